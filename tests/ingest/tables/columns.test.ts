import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsUnder, learnColumns, placeValues } from '../../../src/ingest/tables/columns.ts';
import type { Piece } from '../../../src/ingest/tables/pieces.ts';

function pieceAt(text: string, left: number, right: number): Piece {
  return {
    kind: 'values',
    text,
    at: { page: 1, box: [left, 0, right - left, 10] },
    place: { left, right },
    line: null,
    row: 0,
  };
}

/** A value of ten points with its middle at a place. */
function valueAt(text: string, middle: number): Piece {
  return pieceAt(text, middle - 5, middle + 5);
}

const unplaced: Piece = { ...valueAt('1', 0), place: null };

describe('columns', () => {
  it('are learnt as the mean of where the values of full rows stand', () => {
    const rows = [
      [valueAt('1', 100), valueAt('2', 200), valueAt('3', 300)],
      [valueAt('1', 104), valueAt('2', 196), valueAt('3', 300)],
      [valueAt('9', 500)],
    ];
    expect(learnColumns(rows, 3)).toEqual({ edge: 'middle', places: [102, 198, 300] });
  });

  it('are learnt by the edge on which the values agree', () => {
    const rows = [
      [pieceAt('0', 96, 100), pieceAt('1234', 184, 200)],
      [pieceAt('1234', 84, 100), pieceAt('0', 196, 200)],
    ];
    expect(learnColumns(rows, 2)).toEqual({ edge: 'right', places: [100, 200] });
  });

  it('are not learnt from rows whose values do not stand below each other', () => {
    const rows = [
      [valueAt('1', 100), valueAt('2', 200)],
      [valueAt('1', 160), valueAt('2', 260)],
    ];
    expect(learnColumns(rows, 2)).toBeNull();
  });

  it('are not learnt from one full row, nor from rows without places', () => {
    const row = [valueAt('1', 100), valueAt('2', 200)];
    expect(learnColumns([row, [valueAt('1', 100)]], 2)).toBeNull();
    expect(learnColumns([row, [unplaced, unplaced]], 2)).toBeNull();
  });

  it('stand under their heads only where the heads stand side by side', () => {
    expect(columnsUnder([pieceAt('自然人', 90, 110), pieceAt('商业企业', 180, 220)])).toEqual({
      edge: 'middle',
      places: [100, 200],
    });
    expect(columnsUnder([pieceAt('自然人', 180, 220), pieceAt('商业企业', 90, 110)])).toBeNull();
    expect(columnsUnder([pieceAt('自然人', 90, 110), unplaced])).toBeNull();
  });
});

describe('values in columns', () => {
  const places = [100, 200, 300, 400];
  const columns = { edge: 'middle', places } as const;

  it('come back in their places with any of them empty, though each stands a little off', () => {
    const cell = fc.record({ filled: fc.boolean(), off: fc.integer({ min: -10, max: 10 }) });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 4, maxLength: 4 }), (cells) => {
        const row = cells.flatMap(({ filled, off }, index) =>
          filled ? [valueAt(String(index), (places[index] ?? 0) + off)] : [],
        );
        const texts = placeValues(row, columns)?.map((piece) => piece?.text ?? null);
        expect(texts).toEqual(cells.map(({ filled }, index) => (filled ? String(index) : null)));
      }),
    );
  });

  it.each<[string, Piece[]]>([
    ['one stands between two columns', [valueAt('1', 150)]],
    ['two stand in one column', [valueAt('1', 195), valueAt('2', 205)]],
    ['one stands left of all columns', [valueAt('1', 40)]],
    ['one stands right of all columns', [valueAt('1', 460)]],
    ['all stand to one side', [valueAt('1', 125), valueAt('2', 225), valueAt('3', 325)]],
    ['one has no place', [valueAt('1', 100), unplaced]],
  ])('are not placed when %s', (_, row) => {
    expect(placeValues(row, columns)).toBeNull();
  });
});
