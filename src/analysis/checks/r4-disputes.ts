import type { CellKey } from '../../form/cells.ts';
import { disputeBlocks, disputeOutcomes } from '../../form/disputes.ts';
import { add, type Equation } from './check.ts';

/** R4: in each block of table 4, the four results add up to the total. */
export const disputeSums: readonly Equation[] = disputeBlocks.map(({ id }) => ({
  place: { relation: 'R4', block: id },
  left: add(disputeOutcomes.slice(0, -1).map((outcome): CellKey => `disputes.${id}.${outcome.id}`)),
  right: add([`disputes.${id}.total`]),
}));
