import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCallouts, type Callout, type PlacedCallout } from '../../src/charts/callouts.ts';

const width = 720;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly x: number;
}

function boxOf({ x, width: own }: Callout, { row, side }: PlacedCallout): Box {
  return side === 'right' ? { left: x, right: x + own, row, x } : { left: x - own, right: x, row, x };
}

describe('labels below a bar', () => {
  it('stand in one row, to the right of their lines, where there is room', () => {
    const callouts = [
      { x: 50, width: 100 },
      { x: 300, width: 100 },
    ];
    expect(placeCallouts(callouts, width)).toEqual([
      { row: 0, side: 'right' },
      { row: 0, side: 'right' },
    ]);
  });

  it('go to the left of a line near the end of the bar', () => {
    expect(placeCallouts([{ x: 700, width: 100 }], width)).toEqual([{ row: 0, side: 'left' }]);
  });

  it('go down where they would lie over one another, the line of one beside the end of the other', () => {
    // The first reaches over the point of the second, so it must stand below it.
    const placed = placeCallouts(
      [
        { x: 100, width: 200 },
        { x: 200, width: 200 },
      ],
      width,
    );
    expect(placed).toEqual([
      { row: 1, side: 'right' },
      { row: 0, side: 'right' },
    ]);
  });

  it('find no room where a label is wider than the bar, nor for more than eight', () => {
    expect(placeCallouts([{ x: 100, width: 800 }], width)).toBeNull();
    expect(
      placeCallouts(
        Array.from({ length: 9 }, (_, index) => ({ x: index * 80, width: 10 })),
        width,
      ),
    ).toBeNull();
  });

  it('never meet another label or its line, and stay within the bar', () => {
    const callout = fc.record({ x: fc.integer({ min: 0, max: width }), width: fc.integer({ min: 20, max: 300 }) });
    fc.assert(
      fc.property(fc.array(callout, { minLength: 1, maxLength: 7 }), (given) => {
        const callouts = given.toSorted((a, b) => a.x - b.x);
        const placed = placeCallouts(callouts, width);
        if (!placed) return;
        const boxes = placed.map((each, index) => boxOf(callouts[index]!, each));
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          for (const [other, { left, right, row, x }] of boxes.entries()) {
            if (other === index) continue;
            if (row === box.row) expect(left >= box.right || right <= box.left).toBe(true);
            // The line of the other leads down past this label.
            if (row > box.row) expect(x > box.left && x < box.right).toBe(false);
          }
        }
      }),
    );
  });
});
