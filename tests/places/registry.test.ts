import { describe, expect, it } from 'vitest';
import { emptyRegistry, readRegistry } from '../../src/places/registry.ts';

describe('the registry', () => {
  it.each([
    ['a link that is no web page', "publications:\n  a.txt: { url: 'javascript:alert(1)' }", /publications/u],
    ['a day that is none', "publications:\n  a.txt: { published: '2025-02-30' }", /publications/u],
    ['years in the wrong order', 'expected:\n  - { name: 汾西县教育局, since: 2024, until: 2020 }', /expected/u],
    [
      'a merger of one',
      'changes:\n  - { change: merged, from: [汾西县甲局], to: [汾西县乙局], year: 2020 }',
      /merged/u,
    ],
    ['a code of a folder that is none', "folders:\n  2024/a: '41020'", /folders/u],
  ])('refuses %s', (_, text, message) => {
    expect(readRegistry(text)).toMatch(message);
  });
});

describe('a mistake in the registry', () => {
  it('is told with its line and its path, and so is each of several', () => {
    const text = [
      'zones:',
      '  - name: 某开发区',
      '    region: 411200',
      'expected:',
      '  - 汾西县教育局',
      '  - { name: 汾西县财政局, since: abc }',
      'publications:',
      '  2024/a.txt: { url: www.example.gov.cn }',
    ].join('\n');
    const told = String(readRegistry(text)).split('\n');
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(/^line 3: six digits, in quotation marks \(zones\[0\]\.region\)$/u);
    expect(told[1]).toMatch(/^line 6: the full name of an agency, or .*\(expected\[1\]\)$/u);
    expect(told[2]).toMatch(/^line 8: an address that begins with https.*\(publications\.2024\/a\.txt\.url\)$/u);
  });
});

describe('what the registry withholds', () => {
  it('is read with its file and its reason', () => {
    const entry = { file: '2024/a.txt', text: '张三丰', reason: '申请人姓名' };
    const text = 'withheld:\n  - { file: 2024/a.txt, text: 张三丰, reason: 申请人姓名 }\n';
    expect(readRegistry(text)).toEqual({ ...emptyRegistry, withheld: [entry] });
  });

  it.each([
    ['a number that is no text', '{ file: a, text: 13800001111, reason: 电话号码 }', /in quotation marks/u],
    ['a single character', '{ file: a, text: " 张 ", reason: 申请人姓名 }', /two characters at least/u],
    ['no reason', '{ file: a, text: 张三丰 }', /the reason that is shown/u],
    ['a reason in another language', '{ file: a, text: 张三丰, reason: name }', /a reason in Chinese/u],
    ['a long reason', `{ file: a, text: 张三丰, reason: ${'长'.repeat(21)} }`, /20 characters at most/u],
    ['a reason with digits', '{ file: a, text: 张三丰, reason: 第3人 }', /without digits/u],
    ['a reason with a bracket', '{ file: a, text: 张三丰, reason: 姓名〕 }', /brackets/u],
    ['a reason that repeats it', '{ file: a, text: 张三丰, reason: 张三丰的姓名 }', /repeats what is withheld/u],
    ['an entry that holds more', '{ file: a, text: 申请人, 张三丰, reason: 姓名 }', /and nothing else/u],
    ['an entry that is a text', '张三丰', /an entry has a file/u],
    ['a tag', '{ file: a, text: !张三丰 x, reason: 姓名 }', /^line 2: /u],
    ['an alias', '{ file: a, text: *张三丰, reason: 姓名 }', /Unresolved alias/u],
    ['a bracket too many', '{ file: a, text: 张三丰}}, reason: 姓名 }', /^line 2: /u],
    ['a broken quotation', '{ file: a, text: "张三丰', /^line \d: /u],
    ['a line that is none', '{ file: a, text: x\n张三丰\n', /^line \d: /u],
    ['a block with words in its head', '\n    file: a\n    text: | 张三丰\n', /^line \d: /u],
  ])('is refused without being told for %s', (_, entry, message) => {
    const told = readRegistry(`withheld:\n  - ${entry}\n`);
    expect(told).toMatch(message);
    expect(told).not.toMatch(/张|13800001111/u);
  });
});

describe('the corrections of the registry', () => {
  it('are read as pairs of paths', () => {
    expect(readRegistry('corrections:\n  - file: 2024/b.txt\n    replaces: 2024/a.txt\n')).toEqual({
      ...emptyRegistry,
      corrections: [{ file: '2024/b.txt', replaces: '2024/a.txt' }],
    });
  });

  it.each([
    ['an unknown key', '- file: b\n  replaces: a\n  note: x', /note[^]*corrections\[0\]/u],
    ['no file', '- replaces: a', /corrections\[0\]\.file/u],
    ['an empty path', '- file: ""\n  replaces: a', /the path of a report[^]*corrections\[0\]\.file/u],
    ['a file that replaces itself', '- file: a\n  replaces: a', /a cannot replace itself[^]*corrections\[0\]/u],
    [
      'a file that is replaced twice',
      '- file: b\n  replaces: a\n- file: c\n  replaces: a',
      /a is replaced twice[^]*corrections\[1\]/u,
    ],
    ['a text', 'b replaces a', /corrections/u],
  ])('are refused with their place for %s', (_, list, message) => {
    const indented = list.replace(/^/gmu, '  ');
    expect(readRegistry(`corrections:\n${indented}\n`)).toMatch(message);
  });
});
