import { describe, expect, it } from 'vitest';
import { makeHouse, makeWriter, writeDraft, type Draft } from '../../../scripts/synthesize/narratives/draft.ts';
import { editDraft } from '../../../scripts/synthesize/narratives/edit.ts';
import { makeNarratives } from '../../../scripts/synthesize/narratives.ts';
import { makeRandom } from '../../../scripts/synthesize/random.ts';
import { findCopies, type CopyGroup } from '../../../src/analysis/similarity/find-copies.ts';
import { createSketch } from '../../../src/analysis/similarity/sketch.ts';

interface Given {
  readonly id: string;
  readonly text: string;
  readonly names?: readonly string[];
  readonly group?: string;
  readonly owner?: string;
}

function find(given: readonly Given[]): CopyGroup[] {
  const sources = new Map(given.map(({ id, text, names = [] }) => [id, { text, names }]));
  const documents = given.map(({ text, names = [], ...rest }) => ({ ...rest, sketch: createSketch(text, names) }));
  return findCopies(documents, (id) => sources.get(id)!);
}

/** Every pair that a member names, in order. */
function listPairs(groups: readonly CopyGroup[]): Set<string> {
  const pairs = groups.flatMap(({ members }) =>
    members.flatMap(({ id, partners }) => partners.map((partner) => [id, partner.id].sort().join(' '))),
  );
  return new Set(pairs);
}

function listMembers(groups: readonly CopyGroup[]): string[] {
  return groups.flatMap(({ members }) => members.map(({ id }) => id));
}

/** Different hanzi in sentences, from the `from`th of the block on. */
function hanzi(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => String.fromCharCode(0x4e00 + from + index)).join('');
}

function numberId(number: number): string {
  return String(number).padStart(5, '0');
}

function write(draft: Draft): string {
  return draft
    .map(({ sentences }) => sentences.map((clauses) => `${clauses.map(({ text }) => text).join('，')}。`).join(''))
    .join('\n');
}

const random = makeRandom(7);
const house = makeHouse(random.fork('house'));

function draw(name: string, length = 500): Draft {
  return writeDraft(makeWriter(name, random.fork(name), house), 1, length);
}

/** A copy with a few small edits: at least `least` of both texts is kept. */
function edit(draft: Draft, name: string, least: number): Draft {
  return editDraft(draft, makeWriter(name, random.fork(name), house), 12, { ofShorter: least, ofLonger: least });
}

describe('among ten thousand made-up narratives', () => {
  const made = makeNarratives({ seed: 1, count: 10_000, copies: 200, halves: 200 });

  it('nearly all of two hundred near copies are found, and hardly anything else', () => {
    const found = listPairs(find(made.narratives));
    const wanted = made.copies.map(({ source, copy }) => [source, copy].sort().join(' '));
    const right = wanted.filter((pair) => found.has(pair));
    expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.99);
    expect(right.length / found.size).toBeGreaterThanOrEqual(0.99);
  }, 60_000);
});

describe('findCopies', () => {
  it('finds nothing in nothing, in one text, and in different texts', () => {
    expect(find([])).toEqual([]);
    expect(find([{ id: 'a', text: hanzi(0, 200) }])).toEqual([]);
    expect(find([0, 1, 2].map((each) => ({ id: String(each), text: hanzi(1000 * each, 300) })))).toEqual([]);
  });

  it('tells how much of both texts is shared', () => {
    // Of 200 characters 180 are shared; 20 are replaced in one text, and left out of the other.
    const [left, right] = [hanzi(0, 200), hanzi(0, 180)];
    const replaced = hanzi(0, 180) + hanzi(5000, 20);
    expect(
      find([
        { id: 'a', text: left },
        { id: 'b', text: right },
      ]),
    ).toEqual([
      {
        members: [
          { id: 'a', partners: [{ id: 'b', ofShorter: 1, ofLonger: 0.9 }] },
          { id: 'b', partners: [{ id: 'a', ofShorter: 1, ofLonger: 0.9 }] },
        ],
      },
    ]);
    expect(
      find([
        { id: 'a', text: left },
        { id: 'b', text: replaced },
      ])[0]?.members[0]?.partners,
    ).toEqual([{ id: 'b', ofShorter: 0.9, ofLonger: 0.9 }]);
  });

  it.each<[string, string, string, boolean]>([
    ['a tenth is other', hanzi(0, 400), hanzi(0, 360) + hanzi(5000, 40), true],
    ['the order is another', hanzi(0, 200) + hanzi(200, 200), hanzi(200, 200) + hanzi(0, 200), true],
    ['a third is other', hanzi(0, 390), hanzi(0, 260) + hanzi(5000, 130), false],
    ['one is a part of the other', hanzi(0, 400), hanzi(0, 200), false],
    ['both are short', hanzi(0, 100), hanzi(0, 100), false],
    ['both are long enough', hanzi(0, 106), hanzi(0, 106), true],
    ['both are one character', '字'.repeat(5000), '字'.repeat(4000), false],
    ['both are empty', '', '', false],
    [
      'both are beyond the basic plane',
      '\ud842\udfb7\ud842\udf9f'.repeat(3) + hanzi(0, 150),
      '\ud842\udfb7\ud842\udf9f'.repeat(3) + hanzi(0, 150),
      true,
    ],
  ])('of two texts of which %s', (_, left, right, alike) => {
    expect(
      find([
        { id: 'a', text: left },
        { id: 'b', text: right },
      ]).length,
    ).toBe(alike ? 1 : 0);
  });

  const boilerplate =
    '本报告根据《中华人民共和国政府信息公开条例》《国务院办公厅政府信息与政务公开办公室关于印发政府信息公开工作年度报告格式的通知》（国办公开办函〔2021〕30号）编制。\n' +
    '全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况等六部分组成。\n' +
    '报告中所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n如对本报告有疑问，请与区政府办公室联系（地址：文明大道1号，邮编：455000，电话：0000-1234567）。\n' +
    '（一）主动公开情况。\n（二）依申请公开情况。\n（三）政府信息管理情况。\n（四）政府信息公开平台建设情况。\n（五）监督保障情况。\n';

  it('takes what every report has to say for nothing, with a sentence besides as well', () => {
    const [own, other] = [hanzi(0, 40), hanzi(100, 40)];
    expect(
      find([
        { id: 'a', text: boilerplate },
        { id: 'b', text: boilerplate },
      ]),
    ).toEqual([]);
    expect(
      find([
        { id: 'a', text: `${boilerplate}${own}。` },
        { id: 'b', text: `${boilerplate}${own}。` },
      ]),
    ).toEqual([]);
    expect(
      find([
        { id: 'a', text: `${boilerplate}${own}。` },
        { id: 'b', text: `${boilerplate}${other}。` },
      ]),
    ).toEqual([]);
  });

  it('does not mind names, numbers, headings and numbering', () => {
    const text = write(draw('names'));
    const left = `（一）主动公开情况。一是${text.replaceAll('$name', '殷都区教育局').replaceAll('$n', '12')}`;
    const right = `1.主动公开方面：${text.replaceAll('$name', '文峰区水利局').replaceAll('$n', '1,350')}`;
    expect(
      find([
        { id: 'a', text: left, names: ['殷都区教育局', '殷都区'] },
        { id: 'b', text: right, names: ['文峰区水利局', '文峰区'] },
      ])[0]?.members[0]?.partners,
    ).toEqual([{ id: 'b', ofShorter: 1, ofLonger: 1 }]);
  });

  it('finds five thousand equal texts at once, with a few partners each', () => {
    const text = write(draw('equal'));
    const given = Array.from({ length: 5000 }, (_, index) => ({
      id: numberId(index),
      text,
      group: String(index % 300),
    }));
    const groups = find(given);
    expect(groups.map(({ members }) => members.length)).toEqual([5000]);
    for (const { id, partners } of groups[0]!.members) {
      expect(partners.length).toBe(3);
      for (const partner of partners) expect(partner).toMatchObject({ ofShorter: 1, ofLonger: 1 });
      expect(partners.map((partner) => partner.id)).not.toContain(id);
    }
  }, 20_000);

  it('finds a thousand texts that differ a little, with a few partners each, fast', () => {
    const source = draw('thousand', 800);
    const given = Array.from({ length: 1000 }, (_, index) => ({
      id: numberId(index),
      text: write(edit(source, `thousand ${index}`, 0.93)),
      group: String(index % 300),
    }));
    const started = performance.now();
    const groups = find(given);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(groups[0]?.members.length).toBeGreaterThanOrEqual(995);
    expect(groups[0]?.members.every(({ partners }) => partners.length > 0 && partners.length <= 6)).toBe(true);
  }, 30_000);

  const strangers = Array.from({ length: 300 }, (_, index) => ({
    id: `stranger ${numberId(index)}`,
    text: write(draw(`stranger ${index}`)),
    group: String(index % 30),
  }));

  it.each([
    ['of one city', () => 'city'],
    ['of the whole country', (index: number) => String(index % 30)],
  ])(
    'finds a text that three hundred townships %s use, each a little otherwise, though it is half of all',
    (_, groupOf) => {
      const source = draw('townships');
      const townships = Array.from({ length: 300 }, (_, index) => ({
        id: `township ${numberId(index)}`,
        text: write(edit(source, `township ${index}`, 0.9)),
        group: groupOf(index),
      }));
      const members = listMembers(find([...townships, ...strangers]));
      const found = townships.filter(({ id }) => members.includes(id)).length;
      // Two copies of which each keeps nine tenths may share eight tenths only.
      expect(found / 300).toBeGreaterThanOrEqual(0.98);
      expect(members.length - found).toBeLessThanOrEqual(3);
    },
    30_000,
  );

  it('does not take phrases that everyone uses for copied, even where two texts are of nothing else', () => {
    const phrases = Array.from({ length: 30 }, (_, index) => `${hanzi(100 * index, 30)}。`);
    const given = Array.from({ length: 600 }, (_, index) => {
      const own = random.fork(`phrases ${index}`);
      const order = phrases.map((phrase) => ({ phrase, place: own() })).sort((a, b) => a.place - b.place);
      const text = order
        .slice(0, 6)
        .map(({ phrase }) => phrase)
        .join('');
      return { id: numberId(index), text, group: String(index % 40) };
    });
    // Of 30 phrases two texts have five of six in common in one of 4,095 pairs: 44 times among 600.
    expect(listPairs(find(given)).size).toBeLessThanOrEqual(2);
    // Where they are all of one city, that is where they come from.
    expect(listPairs(find(given.map((each) => ({ ...each, group: 'city' })))).size).toBeGreaterThan(20);
  });

  it('names partners of the same owner beside those of others', () => {
    const text = hanzi(0, 300);
    const years = [2021, 2022, 2023, 2024];
    const towns = ['a', 'b', 'c', 'd', 'e', 'f'];
    const given = towns.flatMap((owner) =>
      years.map((year) => ({ id: `${owner}/${year}`, owner, text: year === 2024 ? text + hanzi(1000, 30) : text })),
    );
    const [group] = find(given);
    const partnersOf = (id: string) => group?.members.find((member) => member.id === id)?.partners ?? [];
    expect(
      partnersOf('c/2024')
        .filter(({ id }) => id.startsWith('c/'))
        .map(({ id, ofLonger }) => [id, ofLonger]),
    ).toEqual([
      ['c/2021', 300 / 330],
      ['c/2022', 300 / 330],
      ['c/2023', 300 / 330],
    ]);
    // The nearest are those with the very same text, of the same place among the years.
    expect(partnersOf('c/2024').slice(0, 3)).toEqual(
      ['d/2024', 'e/2024', 'f/2024'].map((id) => ({ id, ofShorter: 1, ofLonger: 1 })),
    );
    expect(partnersOf('e/2022').map(({ id }) => id)).toEqual([
      'e/2023',
      'e/2021',
      'f/2022',
      'a/2022',
      'b/2022',
      'e/2024',
    ]);
  });

  it('gives the same whatever order the documents are in', () => {
    const { narratives } = makeNarratives({ seed: 3, count: 300, copies: 40, halves: 20 });
    const groups = find(narratives);
    expect(groups.length).toBeGreaterThan(30);
    expect(find([...narratives].reverse())).toEqual(groups);
    const firsts = groups.map(({ members }) => members[0]!.id);
    expect(firsts).toEqual([...firsts].sort());
  });

  it('refuses the same id twice', () => {
    const text = hanzi(0, 10);
    expect(() =>
      find([
        { id: 'a', text },
        { id: 'b', text },
        { id: 'a', text },
      ]),
    ).toThrow(new RangeError('a is given twice'));
  });

  it('reads texts of a megabyte', () => {
    const text = Array.from({ length: 350_000 }, () => hanzi(random.between(0, 3000), 1)).join('');
    expect(
      listPairs(
        find([
          { id: 'a', text },
          { id: 'b', text: `${text.slice(1000)}完` },
        ]),
      ),
    ).toEqual(new Set(['a b']));
  }, 20_000);
});
