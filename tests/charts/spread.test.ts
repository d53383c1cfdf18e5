import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../src/charts/spread.ts';

describe('labels in a column', () => {
  it('stay where they would like to be while none touches another', () => {
    const labels = [20, 60, 100].map((y) => ({ y, height: 20 }));
    expect(spreadLabels(labels, 0, 200)).toEqual([20, 60, 100]);
  });

  it('share the distance where two would lie over one another', () => {
    expect(
      spreadLabels(
        [
          { y: 50, height: 20 },
          { y: 54, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([42, 62]);
  });

  it('stay within the column', () => {
    expect(spreadLabels([{ y: 0, height: 20 }], 0, 200)).toEqual([10]);
    expect(
      spreadLabels(
        [
          { y: 190, height: 20 },
          { y: 195, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([170, 190]);
  });

  it('begin at the top where they do not all fit', () => {
    expect(
      spreadLabels(
        [
          { y: 5, height: 20 },
          { y: 6, height: 20 },
        ],
        0,
        30,
      ),
    ).toEqual([10, 30]);
  });

  it('keep their order and never lie over one another', () => {
    const label = fc.record({ y: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (given) => {
        const labels = given.toSorted((a, b) => a.y - a.height / 2 - (b.y - b.height / 2));
        const middles = spreadLabels(labels, 0, 300);
        for (const [index, middle] of middles.entries()) {
          const own = labels[index]!.height / 2;
          expect(middle - own).toBeGreaterThanOrEqual(-1e-9);
          const next = middles[index + 1];
          if (next !== undefined)
            expect(next - labels[index + 1]!.height / 2).toBeGreaterThanOrEqual(middle + own - 1e-9);
        }
      }),
    );
  });
});
