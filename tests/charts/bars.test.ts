import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawOutcomeBar } from '../../src/charts/outcome-bar.ts';
import { drawRankedBars } from '../../src/charts/ranked-bars.ts';
import { drawStackedBars } from '../../src/charts/stacked-bars.ts';
import { words } from './cases/case.ts';
import { findClipped, findCollisions, readPicture } from './read-picture.ts';

const options = { id: 'chart', label: '图名', width: 720, words, none: '没有', incomplete: '分项不全' };

/** Lengths of the marked shapes along the bars, by what they show. */
function readLengths(svg: string, side: 'width' | 'height' = 'width'): Record<string, number> {
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  return Object.fromEntries(
    [...document.querySelectorAll('[data-at]')].map((shape) => [
      shape.getAttribute('data-at'),
      Number(shape.getAttribute(side)),
    ]),
  );
}

describe('one bar of outcomes', () => {
  const parts = (counts: readonly number[]) =>
    counts.map((count, index) => ({ role: 'granted', name: `结果${'甲乙丙丁'[index]}`, count }));

  it('is as wide as the picture, its parts in proportion', () => {
    expect(readLengths(drawOutcomeBar(parts([6, 3, 1]), options))).toEqual({ 0: 432, 1: 216, 2: 72 });
  });

  it('leaves a gap before what is counted apart', () => {
    const [first, second] = parts([1, 1]);
    const svg = drawOutcomeBar([first!, { ...second!, isApart: true }], options);
    // 6 of 720 pixels are the gap.
    expect(readLengths(svg)).toEqual({ 0: 357, 1: 357 });
  });

  it('keeps a part of one in sight beside thousands', () => {
    const { 0: many, 1: one } = readLengths(drawOutcomeBar(parts([9999, 1]), options));
    expect(one).toBe(3);
    expect(many).toBe(717);
  });

  it('stands in a narrow picture', () => {
    // Of 120 pixels one is for the edge.
    expect(readLengths(drawOutcomeBar(parts([2, 1, 1]), { ...options, width: 340 }), 'height')).toEqual({
      0: 59.5,
      1: 29.75,
      2: 29.75,
    });
  });
});

describe('ranked bars', () => {
  it('come highest first, equal ones as given, without a number last', () => {
    const bars = [1, null, 5, 1].map((count, index) => ({ role: null, name: '甲乙丙丁'[index] ?? '', count }));
    const texts = readPicture(drawRankedBars(bars, { ...options, kinds: [] })).texts;
    const names = texts.filter(({ text }) => /^[甲乙丙丁]$/u.test(text)).sort((a, b) => a.top - b.top);
    expect(names.map(({ text }) => text)).toEqual(['丙', '甲', '丁', '乙']);
  });

  it('are as long as their counts', () => {
    const bars = [
      { role: null, name: '甲', count: 10 },
      { role: null, name: '乙', count: 5 },
    ];
    const { 0: ten = 0, 1: five = 0 } = readLengths(drawRankedBars(bars, { ...options, kinds: [] }));
    expect(ten / five).toBeCloseTo(2, 2);
  });
});

describe('stacked bars', () => {
  const kinds = [
    { role: 'disclosed', name: '予以公开' },
    { role: 'denied', name: '不予公开' },
  ];

  it('have one scale for all', () => {
    const bars = [
      { name: '甲县', counts: [30, 10] },
      { name: '乙县', counts: [0, 20] },
    ];
    const lengths = readLengths(drawStackedBars(bars, { ...options, kinds }));
    expect(Object.keys(lengths)).toEqual(['0.0', '0.1', '1.1']);
    expect((lengths['0.0'] ?? 0) / (lengths['0.1'] ?? 1)).toBeCloseTo(3, 1);
    expect((lengths['1.1'] ?? 0) / (lengths['0.1'] ?? 1)).toBeCloseTo(2, 1);
  });

  it('draw a bar as one that is too short for its parts, and keep short parts in sight in others', () => {
    const bars = [
      { name: '甲县', counts: [9000, 1] },
      { name: '乙县', counts: [2, 1] },
    ];
    const lengths = readLengths(drawStackedBars(bars, { ...options, kinds }));
    expect(Object.keys(lengths).sort()).toEqual(['0.0', '0.1', '1']);
    expect(lengths['0.1']).toBe(3);
    expect(lengths['1']).toBe(3);
  });

  it('explain only the kinds that occur', () => {
    const { texts } = readPicture(drawStackedBars([{ name: '甲县', counts: [3, 0] }], { ...options, kinds }));
    expect(texts.map(({ text }) => text)).toEqual(['予以公开', '3', '甲县']);
  });

  it('name a bar with a gap and do not draw it', () => {
    const svg = drawStackedBars([{ name: '甲县', counts: [3, null] }], { ...options, kinds });
    expect(readLengths(svg)).toEqual({});
    expect(readPicture(svg).texts.map(({ text }) => text)).toEqual(['分项不全', '甲县']);
  });
});

describe('bars of any numbers and names', () => {
  const name = fc.stringMatching(/^[甲乙县区市局办公室A-Za-z ]{1,40}$/u).filter((text) => text.trim() !== '');
  const count = fc.option(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1_000_000 })));
  const width = fc.constantFrom(340, 720);

  it('have labels that neither clip nor collide', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name, count }), { minLength: 1, maxLength: 7 }), width, (rows, size) => {
        const at = { ...options, width: size };
        const roles = rows.map((row) => ({ ...row, role: 'granted' }));
        const stacks = rows.map((row) => ({ name: row.name, counts: [row.count, 1] }));
        const kinds = [
          { role: 'disclosed', name: '予以公开' },
          { role: 'denied', name: '不予公开' },
        ];
        for (const svg of [
          drawOutcomeBar(roles, at),
          drawRankedBars(roles, { ...at, kinds: [] }),
          drawStackedBars(stacks, { ...at, kinds }),
        ]) {
          expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
          const picture = readPicture(svg);
          expect(findClipped(picture)).toEqual([]);
          expect(findCollisions(picture)).toEqual([]);
        }
      }),
    );
  });
});
