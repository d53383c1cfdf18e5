import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../../scripts/synthesize/random.ts';
import { visitLikelyPairs } from '../../../src/analysis/similarity/minhash.ts';
import { countCommon, measureOverlap } from '../../../src/analysis/similarity/overlap.ts';
import { hashShingles, shingleLength } from '../../../src/analysis/similarity/shingles.ts';
import { makeShortlists } from '../../../src/analysis/similarity/shortlists.ts';
import { createSketch } from '../../../src/analysis/similarity/sketch.ts';
import { makeUnion } from '../../../src/analysis/similarity/union.ts';

/** Different hanzi, from the beginning of the block and its `from`th on. */
function hanzi(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => String.fromCharCode(0x4e00 + from + index)).join('');
}

function measure(left: string, right: string) {
  const [one, other] = [left, right].map(hashShingles).map((shingles) => ({ shingles, set: new Set(shingles) }));
  return measureOverlap(one!, other!);
}

describe('hashShingles', () => {
  it('gives equal hashes where six characters are equal, and only there', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('公', '开'), maxLength: 80 }), (text) => {
        const hashes = hashShingles(text);
        expect(hashes.length).toBe(Math.max(0, text.length - 5));
        const slices = [...hashes.keys()].map((at) => text.slice(at, at + 6));
        hashes.forEach((hash, at) =>
          hashes.forEach((other, place) => expect(hash === other).toBe(slices[at] === slices[place])),
        );
      }),
    );
  });

  it('seldom gives different shingles the same hash, and a quarter of them is sampled', () => {
    const random = makeRandom(1);
    const text = Array.from({ length: 60_000 }, () => hanzi(random.between(0, 3000), 1)).join('');
    // 60,000 numbers of 32 bits: 60,000² / 2³³ = 0.4 collisions are expected.
    expect(new Set(hashShingles(text)).size).toBeGreaterThan(59_990);
    const { size, sample } = createSketch(text, []);
    expect(sample.length / size).toBeCloseTo(0.25, 2);
  });

  it('does not depend on what stands before', () => {
    const shingle = hanzi(0, shingleLength);
    expect(hashShingles(hanzi(500, 40) + shingle).at(-1)).toBe(hashShingles(shingle)[0]);
  });
});

describe('createSketch', () => {
  it('counts different shingles, not repeated ones', () => {
    expect(createSketch(hanzi(0, 25), []).size).toBe(20);
    expect(createSketch('字'.repeat(5000), []).size).toBe(1);
    expect(createSketch('五个字而已', []).size).toBe(0);
    expect(createSketch('', [])).toEqual({ size: 0, digest: 0, sample: new Int32Array() });
  });

  it('is the same for texts that differ in names and numbers, and not for others', () => {
    const rest = hanzi(0, 300);
    expect(createSketch(`甲县公开12条${rest}`, ['甲县'])).toEqual(createSketch(`乙州公开 9 条，${rest}`, ['乙州']));
    expect(createSketch(`${rest}甲`, []).digest).not.toBe(createSketch(`${rest}乙`, []).digest);
  });

  it('has its sample in rising order without repetition', () => {
    const { sample } = createSketch(hanzi(0, 400) + hanzi(100, 400), []);
    expect([...sample]).toEqual([...new Set(sample)].sort((a, b) => a - b));
  });

  it('reads a text of a megabyte in a few seconds, whatever it is of', () => {
    for (const part of [
      '字',
      '《',
      '，',
      '12.',
      '一是',
      '根据编制',
      '本局',
      '甲(',
      hanzi(0, 5000),
      '\ud842\udfb7',
      'n\n',
    ]) {
      const started = performance.now();
      createSketch(part.repeat(Math.ceil(350_000 / part.length)), ['甲县', '(('.repeat(20)]);
      expect(performance.now() - started).toBeLessThan(4000);
    }
  }, 60_000);
});

describe('what two texts have in common', () => {
  it.each<[string, string, string, number, number]>([
    ['all of equal ones', hanzi(0, 50), hanzi(0, 50), 1, 1],
    ['nothing of different ones', hanzi(0, 50), hanzi(50, 50), 0, 0],
    ['half and half', hanzi(0, 50), hanzi(25, 50), 0.5, 0.5],
    ['all of the shorter, a quarter of the longer', hanzi(0, 20), hanzi(0, 80), 1, 0.25],
    ['everything, in another order', hanzi(0, 20) + hanzi(20, 20), hanzi(20, 20) + hanzi(0, 20), 1, 1],
    ['all but one replaced character', hanzi(0, 20), `${hanzi(0, 10)}字${hanzi(11, 9)}`, 19 / 20, 19 / 20],
    ['nothing shorter than a shingle', hanzi(0, 5) + hanzi(100, 15), hanzi(0, 5) + hanzi(200, 15), 0, 0],
    ['nothing of nothing', '', hanzi(0, 20), 0, 0],
  ])('is %s', (_, left, right, ofShorter, ofLonger) => {
    expect(measure(left, right)).toEqual({ ofShorter, ofLonger });
    expect(measure(right, left)).toEqual({ ofShorter, ofLonger });
  });

  it('is counted in lists of numbers as in sets', () => {
    const list = fc.uniqueArray(fc.integer({ min: -20, max: 20 }));
    fc.assert(
      fc.property(list, list, (left, right) => {
        const [one, other] = [left, right].map((each) => Int32Array.from(each).sort());
        expect(countCommon(one!, other!)).toBe(left.filter((each) => right.includes(each)).length);
      }),
    );
  });
});

/** Two sets of random numbers with a Jaccard index of `common` in 100. */
function drawSets(seed: number, common: number): [Int32Array, Int32Array] {
  const random = makeRandom(seed);
  const draw = (count: number) => Array.from({ length: count }, () => random.between(-(2 ** 31), 2 ** 31 - 1));
  const [both, left, right] = [draw(2 * common), draw(100 - common), draw(100 - common)];
  return [Int32Array.from([...both, ...left]), Int32Array.from([...both, ...right])];
}

function listPairs(sets: readonly Int32Array[], bands: number, rows: number): [number, number][] {
  const pairs: [number, number][] = [];
  visitLikelyPairs(sets, { bands, rows }, (left, right) => pairs.push([left, right]));
  return pairs;
}

describe('visitLikelyPairs', () => {
  it.each([
    [50, 4, 1],
    [50, 1, 3],
    [30, 10, 2],
    [80, 20, 8],
    [10, 5, 3],
  ])(
    'puts sets that share %i in a hundred side by side as often as %i bands of %i rows promise',
    (common, bands, rows) => {
      const sets = Array.from({ length: 600 }, (_, seed) => drawSets(seed, common)).flat();
      const met = new Set(listPairs(sets, bands, rows).map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`));
      const share =
        Array.from({ length: 600 }, (_, each) => met.has(`${2 * each} ${2 * each + 1}`)).filter(Boolean).length / 600;
      const expected = 1 - (1 - (common / 100) ** rows) ** bands;
      // Four standard deviations of a share of 600.
      expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / 600) + 0.005);
    },
  );

  it('joins all of many equal sets without comparing them all', () => {
    const [set] = drawSets(1, 50);
    const sets = Array.from({ length: 5000 }, () => set);
    const pairs = listPairs(sets, 2, 3);
    expect(pairs.length).toBeLessThanOrEqual(2 * 6 * 5000);
    const union = makeUnion(5000);
    for (const [left, right] of pairs) union.join(left, right);
    expect(new Set(sets.map((_, index) => union.find(index)))).toEqual(new Set([0]));
  });

  it('finds nothing like an empty set', () => {
    expect(listPairs([new Int32Array(), new Int32Array(), new Int32Array()], 5, 2)).toEqual([]);
    expect(listPairs([], 5, 2)).toEqual([]);
  });
});

describe('makeShortlists', () => {
  it('keeps the best eight of each, and every pair once', () => {
    const lists = makeShortlists(20);
    for (let other = 1; other < 20; other += 1) lists.add(0, other, other / 20);
    lists.add(0, 19, 0.95);
    const pairs = lists.listPairs();
    // Each of the others has 0 on its own list.
    expect(pairs.map(({ left, right }) => [left, right])).toEqual(expect.arrayContaining([[0, 1]]));
    expect(pairs.length).toBe(19);
    expect(lists.has(0, 12)).toBe(true);
    expect(lists.has(0, 11)).toBe(false);
  });
});

describe('makeUnion', () => {
  it('tells what is joined as a walk through the pairs does', () => {
    const pair = fc.tuple(fc.nat(29), fc.nat(29));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
        const union = makeUnion(30);
        for (const [left, right] of pairs) union.join(left, right);
        for (let start = 0; start < 30; start += 1) {
          const reached = new Set([start]);
          for (const at of reached) {
            for (const [left, right] of pairs) {
              if (left === at) reached.add(right);
              if (right === at) reached.add(left);
            }
          }
          expect(union.find(start)).toBe(Math.min(...reached));
        }
      }),
    );
  });
});
