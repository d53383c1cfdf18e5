import type { Edition } from '../../form/terms.ts';
import { add, type Equation } from './check.ts';

const rows = ['regulations', 'normative_documents'];

/**
 * R7, across years: what is in force is what was, and what was issued, less what was repealed. Only expected: documents
 * lapse by themselves, or are counted anew. The edition of 2019 has no such columns, so nothing is asked of it.
 */
export function listStocks(edition: Edition | null): Equation[] {
  if (edition === '2019') return [];
  return rows.map((row) => ({
    place: { relation: 'R7', row },
    left: add([`proactive.${row}.in_force`]),
    right: [
      { key: `proactive.${row}.in_force`, previous: true },
      { key: `proactive.${row}.issued` },
      { key: `proactive.${row}.repealed`, negative: true },
    ],
  }));
}
