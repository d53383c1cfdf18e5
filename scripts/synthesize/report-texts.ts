import { makeNarratives, type Narrative } from './narratives.ts';

/** The prose of one made-up report. */
export interface ReportText {
  readonly name: string;
  /** Paragraphs by the number of their section; 0 is the title. */
  readonly sections: readonly (readonly [section: number, paragraphs: readonly string[]])[];
}

export interface ReportTextOptions {
  readonly seed: number;
  readonly count: number;
}

/** Half of the narratives made are of section one and half of section five, of which a report has one and two. */
const narrativesEach = 4;

function compareIds(a: Narrative, b: Narrative): number {
  return a.id < b.id ? -1 : 1;
}

function cutParagraphs({ text }: Narrative): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/**
 * The prose of reports in the order of their regions: a title, sections one and five, and other matters, of about 2,400
 * characters. What one report says may name several offices of a neighbourhood.
 */
export function* makeReportTexts({ seed, count }: ReportTextOptions): Generator<ReportText> {
  const related = Math.floor((narrativesEach * count) / 200);
  const { narratives } = makeNarratives({ seed, count: narrativesEach * count, copies: related, halves: related });
  const first = narratives.filter((_, index) => index % 2 === 0).sort(compareIds);
  const second = narratives.filter((_, index) => index % 2 === 1).sort(compareIds);
  for (let index = 0; index < count; index += 1) {
    const one = first[2 * index];
    const [five, others] = second.slice(2 * index, 2 * index + 2);
    if (!one || !five || !others) return;
    const name = one.names[0] ?? '';
    yield {
      name,
      sections: [
        [0, [`${name}2024年政府信息公开工作年度报告`]],
        [1, cutParagraphs(one)],
        [5, cutParagraphs(five)],
        [6, cutParagraphs(others)],
      ],
    };
  }
}
