import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damages } from '../../scripts/synthesize/damages/all-damages.ts';
import { layouts } from '../../scripts/synthesize/layouts/all-layouts.ts';
import { buildCase, type Case, makeCase, shrinkCase } from '../../scripts/synthesize/make-case.ts';
import { build, decode, planCase } from './plan.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const encodingNames = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
};

/** The text of a case, digits and marks in their plain shapes, without tags. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function readText(made: Case): string {
  const declared =
    made.format === 'html' && made.plan.encoding === 'gb18030' ? 'utf-8' : encodingNames[made.plan.encoding];
  const wanted = made.layout.startsWith('html-gbk') ? 'gb18030' : declared;
  // A text that GB18030 cannot hold is written in UTF-8.
  const text = decode(made, wanted === 'gb18030' && isUtf8(made.bytes) ? 'utf-8' : wanted);
  return text
    .normalize('NFKC')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&nbsp;', ' ');
}

describe('makeCase', () => {
  it('gives the same case for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [first, second] = [makeCase(seed), makeCase(seed)];
        expect(second.bytes).toEqual(first.bytes);
        expect([second.name, second.layout, second.damages]).toEqual([first.name, first.layout, first.damages]);
        expect([...second.truth.cells]).toEqual([...first.truth.cells]);
        expect(first.seed).toBe(seed);
      }),
      { numRuns: 60 },
    );
  });

  it('reaches every layout, every damage, pairs of them, and every encoding', () => {
    const [seenLayouts, seenDamages, seenEncodings] = [new Set<string>(), new Set<string>(), new Set<string>()];
    let pairs = 0;
    for (let seed = 0; seed < 2500; seed += 1) {
      const made = makeCase(seed);
      seenLayouts.add(made.layout);
      seenEncodings.add(made.plan.encoding);
      for (const name of made.damages) seenDamages.add(name);
      if (made.damages.length === 2) pairs += 1;
    }
    expect([...seenLayouts].sort()).toEqual(layouts.map(({ name }) => name).sort());
    expect([...seenDamages].sort()).toEqual(damages.map(({ name }) => name).sort());
    expect([...seenEncodings].sort()).toEqual(Object.keys(encodingNames).sort());
    expect(pairs).toBeGreaterThan(300);
  }, 60_000);

  it('determines only cells that have a right value', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { determined, truth } = makeCase(seed);
        return [...determined].every((key) => truth.cells.has(key));
      }),
      { numRuns: 200 },
    );
  });

  it('writes the digits of every determined number into the text', () => {
    const written = layouts.filter(({ format }) => format !== 'pdf' && format !== 'word').map(({ name }) => name);
    const others = damages
      .map(({ name }) => name)
      .filter((name) => name !== 'chinese-numerals' && name !== 'thousands');
    fc.assert(
      fc.property(seeds, (seed) => {
        const made = makeCase(seed, { layouts: written, damages: others });
        const text = readText(made);
        for (const key of made.determined) {
          const value = made.truth.cells.get(key);
          if (typeof value === 'number') expect(text).toContain(String(value));
        }
      }),
      // The example is of a text that its encoding cannot hold.
      { numRuns: 300, examples: [[2491639047]] },
    );
  });

  it('writes the numbers of a determined row side by side, in the order of the form', () => {
    const rowwise = [
      'tab-grid',
      'tab-lost-leading',
      'cell-lines',
      'cell-paragraphs',
      'pipes-trailing',
      'raw-order',
      'space-padded',
    ];
    fc.assert(
      fc.property(seeds, (seed) => {
        const made = makeCase(seed, { layouts: rowwise, damages: [] });
        const text = readText(made);
        const rows = Map.groupBy(made.determined, (key) => key.split('.').slice(0, 2).join('.'));
        for (const [name, keys] of rows) {
          if (!name.startsWith('requests.')) continue;
          const values = keys.map((key) => made.truth.cells.get(key));
          if (values.includes(null)) continue;
          expect(text).toMatch(new RegExp(`\\D${values.join('[\\s|]+')}\\D`, 'u'));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leaves no single cell blank where digits are glued, since nothing would tell it from a split', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const values = [...makeCase(seed, { layouts: ['glued', 'glued-blanks'], damages: [] }).truth.cells.values()];
      expect([0, values.length]).toContain(values.filter((value) => value === null).length);
    }
  });

  it('takes layouts, damages, editions and consistency by name', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const made = makeCase(seed, { layouts: ['pipes-both'], damages: ['noise'], editions: ['2019'] });
      expect(made.layout).toBe('pipes-both');
      expect(made.damages.every((name) => name === 'noise')).toBe(true);
      expect(made.truth.editions).toEqual({ proactive: '2019', requests: '2019', disputes: '2019' });
      expect(makeCase(seed, { damages: [] }).damages).toEqual([]);
    }
    expect(() => makeCase(1, { layouts: ['pipes-none'] })).toThrow('there is no layout pipes-none');
    expect(() => makeCase(1, { damages: ['earthquake'] })).toThrow('there is no damage earthquake');
  });
});

describe('shrinkCase', () => {
  it('drops what the failure does not need', async () => {
    const plan = planCase({
      damages: ['noise', 'header-typo', 'title-split'],
      encoding: 'utf-16le',
      lineEnd: '\r\n',
      values: { 'requests.granted.total': 4321, 'requests.granted.other_org': 17, 'disputes.review.total': 9 },
    });
    const fails = (made: Case) =>
      made.damages.includes('header-typo') && made.truth.cells.get('requests.granted.total') !== 0;
    const small = await shrinkCase(buildCase(plan), (made) => Promise.resolve(fails(made)));
    expect(small.damages).toEqual(['header-typo']);
    expect([small.plan.encoding, small.plan.lineEnd]).toEqual(['utf-8', '\n']);
    expect([...small.truth.cells].filter(([, value]) => value !== 0)).toEqual([['requests.granted.total', 1]]);
  });

  it('gives a case back that does not fail', async () => {
    const made = build({ damages: ['noise'] });
    expect(await shrinkCase(made, () => false)).toBe(made);
  });

  it('always gives a case that fails, when it was given one', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const made = makeCase(seed, { layouts: ['tab-grid', 'pipes-bare'] });
        const fails = ({ bytes }: Case) => bytes.length % 2 === made.bytes.length % 2;
        expect(fails(await shrinkCase(made, fails))).toBe(true);
      }),
      { numRuns: 5 },
    );
  });
});
