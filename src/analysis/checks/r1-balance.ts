import { applicants } from '../../form/requests.ts';
import { judgeEquation, type Check, type Figures } from './check.ts';

/** R1, printed in the form: in each column, received + carried in = handled + carried over. */
export function checkBalance(figures: Figures): Check[] {
  return applicants.map(({ id }) =>
    judgeEquation(
      figures,
      { relation: 'R1', column: id },
      [`requests.new_received.${id}`, `requests.carried_in.${id}`],
      [`requests.result_total.${id}`, `requests.carried_out.${id}`],
    ),
  );
}
