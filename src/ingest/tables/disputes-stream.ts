import { cellKeys, type CellKey } from '../../form/cells.ts';
import { disputeBlocks, disputeOutcomes } from '../../form/disputes.ts';
import { foldText, matchLabel, nameLabels } from '../normalise.ts';
import type { Problem } from '../problems.ts';
import type { Block, GridRow } from '../readers/document.ts';
import type { Cell } from './cell.ts';
import { columnsUnder, placeValues, type Columns } from './columns.ts';
import { hasGluedZero, listSplits } from './glued-digits.ts';
import { linesOf, readPieces, takeRow, type Piece, type PieceLine } from './pieces.ts';
import {
  addsUp,
  assembleTable,
  readCells,
  refuseTable,
  refuseValues,
  type SettledRow,
  type TableReading,
} from './table-reading.ts';

/** Both editions print this table alike; the newer one stands for it. */
const edition = '2021';
const perBlock = disputeOutcomes.length;
const width = disputeBlocks.length * perBlock;

const blockWords = disputeBlocks.map(({ label }) => label);
/** The names of the blocks with a character too many anywhere: 行政法复议. */
const blockPatterns = blockWords.map((word) => new RegExp([...word].join('.?'), 'u'));

function coreOf(pieces: readonly Piece[]): string {
  return foldText(pieces.map(({ text }) => text).join(''));
}

const outcomeWord = new RegExp(disputeOutcomes.map(({ label }) => label).join('|'), 'gu');

/** The outcomes that a text names whole, in its order, by their places in the form. */
function readOutcomes(text: string): number[] {
  return [...text.matchAll(outcomeWord)].map(([word]) => disputeOutcomes.findIndex(({ label }) => label === word));
}

/** Whether outcomes come in the order of the form, over and over. */
function areInOrder(outcomes: readonly number[]): boolean {
  return outcomes.every((outcome, index) => outcome === index % perBlock);
}

/**
 * Whether heads that wrapping has torn still name the columns of the form: the blocks in their order, and for each of
 * them the outcomes in theirs; where those are no longer whole, 维持 and 纠正 by turns, of which single characters are
 * left, and 尚未审结 and 总计 as often.
 */
function areHeadsOfForm(text: string): boolean {
  const blocks = blockPatterns.map((pattern) => text.search(pattern));
  if (blocks.some((place, index) => place < 0 || (index > 0 && place < (blocks[index - 1] ?? 0)))) return false;
  const outcomes = readOutcomes(text);
  if (outcomes.length >= width) return areInOrder(outcomes);
  const turns = text.replace(/[^维纠]/gu, '');
  const often = (character: string): boolean => text.split(character).length > disputeBlocks.length;
  return /^(?:维纠){3,}$/u.test(turns) && often('审') && often('总');
}

/** Every character of the heads of the form; 法 is the misspelling that is seen. */
const headCharacters = new Set([
  ...disputeBlocks.flatMap(({ label, group }) => [...label, ...group]),
  ...disputeOutcomes.flatMap(({ label }) => [...label]),
  '法',
]);
const headLabels = nameLabels([...disputeBlocks, ...disputeOutcomes], ({ label }) => [label]);

/** Words that no head of the form has: another column, which may move all the others. */
function isForeign({ text }: Piece): boolean {
  const folded = foldText(text).replace(/[\p{P}\p{S}\d]/gu, '');
  const known =
    [...folded].every((character) => headCharacters.has(character)) || matchLabel(text, headLabels) !== null;
  return !known && folded.length < 10;
}

function knowsDisputes(text: string): boolean {
  return /行政复议|行政诉讼|直接起诉|复议后起诉|维持|纠正|审结|总计|其他结果/u.test(foldText(text));
}

/** How the heads of a block's columns begin, however they are wrapped. */
const headStarts = ['结果', '结果', '其他', '尚未', '总计'];

/** Where the fifteen columns stand, by heads that stand side by side in the order of the form; null when they do not. */
function findColumns(heads: readonly Piece[]): Columns | null {
  const starts = heads.filter(({ text, place }) => place && headStarts.includes(foldText(text).slice(0, 2)));
  const sorted = [...starts].sort((a, b) => (a.place?.left ?? 0) - (b.place?.left ?? 0));
  const turns = heads.filter(({ text, place }) => place && /[维纠]/u.test(text));
  const byTurns = [...turns].sort((a, b) => (a.place?.left ?? 0) - (b.place?.left ?? 0));
  if (!/^(?:维纠)+$/u.test(coreOf(byTurns).replace(/[^维纠]/gu, ''))) return null;
  const inOrder = sorted.every(({ text }, index) => foldText(text).startsWith(headStarts[index % perBlock] ?? ''));
  return sorted.length === width && inOrder ? columnsUnder(sorted) : null;
}

interface Run {
  readonly pieces: Piece[];
  /** The words directly before the values. */
  readonly before: string;
}

/** Runs of values with the words before each. */
function findRuns(lines: readonly PieceLine[]): { heads: Piece[]; runs: Run[] } {
  const runs: Run[] = [];
  let before = '';
  const heads: Piece[] = [];
  let open: Run | null = null;
  for (const piece of lines.flat()) {
    if (piece.kind === 'words') {
      before += foldText(piece.text);
      if (runs.length === 0) heads.push(piece);
      open = null;
      continue;
    }
    if (!open) {
      open = { pieces: [], before };
      runs.push(open);
      before = '';
    }
    open.pieces.push(piece);
  }
  return { heads, runs: runs.map(({ pieces, before: own }) => ({ pieces: takeRow(pieces, null), before: own })) };
}

/** The lines from the heads of the table on: what stands before them is prose. */
function fromHeads(lines: readonly PieceLine[]): PieceLine[] {
  const start = lines.findIndex(
    (line) => /^(?:行政.?复议|结果维持)$/u.test(coreOf(line.slice(0, 1))) || /行政.?复议行政诉讼/u.test(coreOf(line)),
  );
  return start < 0 ? [] : lines.slice(start);
}

/** The three runs of five that stand each below its own block, in the order of the form. */
function joinBlocks(runs: readonly Run[]): Piece[] | null {
  if (runs.length !== disputeBlocks.length || runs.some(({ pieces }) => pieces.length !== perBlock)) return null;
  const named = runs.every(({ before }, index) => {
    const own = blockWords[index] ?? '';
    return (
      before.includes(own) &&
      blockWords.slice(index + 1).every((word) => !before.includes(word)) &&
      areInOrder(readOutcomes(before)) &&
      readOutcomes(before).length === perBlock
    );
  });
  return named ? runs.flatMap(({ pieces }) => pieces) : null;
}

function settle(values: GridRow): TableReading {
  const settled: SettledRow[] = [];
  const problems: Problem[] = [];
  disputeBlocks.forEach((block, index) => {
    const keys = disputeOutcomes.map((outcome): CellKey => `disputes.${block.id}.${outcome.id}`);
    const reading = readCells(keys, values.slice(index * perBlock, (index + 1) * perBlock));
    settled.push({ id: block.id, label: block.label, cells: reading.cells });
    problems.push(...reading.problems);
  });
  return assembleTable('disputes', edition, cellKeys('disputes', edition), settled, problems);
}

/** Whether fifteen numbers add up block by block. */
function addUp(values: readonly number[]): boolean {
  return disputeBlocks.every((_, index) => {
    const own = values.slice(index * perBlock, (index + 1) * perBlock);
    return own.slice(0, -1).reduce((sum, value) => sum + value, 0) === own.at(-1);
  });
}

function addUpAll(pieces: readonly Piece[]): boolean {
  return disputeBlocks.every((_, index) => addsUp(pieces.slice(index * perBlock, (index + 1) * perBlock)));
}

/**
 * Values whose digits can be split into fifteen cells in one way only, and add up: with a cell left empty there would be
 * as many digits to fewer numbers. Tokens that blanks keep apart are numbers already.
 */
function settleGlued(pieces: readonly Piece[]): TableReading | null {
  const splits = listSplits(
    pieces.map(({ text }) => text),
    width,
  );
  const [only, ...others] = splits ?? [];
  const [first] = pieces;
  const glued = pieces.length === 1 || pieces.some(({ text }) => hasGluedZero(text));
  if (!glued || !only || others.length > 0 || !first || !addUp(only)) return null;
  const raw = pieces.map(({ text }) => text).join(' ');
  const cells = cellKeys('disputes', edition).map((key, index): [CellKey, Cell] => [
    key,
    { state: 'reported', value: only[index] ?? 0, raw, at: first.at, derived: true },
  ]);
  const problem: Problem = { code: 'digits-split', found: raw, expected: only.join(' '), at: first.at, keys: [] };
  return { edition, cells: new Map(cells), problems: [problem] };
}

/**
 * Reads table 4 from text that has lost its grid: fifteen values in a row under heads that still name the columns of the
 * form, or three times five below the name of each block.
 */
export function readDisputesStream(blocks: readonly Block[]): TableReading {
  const own = fromHeads(readPieces(blocks, knowsDisputes, () => false));
  const last = own.findLastIndex((line) => line.some(({ kind }) => kind === 'values'));
  const reading = readLines(own);
  return reading.edition ? { ...reading, lines: linesOf(own.slice(0, last + 1)) } : reading;
}

function readLines(lines: readonly PieceLine[]): TableReading {
  const { heads, runs } = findRuns(lines);
  if (runs.length === 0) return refuseTable('disputes', { code: 'table-missing' });
  const joined = joinBlocks(runs);
  if (joined) return settle(joined);
  const at = heads[0] && { at: heads[0].at };
  const columns = findColumns(heads);
  const firstRow = runs[0]?.pieces[0]?.row;
  if (heads.some((head) => head.row !== firstRow && isForeign(head))) {
    return refuseTable('disputes', { code: 'header-unexpected', found: coreOf(heads), ...at });
  }
  if (!columns && !areHeadsOfForm(coreOf(heads))) {
    return refuseTable('disputes', { code: 'header-unexpected', found: coreOf(heads), ...at });
  }
  const [run, ...others] = runs.filter(({ pieces }) => pieces.length > 1 || (pieces[0]?.text.length ?? 0) >= width);
  if (!run) return refuseTable('disputes', { code: 'table-missing' });
  const found = run.pieces.map(({ text }) => text).join(' ');
  const place = run.pieces[0] && { at: run.pieces[0].at };
  if (others.length > 0)
    return refuseValues('disputes', edition, run.pieces, { code: 'row-repeated', found, ...place });
  const glued = run.pieces.some(({ text }) => hasGluedZero(text));
  // The words before the values on their own line name another year, or something else.
  const named = /\d{4}年|上年|去年/u.test(run.before.slice(-20)) && run.pieces[0]?.row === heads.at(-1)?.row;
  const cells = new Set(run.pieces.map(({ row }) => row)).size > 1;
  // One to a line, the number of a page may have taken the place of a value that was lost.
  const whole = run.pieces.length === width && !glued && !named && (!cells || addUpAll(run.pieces));
  if (whole) return settle(run.pieces);
  const placed =
    columns && place && 'page' in place.at && run.pieces.length < width ? placeValues(run.pieces, columns) : null;
  if (placed && place) return settle(placed.map((piece) => piece ?? { text: '', at: place.at }));
  const split = run.pieces.length < width ? settleGlued(run.pieces) : null;
  if (split) return split;
  const code = glued ? 'digits-glued' : 'row-unaligned';
  return refuseValues('disputes', edition, run.pieces, { code, found, ...place });
}
