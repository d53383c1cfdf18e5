import { closeSync, openSync, readSync } from 'node:fs';
import type { ReportText } from '../../scripts/synthesize/report-texts.ts';

const chunkSize = 1 << 20;
const lineBreak = 10;

/** The reports of a file of one JSON object a line, in their order, a part of the file at a time. */
export function* readTexts(file: string): Generator<ReportText> {
  const descriptor = openSync(file, 'r');
  let left = Buffer.alloc(0);
  for (;;) {
    const chunk = Buffer.alloc(chunkSize);
    const length = readSync(descriptor, chunk, 0, chunkSize, null);
    if (length === 0) break;
    const bytes = Buffer.concat([left, chunk.subarray(0, length)]);
    let start = 0;
    for (let end = bytes.indexOf(lineBreak); end >= 0; end = bytes.indexOf(lineBreak, start)) {
      // Written by this benchmark; to check it would be measured as well.
      yield JSON.parse(bytes.toString('utf8', start, end)) as ReportText;
      start = end + 1;
    }
    left = bytes.subarray(start);
  }
  closeSync(descriptor);
}

export function listPieces({ sections }: ReportText): string[] {
  return sections.flatMap(([, paragraphs]) => paragraphs);
}
