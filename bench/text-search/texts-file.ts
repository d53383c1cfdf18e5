import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ReportText } from '../../scripts/synthesize/report-texts.ts';

/** The reports of a file of one JSON object a line, in their order. */
export async function* readTexts(file: string): AsyncGenerator<ReportText> {
  const lines = createInterface({ input: createReadStream(file, 'utf8') });
  // Written by this benchmark; to check it would be measured as well.
  for await (const line of lines) yield JSON.parse(line) as ReportText;
}

export function listPieces({ sections }: ReportText): string[] {
  return sections.flatMap(([, paragraphs]) => paragraphs);
}
