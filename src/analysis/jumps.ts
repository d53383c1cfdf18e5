import type { CellKey } from '../form/cells.ts';
import type { Figures } from './checks/check.ts';

/** A figure that is many times, or a small part of, what it was the year before. */
export interface Jump {
  readonly key: CellKey;
  readonly before: number;
  readonly value: number;
}

/** The figures that are watched, and how large the larger must be at least: below that, chance alone makes multiples. */
const watched: readonly (readonly [CellKey, number])[] = [
  ['requests.new_received.total', 30],
  ['requests.result_total.total', 30],
  ['requests.carried_out.total', 30],
  ['disputes.review.total', 30],
  ['disputes.litigation_direct.total', 30],
  ['disputes.litigation_after_review.total', 30],
  ['proactive.normative_documents.in_force', 30],
  ['proactive.licensing.decisions', 100],
  ['proactive.penalties.decisions', 100],
  ['proactive.coercion.decisions', 100],
  ['proactive.fees.amount_wan_yuan', 100],
];
const times = 5;

function readReported(figures: Figures, key: CellKey): number | null {
  const cell = figures.cells.get(key);
  return cell?.state === 'reported' ? cell.value : null;
}

/**
 * Figures five times as large as the year before or more, or a fifth or less, where the larger is 30 (decisions and fees in
 * 10,000 yuan: 100) or more; `doubtful` cells are left out. A rule of this site: it says what to look at, nothing is wrong with such a figure by itself.
 */
export function findJumps(figures: Figures, previous: Figures, doubtful: ReadonlySet<string> = new Set()): Jump[] {
  return watched.flatMap(([key, least]): Jump[] => {
    if (doubtful.has(key)) return [];
    const [before, value] = [readReported(previous, key), readReported(figures, key)];
    if (before === null || value === null) return [];
    const [small, large] = [Math.min(before, value), Math.max(before, value)];
    return large >= least && large >= times * small ? [{ key, before, value }] : [];
  });
}
