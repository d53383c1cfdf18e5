import { categories, leastScore, type Category } from './categories.ts';
import type { Audit, LighthouseReport } from './run-lighthouse.ts';

/** An audit that was not passed. */
export interface Loss {
  readonly audit: Audit;
  /** How many of the 100 points of the category it costs; 0 for one that only helps to find the cause. */
  readonly points: number;
}

/** The median of a category over the runs of a page. */
export interface Score {
  readonly category: Category;
  /** From 0 to 100, a whole number as Lighthouse shows it. */
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  /** What the median run did not pass, the most expensive first; empty from `leastScore` up. */
  readonly losses: readonly Loss[];
}

/** The number in the middle of a sorted list; of an even number the lower of the two, so that it is one of them. */
export function pickMiddle<T>(sorted: readonly T[]): T | undefined {
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** What a run did not pass in a category: what costs points, then what Lighthouse says besides about performance. */
export function listLosses({ categories: judged, audits }: LighthouseReport, { id }: Category): Loss[] {
  const scored = judged[id].auditRefs.flatMap(({ id: name, weight }) => {
    const audit = audits[name];
    return audit && audit.score !== null ? [{ audit, weight, lost: 1 - audit.score }] : [];
  });
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  return scored
    .filter(({ weight, lost }) => lost > 0 && (weight > 0 || id === 'performance'))
    .map(({ audit, weight, lost }) => ({ audit, points: total === 0 ? 0 : (100 * weight * lost) / total }))
    .sort((a, b) => b.points - a.points);
}

function judgeCategory(runs: readonly LighthouseReport[], category: Category): Score[] {
  const sorted = runs.toSorted((a, b) => a.categories[category.id].score - b.categories[category.id].score);
  const middle = pickMiddle(sorted);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!middle || !first || !last) return [];
  const scoreOf = (run: LighthouseReport): number => Math.round(run.categories[category.id].score * 100);
  const median = scoreOf(middle);
  const losses = median < leastScore ? listLosses(middle, category) : [];
  return [{ category, median, lowest: scoreOf(first), highest: scoreOf(last), losses }];
}

/** The medians of all categories over the runs of a page; nothing for no runs. */
export function judgeRuns(runs: readonly LighthouseReport[]): Score[] {
  return categories.flatMap((category) => judgeCategory(runs, category));
}
