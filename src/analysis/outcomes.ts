import { keysOfGroup, type CellKey } from '../form/cells.ts';
import { disputeBlocks, disputeOutcomes } from '../form/disputes.ts';
import { outcomeGroups, type OutcomeGroup } from '../form/requests.ts';
import type { Edition } from '../form/terms.ts';
import { add, addTerms } from './checks/check.ts';

/** The state and, where reported, the value of a cell: all that adding up needs to know. */
interface CellLike {
  readonly state: string;
  readonly value?: number;
}
export type CellsLike = Readonly<Record<string, CellLike>>;

/** The number in a cell; null unless it was reported. */
export function readValue(cells: CellsLike, key: CellKey): number | null {
  const cell = cells[key];
  return cell?.state === 'reported' ? (cell.value ?? null) : null;
}

/** Adds up cells; null when one of them was not reported. */
export function addValues(cells: CellsLike, keys: readonly CellKey[]): number | null {
  return addTerms(add(keys), ({ key }) => readValue(cells, key));
}

/** The figures that lists and overviews show of a report; null is "not reported", never 0. */
export interface Headline {
  readonly received: number | null;
  readonly carriedIn: number | null;
  readonly handled: number | null;
  readonly carriedOut: number | null;
  readonly outcomes: Readonly<Record<OutcomeGroup, number | null>>;
  readonly reviews: number | null;
  readonly lawsuits: number | null;
  /** Results of reviews and of both kinds of lawsuits together, by outcome. */
  readonly reviewResults: DisputeResults;
  readonly lawsuitResults: DisputeResults;
}

export type DisputeResults = Readonly<Record<string, number | null>>;

function addResults(cells: CellsLike, blocks: readonly string[]): DisputeResults {
  return Object.fromEntries(
    disputeOutcomes
      .filter(({ id }) => id !== 'total')
      .map(({ id }) => [
        id,
        addValues(
          cells,
          blocks.map((block): CellKey => `disputes.${block}.${id}`),
        ),
      ]),
  );
}

const lawsuitBlocks = disputeBlocks.map(({ id }) => id).filter((id) => id !== 'review');

export function summariseFigures(cells: CellsLike, edition: Edition | null): Headline {
  const outcomes = Object.fromEntries(
    outcomeGroups.map(({ id }) => [id, edition ? addValues(cells, keysOfGroup(edition, id)) : null]),
  ) as Record<OutcomeGroup, number | null>;
  return {
    received: readValue(cells, 'requests.new_received.total'),
    carriedIn: readValue(cells, 'requests.carried_in.total'),
    handled: readValue(cells, 'requests.result_total.total'),
    carriedOut: readValue(cells, 'requests.carried_out.total'),
    outcomes,
    reviews: readValue(cells, 'disputes.review.total'),
    lawsuits: addValues(
      cells,
      lawsuitBlocks.map((block): CellKey => `disputes.${block}.total`),
    ),
    reviewResults: addResults(cells, ['review']),
    lawsuitResults: addResults(cells, lawsuitBlocks),
  };
}

/** Why a figure has no value: the source leaves the cell empty, it cannot be read, or there is no such cell. */
export type Gap = 'blank' | 'unreadable' | 'absent';

/** The figures of a report by name: those of `Headline` that are single numbers, and the outcome groups. */
export type FigureName = 'received' | 'carriedIn' | 'handled' | 'carriedOut' | 'reviews' | 'lawsuits' | OutcomeGroup;

const cellsOfFigures: Readonly<Record<Exclude<FigureName, OutcomeGroup>, readonly CellKey[]>> = {
  received: ['requests.new_received.total'],
  carriedIn: ['requests.carried_in.total'],
  handled: ['requests.result_total.total'],
  carriedOut: ['requests.carried_out.total'],
  reviews: ['disputes.review.total'],
  lawsuits: lawsuitBlocks.map((block): CellKey => `disputes.${block}.total`),
};

/** The worst of the gaps among cells; null when all were reported. */
function findGap(cells: CellsLike, keys: readonly CellKey[]): Gap | null {
  const states = new Set(keys.map((key) => cells[key]?.state ?? 'absent'));
  return (['unreadable', 'absent', 'blank'] as const).find((gap) => states.has(gap)) ?? null;
}

/** The figures that have no value, and why. */
export function findGaps(cells: CellsLike, edition: Edition | null): Partial<Record<FigureName, Gap>> {
  const keys = {
    ...cellsOfFigures,
    ...Object.fromEntries(outcomeGroups.map(({ id }) => [id, edition ? keysOfGroup(edition, id) : null])),
  } as Record<FigureName, readonly CellKey[] | null>;
  return Object.fromEntries(
    Object.entries(keys).flatMap(([name, own]) => {
      const gap = own === null ? 'absent' : findGap(cells, own);
      return gap === null ? [] : [[name, gap]];
    }),
  );
}
