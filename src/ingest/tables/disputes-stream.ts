import { cellKeys, type CellKey } from '../../form/cells.ts';
import { disputeBlocks, disputeOutcomes } from '../../form/disputes.ts';
import { foldText } from '../normalise.ts';
import type { Problem } from '../problems.ts';
import type { Block } from '../readers/document.ts';
import type { Cell } from './cell.ts';
import { hasGluedZero, listSplits } from './glued-digits.ts';
import { linesOf, readPieces, takeRow, type Piece, type PieceLine } from './pieces.ts';
import {
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

/** What is left of the heads however they are torn: the words that tell them apart. */
const outcomeWords = ['维持', '纠正', '总计'] as const;
const blockWords = disputeBlocks.map(({ label }) => label);

function coreOf(pieces: readonly Piece[]): string {
  return foldText(pieces.map(({ text }) => text).join(''));
}

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}

/**
 * Whether torn heads still name the columns of the form: the blocks in their order, and each outcome once for every
 * block, the first of them in order.
 */
function areHeadsOfForm(text: string): boolean {
  const blocks = blockWords.map((word) => text.indexOf(word));
  if (blocks.some((place, index) => place < 0 || (index > 0 && place < (blocks[index - 1] ?? 0)))) return false;
  if (outcomeWords.some((word) => count(text, word) < disputeBlocks.length)) return false;
  const places = outcomeWords.map((word) => text.indexOf(word));
  return (places[0] ?? 0) < (places[1] ?? 0);
}

function knowsDisputes(text: string): boolean {
  return /行政复议|行政诉讼|直接起诉|复议后起诉|维持|纠正|审结|总计|其他结果/u.test(foldText(text));
}

interface Run {
  readonly pieces: Piece[];
  /** The words directly before the values. */
  readonly before: string;
}

/** Runs of values with the words before each. */
function findRuns(lines: readonly PieceLine[]): { heads: string; runs: Run[]; first: Piece | undefined } {
  const runs: Run[] = [];
  let before = '';
  let heads = '';
  let open: Run | null = null;
  for (const piece of lines.flat()) {
    if (piece.kind === 'words') {
      before += foldText(piece.text);
      if (runs.length === 0) heads += foldText(piece.text);
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
  return {
    heads,
    runs: runs.map(({ pieces, before: own }) => ({ pieces: takeRow(pieces, null), before: own })),
    first: lines.flat()[0],
  };
}

/** The lines from the heads of the table on: what stands before them is prose. */
function fromHeads(lines: readonly PieceLine[]): PieceLine[] {
  const start = lines.findIndex(
    (line) =>
      /^(?:行政复议|结果维持|行政复议行政诉讼.*)$/u.test(coreOf(line.slice(0, 1))) ||
      /行政复议行政诉讼/u.test(coreOf(line)),
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
      /维持.*纠正.*总计/u.test(before)
    );
  });
  return named ? runs.flatMap(({ pieces }) => pieces) : null;
}

function settle(values: readonly Piece[]): TableReading {
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

/** Values whose digits can be split into fifteen cells in one way only. */
function settleGlued(pieces: readonly Piece[]): TableReading | null {
  const splits = listSplits(
    pieces.map(({ text }) => text),
    width,
  );
  const [only, ...others] = splits ?? [];
  const [first] = pieces;
  if (!only || others.length > 0 || !first) return null;
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
  const own = fromHeads(readPieces(blocks, knowsDisputes));
  const last = own.findLastIndex((line) => line.some(({ kind }) => kind === 'values'));
  const reading = readLines(own);
  return reading.edition ? { ...reading, lines: linesOf(own.slice(0, last + 1)) } : reading;
}

function readLines(lines: readonly PieceLine[]): TableReading {
  const { heads, runs, first } = findRuns(lines);
  if (runs.length === 0) return refuseTable('disputes', { code: 'table-missing' });
  const joined = joinBlocks(runs);
  if (joined) return settle(joined);
  const at = first && { at: first.at };
  if (!areHeadsOfForm(heads)) return refuseTable('disputes', { code: 'header-unexpected', found: heads, ...at });
  const [run, ...others] = runs.filter(({ pieces }) => pieces.length > 1 || (pieces[0]?.text.length ?? 0) >= width);
  if (!run) return refuseTable('disputes', { code: 'table-missing' });
  const found = run.pieces.map(({ text }) => text).join(' ');
  const place = run.pieces[0] && { at: run.pieces[0].at };
  if (others.length > 0)
    return refuseValues('disputes', edition, run.pieces, { code: 'row-repeated', found, ...place });
  const glued = run.pieces.some(({ text }) => hasGluedZero(text));
  if (run.pieces.length === width && !glued) return settle(run.pieces);
  const split = run.pieces.length < width ? settleGlued(run.pieces) : null;
  if (split) return split;
  const code = glued ? 'digits-glued' : 'row-unaligned';
  return refuseValues('disputes', edition, run.pieces, { code, found, ...place });
}
