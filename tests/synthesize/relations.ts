import type { CellKey } from '../../src/form/cells.ts';

/** The columns of table 3 without the total, written down again so that the test does not share the generator's list. */
const applicants = [
  'natural_person',
  'commercial_enterprise',
  'research_institution',
  'social_welfare_org',
  'legal_service_org',
  'other_org',
];

/** The relations R1 to R4 that do not hold among the cells; a cell that is missing counts as broken. */
export function findBrokenRelations(cells: ReadonlyMap<CellKey, number | null>): string[] {
  const broken: string[] = [];
  const at = (key: string): number => cells.get(key as CellKey) ?? Number.NaN;
  const keys = [...cells.keys()].map((key) => key.split('.'));
  const rows = [...new Set(keys.flatMap(([table, row = '']) => (table === 'requests' ? [row] : [])))];
  const outcomes = rows.filter((row) => !['new_received', 'carried_in', 'result_total', 'carried_out'].includes(row));
  for (const column of [...applicants, 'total']) {
    const [received, before, handled, after] = ['new_received', 'carried_in', 'result_total', 'carried_out'].map(
      (row) => at(`requests.${row}.${column}`),
    );
    if (received! + before! !== handled! + after!) broken.push(`R1 ${column}`);
    const sum = outcomes.reduce((total, row) => total + at(`requests.${row}.${column}`), 0);
    if (sum !== handled) broken.push(`R2 ${column}`);
  }
  for (const row of rows) {
    const sum = applicants.reduce((total, column) => total + at(`requests.${row}.${column}`), 0);
    if (sum !== at(`requests.${row}.total`)) broken.push(`R3 ${row}`);
  }
  for (const block of ['review', 'litigation_direct', 'litigation_after_review']) {
    const parts = ['upheld', 'corrected', 'other_result', 'pending'];
    const sum = parts.reduce((total, part) => total + at(`disputes.${block}.${part}`), 0);
    if (sum !== at(`disputes.${block}.total`)) broken.push(`R4 ${block}`);
  }
  return broken;
}
