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
