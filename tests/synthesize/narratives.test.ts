import { describe, expect, it } from 'vitest';
import {
  makeHouse,
  makeWriter,
  measureDraft,
  writeDraft,
  type Draft,
} from '../../scripts/synthesize/narratives/draft.ts';
import { editDraft, measureKept } from '../../scripts/synthesize/narratives/edit.ts';
import { makeNarratives } from '../../scripts/synthesize/narratives.ts';
import { makeRandom } from '../../scripts/synthesize/random.ts';

const options = { seed: 1, count: 3000, copies: 100, halves: 100 };
const made = makeNarratives(options);
const byId = new Map(made.narratives.map((narrative) => [narrative.id, narrative]));
const textOf = new Map(made.narratives.map(({ id, text }) => [id, text]));

/** Pieces between punctuation, without names, numbers and numbering. */
function cut(id: string): string[] {
  const { text, names } = byId.get(id)!;
  return [...names, '我单位']
    .reduce((rest, name) => rest.replaceAll(name, ''), text)
    .replace(/\d+|(?<=[。：\n])[一二三四五六七八九十另]是/gu, '')
    .split(/[，。：、（）()\n]/u)
    .filter((piece) => piece.length >= 4);
}

/** Share of the pieces of the shorter of two texts, by their characters, that the other has. */
function share(left: string, right: string): number {
  const size = (pieces: readonly string[]) => pieces.join('').length;
  const [shorter, longer] = [cut(left), cut(right)].sort((a, b) => size(a) - size(b));
  return size(shorter!.filter((piece) => longer!.includes(piece))) / size(shorter!);
}

function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))]!;
}

function draft(...sentences: string[][]): Draft {
  return [
    {
      topic: 'opening',
      sentences: sentences.map((clauses) => clauses.map((text) => ({ origin: text, text, changed: 0 }))),
    },
  ];
}

describe('made-up narratives', () => {
  it('are as many as asked for, the same for the same seed, and others for another', () => {
    expect(made.narratives.length).toBe(3000);
    expect(new Set(made.narratives.map(({ id }) => id)).size).toBe(3000);
    expect([made.copies.length, made.halves.length]).toEqual([100, 100]);
    const few = { seed: 2, count: 40, copies: 5, halves: 5 };
    expect(makeNarratives(few)).toEqual(makeNarratives(few));
    expect(makeNarratives(few)).not.toEqual(makeNarratives({ ...few, seed: 3 }));
    expect(() => makeNarratives({ ...few, count: 19 })).toThrow(RangeError);
  });

  it('have 300 to 1,500 hanzi, and nothing left to fill in', () => {
    const sizes = made.narratives.map(({ text }) => text.match(/\p{Script=Han}/gu)?.length ?? 0);
    expect(quantile(sizes, 0.02)).toBeGreaterThanOrEqual(280);
    expect(quantile(sizes, 0.98)).toBeLessThanOrEqual(1600);
    expect(quantile(sizes, 0.5)).toBeGreaterThan(500);
    for (const { text } of made.narratives) expect(text).not.toMatch(/[${}<>|]|undefined|，，|，。/u);
  });

  it('share 20 to 50 % with their neighbours without being copies', () => {
    const shares: number[] = [];
    for (let number = 0; number < 60; number += 1) {
      const random = makeRandom(5).fork(number);
      const house = makeHouse(random);
      const [left, right] = ['a', 'b'].map((name) => writeDraft(makeWriter(name, random.fork(name), house), 1, 700));
      shares.push(measureKept(left!, right!).ofShorter);
    }
    expect(quantile(shares, 0.5)).toBeGreaterThan(0.2);
    expect(quantile(shares, 0.5)).toBeLessThan(0.5);
    expect(quantile(shares, 0.8)).toBeGreaterThan(0.3);
    expect(Math.max(...shares)).toBeLessThan(0.8);
  });

  it('are copies that keep 80 to 100 % of the shorter, and differ', () => {
    for (const { source, copy, ofShorter, ofLonger } of made.copies) {
      expect(ofShorter).toBeGreaterThanOrEqual(0.8);
      expect(ofShorter).toBeLessThanOrEqual(1);
      expect(ofLonger).toBeGreaterThanOrEqual(0.7);
      expect(textOf.get(copy)).not.toBe(textOf.get(source));
    }
    const kept = made.copies.map(({ ofShorter }) => ofShorter);
    expect(quantile(kept, 0.25)).toBeLessThan(0.89);
    expect(quantile(kept, 0.75)).toBeGreaterThan(0.92);
  });

  it('are related ones that keep half', () => {
    for (const { ofShorter } of made.halves) expect(ofShorter).toBeLessThan(0.76);
    expect(
      quantile(
        made.halves.map(({ ofShorter }) => ofShorter),
        0.5,
      ),
    ).toBeCloseTo(0.52, 1);
  });

  it('share about as much as is said of them, counted in the texts', () => {
    const mean = (pairs: typeof made.copies) =>
      pairs.reduce((sum, { source, copy }) => sum + share(source, copy), 0) / pairs.length;
    // A changed word makes a whole piece differ here.
    expect(mean(made.copies)).toBeGreaterThan(0.8);
    expect(mean(made.copies)).toBeLessThan(0.95);
    expect(mean(made.halves)).toBeGreaterThan(0.4);
    expect(mean(made.halves)).toBeLessThan(0.6);
  });
});

describe('measureKept', () => {
  const source = draft(['一二三四五', '六七八九十'], ['甲乙丙丁戊']);

  it.each<[string, Draft, number, number]>([
    ['all of the same', source, 1, 1],
    ['all in another order', draft(['甲乙丙丁戊', '六七八九十'], ['一二三四五']), 1, 1],
    ['two of three clauses', draft(['一二三四五', '六七八九十']), 1, 2 / 3],
    [
      'all, and as much again',
      draft(['一二三四五', '六七八九十', '甲乙丙丁戊'], ['子丑寅卯辰巳午未申酉戌亥天地人']),
      1,
      0.5,
    ],
    ['what comes twice only once', draft(['一二三四五'], ['一二三四五'], ['子丑寅卯辰']), 1 / 3, 1 / 3],
    ['nothing', draft(['子丑寅卯辰']), 0, 0],
  ])('counts %s', (_, other, ofShorter, ofLonger) => {
    const kept = measureKept(source, other);
    expect(kept.ofShorter).toBeCloseTo(ofShorter, 12);
    expect(kept.ofLonger).toBeCloseTo(ofLonger, 12);
  });

  it('counts clauses that say the same by chance, and changed words as lost', () => {
    const clause = { origin: 'other', text: '一二三四五', changed: 0 };
    const changed = { origin: '六七八九十', text: '六七八零零', changed: 2 };
    const other: Draft = [{ topic: 'opening', sentences: [[clause, changed]] }];
    expect(measureKept(source, other).ofShorter).toBeCloseTo(0.8, 12);
  });
});

describe('editDraft', () => {
  it('changes a draft without going below what is to be kept', () => {
    for (let number = 0; number < 50; number += 1) {
      const random = makeRandom(8).fork(number);
      const house = makeHouse(random);
      const source = writeDraft(makeWriter('source', random, house), number % 2 === 0 ? 1 : 5, 400);
      const least = { ofShorter: 0.85, ofLonger: 0.75 };
      const edited = editDraft(source, makeWriter('copy', random, house), 40, least);
      const kept = measureKept(source, edited);
      expect(edited).not.toEqual(source);
      expect(kept.ofShorter).toBeGreaterThanOrEqual(0.85);
      expect(kept.ofLonger).toBeGreaterThanOrEqual(0.75);
      expect(measureDraft(edited)).toBeGreaterThan(0);
    }
  });
});
