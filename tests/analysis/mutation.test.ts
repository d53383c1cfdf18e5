import { describe, expect, it } from 'vitest';
import { drawAgency } from '../../scripts/synthesize/agencies.ts';
import { makeCase } from '../../scripts/synthesize/make-case.ts';
import { makeRandom, type Random } from '../../scripts/synthesize/random.ts';
import { makeHistory } from '../../scripts/synthesize/truth/make-truth.ts';
import type { Truth } from '../../scripts/synthesize/truth/truth.ts';
import { makeRecord } from '../../scripts/ingest/read-record.ts';
import type { Check, Figures, PreviousFigures } from '../../src/analysis/checks/check.ts';
import { runChecks } from '../../src/analysis/checks/run-checks.ts';
import type { CellKey } from '../../src/form/cells.ts';
import type { Cell } from '../../src/ingest/tables/cell.ts';
import { emptyRegistry } from '../../src/places/registry.ts';

const at = { line: 1, column: 1 };

function toFigures({ editions, cells }: Truth): Figures {
  return {
    editions,
    cells: new Map(
      [...cells].map(([key, value]): [CellKey, Cell] => [
        key,
        value === null ? { state: 'blank', raw: '', at } : { state: 'reported', value, raw: String(value), at },
      ]),
    ),
  };
}

/** Two years of a body in which every relation holds. */
function makeValid(random: Random): { figures: Figures; previous: PreviousFigures } {
  const edition = random.pick(['2021', '2019', 'mixed'] as const);
  const options = { edition, blanks: 'none', consistent: true } as const;
  const [before, now] = makeHistory(
    random.fork('history'),
    drawAgency(random.fork('agency')),
    [2023, 2024],
    () => options,
  );
  return { figures: toFigures(now!), previous: { ...toFigures(before!), id: 'a/2023' } };
}

function failing(checks: readonly Check[]): Check[] {
  return checks.filter(({ state }) => state === 'fails');
}

function change(figures: Figures, key: CellKey, value: number): Figures {
  return { ...figures, cells: new Map(figures.cells).set(key, { state: 'reported', value, raw: String(value), at }) };
}

/** Cells that R1 to R5 or R7 bind: those of tables 3 and 4, and the stocks of table 2 in the edition of 2021. */
function boundCells({ cells, editions }: Figures): CellKey[] {
  const stocks = /^proactive\.(?:regulations|normative_documents)\./u;
  return [...cells.keys()].filter(
    (key) => !key.startsWith('proactive.') || (editions.proactive === '2021' && stocks.test(key)),
  );
}

const reports = 10_000;

describe('the relations, over generated reports of two years', () => {
  it('all hold where nothing is wrong, and each single change is caught by a check that names the cell', () => {
    for (let seed = 1; seed <= reports; seed += 1) {
      const random = makeRandom(seed);
      const { figures, previous } = makeValid(random);
      expect(failing(runChecks(figures, [], previous)), `seed ${seed}`).toEqual([]);
      const draw = random.fork('change');
      const key = draw.pick(boundCells(figures));
      const cell = figures.cells.get(key);
      const old = cell?.state === 'reported' ? cell.value : 0;
      const value = draw.chance(0.5) ? old + draw.between(1, 9) : Math.max(0, old - draw.between(1, 9));
      const changed = change(figures, key, value === old ? old + 1 : value);
      const naming = failing(runChecks(changed, [], previous)).filter(({ cells }) => cells.includes(key));
      expect(naming.length, `seed ${seed}: ${key} from ${old} to ${value}`).toBeGreaterThan(0);
    }
  }, 120_000);
});

describe('valid reports read from files', () => {
  const layouts = ['tab-grid', 'pipes-both', 'markdown-table', 'html-spans', 'word-merged'];

  it('raise no failure, in their tables or between prose and tables', async () => {
    let agreeing = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const { name, bytes, truth } = makeCase(seed, { layouts, damages: [], consistent: true });
      const record = await makeRecord(name, name, bytes, emptyRegistry);
      expect(failing(record.checks as Check[]), `seed ${seed}`).toEqual([]);
      expect(
        record.claims.filter(({ verdict }) => verdict === 'differs' || verdict === 'scope'),
        `seed ${seed}`,
      ).toEqual([]);
      agreeing += record.claims.filter(({ verdict }) => verdict === 'agrees').length;
      expect(
        record.silences.filter(({ said }) => said === 'denied'),
        `seed ${seed}`,
      ).toEqual([]);
      expect(truth.cells.size).toBeGreaterThan(0);
    }
    // Every report states how many requests it received, handled and carried over.
    expect(agreeing).toBeGreaterThan(900);
  }, 120_000);

  it('do raise one when a number in the prose is another', async () => {
    let caught = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const { name, bytes, format } = makeCase(seed, { layouts: ['tab-grid'], damages: [], consistent: true });
      if (format !== 'text') continue;
      const text = new TextDecoder().decode(bytes);
      const changed = text.replace(
        /收到政府信息公开申请(\d+)件/u,
        (_, count: string) => `收到政府信息公开申请${Number(count) + 997}件`,
      );
      if (changed === text) continue;
      const record = await makeRecord(name, name, new TextEncoder().encode(changed), emptyRegistry);
      const [claim] = record.claims.filter(({ key }) => key === 'requests.new_received.total');
      expect(claim?.verdict, `seed ${seed}`).toMatch(/differs|not_assessable/u);
      if (claim?.verdict === 'differs') caught += 1;
    }
    expect(caught).toBeGreaterThan(20);
  });
});
