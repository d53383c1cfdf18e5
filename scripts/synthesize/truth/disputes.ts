import type { CellKey } from '../../../src/form/cells.ts';
import { disputeBlocks, disputeOutcomes } from '../../../src/form/disputes.ts';
import type { AgencySize } from '../agencies.ts';
import type { Random } from '../random.ts';

const most: Readonly<Record<AgencySize, number>> = { small: 2, medium: 9, large: 180 };

/** Table 4, in which R4 holds. */
export function makeDisputes(random: Random, size: AgencySize): Map<CellKey, number> {
  const cells = new Map<CellKey, number>();
  for (const { id: block } of disputeBlocks) {
    const quiet = random.chance(size === 'small' ? 0.85 : 0.3);
    let total = 0;
    for (const { id: outcome } of disputeOutcomes) {
      const count = quiet || random.chance(0.4) ? 0 : Math.ceil(most[size] * random() ** 2);
      const value = outcome === 'total' ? total : count;
      total += value;
      cells.set(`disputes.${block}.${outcome}`, value);
    }
  }
  return cells;
}
