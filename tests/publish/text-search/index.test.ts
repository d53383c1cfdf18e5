import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchScope } from '../../../src/publish/text-search/document-lists.ts';
import { holdsPhrases, makePhrase, parseQuery, type Phrase } from '../../../src/publish/text-search/find-phrase.ts';
import { openIndex, type TextIndex } from '../../../src/publish/text-search/read-index.ts';
import { createIndexWriter, type WrittenIndex } from '../../../src/publish/text-search/write-index.ts';

type Document = readonly string[];

function write(documents: readonly Document[], blockBytes?: number): WrittenIndex {
  const writer = createIndexWriter(blockBytes);
  for (const pieces of documents) writer.add(pieces);
  return writer.finish();
}

function open({ root, blocks }: WrittenIndex, loaded: number[] = []): TextIndex {
  return openIndex(root, (block) => {
    loaded.push(block);
    return Promise.resolve(blocks[block]!);
  });
}

function verify(documents: readonly Document[], found: Iterable<number>, phrases: readonly Phrase[]): number[] {
  return [...found].filter((document) => holdsPhrases(documents[document]!, phrases));
}

async function searchAndVerify(documents: readonly Document[], index: TextIndex, query: string): Promise<number[]> {
  const phrases = parseQuery(query);
  const { exact } = await index.search(phrases);
  return verify(documents, exact, phrases);
}

const reports: readonly Document[] = [
  ['殷都区2024年年度报告', '推进适老化改造，收到1,234件申请。'],
  ['汾西县年报', '收到14件，“适老化”改造完成12.5%。用APP办理。'],
  ['收到140件', '适老', '化改造'],
  ['一、县；二', '截至2024.12.31', 'Open data 平台'],
  ['𠀀天气', '公开，指南', '②2014年'],
  [],
];
const index = open(write(reports));

describe('an index of texts', () => {
  it.each([
    ['适老化改造', [0, 1]],
    ['适老化', [0, 1]],
    ['适老', [0, 1, 2]],
    ['化改造', [0, 1, 2]],
    ['收到14件', [1]],
    ['收到14', [1]],
    ['14', [1]],
    ['收到 1234 件', [0]],
    ['１，２３４', [0]],
    ['收到', [0, 1, 2]],
    ['12.5%', [1]],
    ['12.5', [1]],
    ['5%', []],
    ['app', [1]],
    ['用app办理', [1]],
    ['open data', [3]],
    ['"open data"', [3]],
    ['2024', [0, 3]],
    ['2024.12.31', [3]],
    ['12.31', []],
    ['2014年', [4]],
    ['𠀀天', [4]],
    ['公开，指南', [4]],
    ['公开指南', []],
    ['一、县', [3]],
    ['县；二', [3]],
    ['县，二', []],
    ['县', [1, 3]],
    ['收到 适老', [0, 1, 2]],
    ['收到 年报', [1]],
    ['造适', []],
    ['不存在的', []],
    ['', [0, 1, 2, 3, 4, 5]],
  ])('finds %j in %j', async (query, found) => {
    expect(index.count).toBe(6);
    expect(await searchAndVerify(reports, index, query)).toEqual(found);
  });

  it('needs no verification of one term', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ['适老化改造14%', `第${at}次`, '县，区区，县']);
    const opened = open(write([...many, ['适老化改'], ['化改造14']]));
    const certain = async (query: string) => {
      const { exact, certain } = await opened.search(parseQuery(query));
      return [certain, exact.length];
    };
    expect(await certain('适老化改')).toEqual([true, 10]);
    expect(await certain('适老化')).toEqual([true, 10]);
    expect(await certain('适老')).toEqual([true, 10]);
    expect(await certain('14')).toEqual([true, 10]);
    expect(await certain('第3')).toEqual([true, 1]);
    expect(await certain('没有')).toEqual([true, 0]);
    expect(await certain('改造14')).toEqual([true, 10]);
    // Of the beginning of this one there are few, which say nothing of the rest.
    expect(await certain('第3次')).toEqual([false, 1]);
    expect(await certain('适老化改造')).toEqual([false, 9]);
    expect(await certain('14%')).toEqual([false, 10]);
    expect(await certain('区区、县')).toEqual([false, 9]);
    expect(await certain('适老 改造')).toEqual([false, 9]);
    expect(await certain('县')).toEqual([false, 11]);
  });

  it('looks among the documents of a scope', async () => {
    const find = async (scope: SearchScope) => [...(await index.search([makePhrase('收到')], scope)).exact];
    expect(await find({ ranges: [[1, 3]] })).toEqual([1, 2]);
    expect(
      await find({
        ranges: [
          [2, 9],
          [0, 1],
          [0, 1],
          [3, 3],
        ],
      }),
    ).toEqual([0, 2]);
    expect(await find({ ranges: [] })).toEqual([]);
    expect(await find({ only: Uint8Array.of(0b101) })).toEqual([0, 2]);
    expect(await find({ ranges: [[1, 6]], only: Uint8Array.of(0b101) })).toEqual([2]);
    expect(await find({ only: new Uint8Array(0) })).toEqual([]);
  });

  it('lists apart what has the words in other places', async () => {
    const once = [['甲乙丙'], ['甲乙', '乙丙'], ['甲乙'], ['乙丙，甲乙'], ['甲乙丙丁', '14']];
    const documents = [...once, ...Array.from({ length: 8 }, () => ['甲乙丁'])];
    const scattered = async (query: string) => [...(await open(write(documents)).searchScattered(parseQuery(query)))];
    expect(await scattered('甲乙丙')).toEqual([1, 3]);
    expect(await scattered('甲乙')).toEqual([]);
    expect(await scattered('乙丙 14')).toEqual([]);
  });

  it('is empty for no documents', async () => {
    const none = open(write([]));
    expect(none.count).toBe(0);
    expect((await none.search([makePhrase('公开')])).exact).toHaveLength(0);
  });

  it('tells long numbers and words by their beginnings, and leaves the rest to be verified', async () => {
    const long = '1234567890'.repeat(4);
    const documents = [[`编号${long}号`], [`编号${long}1号`]];
    const phrases = [makePhrase(`${long}`)];
    const { exact, certain } = await open(write(documents, 1)).search(phrases);
    expect([certain, [...exact], verify(documents, exact, phrases)]).toEqual([false, [0, 1], [0]]);
  });

  it('is the same for the same documents', () => {
    expect(write(reports)).toEqual(write(reports));
  });
});

/** Documents of few characters, so that phrases repeat, in more than one block. */
const characters = fc.constantFrom(...'甲乙丙甲乙丙丁1２.,a，“ 𠀀①');
const texts = (maxLength: number) => fc.array(characters, { maxLength }).map((all) => all.join(''));
const corpora = fc.array(fc.array(texts(16), { maxLength: 3 }), { maxLength: 40 });

describe('searching and verifying', () => {
  it('finds what looking through all documents finds, whatever the blocks', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpora,
        fc.array(texts(7), { maxLength: 8 }),
        fc.integer({ min: 1, max: 200 }),
        async (documents, queries, blockBytes) => {
          const opened = open(write(documents, blockBytes));
          const all = documents.map((_, document) => document);
          const taken = documents.flatMap((pieces) => pieces.map((piece) => piece.slice(1, 8)));
          for (const words of [...queries, ...taken.slice(0, 8)]) {
            const phrases = [makePhrase(words)];
            const { exact, certain } = await opened.search(phrases);
            const truth = words.trim() === '' ? all : verify(documents, all, phrases);
            const checked = phrases[0]!.folded === '' ? all : verify(documents, exact, phrases);
            if (phrases[0]!.folded !== '') expect(checked).toEqual(truth);
            if (certain) expect([...exact]).toEqual(truth);
            const scattered = await opened.searchScattered(phrases);
            expect([...scattered].filter((document) => exact.includes(document))).toEqual([]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does so for queries of several phrases in a scope', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, texts(9), fc.nat(40), fc.nat(40), async (documents, query, from, to) => {
        const phrases = parseQuery(query);
        const { exact } = await open(write(documents, 50)).search(phrases, { ranges: [[from, to]] });
        const all = documents.map((_, document) => document).filter((each) => each >= from && each < to);
        expect(verify(documents, exact, phrases)).toEqual(verify(documents, all, phrases));
      }),
    );
  });

  it('does so where most documents have a term', async () => {
    const documents = Array.from({ length: 400 }, (_, at) => [
      `依申请公开${at % 3 === 0 ? '指南' : '目录'}${at % 7 === 0 ? '' : '年度报告'}${at}`,
      at % 5 === 0 ? '没有' : '政府信息公开工作年度报告',
    ]);
    const opened = open(write(documents, 300));
    const all = documents.map((_, document) => document);
    for (const query of [
      '公开',
      '依申请公开',
      '年度报告',
      '公开目录',
      '公开目录年',
      '政府信息公开工作年度报告',
      '公开指南年度报告399',
      '没有',
      '申请公工作',
      '公开 没有 21',
    ]) {
      const phrases = parseQuery(query);
      const { exact } = await opened.search(phrases);
      expect(verify(documents, exact, phrases)).toEqual(verify(documents, all, phrases));
    }
    expect((await opened.search(parseQuery('公开'))).certain).toBe(true);
    expect((await opened.search(parseQuery('公开'))).exact).toHaveLength(400);
  });
});

describe('the blocks of an index', () => {
  const documents = Array.from({ length: 60 }, (_, at) => [
    `依申请公开${at}件`,
    `第${at % 9}次政务公开${at % 2 ? 'APP' : '网站'}`,
  ]);

  it('are loaded when they are needed, once', async () => {
    const written = write(documents, 30);
    expect(written.blocks.length).toBeGreaterThan(20);
    const loaded: number[] = [];
    const opened = open(written, loaded);
    expect(loaded).toEqual([]);
    await opened.search(parseQuery('政务公开'));
    const first = loaded.length;
    expect(first).toBeLessThanOrEqual(4);
    await opened.search(parseQuery('政务公开'));
    expect(loaded).toHaveLength(first);
  });

  it('may begin at any term', async () => {
    for (const blockBytes of [1, 7, 30, 100, 1000]) {
      const opened = open(write(documents, blockBytes));
      for (const [query, found] of [
        ['公开17件', [17]],
        ['第8次', [8, 17, 26, 35, 44, 53]],
        ['3', [3, 12, 21, 30, 39, 48, 57]],
        ['开0', [0]],
        ['公开100', []],
      ] as const)
        expect(await searchAndVerify(documents, opened, query)).toEqual(found);
    }
  });

  it('are asked for again where one could not be loaded', async () => {
    const { root, blocks } = write(documents, 60);
    let fails = true;
    const opened = openIndex(root, (block) =>
      fails ? Promise.reject(new Error(`no block ${block}`)) : Promise.resolve(blocks[block]!),
    );
    await expect(opened.search(parseQuery('政务公开'))).rejects.toThrow(/^no block \d+$/u);
    fails = false;
    expect(await searchAndVerify(documents, opened, '公开17件')).toEqual([17]);
  });
});

describe('damaged files', () => {
  const documents = Array.from({ length: 40 }, (_, at) => [`依申请公开${at}件，政务公开`]);
  const { root, blocks } = write(documents, 200);
  const search = (from: Uint8Array, load: (block: number) => Uint8Array) =>
    openIndex(from, (block) => Promise.resolve(load(block))).search(parseQuery('依申请公开'));
  const message = /^the search index is damaged$/u;

  it('throws for a root that is cut off or changed', () => {
    for (let length = 0; length < root.length; length += 1)
      expect(() => openIndex(root.subarray(0, length), () => Promise.resolve(new Uint8Array()))).toThrow(message);
    for (let at = 0; at < root.length; at += 1) {
      const changed = root.map((byte, place) => (place === at ? byte ^ 0x10 : byte));
      expect(() => openIndex(changed, () => Promise.resolve(new Uint8Array()))).toThrow(message);
    }
  });

  it('throws for a block that is cut off, changed, or another one', async () => {
    await expect(search(root, (block) => blocks[block]!)).resolves.toMatchObject({ certain: false });
    await expect(search(root, (block) => blocks[block]!.subarray(0, 9))).rejects.toThrow(message);
    await expect(search(root, () => new Uint8Array())).rejects.toThrow(message);
    await expect(search(root, (block) => blocks[(block + 1) % blocks.length]!)).rejects.toThrow(message);
    await fc.assert(
      fc.asyncProperty(fc.nat(10_000), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damage = (bytes: Uint8Array) =>
          bytes.map((byte, place) => (place === at % bytes.length ? byte ^ change : byte));
        await expect(search(root, (block) => damage(blocks[block]!))).rejects.toThrow(message);
      }),
    );
  });
});
