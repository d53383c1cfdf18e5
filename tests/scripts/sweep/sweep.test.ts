import { describe, expect, it } from 'vitest';
import { mutations } from '../../../scripts/fuzz/mutate.ts';
import { judgeCase } from '../../../scripts/sweep/judge-case.ts';
import { damages } from '../../../scripts/synthesize/damages/all-damages.ts';
import { layouts } from '../../../scripts/synthesize/layouts/all-layouts.ts';
import { makeCase, type Case } from '../../../scripts/synthesize/make-case.ts';
import { makeRandom } from '../../../scripts/synthesize/random.ts';
import type { CellKey } from '../../../src/form/cells.ts';
import { readReport } from '../../../src/ingest/reading.ts';
import type { Cell } from '../../../src/ingest/tables/cell.ts';

/** Few seeds here; `npm run sweep` and `npm run fuzz` take many. */
const seeds = [11, 12, 13];

async function judge(each: Case): Promise<ReturnType<typeof judgeCase>> {
  return judgeCase(each, await readReport(each.name, each.bytes));
}

describe('reports of every layout', () => {
  it.each(layouts.map(({ name }) => name))(
    '%s: nothing is read wrong, and nothing is left out without a word',
    async (name) => {
      for (const seed of seeds) {
        const { wrong, silent } = await judge(makeCase(seed, { layouts: [name], damages: [] }));
        expect(wrong).toEqual([]);
        expect(silent).toEqual([]);
      }
    },
  );

  it('are read but for a hundredth of what they determine', async () => {
    let determined = 0;
    let missed = 0;
    for (const { name } of layouts) {
      const verdict = await judge(makeCase(11, { layouts: [name], damages: [] }));
      determined += verdict.determined;
      missed += verdict.missed.length;
    }
    expect(determined).toBeGreaterThan(3000);
    expect(missed / determined).toBeLessThan(0.01);
  });
});

describe('reports of every damage', () => {
  it.each(damages.map(({ name }) => name))(
    '%s: nothing is read wrong, and nothing is left out without a word',
    async (name) => {
      for (const seed of seeds) {
        const { wrong, silent } = await judge(makeCase(seed, { damages: [name] }));
        expect(wrong).toEqual([]);
        expect(silent).toEqual([]);
      }
    },
  );
});

describe('the judge of a case', () => {
  const each = makeCase(11, { layouts: ['tab-grid'], damages: [], consistent: true, editions: ['2021'] });
  const key: CellKey = 'requests.new_received.total';
  const at = { line: 1, column: 1 };
  const truth = each.truth.cells.get(key) ?? 0;
  const verdictOf = (cell: Cell): ReturnType<typeof judgeCase> =>
    judgeCase(each, { cells: new Map([[key, cell]]), problems: [] });

  it('calls another number wrong, and a number where there is none', () => {
    const verdict = verdictOf({ state: 'reported', value: truth + 1, raw: '', at });
    expect(verdict.wrong).toEqual([{ key, expected: truth, found: truth + 1 }]);
    const nowhere: CellKey = 'requests.other_handling.total';
    const cells = new Map<CellKey, Cell>([[nowhere, { state: 'reported', value: 0, raw: '0', at }]]);
    expect(judgeCase(each, { cells, problems: [] }).wrong).toEqual([{ key: nowhere, expected: null, found: 0 }]);
  });

  it('counts what was not read as missed, and as silent when no problem speaks of it', () => {
    const verdict = verdictOf({ state: 'unreadable', raw: '', at });
    expect(verdict.missed).toContain(key);
    expect(verdict.silent).toContain(key);
    const problem = { code: 'row-unaligned', keys: ['requests.new_received.'] } as const;
    const spoken = judgeCase(each, { cells: new Map(), problems: [problem] });
    expect(spoken.silent).not.toContain(key);
    expect(spoken.silent).toContain('requests.granted.total');
  });
});

describe('damaged files of every format', () => {
  it.each(['txt', 'md', 'html', 'docx', 'pdf'])(
    '%s: each gives a reading or a problem',
    async (format) => {
      const names = layouts.filter(({ extension }) => extension === `.${format}`).map(({ name }) => name);
      const { bytes } = makeCase(11, { layouts: names, damages: [] });
      const random = makeRandom(11);
      const fitting = mutations.filter(({ endings }) => endings === null || endings.includes(format));
      for (const { mutate } of fitting) {
        for (let round = 0; round < 3; round += 1) {
          const reading = await readReport(`a.${format}`, mutate(bytes, random));
          expect(reading.format !== null || reading.problems.length > 0).toBe(true);
        }
      }
    },
    60_000,
  );
});
