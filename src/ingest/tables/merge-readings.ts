import type { CellKey } from '../../form/cells.ts';
import type { Problem } from '../problems.ts';
import type { Block, Grid } from '../readers/document.ts';
import { isValueLike, type Cell } from './cell.ts';
import type { TableReading } from './table-reading.ts';

/** The two ways to read a table: by the grid that its source draws, and by the stream of its text. */
export interface TableReaders {
  readonly readGrid: (grids: readonly Grid[]) => TableReading;
  readonly readStream: (blocks: readonly Block[]) => TableReading;
  /** The row that a line names which holds nothing but its label; null for other lines and tables without row labels. */
  readonly findLoneLabel: (text: string) => string | null;
}

function rowOf(key: string): string {
  return key.split('.').slice(0, 2).join('.');
}

function concernsRow(problem: Problem, rows: ReadonlySet<string>): boolean {
  return problem.keys.some((key) => rows.has(rowOf(key)));
}

/** Both readings at once: rows that the grid does not have come from the stream; a cell that they disagree on is refused. */
function merge(grid: TableReading, stream: TableReading): TableReading {
  const filled = new Set<string>();
  const cells = new Map<CellKey, Cell>();
  const disputed: CellKey[] = [];
  for (const [key, own] of grid.cells) {
    const other = stream.cells.get(key);
    if (own.state === 'absent' && other && other.state !== 'absent') {
      filled.add(rowOf(key));
      cells.set(key, other);
    } else if (own.state === 'reported' && other?.state === 'reported' && own.value !== other.value) {
      disputed.push(key);
      cells.set(key, { state: 'unreadable', raw: own.raw, at: own.at });
    } else cells.set(key, own);
  }
  const problems = [
    ...grid.problems.filter((problem) => problem.code !== 'row-missing' || !concernsRow(problem, filled)),
    ...stream.problems.filter((problem) => concernsRow(problem, filled)),
  ];
  if (disputed.length > 0) problems.push({ code: 'row-repeated', keys: disputed });
  return { edition: grid.edition, cells, problems };
}

/** A table printed with a dash in every cell, as converters put before the one with the numbers. */
function isDummy({ rows }: Grid): boolean {
  let dashes = 0;
  for (const row of rows) {
    for (const { text } of row) {
      const first = text.charAt(0);
      if (first >= '0' && first <= '9' && isValueLike(text)) return false;
      if ((first === '-' || first === '—' || first === '–') && /^[-—–]+$/.test(text)) dashes += 1;
    }
  }
  return dashes > 2;
}

/** Whether a reading has found every row: the stream could add nothing, since it never overrules a grid. */
function isWhole({ edition, cells }: TableReading): boolean {
  return edition !== null && [...cells.values()].every(({ state }) => state !== 'absent');
}

/** Refuses the rows of a grid whose label also stands alone on a line: the values may belong to either. */
function refuseRivals(
  grid: TableReading,
  blocks: readonly Block[],
  findLoneLabel: TableReaders['findLoneLabel'],
): TableReading {
  const alone = new Set(
    blocks.flatMap((block) => (block.kind === 'line' ? (findLoneLabel(block.line.text) ?? []) : [])),
  );
  if (alone.size === 0) return grid;
  const rivals = [...grid.cells].filter(
    ([key, { state }]) => state === 'reported' && alone.has(key.split('.')[1] ?? ''),
  );
  if (rivals.length === 0) return grid;
  const cells = new Map(grid.cells);
  for (const [key, cell] of rivals) {
    if (cell.state !== 'absent') cells.set(key, { state: 'unreadable', raw: cell.raw, at: cell.at });
  }
  const keys = [...new Set(rivals.map(([key]) => `${rowOf(key)}.`))];
  return { ...grid, cells, problems: [...grid.problems, { code: 'row-repeated', keys }] };
}

/**
 * Reads a table from the blocks of its section. A grid that leaves nothing open, or that the source itself has drawn, is
 * all there is to know; otherwise the text is read as a stream too, which needs more evidence for each row.
 */
export function readTableBlocks(blocks: readonly Block[], readers: TableReaders): TableReading {
  const { readGrid, readStream, findLoneLabel } = readers;
  const dummies = new Set<Block>(blocks.filter((block) => block.kind === 'grid' && isDummy(block)));
  if (dummies.size > 0 && blocks.some((block) => block.kind === 'grid' && !dummies.has(block))) {
    return readTableBlocks(
      blocks.filter((block) => !dummies.has(block)),
      readers,
    );
  }
  // Cells one to a row are a stream already.
  const grids = blocks
    .filter((block) => block.kind === 'grid')
    .filter(({ rows }) => rows.some((row) => row.length > 1));
  const grid = grids.length > 0 ? refuseRivals(readGrid(grids), blocks, findLoneLabel) : null;
  if (grid && (isWhole(grid) || (grid.edition !== null && grids.every(({ exact }) => exact)))) return grid;
  const stream = readStream(blocks);
  if (!grid) return stream;
  if (grid.edition === null) return stream.edition === null && grid.cells.size >= stream.cells.size ? grid : stream;
  return stream.edition === grid.edition ? merge(grid, stream) : grid;
}
