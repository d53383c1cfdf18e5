import { keysOfGroup, type CellKey } from '../../form/cells.ts';
import { outcomeGroups, type OutcomeGroup } from '../../form/requests.ts';
import type { Edition, Text } from '../../form/terms.ts';
import { fill, joinClauses, type Clause, type Words } from './clause.ts';
import { templates } from './templates.ts';

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
  /** Whether those of table 4 are. */
  readonly contradictoryDisputes: boolean;
}

/** Shares of fewer requests than this are told as counts only. */
const fewestForShare = 100;

const receivedKey: CellKey = 'requests.new_received.total';
const carriedInKey: CellKey = 'requests.carried_in.total';
const handledKey: CellKey = 'requests.result_total.total';
const carriedOutKey: CellKey = 'requests.carried_out.total';
const reviewsKey: CellKey = 'disputes.review.total';
const lawsuitKeys: readonly CellKey[] = ['disputes.litigation_direct.total', 'disputes.litigation_after_review.total'];

function make(template: Text, words: Words, cells: readonly string[]): Clause {
  return { text: fill(template, words), cells };
}

function listGroups(outcomes: SummaryFigures['outcomes'], edition: Edition): Clause | null {
  if (outcomeGroups.some(({ id }) => outcomes[id] === null)) return null;
  const groups = outcomeGroups.flatMap(({ id, name }): Clause[] => {
    const count = outcomes[id];
    const group = { zh: name.zh, en: name.en.charAt(0).toLowerCase() + name.en.slice(1) };
    return count ? [make(templates.group, { group, count }, keysOfGroup(edition, id))] : [];
  });
  if (groups.length === 0) return null;
  const joined = joinClauses(groups, { zh: '、', en: ', ' });
  return make(
    templates.ofWhich,
    { groups: joined },
    groups.flatMap(({ cells }) => cells),
  );
}

function summariseRequests(figures: SummaryFigures, name: string, year: number, edition: Edition | null): Clause[] {
  const { received, carriedIn, handled, carriedOut, outcomes, contradictory } = figures;
  const all = [receivedKey, carriedInKey, handledKey, carriedOutKey];
  if (contradictory) return [make(templates.contradictory, { year }, all)];
  if (received === null || carriedIn === null || handled === null || carriedOut === null) {
    return [make(templates.unread, { year }, all)];
  }
  if ([received, carriedIn, handled, carriedOut].every((count) => count === 0))
    return [make(templates.none, { year, name }, all)];
  const clauses = [make(templates.received, { year, name, received }, [receivedKey])];
  if (carriedIn > 0) clauses.push(make(templates.carriedIn, { carriedIn }, [carriedInKey]));
  clauses.push(make(templates.handled, { handled }, [handledKey]));
  const groups = edition && listGroups(outcomes, edition);
  if (groups) clauses.push(groups);
  const { disclosed } = outcomes;
  if (edition && disclosed !== null && handled >= fewestForShare && disclosed <= handled) {
    const rate = ((disclosed / handled) * 100).toFixed(1);
    clauses.push(
      make(templates.rate, { rate, disclosed, handled }, [...keysOfGroup(edition, 'disclosed'), handledKey]),
    );
  }
  if (carriedOut > 0) clauses.push(make(templates.carriedOut, { carriedOut }, [carriedOutKey]));
  return [...clauses, make(templates.stop, {}, [])];
}

function summariseDisputes({ reviews, lawsuits, contradictoryDisputes }: SummaryFigures): Clause[] {
  if (reviews === null || lawsuits === null) return [];
  const keys = [reviewsKey, ...lawsuitKeys];
  if (contradictoryDisputes) return [make(templates.contradictoryDisputes, {}, keys)];
  if (reviews === 0 && lawsuits === 0) return [make(templates.noDisputes, {}, keys)];
  if (lawsuits === 0) return [make(templates.reviews, { reviews }, keys)];
  if (reviews === 0) return [make(templates.lawsuits, { lawsuits }, keys)];
  return [make(templates.disputes, { reviews, lawsuits }, keys)];
}

/** A summary of two sentences at most, with the clauses that it is made of. */
export interface Summary {
  readonly text: Text;
  readonly clauses: readonly Clause[];
}

/** Says what a report reports, from its figures alone. */
export function summariseReport(figures: SummaryFigures, name: string, year: number, edition: Edition | null): Summary {
  const requests = summariseRequests(figures, name, year, edition);
  const disputes = summariseDisputes(figures);
  const [first, second] = [joinClauses(requests, { zh: '', en: '' }), joinClauses(disputes, { zh: '', en: '' })];
  const text = disputes.length === 0 ? first : { zh: first.zh + second.zh, en: `${first.en} ${second.en}` };
  return { text, clauses: [...requests, ...disputes] };
}
