import { foldText, makeNormaliser } from './normalise.ts';
import { coverText } from './overlap.ts';
import { hashShingles } from './shingles.ts';
import type { Source } from './texts.ts';

/** A sentence, or some clauses of one. */
export interface Segment {
  readonly text: string;
  /** Whether the other text says the same, names and numbers aside. */
  readonly shared: boolean;
}

/** Two texts for a view side by side: the segments of each, joined, are that text. */
export interface Comparison {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

/** A clause is shared from this share of its characters on: what differs is a word. */
const leastShared = 0.8;

interface Clause {
  readonly text: string;
  readonly endsSentence: boolean;
}

const sentenceEnd = /[。；！？;!?\n]/u;
/** What ends a sentence or a clause, with the quotation marks, brackets and blanks after it. */
const ends = /(?:[。；！？;!?\n]|[，,：:](?!\d))["'”’」』）)》〉\s]*/gu;

function cutClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(ends)) {
    const next = index + end.length;
    clauses.push({ text: text.slice(start, next), endsSentence: sentenceEnd.test(end) });
    start = next;
  }
  if (start < text.length) clauses.push({ text: text.slice(start), endsSentence: true });
  return clauses;
}

/** A text cut into clauses, with each clause as it is compared. */
function readClauses({ text, names }: Source) {
  const normalise = makeNormaliser(names);
  const clauses = cutClauses(text);
  const normal = clauses.map((clause) => normalise(foldText(clause.text)));
  return { clauses, normal, shingles: hashShingles(normal.join('')) };
}

/** For each clause whether enough of it is in the other text; one without letters goes with the one before. */
function judgeClauses(normal: readonly string[], covered: Uint8Array): boolean[] {
  let start = 0;
  let shared = false;
  return normal.map(({ length }) => {
    const own = covered.subarray(start, start + length);
    start += length;
    if (length > 0) shared = own.reduce((sum, each) => sum + each, 0) >= leastShared * length;
    return shared;
  });
}

function joinClauses(clauses: readonly Clause[], shared: readonly boolean[]): Segment[] {
  const segments: Segment[] = [];
  clauses.forEach(({ text }, index) => {
    const last = segments.at(-1);
    const isNew = !last || last.shared !== shared[index] || clauses[index - 1]?.endsSentence;
    if (isNew) segments.push({ text, shared: shared[index] ?? false });
    else segments.splice(-1, 1, { ...last, text: last.text + text });
  });
  return segments;
}

/**
 * Marks what two narratives have in common, wherever it stands in the other one: whole sentences, and clauses of those that
 * differ in part. What every report has to say is marked like anything else, though it does not count as copied.
 */
export function markShared(left: Source, right: Source): Comparison {
  const [one, other] = [readClauses(left), readClauses(right)];
  const mark = (own: typeof one, shingles: Int32Array): Segment[] =>
    joinClauses(own.clauses, judgeClauses(own.normal, coverText(own.shingles, new Set(shingles))));
  return { left: mark(one, other.shingles), right: mark(other, one.shingles) };
}
