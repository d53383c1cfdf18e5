import { measureOf, type CellKey } from '../../form/cells.ts';
import { tableNames, type Edition } from '../../form/terms.ts';
import type { Check, Figures } from './check.ts';

const rules: Record<ReturnType<typeof measureOf>, (value: number) => boolean> = {
  count: (value) => Number.isInteger(value) && value >= 0,
  change: (value) => Number.isInteger(value),
  money: (value) => value >= 0,
};

/**
 * R6, one result a table: counts are non-negative integers, 2019's changes integers, money not negative. `left` is how
 * many reported values keep to that, `right` how many were reported; a failure names the cells that do not.
 */
export function checkNumbers(figures: Figures): Check[] {
  return tableNames.map((table) => {
    const edition: Edition = figures.editions[table] ?? '2021';
    const reported: CellKey[] = [];
    const broken: CellKey[] = [];
    const prefix = `${table}.`;
    for (const [key, cell] of figures.cells) {
      if (cell.state !== 'reported' || !key.startsWith(prefix)) continue;
      reported.push(key);
      if (!rules[measureOf(key, edition)](cell.value)) broken.push(key);
    }
    const place = { relation: 'R6', table } as const;
    if (reported.length === 0) return { ...place, state: 'not_assessable', left: null, right: null, cells: [] };
    return {
      ...place,
      state: broken.length === 0 ? 'holds' : 'fails',
      left: reported.length - broken.length,
      right: reported.length,
      cells: broken.length === 0 ? reported : broken,
    };
  });
}
