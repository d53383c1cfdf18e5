import { outcomeGroups, type OutcomeGroup } from '../form/requests.ts';
import type { Say } from './say.ts';

/** The figures that a summary is made from; null is "not reported". */
export interface SummaryFigures {
  readonly received: number | null;
  readonly carriedIn: number | null;
  readonly handled: number | null;
  readonly carriedOut: number | null;
  readonly outcomes: Readonly<Record<OutcomeGroup, number | null>>;
  readonly reviews: number | null;
  readonly lawsuits: number | null;
  /** Whether the totals of the requests are in doubt, because they contradict their parts. */
  readonly contradictory: boolean;
}

function summariseRequests(figures: SummaryFigures, name: string, year: number, say: Say): string {
  const { received, carriedIn, handled, carriedOut, outcomes, contradictory } = figures;
  if (contradictory) return say('summary.contradictory', { year });
  if (received === null || carriedIn === null || handled === null || carriedOut === null) {
    return say('summary.unread', { year });
  }
  if (received === 0 && carriedIn === 0 && handled === 0 && carriedOut === 0)
    return say('summary.none', { year, name });
  const groups = outcomeGroups.flatMap(({ id, name: group }) => {
    const count = outcomes[id];
    return count ? [say('summary.group', { group: group.zh, count })] : [];
  });
  const complete = outcomeGroups.every(({ id }) => outcomes[id] !== null);
  const incoming = [say('summary.received', { year, name, received })];
  if (carriedIn > 0) incoming.push(say('summary.carried-in', { carriedIn }));
  const outgoing = [say('summary.handled', { handled })];
  if (complete && groups.length > 0) outgoing.push(`${say('summary.of-which')}${groups.join('、')}`);
  const clauses = [incoming.join('，'), outgoing.join('，')];
  if (carriedOut > 0) clauses.push(say('summary.carried-out', { carriedOut }));
  return `${clauses.join('；')}。`;
}

function summariseDisputes(reviews: number, lawsuits: number, say: Say): string {
  if (reviews === 0 && lawsuits === 0) return say('summary.no-disputes');
  if (lawsuits === 0) return say('summary.reviews', { reviews });
  if (reviews === 0) return say('summary.lawsuits', { lawsuits });
  return say('summary.disputes', { reviews, lawsuits });
}

/** Says in one or two sentences what a report reports, from its figures alone. */
export function summariseReport(figures: SummaryFigures, name: string, year: number, say: Say): string {
  const requests = summariseRequests(figures, name, year, say);
  const { reviews, lawsuits } = figures;
  if (reviews === null || lawsuits === null) return requests;
  return requests + summariseDisputes(reviews, lawsuits, say);
}
