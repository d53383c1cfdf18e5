import type { Edition, TableName } from '../../form/terms.ts';
import type { Check, Equation } from './check.ts';
import { balance } from './r1-balance.ts';
import { listOutcomeSums } from './r2-outcomes.ts';
import { listApplicantSums } from './r3-applicants.ts';
import { disputeSums } from './r4-disputes.ts';
import { carryOver } from './r5-carry-over.ts';
import { listStocks } from './r7-stock.ts';

export type Editions = Readonly<Record<TableName, Edition | null>>;

const known = new Map<string, readonly Equation[]>();

function makeEquations({ proactive, requests }: Editions): Equation[] {
  return [
    ...balance,
    // Without a known edition the outcome rows are not known.
    ...(requests ? listOutcomeSums(requests) : listOutcomeSums('2021').map((each) => ({ ...each, left: [] }))),
    ...listApplicantSums(requests),
    ...disputeSums,
    ...carryOver,
    ...listStocks(proactive),
  ];
}

/** The equations that a report of these editions should satisfy, by itself or with that of the year before (R1–R5, R7). */
export function listEquations(editions: Editions): readonly Equation[] {
  const name = `${editions.proactive} ${editions.requests}`;
  const equations = known.get(name) ?? makeEquations(editions);
  known.set(name, equations);
  return equations;
}

/** The equation that a check judged; null for the relations that are none. */
export function findEquation(
  {
    relation,
    column,
    row,
    block,
  }: Pick<Check, 'relation'> & { column?: string | undefined; row?: string | undefined; block?: string | undefined },
  editions: Editions,
): Equation | null {
  return (
    listEquations(editions).find(
      ({ place }) =>
        place.relation === relation && place.column === column && place.row === row && place.block === block,
    ) ?? null
  );
}
