import type { CellKey } from '../../../src/form/cells.ts';
import type { Layout } from '../layouts/layout.ts';
import type { Random } from '../random.ts';
import type { Report } from '../report.ts';
import type { Truth } from '../truth/truth.ts';

/** A report on its way to a file. */
export interface Draft {
  readonly report: Report;
  /** What the report says after the damage: cells that it shows no more, or contradicts, are gone. */
  readonly truth: Truth;
  /** Cells that a careful reader may leave unread because of the damage. */
  readonly open: ReadonlySet<CellKey>;
}

export interface Damage {
  /** Kebab-case; names are used on the command line. */
  readonly name: string;
  readonly description: string;
  /** Whether the damage means anything, and stays fair, in files of a layout. */
  readonly fits: (layout: Layout) => boolean;
  /** Null when the report has nothing that could be damaged so. */
  readonly apply: (draft: Draft, random: Random) => Draft | null;
}

export const anyLayout: Damage['fits'] = () => true;

/** Layouts that keep cells apart even when something else than a number stands in them. */
export const separatedLayout: Damage['fits'] = ({ separation, showsTables }) => separation === 'cells' && showsTables;

/** Layouts in which a row more or less does not touch its neighbours. */
export const rowwiseLayout: Damage['fits'] = (layout) => layout.rowwise && separatedLayout(layout);

/** A draft with another report; null when it is the same as before. */
export function replaceReport(draft: Draft, report: Report): Draft | null {
  return JSON.stringify(report) === JSON.stringify(draft.report) ? null : { ...draft, report };
}

/** The truth of a report that does not show some cells, or contradicts itself about them. */
export function withoutCells(truth: Truth, keys: Iterable<CellKey>): Truth {
  const cells = new Map(truth.cells);
  for (const key of keys) cells.delete(key);
  return { ...truth, cells };
}
