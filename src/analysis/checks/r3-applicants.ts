import { requestKeys } from '../../form/cells.ts';
import { requestRowsOf, requestRowsOfBoth } from '../../form/requests.ts';
import type { Edition } from '../../form/terms.ts';
import { add, type Equation } from './check.ts';

/** R3: in each row, the six kinds of applicants add up to the total. Without a known edition, the rows of both. */
export function listApplicantSums(edition: Edition | null): Equation[] {
  const rows = edition ? requestRowsOf(edition) : requestRowsOfBoth();
  return rows.map(({ id }) => {
    const keys = requestKeys(id);
    return { place: { relation: 'R3', row: id }, left: add(keys.slice(0, -1)), right: add(keys.slice(-1)) };
  });
}
