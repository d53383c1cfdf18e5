import { describe, expect, it } from 'vitest';
import type { CellKey } from '../../../src/form/cells.ts';
import type { Grid } from '../../../src/ingest/readers/document.ts';
import { readText } from '../../../src/ingest/readers/text.ts';
import type { Cell } from '../../../src/ingest/tables/cell.ts';
import { readTableBlocks, type TableReaders } from '../../../src/ingest/tables/merge-readings.ts';
import type { TableReading } from '../../../src/ingest/tables/table-reading.ts';

const at = { line: 1, column: 1 };
const grids = readText('规章\t1\n行政许可\t2');

function given(value: number): Cell {
  return { state: 'reported', value, raw: String(value), at };
}

function reading(cells: Partial<Record<CellKey, Cell>>, problems: TableReading['problems'] = []): TableReading {
  return { edition: '2021', cells: new Map(Object.entries(cells) as [CellKey, Cell][]), problems };
}

const absent: Cell = { state: 'absent' };
const key = 'proactive.licensing.decisions';
const other = 'proactive.penalties.decisions';

function giveReadings(grid: TableReading, stream: TableReading): TableReaders {
  return {
    readGrid: () => grid,
    readStream: () => stream,
    findLoneLabel: (text) => (text === '行政许可' ? 'licensing' : null),
  };
}

function merge(grid: TableReading, stream: TableReading): TableReading {
  return readTableBlocks(grids, giveReadings(grid, stream));
}

describe('a table read as a grid and as a stream', () => {
  it('is the grid alone where that leaves nothing open', () => {
    const whole = reading({ [key]: given(1) });
    expect(merge(whole, reading({ [key]: given(2) }))).toBe(whole);
  });

  it('takes the rows that the grid lacks from the stream, and drops the problem that they were missing', () => {
    const grid = reading({ [key]: given(1), [other]: absent }, [
      { code: 'row-missing', keys: ['proactive.penalties.'] },
    ]);
    const merged = merge(grid, reading({ [key]: given(1), [other]: given(7) }));
    expect(merged.cells.get(other)).toMatchObject({ value: 7 });
    expect(merged.cells.get(key)).toMatchObject({ value: 1 });
  });

  it('refuses what the two read differently', () => {
    const merged = merge(reading({ [key]: given(1), [other]: absent }), reading({ [key]: given(2), [other]: absent }));
    expect(merged.cells.get(key)?.state).toBe('unreadable');
    expect(merged.problems).toContainEqual({ code: 'row-repeated', keys: [key] });
  });

  it('does not fill what the grid found unreadable', () => {
    const refused: Cell = { state: 'unreadable', raw: '1 2', at };
    const merged = merge(reading({ [key]: refused }), reading({ [key]: given(12) }));
    expect(merged.cells.get(key)?.state).not.toBe('reported');
  });

  it('is the stream where there is no grid', () => {
    const stream = reading({ [key]: given(3) });
    expect(readTableBlocks(readText('行政许可 3'), giveReadings(reading({}), stream))).toBe(stream);
  });

  it('is the grid that its source has drawn, however much that leaves open', () => {
    const [block] = grids;
    if (block?.kind !== 'grid') throw new Error('no grid');
    const exact: Grid = { ...block, exact: true };
    const grid = reading({ [key]: given(1), [other]: absent });
    expect(readTableBlocks([exact], giveReadings(grid, reading({ [other]: given(7) })))).toBe(grid);
  });

  it('refuses a row whose label also stands alone on a line, and no other row', () => {
    const grid = reading({ [key]: given(1), [other]: given(5) });
    const blocks = readText('规章\t1\n行政许可\t2\n\n行政许可\n');
    const refused = readTableBlocks(blocks, giveReadings(grid, reading({})));
    expect(refused.cells.get(key)?.state).toBe('unreadable');
    expect(refused.cells.get(other)).toMatchObject({ value: 5 });
    expect(refused.problems).toContainEqual({ code: 'row-repeated', keys: ['proactive.licensing.'] });
  });

  it('is not mixed of two editions', () => {
    const grid = reading({ [key]: given(1), [other]: absent });
    const stream: TableReading = { ...reading({ [other]: given(7) }), edition: '2019' };
    expect(merge(grid, stream)).toBe(grid);
  });
});
