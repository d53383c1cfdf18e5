import type { Location } from '../ingest/location.ts';
import type { ReportRecord } from '../record/schema.ts';
import { anchorOf } from './locations.ts';

/** A stretch of a source that something was read from, in UTF-16 units of its text. */
export interface SourceMark {
  readonly start: number;
  readonly end: number;
  /** Keys of the cells that it holds; none for a claim. */
  readonly keys: readonly string[];
  /** Place of a claim in the record's list. */
  readonly claim: number | null;
}

type Record = Pick<ReportRecord, 'cells' | 'claims' | 'sections'>;

/** The cells of a record that stand in the source, by the id of their place. */
export function groupCellsByPlace({ cells }: Pick<Record, 'cells'>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, cell] of Object.entries(cells)) {
    if (cell.state === 'absent') continue;
    const anchor = anchorOf(cell.at);
    groups.set(anchor, [...(groups.get(anchor) ?? []), key]);
  }
  return groups;
}

/** The words of a claim, as they stand in its paragraph. */
function wordsOf({ sections }: Record, { section, spans: [span] }: Record['claims'][number]): string {
  const paragraphs = sections.find(({ number }) => number === section)?.paragraphs ?? [];
  return span ? (paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '') : '';
}

/** The place in UTF-16 units of a column, which counts characters from 1. */
function offsetOf(line: string, column: number): number {
  return [...line].slice(0, column - 1).join('').length;
}

function isOnLine(at: Location | null, line: number): at is { line: number; column: number } {
  return at !== null && 'line' in at && at.line === line;
}

/** Where a text stands from an offset on, as far as it stands on this line; null when it does not. */
function spanOf(line: string, offset: number, text: string): { start: number; end: number } | null {
  const rest = line.slice(offset);
  const shown = rest.startsWith(text) ? text : text.startsWith(rest) ? rest : '';
  return shown === '' ? null : { start: offset, end: offset + shown.length };
}

/**
 * What was read from each line of a text, in the order of the line and without overlaps, by the number of the line. A cell
 * or claim whose words do not stand at its place, because digits were taken apart or a text is withheld, has no mark.
 */
export function markLines(lines: readonly string[], record: Record): Map<number, SourceMark[]> {
  const marks = new Map<number, SourceMark[]>();
  const add = (line: number, mark: SourceMark): void => {
    const others = marks.get(line) ?? [];
    const same = others.find(({ start, end }) => start === mark.start && end === mark.end);
    if (same)
      marks.set(line, [...others.filter((each) => each !== same), { ...same, keys: [...same.keys, ...mark.keys] }]);
    else if (others.every(({ start, end }) => mark.end <= start || end <= mark.start))
      marks.set(line, [...others, mark]);
  };
  const enter = (at: Location | null, text: string, found: Pick<SourceMark, 'keys' | 'claim'>): void => {
    if (at === null || !('line' in at) || text === '') return;
    const line = lines[at.line - 1] ?? '';
    const span = spanOf(line, offsetOf(line, at.column), text);
    if (span) add(at.line, { ...span, ...found });
  };
  for (const [key, cell] of Object.entries(record.cells)) {
    if (cell.state !== 'absent') enter(cell.at, cell.raw, { keys: [key], claim: null });
  }
  record.claims.forEach((claim, index) => enter(claim.at, wordsOf(record, claim), { keys: [], claim: index }));
  for (const [line, own] of marks)
    marks.set(
      line,
      [...own].sort((a, b) => a.start - b.start),
    );
  return marks;
}

/** The cells that stand on a line, whether they could be marked or not: what a reader of the line may find wrong. */
export function cellsOnLine({ cells }: Pick<Record, 'cells'>, line: number): string[] {
  return Object.entries(cells).flatMap(([key, cell]) =>
    cell.state !== 'absent' && isOnLine(cell.at, line) ? [key] : [],
  );
}

/** The claims of a paragraph of a page or document, marked in its text where their sentence stands in it. */
export function markParagraph(text: string, paragraph: number, record: Record): SourceMark[] {
  const marks: SourceMark[] = [];
  record.claims.forEach((claim, index) => {
    if (!('paragraph' in claim.at) || claim.at.paragraph !== paragraph) return;
    const words = wordsOf(record, claim);
    const from = text.indexOf(claim.quote);
    const start = words === '' ? -1 : text.indexOf(words, Math.max(0, from));
    const end = start + words.length;
    if (start < 0 || marks.some((mark) => start < mark.end && mark.start < end)) return;
    marks.push({ start, end, keys: [], claim: index });
  });
  return marks.sort((a, b) => a.start - b.start);
}
