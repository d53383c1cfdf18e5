import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewDocuments, rootSalt, saltOf } from '../../../src/publish/text-search/block-format.ts';
import { writeChecked } from '../../../src/publish/text-search/byte-writer.ts';
import { createPostings, type Postings } from '../../../src/publish/text-search/collect-postings.ts';
import { findTerm } from '../../../src/publish/text-search/read-block.ts';
import { readRoot } from '../../../src/publish/text-search/read-root.ts';
import { createBlockWriter } from '../../../src/publish/text-search/write-block.ts';

const count = 300;
const lists = fc.uniqueArray(fc.nat(count - 1), { maxLength: count }).map((list) => Uint32Array.from(list).sort());

describe('blocks', () => {
  it('give back any lists, those of longer terms as places in those of shorter ones', () => {
    fc.assert(
      fc.property(lists, lists, lists, fc.constantFrom('一', '龥', '𠀀', '㐀', '14 ', 'ab '), (one, more, own, key) => {
        const writer = createBlockWriter();
        const nested = own.filter((place) => place < more.length);
        writer.write({ depth: 1, key: '14 ', size: count, places: one });
        writer.write({ depth: 1, key: '公', size: count, places: null });
        writer.write({ depth: 2, key: '140 ', size: count, places: one });
        writer.write({ depth: 2, key: '\u4dff14 ', size: count, places: more });
        writer.write({ depth: 2, key: '\u4dff众', size: count, places: more });
        writer.write({ depth: 2, key: '众', size: count, places: one });
        writer.write({ depth: 2, key: '开', size: count, places: more });
        writer.write({ depth: 3, key: '15 ', size: more.length, places: nested });
        writer.write({ depth: 3, key: `${key}`, size: more.length, places: nested });
        writer.write({ depth: 2, key: '开始 ', size: count, places: one });
        const block = writer.finish(7, count);
        const find = (...term: string[]): number[] => [...findTerm(block, 7, count, term).documents];
        expect(find('14 ')).toEqual([...one]);
        expect(find('公', '140 ')).toEqual([...one]);
        expect(find('公', '众')).toEqual([...one]);
        expect(find('公', '\u4dff众')).toEqual([...more]);
        expect(find('公', '\u4dff14 ')).toEqual([...more]);
        expect(find('公', '开')).toEqual([...more]);
        // A list of few stands for those of longer terms.
        const few = more.length < fewDocuments;
        expect(find('公', '开', key)).toEqual(few ? [...more] : [...nested].map((place) => more[place]));
        expect(findTerm(block, 7, count, ['公', '开', key]).exact).toBe(!few);
        expect(find('公', '开', '始')).toEqual(few ? [...more] : []);
        expect(find('公', '众', key)).toEqual(one.length < fewDocuments ? [...one] : []);
        expect(find('开')).toEqual([]);
      }),
    );
  });

  it('throw where their bytes make no sense, even if the sum is right', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const block = writeChecked([bytes], saltOf(0, count));
        const root = writeChecked([Uint8Array.of(1), bytes], rootSalt);
        for (const read of [() => findTerm(block, 0, count, ['公', '开']), () => readRoot(root)]) {
          try {
            read();
          } catch (error) {
            expect((error as Error).message).toBe('the search index is damaged');
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('postings', () => {
  const list = (postings: Postings, term: number): number[] => {
    const documents: number[] = [];
    postings.visitDocuments(term, (document) => documents.push(document));
    return documents;
  };

  it('give back where each term was noted', () => {
    const documents = fc.array(fc.uniqueArray(fc.nat(60), { maxLength: 12 }), { maxLength: 200 });
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 100_000 }), (noted, step) => {
        const postings = createPostings();
        const truth = new Map<number, number[]>();
        noted.forEach((units, at) => {
          for (const unit of [...units, ...units]) postings.noteTerm(postings.findTerm(0, unit), at * step);
          for (const unit of units) truth.set(unit, [...(truth.get(unit) ?? []), at * step]);
        });
        expect(postings.countTerms()).toBe(truth.size + 1);
        for (const [unit, wanted] of truth) expect(list(postings, postings.findTerm(0, unit))).toEqual(wanted);
      }),
    );
  });

  it('grow beyond a piece of memory, and know what a term is made of', () => {
    const postings = createPostings();
    const parent = postings.findTerm(0, 1);
    const child = postings.findTerm(parent, 2);
    const wanted: number[] = [];
    for (let document = 0; document < 60_000; document += 1) {
      if (document % 7 !== 0) continue;
      postings.noteTerm(child, document);
      wanted.push(document);
    }
    expect(list(postings, child)).toEqual(wanted);
    expect([postings.isNoted(parent), postings.isNoted(child), list(postings, parent)]).toEqual([false, true, []]);
    expect([postings.parentOf(child), postings.unitOf(child), postings.depthOf(child)]).toEqual([parent, 2, 2]);
  });
});
