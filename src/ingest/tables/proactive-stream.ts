import { cellKeys, type CellKey } from '../../form/cells.ts';
import {
  proactiveBlocks,
  proactiveStubHead,
  type ProactiveBlock,
  type ProactiveColumn,
  type ProactiveRow,
} from '../../form/proactive.ts';
import { editions, type Edition } from '../../form/terms.ts';
import { foldText, matchLabel, nameLabels, normaliseLabel } from '../normalise.ts';
import type { Problem } from '../problems.ts';
import type { Block, GridRow } from '../readers/document.ts';
import type { Cell } from './cell.ts';
import { columnsUnder, placeValues } from './columns.ts';
import { hasGluedZero, listSplits } from './glued-digits.ts';
import { linesOf, readPieces, takeRow, type Piece, type PieceLine } from './pieces.ts';
import {
  assembleTable,
  readCells,
  refuseRow,
  refuseTable,
  type SettledRow,
  type TableReading,
} from './table-reading.ts';

const rows = editions.flatMap((edition) => proactiveBlocks[edition].flatMap((block) => block.rows));
const rowLabels = nameLabels([...new Map(rows.map((row) => [row.id, row])).values()], ({ id }) =>
  rows.filter((row) => row.id === id).flatMap(({ label, variants }) => [label, ...variants]),
);
const columnNames = [
  ...new Set(
    editions.flatMap((edition) => proactiveBlocks[edition].flatMap(({ columns }) => columns.map(({ label }) => label))),
  ),
];
const headLabels = nameLabels(columnNames, (name) => [name]);
const columnLabels = new Map(
  editions
    .flatMap((edition) => proactiveBlocks[edition].flatMap(({ columns }) => columns))
    .map((column) => [column, nameLabels([column], ({ label }) => [label])]),
);
const stubHead = normaliseLabel(proactiveStubHead.zh);
const itemPattern = /^第二十条第?\(?[一二三四五六七八九十]\)?项$/u;

/** One row of the table as the stream has it: the heads above its block, its label and the values behind it. */
interface FoundRow {
  readonly id: string;
  readonly label: Piece;
  readonly heads: readonly Piece[];
  readonly values: Piece[];
  /** Whether more values or other words follow than a row has: then nothing says which values are its own. */
  doubtful: boolean;
}

type Part = { readonly kind: 'row'; readonly id: string } | { readonly kind: 'item' | 'stub' | 'head' | 'unknown' };

function readPart(text: string): Part {
  const label = normaliseLabel(text);
  if (label === stubHead) return { kind: 'stub' };
  if (itemPattern.test(foldText(text))) return { kind: 'item' };
  const row = matchLabel(text, rowLabels);
  if (row?.exact) return { kind: 'row', id: row.item.id };
  return matchLabel(text, headLabels) ? { kind: 'head' } : { kind: 'unknown' };
}

/** Words that name something of the table, found one after the other in a text without separators. */
const vocabulary: readonly string[] = [
  ...columnNames,
  proactiveStubHead.zh,
  ...rows.flatMap(({ label, variants }) => [label, ...variants]),
].sort((a, b) => b.length - a.length);

const gluedPattern = new RegExp(
  `第二十条第?[(（]?[一二三四五六七八九十][)）]?项|${vocabulary.map((word) => word.replace(/[()（）]/gu, '[(（)）]')).join('|')}`,
  'gu',
);

/** A piece of words that runs several labels together, taken apart; a piece that is one label stays as it is. */
function splitLabels(piece: Piece): Piece[] {
  if (readPart(piece.text).kind !== 'unknown') return [piece];
  const parts = [...piece.text.matchAll(gluedPattern)];
  const covered = parts.reduce((sum, [text]) => sum + text.length, 0);
  if (parts.length < 2 || covered * 2 < piece.text.length) return [piece];
  return parts.map(({ 0: text }) => ({ ...piece, text }));
}

function knowsProactive(text: string): boolean {
  return readPart(text).kind !== 'unknown' || foldText(text).search(gluedPattern) >= 0;
}

/** A row of the form has three cells at most; an empty last one looks like a lost one. */
function isRow(behind: GridRow): boolean {
  return behind.length <= 3 && behind.at(-1)?.text !== '';
}

/** Joins a head or label that is wrapped onto the next piece: the first must be unknown, both together known. */
function joinWrapped(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const both = last && last.kind === 'words' && piece.kind === 'words' ? last.text + piece.text : null;
    const whole = both !== null && readPart(last?.text ?? '').kind === 'unknown' && readPart(both).kind !== 'unknown';
    if (last && both !== null && whole) joined[joined.length - 1] = { ...last, text: both };
    else joined.push(piece);
  }
  return joined;
}

/** Whether a line has its values before its label. */
function beginsWithValues([first, ...rest]: PieceLine): boolean {
  return first?.kind === 'values' && rest.some(({ kind, text }) => kind === 'words' && readPart(text).kind === 'row');
}

/** The rows of the table; null when values stand before the labels, so that nothing says which belong to which. */
function findRows(lines: readonly PieceLine[]): FoundRow[] | null {
  const pieces = joinWrapped(lines.flat().flatMap((piece) => (piece.kind === 'words' ? splitLabels(piece) : [piece])));
  if (lines.some(beginsWithValues)) return null;
  const found: FoundRow[] = [];
  let heads: Piece[] = [];
  let open: FoundRow | null = null;
  let inHeads = false;
  /** Words that the form does not have, and what they may name. */
  let strange = false;
  for (const piece of pieces) {
    if (piece.kind === 'values') {
      if (open) open.values.push(piece);
      else if (heads.length > 0 && !strange) return null;
      else if (found.at(-1)?.values.length === 0) markDoubtful(found.at(-1));
      inHeads = false;
      continue;
    }
    const part = readPart(piece.text);
    if (part.kind === 'stub' || part.kind === 'item') {
      heads = [];
      open = null;
      inHeads = part.kind === 'stub';
      strange = false;
    } else if (part.kind === 'head' && (inHeads || open === null)) {
      heads = [...heads, piece];
    } else if (part.kind === 'row' && heads.length > 0) {
      open = { id: part.id, label: piece, heads, values: [], doubtful: false };
      found.push(open);
      inHeads = false;
      strange = false;
    } else {
      // Words that the form does not have end a row, and between heads they may be a head that cannot be read.
      if (inHeads) heads = [...heads, piece];
      open = null;
      strange = !inHeads;
    }
  }
  return settleExtents(found);
}

function markDoubtful(row: FoundRow | undefined): void {
  if (row) row.doubtful = true;
}

/** A line with the number of a page, and nothing else that the form would count. */
function isPageNumber(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && /^\d{1,3}$/u.test(pieces[0]?.text ?? '');
}

/** Keeps the values of each row's own line or lines; a row with more of them, and rows without any above it, are doubtful. */
function settleExtents(found: readonly FoundRow[]): FoundRow[] {
  return found.map((row, index): FoundRow => {
    const values = takeRow(row.values, row.label);
    const rest = row.values.slice(values.length);
    const tooMany = rest.length > 0 && !isPageNumber(rest);
    const next = found[index + 1];
    const nextTooMany =
      row.values.length === 0 &&
      next?.heads === row.heads &&
      next.values.length > takeRow(next.values, next.label).length;
    return { ...row, values, doubtful: row.doubtful || tooMany || nextTooMany };
  });
}

/** The block of an edition whose heads stand above a row, each in its place; typos are allowed where the rest agrees. */
function matchBlock(row: FoundRow, edition: Edition): { block: ProactiveBlock; typos: Problem[] } | null {
  const block = proactiveBlocks[edition].find(({ rows: own }) => own.some(({ id }) => id === row.id));
  if (!block || row.heads.length !== block.columns.length) return null;
  const typos: Problem[] = [];
  for (const [index, column] of block.columns.entries()) {
    const head = row.heads[index];
    const match = head && matchHead(head.text, column, block, row.heads);
    if (!head || !match) return null;
    if (match === 'typo') {
      typos.push({ code: 'header-typo', found: head.text, expected: column.label, at: head.at, keys: [] });
    }
  }
  return { block, typos };
}

function matchHead(
  text: string,
  column: ProactiveColumn,
  block: ProactiveBlock,
  heads: readonly Piece[],
): 'exact' | 'typo' | null {
  const label = normaliseLabel(text);
  if (label === normaliseLabel(column.label)) return 'exact';
  // A misspelt unit of money is another amount.
  if (column.measure === 'money') return null;
  const other = block.columns.some((each) => each !== column && normaliseLabel(each.label) === label);
  // A head printed twice, where the one that belongs here is nowhere: the others leave only one meaning.
  if (other) return heads.filter((head) => normaliseLabel(head.text) === label).length === 2 ? 'typo' : null;
  const own = columnLabels.get(column);
  return own && matchLabel(text, own) ? 'typo' : null;
}

function settleRow(row: FoundRow, block: ProactiveBlock): { settled: SettledRow; problems: Problem[] } {
  const keys = block.columns.map((column): CellKey => `proactive.${row.id}.${column.id}`);
  const prefix = `proactive.${row.id}.`;
  const found = row.values.map(({ text }) => text).join(' ');
  const at = row.values[0]?.at ?? row.label.at;
  const base = { id: row.id, label: row.label.text };
  if (row.doubtful) {
    const problem: Problem = { code: 'row-unaligned', found, at, keys: [prefix] };
    return { settled: { ...base, cells: refuseRow(keys, [row.label, ...row.values]) }, problems: [problem] };
  }
  if (row.values.length === keys.length && !row.values.some(({ text }) => hasGluedZero(text))) {
    const reading = readCells(keys, row.values);
    return { settled: { ...base, cells: reading.cells }, problems: reading.problems };
  }
  if (row.values.length === 0) {
    const reading = readCells(
      keys,
      keys.map(() => ({ text: '', at })),
    );
    return { settled: { ...base, cells: reading.cells }, problems: reading.problems };
  }
  const [first] = row.values;
  const columns = first && 'page' in first.at ? columnsUnder(row.heads) : null;
  const placed = columns && row.values.length < keys.length ? placeValues(row.values, columns) : null;
  if (placed) {
    const reading = readCells(
      keys,
      placed.map((piece) => piece ?? { text: '', at }),
    );
    return { settled: { ...base, cells: reading.cells }, problems: reading.problems };
  }
  const split = splitRow(row, keys.length);
  if (split) {
    const cells = new Map(
      keys.map((key, index): [CellKey, Cell] => [
        key,
        { state: 'reported', value: split[index] ?? 0, raw: found, at, derived: true },
      ]),
    );
    return {
      settled: { ...base, cells },
      problems: [{ code: 'digits-split', found, expected: split.join(' '), at, keys: [] }],
    };
  }
  const digits = row.values.reduce((count, { text }) => count + text.length, 0);
  const code = row.values.length < keys.length && digits >= keys.length ? 'digits-glued' : 'row-unaligned';
  return { settled: { ...base, cells: refuseRow(keys, row.values) }, problems: [{ code, found, at, keys: [prefix] }] };
}

/**
 * The only way to split the digits of a row, when there is only one even if cells may be empty: zeros that cannot join,
 * or a sign between two numbers.
 */
function splitRow({ values }: FoundRow, cells: number): number[] | null {
  const [token, ...others] = values.map(({ text }) => text);
  if (token === undefined || others.length > 0) return null;
  const signed = /^([1-9]\d*|0)(-[1-9]\d*)$/u.exec(token);
  if (signed && cells === 2) return [Number(signed[1]), Number(signed[2])];
  const splits = Array.from({ length: cells }, (_, fewer) => listSplits([token], fewer + 1));
  const [only, ...more] = splits.flatMap((each) => each ?? []);
  return only?.length === cells && more.length === 0 && !splits.includes(null) ? only : null;
}

/** Votes for the edition: each block whose heads only one of the two has. */
function tellEdition(found: readonly FoundRow[]): Edition | null {
  const fitting = editions.map((edition) => ({
    edition,
    count: found.filter((row) => matchBlock(row, edition)).length,
  }));
  const [best, other] = fitting.sort((a, b) => b.count - a.count);
  return best && best.count > 0 && best.count > (other?.count ?? 0) ? best.edition : null;
}

/** The lines from the heads of the first row to the values of the last. */
function tableLines(lines: readonly PieceLine[], found: readonly FoundRow[]): PieceLine[] {
  const own = new Set(
    found.flatMap(({ label, heads, values }) => [label, ...heads, ...values].map(({ line }) => line)),
  );
  const isOwn = (line: PieceLine): boolean => line.some((piece) => piece.line !== null && own.has(piece.line));
  const isItem = (line: PieceLine): boolean =>
    line.every(({ kind, text }) => kind === 'words' && readPart(text).kind !== 'unknown');
  const first = lines.findIndex(isOwn);
  const above = first > 0 && isItem(lines[first - 1] ?? []) ? first - 1 : first;
  return lines.slice(Math.max(above, 0), lines.findLastIndex(isOwn) + 1);
}

/** The row that a line names which holds nothing but its label. */
export function findLoneProactiveLabel(text: string): string | null {
  const part = readPart(text);
  return part.kind === 'row' ? part.id : null;
}

/**
 * Reads table 2 from text that has lost its grid: under the heads of each block a label, and behind it as many values as
 * the block has columns. Heads must stand in the order of the form.
 */
export function readProactiveStream(blocks: readonly Block[]): TableReading {
  const lines = readPieces(blocks, knowsProactive, isRow);
  const found = findRows(lines);
  if (!found) return refuseTable('proactive', { code: 'table-scrambled' });
  if (found.length === 0) return refuseTable('proactive', { code: 'table-missing' });
  const edition = tellEdition(found);
  if (!edition) {
    const text = found.flatMap(({ heads }) => heads.map((head) => head.text)).join(' ');
    return refuseTable('proactive', { code: 'edition-unclear', found: text });
  }
  const settled: SettledRow[] = [];
  const problems: Problem[] = [];
  const reported = new Set<ProactiveBlock>();
  const known = (id: string): ProactiveRow | undefined =>
    proactiveBlocks[edition].flatMap((block) => block.rows).find((row) => row.id === id);
  for (const row of found) {
    if (!known(row.id)) continue;
    const match = matchBlock(row, edition);
    if (!match) {
      const text = row.heads.map((head) => head.text).join(' ');
      problems.push({ code: 'header-unexpected', found: text, at: row.label.at, keys: [`proactive.${row.id}.`] });
      const keys = cellKeys('proactive', edition).filter((key) => key.startsWith(`proactive.${row.id}.`));
      settled.push({ id: row.id, label: row.label.text, cells: refuseRow(keys, [row.label]) });
      continue;
    }
    if (!reported.has(match.block)) problems.push(...match.typos);
    reported.add(match.block);
    const reading = settleRow(row, match.block);
    settled.push(reading.settled);
    problems.push(...reading.problems);
  }
  const table = assembleTable('proactive', edition, cellKeys('proactive', edition), settled, problems);
  return { ...table, lines: linesOf(tableLines(lines, found)) };
}
