import type { CellKey } from '../../../src/form/cells.ts';
import type { Random } from '../random.ts';

/** Which cells an agency leaves blank: none, some of the zeros, all zeros, or every cell. */
export type Blanks = 'none' | 'some-zeros' | 'all-zeros' | 'all';

export const blankChoices: readonly Blanks[] = ['none', 'some-zeros', 'all-zeros', 'all'];

export function leaveBlank(
  cells: ReadonlyMap<CellKey, number>,
  blanks: Blanks,
  random: Random,
): Map<CellKey, number | null> {
  const isBlank = (value: number) => {
    switch (blanks) {
      case 'none':
        return false;
      case 'some-zeros':
        return value === 0 && random.chance(0.3);
      case 'all-zeros':
        return value === 0;
      case 'all':
        return true;
    }
  };
  return new Map([...cells].map(([key, value]) => [key, isBlank(value) ? null : value]));
}
