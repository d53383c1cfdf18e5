import type { CellKey } from '../../../src/form/cells.ts';
import type { SyntheticAgency } from '../agencies.ts';
import type { Random } from '../random.ts';
import { type Blanks, leaveBlank } from './blanks.ts';
import { makeDisputes } from './disputes.ts';
import { makeMistakes } from './mistakes.ts';
import { type InForce, makeProactive } from './proactive.ts';
import { makeRequests } from './requests.ts';
import { type EditionChoice, editionChoices, type Truth } from './truth.ts';

export interface TruthOptions {
  readonly edition: EditionChoice;
  readonly blanks: Blanks;
  /** Whether R1 to R4 hold. */
  readonly consistent: boolean;
}

/** What a year hands over to the next. */
interface State {
  readonly carriedOut: readonly number[];
  readonly inForce: InForce;
}

function makeYear(
  agency: SyntheticAgency,
  year: number,
  { edition, blanks, consistent }: TruthOptions,
  before: State | null,
  random: Random,
): { truth: Truth; state: State } {
  const editions = editionChoices[edition];
  const { size } = agency;
  const proactive = makeProactive(random, editions.proactive, size, before?.inForce ?? null);
  const requests = makeRequests(random, editions.requests, size, before?.carriedOut ?? null);
  const cells = new Map<CellKey, number>([...proactive.cells, ...requests.cells, ...makeDisputes(random, size)]);
  if (!consistent) makeMistakes(cells, editions.requests, random);
  return {
    truth: { agency, year, editions, cells: leaveBlank(cells, blanks, random), units: proactive.units },
    state: { carriedOut: requests.carriedOut, inForce: proactive.inForce },
  };
}

/** What one report says. */
export function makeTruth(random: Random, agency: SyntheticAgency, year: number, options: TruthOptions): Truth {
  return makeYear(agency, year, options, null, random).truth;
}

/**
 * What an agency says from year to year: what one year carries over, the next begins with, unless a mistake or a blank
 * of that year hides it. The options may differ from year to year.
 */
export function makeHistory(
  random: Random,
  agency: SyntheticAgency,
  years: readonly number[],
  optionsOf: (year: number) => TruthOptions,
): Truth[] {
  const truths: Truth[] = [];
  let before: State | null = null;
  for (const year of years) {
    const made = makeYear(agency, year, optionsOf(year), before, random.fork(year));
    truths.push(made.truth);
    before = made.state;
  }
  return truths;
}
