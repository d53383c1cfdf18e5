import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speak } from '../../src/i18n/say.ts';
import type { Location } from '../../src/ingest/location.ts';
import { anchorOf, formatLocation, nameLocation } from '../../src/publish/locations.ts';

const say = speak('zh');

const examples: { at: Location; anchor: string; words: string; printed: string }[] = [
  { at: { line: 92, column: 2 }, anchor: 'L92', words: '第92行', printed: '92:2' },
  { at: { table: 2, row: 5, column: 3 }, anchor: 'T2R5C3', words: '第2张表第5行第3列', printed: 'table2:5:3' },
  { at: { paragraph: 12 }, anchor: 'P12', words: '第12段', printed: 'paragraph12' },
  { at: { page: 3, box: [120, 371, 40, 12] }, anchor: 'p3-120-371-40-12', words: '第3页', printed: 'page3:120:371' },
  { at: { page: 1, box: [0.4, 9.5, 7.6, 11.2] }, anchor: 'p1-0-10-8-11', words: '第1页', printed: 'page1:0:10' },
];

const count = fc.integer({ min: 1, max: 100_000 });
const points = fc.integer({ min: -50, max: 3000 });
const extent = fc.integer({ min: 0, max: 3000 });
/** Places as far as anchors tell them apart: lines without their columns, boxes in whole points. */
const place: fc.Arbitrary<Location> = fc.oneof(
  fc.record({ line: count, column: fc.constant(1) }),
  fc.record({ table: count, row: count, column: count }),
  fc.record({ paragraph: count }),
  fc.record({ page: count, box: fc.tuple(points, points, extent, extent) }),
);

describe('a place', () => {
  it.each(examples)('has the anchor $anchor, is called $words and printed as $printed', (example) => {
    const { key, words } = nameLocation(example.at);
    expect(anchorOf(example.at)).toBe(example.anchor);
    expect(say(key, words)).toBe(example.words);
    expect(formatLocation(example.at)).toBe(example.printed);
  });

  it('has an anchor that no other place has', () => {
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: (at) => JSON.stringify(at), minLength: 2 }), (places) => {
        expect(new Set(places.map(anchorOf)).size).toBe(places.length);
      }),
    );
  });

  it('has an anchor that is an HTML id and needs no escape in an address', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(anchorOf(at)).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/u);
      }),
    );
  });

  it('is printed in numbers after one word at most, without blanks', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(formatLocation(at)).toMatch(/^(?:table|paragraph|page)?\d+(?::-?\d+){0,2}$/u);
      }),
    );
  });

  it('has no sign before a zero, a hair left of the edge of a page', () => {
    expect(anchorOf({ page: 1, box: [-0.2, 5, 1, 1] })).toBe('p1-0-5-1-1');
    expect(formatLocation({ page: 1, box: [-0.2, 5, 1, 1] })).toBe('page1:0:5');
  });
});
