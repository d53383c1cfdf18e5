import type { CellKey } from '../../form/cells.ts';
import { disputeBlocks, disputeOutcomes } from '../../form/disputes.ts';
import { judgeEquation, type Check, type Figures } from './check.ts';

/** R4: in each block of table 4, the four results add up to the total. */
export function checkDisputes(figures: Figures): Check[] {
  return disputeBlocks.map(({ id }) =>
    judgeEquation(
      figures,
      { relation: 'R4', block: id },
      disputeOutcomes.slice(0, -1).map((outcome): CellKey => `disputes.${id}.${outcome.id}`),
      [`disputes.${id}.total`],
    ),
  );
}
