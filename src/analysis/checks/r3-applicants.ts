import type { CellKey } from '../../form/cells.ts';
import { applicants, requestRowsOf } from '../../form/requests.ts';
import { judgeEquation, type Check, type Figures } from './check.ts';

/** R3: in each row, the six kinds of applicants add up to the total. */
export function checkApplicants(figures: Figures): Check[] {
  return requestRowsOf(figures.editions.requests ?? '2021')
    .filter(({ id }) => figures.cells.has(`requests.${id}.total`))
    .map(({ id }) =>
      judgeEquation(
        figures,
        { relation: 'R3', row: id },
        applicants.slice(0, -1).map((applicant): CellKey => `requests.${id}.${applicant.id}`),
        [`requests.${id}.total`],
      ),
    );
}
