import type { Text } from '../../form/terms.ts';
import { fill, joinClauses, type Clause } from './clause.ts';
import { templates } from './templates.ts';

/** What a year adds to the summary of a body. */
export interface YearlyFigures {
  readonly year: number;
  /** Null where it was not reported, or its totals contradict their parts. */
  readonly received: number | null;
}

/** Years beyond these are left to the table. */
const mostYears = 6;

/** Says what the years of a body come to; null for one year, which the summary of its report tells. */
export function summariseAgency(years: readonly YearlyFigures[]): Text | null {
  const sorted = [...years].sort((a, b) => a.year - b.year);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first.year === last.year) return null;
  const held = fill(templates.years, { fromYear: first.year, toYear: last.year, reports: sorted.length });
  const shown = sorted.slice(-mostYears).map(({ year, received }): Clause => {
    const text =
      received === null ? fill(templates.yearlyUnread, { year }) : fill(templates.yearly, { year, count: received });
    return { text, cells: ['requests.new_received.total'] };
  });
  const series = joinClauses(shown, { zh: '，', en: ', ' });
  const told = fill(templates.series, { series });
  return { zh: held.zh + told.zh, en: `${held.en} ${told.en}` };
}
