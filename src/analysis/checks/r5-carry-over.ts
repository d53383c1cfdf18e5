import { applicants } from '../../form/requests.ts';
import { add, type Equation } from './check.ts';

/** R5, across years: in each column, what a report carries in is what the one of the year before carried over. */
export const carryOver: readonly Equation[] = applicants.map(({ id }) => ({
  place: { relation: 'R5', column: id },
  left: add([`requests.carried_in.${id}`]),
  right: [{ key: `requests.carried_out.${id}`, previous: true }],
}));
