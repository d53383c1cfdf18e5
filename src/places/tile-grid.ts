import { findDivision } from './divisions.ts';
import { listShortNames } from './short-names.ts';

/** A province as one square of a map of equal squares. */
export interface ProvinceTile {
  /** Six digits. */
  readonly code: string;
  /** What people call it in two or three characters: 河北, 内蒙古. */
  readonly short: string;
  /** From the west and from the north, from 0. */
  readonly column: number;
  readonly row: number;
}

/**
 * Every province by the first two digits of its code, about where it lies: nearly all that share a border touch here, at a
 * side or a corner. All of them have a place, also those where nothing has to report. There are no borders.
 */
const grid = [
  '-- -- -- -- -- -- 23',
  '-- -- -- 15 11 -- 22',
  '65 -- 64 14 13 12 21',
  '63 62 61 41 37 -- --',
  '54 51 50 42 34 32 31',
  '-- 53 52 43 36 33 --',
  '-- -- 45 44 35 71 --',
  '-- -- 46 82 81 -- --',
];

function makeTile(prefix: string, column: number, row: number): ProvinceTile {
  const code = `${prefix}0000`;
  const [short] = listShortNames(findDivision(code)?.name ?? '');
  if (short === undefined) throw new Error(`${code} is no province that the grid can name`);
  return { code, short, column, row };
}

/** All provinces in the order of their codes, each on a place of its own: 7 columns, 8 rows. */
export const tileGrid: readonly ProvinceTile[] = grid
  .flatMap((line, row) =>
    line.split(' ').flatMap((prefix, column) => (prefix === '--' ? [] : [makeTile(prefix, column, row)])),
  )
  .sort((a, b) => (a.code < b.code ? -1 : 1));
