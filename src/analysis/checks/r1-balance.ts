import { applicants } from '../../form/requests.ts';
import { add, type Equation } from './check.ts';

/** R1, printed in the form: in each column, received + carried in = handled + carried over. */
export const balance: readonly Equation[] = applicants.map(({ id }) => ({
  place: { relation: 'R1', column: id },
  left: add([`requests.new_received.${id}`, `requests.carried_in.${id}`]),
  right: add([`requests.result_total.${id}`, `requests.carried_out.${id}`]),
}));
