import { requestKeys, type CellKey } from '../../form/cells.ts';
import { applicants, requestRowsOf } from '../../form/requests.ts';
import type { Edition } from '../../form/terms.ts';
import { judgeEquation, type Check, type Figures } from './check.ts';

function listOutcomes(edition: Edition): CellKey[][] {
  const rows = requestRowsOf(edition).filter(({ outcome }) => outcome !== null);
  return applicants.map((_, column) => rows.flatMap(({ id }) => requestKeys(id)[column] ?? []));
}

/** The outcomes of each column. */
const outcomes: Record<Edition, readonly (readonly CellKey[])[]> = {
  '2021': listOutcomes('2021'),
  '2019': listOutcomes('2019'),
};

/** R2: in each column, the outcomes add up to the total. Without a known edition the outcome rows are not known. */
export function checkOutcomes(figures: Figures): Check[] {
  const edition = figures.editions.requests;
  return applicants.map(({ id }, column) => {
    const place = { relation: 'R2', column: id } as const;
    const total: CellKey = `requests.result_total.${id}`;
    if (!edition) return { ...place, state: 'not_assessable', left: null, right: null, cells: [total] };
    return judgeEquation(figures, place, outcomes[edition][column] ?? [], [total]);
  });
}
