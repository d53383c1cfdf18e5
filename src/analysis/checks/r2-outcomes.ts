import type { CellKey } from '../../form/cells.ts';
import { applicants, requestRowsOf } from '../../form/requests.ts';
import type { Edition } from '../../form/terms.ts';
import { add, type Equation } from './check.ts';

/** R2: in each column, the outcomes that the form of an edition has add up to the total. */
export function listOutcomeSums(edition: Edition): Equation[] {
  const rows = requestRowsOf(edition).filter(({ outcome }) => outcome !== null);
  return applicants.map(({ id }) => ({
    place: { relation: 'R2', column: id },
    left: add(rows.map((row): CellKey => `requests.${row.id}.${id}`)),
    right: add([`requests.result_total.${id}`]),
  }));
}
