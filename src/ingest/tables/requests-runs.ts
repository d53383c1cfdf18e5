import type { RequestRow } from '../../form/requests.ts';
import { foldText } from '../normalise.ts';
import { isForeignHead } from './requests-heads.ts';
import { readStub, type OpenLabel } from './requests-labels.ts';
import type { Line } from '../readers/document.ts';
import { linesOf, type Piece, type PieceLine } from './pieces.ts';

/** A label of a row as the stream has it, in one piece or in several. */
export interface SeenLabel {
  readonly row: RequestRow;
  readonly pieces: Piece[];
  readonly exact: boolean;
}

/** Values that follow each other without words between them. */
export interface Run {
  readonly pieces: readonly Piece[];
  /** Whether the values stand one to a line. */
  readonly cells: boolean;
  /** The label whose words stand directly before the values on their own line. */
  readonly beside: SeenLabel | null;
  /** The label that begins before the values and goes on behind them. */
  around: SeenLabel | null;
  /** The labels that begin between the run before and this one. */
  readonly above: readonly SeenLabel[];
  /** Words before the values on their own line that name something else. */
  readonly foreign: boolean;
}

export interface Stream {
  readonly labels: readonly SeenLabel[];
  readonly runs: readonly Run[];
  /** What stands above the first label: the heads of the columns. */
  readonly heads: readonly PieceLine[];
  /** True when a row of values stands before the first label: they may all belong to the label behind them. */
  readonly valuesFirst: boolean;
  /** The label that the stream ends with, when no values follow it. */
  readonly last: SeenLabel | null;
  /** Whether heads of another table stand further down. */
  readonly foreignHeads: boolean;
  /** From the heads to the last value. */
  readonly lines: ReadonlySet<Line>;
}

type Event =
  | { readonly kind: 'label'; readonly seen: SeenLabel; readonly begins: boolean; readonly line: number }
  | { readonly kind: 'words'; readonly known: boolean; readonly line: number }
  | { readonly kind: 'values'; readonly pieces: readonly Piece[]; readonly line: number; readonly cells: boolean };

/** The first line of the table: its heads, or its first label. */
function findStart(lines: readonly PieceLine[]): number {
  const opening = /自然人|申请人情况|勾稽关系|商业企业/u;
  const start = lines.findIndex((line) => opening.test(foldText(line.map(({ text }) => text).join(''))));
  if (start >= 0) return start;
  let label = lines.findIndex(([first]) => first?.kind === 'words' && readStub(first.text, null).kind === 'label');
  // Words side by side above it are heads, whatever they say.
  while (label > 0 && isRowOfWords(lines[label - 1])) label -= 1;
  return label;
}

function isRowOfWords(line: PieceLine | undefined): boolean {
  return line !== undefined && line.length > 2 && line.every(({ kind }) => kind === 'words');
}

function readEvents(lines: readonly PieceLine[]): Event[] {
  const events: Event[] = [];
  let open: { label: OpenLabel; seen: SeenLabel } | null = null;
  lines.forEach((line, number) => {
    let values: Piece[] = [];
    const flush = (): void => {
      if (values.length > 0) events.push({ kind: 'values', pieces: values, line: number, cells: false });
      values = [];
    };
    for (const piece of line) {
      if (piece.kind === 'values') {
        values.push(piece);
        continue;
      }
      flush();
      const part = readStub(piece.text, open?.label ?? null);
      if (part.kind !== 'label') {
        events.push({ kind: 'words', known: part.kind === 'group', line: number });
        continue;
      }
      const seen: SeenLabel =
        part.begins || !open ? { row: part.open.row, pieces: [piece], exact: part.exact } : open.seen;
      if (!part.begins) seen.pieces.push(piece);
      open = { label: part.open, seen };
      events.push({ kind: 'label', seen, begins: part.begins, line: number });
    }
    flush();
  });
  return events;
}

function isBareNumber(pieces: readonly Piece[]): boolean {
  const [piece] = pieces;
  return pieces.length === 1 && !piece?.sparse && /^\d{1,3}$/u.test(piece?.text ?? '');
}

/** The numbers of the columns, which forms print above the values: 1, 2, … 7. */
function isNumbering(pieces: readonly Piece[], width: number): boolean {
  return pieces.length === width && pieces.every(({ text }, index) => text === String(index + 1));
}

/** Joins values that stand one to a line into runs; a line with more than one is a run by itself. */
function joinValues(events: readonly Event[], width: number): Event[] {
  const wholeLines = events.filter((event) => event.kind === 'values' && event.pieces.length === width).length;
  const linesAreRows = wholeLines > 4;
  const joined: Event[] = [];
  for (const [index, event] of events.entries()) {
    const last = joined.at(-1);
    if (event.kind !== 'values') {
      joined.push(event);
      continue;
    }
    const alone = events[index - 1]?.line !== event.line && events[index + 1]?.line !== event.line;
    // Between rows that keep to their lines, one small number alone is the number of a page.
    if (linesAreRows && alone && isBareNumber(event.pieces)) continue;
    if (isNumbering(event.pieces, width)) continue;
    // Cells one to a line make a row; anything more on a line stands for itself.
    const cells = alone && event.pieces.length === 1 && last?.kind === 'values' && last.cells;
    if (cells) joined[joined.length - 1] = { ...last, pieces: [...last.pieces, ...event.pieces] };
    else joined.push({ ...event, cells: alone && event.pieces.length === 1 });
  }
  return joined;
}

/** Whether values stand before the first label: on its line, or as a row of their own that no other words name. */
function standBefore(events: readonly Event[], first: number, width: number): boolean {
  const pieces: Piece[] = [];
  for (let each = first - 1; each >= 0; each -= 1) {
    const event = events[each];
    if (event?.kind !== 'values' || events[each - 1]?.line === event.line) break;
    if (event.line === events[first]?.line) return true;
    pieces.unshift(...event.pieces);
  }
  return !isNumbering(pieces, width) && (pieces.length > 2 || pieces.some(({ text }) => text.length >= width));
}

/** The words before the first label of a line, and those that have run together with it. */
function headsBefore(line: PieceLine): PieceLine {
  for (const [index, piece] of line.entries()) {
    const part = piece.kind === 'words' ? readStub(piece.text, null) : null;
    if (part?.kind !== 'label') continue;
    const heads = line.slice(0, index);
    return part.before === '' ? heads : [...heads, { ...piece, text: part.before }];
  }
  return [];
}

/**
 * Reads the stream of a table into labels and runs of values, and notes what stands beside, around and above each run.
 * Which label a run belongs to is for others to judge.
 */
export function readStream(lines: readonly PieceLine[], width: number): Stream | null {
  const start = findStart(lines);
  if (start < 0) return null;
  const own = lines.slice(start);
  const all = readEvents(own);
  const first = all.findIndex((event) => event.kind === 'label');
  if (first < 0) return null;
  const firstLine = all[first]?.line ?? 0;
  const events = joinValues(all.slice(first), width);
  const labels: SeenLabel[] = [];
  const runs: Run[] = [];
  let above: SeenLabel[] = [];
  let current: SeenLabel | null = null;
  let sinceRun: Run[] = [];
  events.forEach((event, index) => {
    if (event.kind === 'label') {
      if (event.begins) {
        labels.push(event.seen);
        above.push(event.seen);
        sinceRun = [];
      } else for (const run of sinceRun) run.around ??= event.seen;
      current = event.seen;
      return;
    }
    if (event.kind === 'words') return;
    const previous = events[index - 1];
    const sameLine = previous?.line === event.line ? previous : undefined;
    const beside = sameLine?.kind === 'label' ? sameLine.seen : besideGroup(events, index, current);
    const foreign = sameLine?.kind === 'words' && !sameLine.known && beside === null;
    const cells = event.cells && event.pieces.length > 1;
    const run: Run = { pieces: event.pieces, cells, beside, around: null, above, foreign };
    runs.push(run);
    sinceRun.push(run);
    above = [];
  });
  const lastLine = events.findLast(({ kind }) => kind === 'values')?.line ?? firstLine;
  const end = events.findLast(({ kind }) => kind !== 'words');
  const last = end?.kind === 'label' ? end.seen : null;
  const heads = [...own.slice(0, firstLine), headsBefore(own[firstLine] ?? [])];
  const foreignHeads = own.slice(firstLine + 1, lastLine).some(isForeignHead);
  return {
    labels,
    runs,
    last,
    heads,
    foreignHeads,
    valuesFirst: standBefore(all, first, width),
    lines: linesOf(own.slice(0, lastLine + 1)),
  };
}

/** The label on the line of a run, with nothing but parts of a group head between them. */
function besideGroup(events: readonly Event[], run: number, current: SeenLabel | null): SeenLabel | null {
  const { line } = events[run] ?? { line: -1 };
  for (let index = run - 1; index >= 0; index -= 1) {
    const event = events[index];
    if (!event || event.line !== line || event.kind === 'values') return null;
    if (event.kind === 'label') return event.seen === current ? event.seen : null;
    if (!event.known) return null;
  }
  return null;
}
