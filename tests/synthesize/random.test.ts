import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../scripts/synthesize/random.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

function draw(seed: number, count: number): number[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, () => random());
}

describe('makeRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(draw(7, 50)).toEqual(draw(7, 50));
    expect(draw(7, 50)).not.toEqual(draw(8, 50));
  });

  it('stays in its ranges', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -50, max: 50 }), fc.nat(100), (seed, low, width) => {
        const random = makeRandom(seed);
        const number = random.between(low, low + width);
        const share = random();
        return Number.isInteger(number) && number >= low && number <= low + width && share >= 0 && share < 1;
      }),
    );
  });

  it('reaches both ends of a range, about equally often', () => {
    const random = makeRandom(1);
    const counts = [0, 0, 0, 0];
    for (let roll = 0; roll < 4000; roll += 1) counts[random.between(0, 3)]! += 1;
    for (const count of counts) expect(count).toBeGreaterThan(850);
  });

  it('spreads neighbouring seeds over the whole range', () => {
    const firsts = Array.from({ length: 4000 }, (_, seed) => makeRandom(seed)());
    const mean = firsts.reduce((sum, value) => sum + value, 0) / firsts.length;
    expect(mean).toBeGreaterThan(0.47);
    expect(mean).toBeLessThan(0.53);
    expect(new Set(firsts).size).toBeGreaterThan(3990);
  });

  it('forks a stream that does not depend on what was drawn before', () => {
    const [early, late] = [makeRandom(3), makeRandom(3)];
    for (let count = 0; count < 10; count += 1) late();
    expect(late.fork('prose')()).toBe(early.fork('prose')());
    expect(early.fork('prose')()).not.toBe(early.fork('truth')());
  });

  it('refuses to pick from nothing', () => {
    expect(() => makeRandom(1).pick([])).toThrow(RangeError);
  });
});
