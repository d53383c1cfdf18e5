import { requestKeys } from '../../form/cells.ts';
import { requestRowsOf, requestRowsOfBoth } from '../../form/requests.ts';
import { judgeEquation, type Check, type Figures } from './check.ts';

/** R3: in each row, the six kinds of applicants add up to the total. Without a known edition, the rows of both. */
export function checkApplicants(figures: Figures): Check[] {
  const { requests: edition } = figures.editions;
  const rows = edition ? requestRowsOf(edition) : requestRowsOfBoth();
  return rows.map(({ id }) => {
    const keys = requestKeys(id);
    return judgeEquation(figures, { relation: 'R3', row: id }, keys.slice(0, -1), keys.slice(-1));
  });
}
