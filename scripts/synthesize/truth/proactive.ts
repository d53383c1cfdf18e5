import type { CellKey } from '../../../src/form/cells.ts';
import { proactiveBlocks, type ProactiveColumn } from '../../../src/form/proactive.ts';
import type { Edition } from '../../../src/form/terms.ts';
import type { AgencySize } from '../agencies.ts';
import type { Random } from '../random.ts';

/** Documents in force at the end of a year, by row. */
export type InForce = ReadonlyMap<string, number>;

export interface ProactiveTruth {
  readonly cells: ReadonlyMap<CellKey, number>;
  readonly units: ReadonlyMap<CellKey, string>;
  readonly inForce: InForce;
}

const mostDecisions: Readonly<Record<AgencySize, number>> = { small: 400, medium: 20_000, large: 4_000_000 };
const mostDocuments: Readonly<Record<AgencySize, number>> = { small: 4, medium: 30, large: 1200 };

/** Small numbers are common, large ones rare, nothing at all the most common of all. */
function drawCount(random: Random, most: number, noneShare: number): number {
  return random.chance(noneShare) ? 0 : Math.ceil(most * random() ** 4);
}

function drawMoney(random: Random, most: number): number {
  const scale = 10 ** random.pick([0, 1, 2, 2, 4, 6]);
  return Math.round(drawCount(random, most, 0.5) * random() * scale) / scale;
}

/** issued, repealed, in force (2021) or made, disclosed, all disclosed (2019). */
function drawDocuments(random: Random, size: AgencySize, row: string, before: number | undefined): number[] {
  const rare = row === 'regulations';
  const issued = rare && size !== 'large' ? 0 : drawCount(random, mostDocuments[size], rare ? 0.6 : 0.4);
  const stock = before ?? (rare && size !== 'large' ? 0 : drawCount(random, mostDocuments[size] * 5, 0.2));
  const repealed = random.chance(0.5) ? Math.floor((stock + issued) * 0.3 * random()) : 0;
  return [issued, repealed, stock + issued - repealed];
}

function drawValue(random: Random, size: AgencySize, column: ProactiveColumn): number {
  if (column.measure === 'money') return drawMoney(random, size === 'large' ? 90_000 : 2_000);
  if (column.measure === 'change') return random.chance(0.5) ? 0 : random.between(-60, 60);
  if (column.id === 'decisions') return drawCount(random, mostDecisions[size], 0.4);
  return drawCount(random, 400, 0.4);
}

/** Table 2 of one year; `before` is what was in force a year ago, null in the first year. */
export function makeProactive(
  random: Random,
  edition: Edition,
  size: AgencySize,
  before: InForce | null,
): ProactiveTruth {
  const cells = new Map<CellKey, number>();
  const units = new Map<CellKey, string>();
  const inForce = new Map<string, number>();
  for (const { columns, rows } of proactiveBlocks[edition]) {
    for (const row of rows) {
      const isDocument = columns.length === 3 && (row.id === 'regulations' || row.id === 'normative_documents');
      const documents = isDocument ? drawDocuments(random, size, row.id, before?.get(row.id)) : null;
      if (documents) inForce.set(row.id, documents[2] ?? 0);
      columns.forEach((column, index) => {
        cells.set(
          `proactive.${row.id}.${column.id}`,
          documents?.[edition === '2019' && index === 1 ? 0 : index] ?? drawValue(random, size, column),
        );
      });
    }
  }
  if (edition === '2019' && random.chance(0.6)) {
    units.set('proactive.procurement.amount', random.pick(['元', '元', '万元']));
  }
  return { cells, units, inForce };
}
