import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, flatten, printLatex, readBibtex } from '../fixtures/bibtex.ts';
import { citeReport, type CitedWork } from '../../src/publish/citations.ts';

const sha256 = '8a278827059c5fa69ad26e34023f827bc7f6da59c669972808f9dffed4c195a4';
const work: CitedWork = {
  agency: '汾西县人民政府办公室',
  title: '汾西县人民政府办公室2024年政府信息公开工作年度报告',
  year: 2024,
  published: '2025-01-20',
  original: 'https://www.example.gov.cn/xxgk/202501/t20250120_1.html',
  site: { name: 'Gongkai 公开镜' },
  address: 'https://gongkai.example.org/agencies/141034-fenxixian-renminzhengfu-bangongshi/2024.html',
  id: '141034-fenxixian-renminzhengfu-bangongshi/2024',
  sha256,
};

describe('GB/T 7714—2015', () => {
  it('names the day of publication, keeps a place for the day of citing, and gives the page of the site', () => {
    expect(citeReport(work).gbt7714).toBe(
      '汾西县人民政府办公室. 汾西县人民政府办公室2024年政府信息公开工作年度报告[R/OL]. (2025-01-20)[引用日期]. ' +
        'https://gongkai.example.org/agencies/141034-fenxixian-renminzhengfu-bangongshi/2024.html.',
    );
  });

  it('gives the page of the agency where the site has no address yet', () => {
    expect(citeReport({ ...work, address: null }).gbt7714).toBe(
      '汾西县人民政府办公室. 汾西县人民政府办公室2024年政府信息公开工作年度报告[R/OL]. (2025-01-20)[引用日期]. ' +
        'https://www.example.gov.cn/xxgk/202501/t20250120_1.html.',
    );
  });

  it('leaves out a day of publication that is not known', () => {
    expect(citeReport({ ...work, published: null, address: null }).gbt7714).toBe(
      '汾西县人民政府办公室. 汾西县人民政府办公室2024年政府信息公开工作年度报告[R/OL]. [引用日期]. ' +
        'https://www.example.gov.cn/xxgk/202501/t20250120_1.html.',
    );
  });

  it('names publisher and year where there is no address at all', () => {
    expect(citeReport({ ...work, address: null, original: null }).gbt7714).toBe(
      '汾西县人民政府办公室. 汾西县人民政府办公室2024年政府信息公开工作年度报告[R]. 汾西县人民政府办公室, 2025.',
    );
  });

  it('names the publisher alone where there is neither address nor day', () => {
    expect(citeReport({ ...work, published: null, address: null, original: null }).gbt7714).toBe(
      '汾西县人民政府办公室. 汾西县人民政府办公室2024年政府信息公开工作年度报告[R]. 汾西县人民政府办公室.',
    );
  });
});

describe('APA 7', () => {
  it('names year, English title, site and page', () => {
    expect(citeReport(work).apa).toBe(
      '汾西县人民政府办公室. (2025). 汾西县人民政府办公室2024年政府信息公开工作年度报告 ' +
        '[2024 annual report on open government information]. Gongkai 公开镜. ' +
        'https://gongkai.example.org/agencies/141034-fenxixian-renminzhengfu-bangongshi/2024.html',
    );
  });

  it('does not name the site as the source of a page of the agency', () => {
    expect(citeReport({ ...work, address: null }).apa).toBe(
      '汾西县人民政府办公室. (2025). 汾西县人民政府办公室2024年政府信息公开工作年度报告 ' +
        '[2024 annual report on open government information]. ' +
        'https://www.example.gov.cn/xxgk/202501/t20250120_1.html',
    );
  });

  it('says n.d. of an unknown day and ends with the site where there is no address', () => {
    expect(citeReport({ ...work, published: null, address: null, original: null }).apa).toBe(
      '汾西县人民政府办公室. (n.d.). 汾西县人民政府办公室2024年政府信息公开工作年度报告 ' +
        '[2024 annual report on open government information]. Gongkai 公开镜.',
    );
  });

  it('does not double the point of a name', () => {
    expect(citeReport({ ...work, site: { name: 'Gongkai Inc.' } }).apa).toContain('. Gongkai Inc. https://');
  });
});

describe('BibTeX', () => {
  it('is one entry with every field that is known', () => {
    expect(citeReport(work).bibtex).toBe(
      `@techreport{141034-fenxixian-renminzhengfu-bangongshi-2024,
  author = {{汾西县人民政府办公室}},
  title = {{汾西县人民政府办公室2024年政府信息公开工作年度报告}},
  institution = {{汾西县人民政府办公室}},
  type = {{年度报告}},
  year = {2025},
  month = jan,
  url = {https://gongkai.example.org/agencies/141034-fenxixian-renminzhengfu-bangongshi/2024.html},
  note = {SHA-256: ${sha256}}
}`,
    );
  });

  it('has no year, month or address that is not known', () => {
    expect(citeReport({ ...work, published: null, address: null, original: null }).bibtex).toBe(
      `@techreport{141034-fenxixian-renminzhengfu-bangongshi-2024,
  author = {{汾西县人民政府办公室}},
  title = {{汾西县人民政府办公室2024年政府信息公开工作年度报告}},
  institution = {{汾西县人民政府办公室}},
  type = {{年度报告}},
  note = {SHA-256: ${sha256}}
}`,
    );
  });

  it.each([
    ['100%', '100{\\%}'],
    ['A&B #1', 'A{\\&}B {\\#}1'],
    ['a_b$c', 'a{\\_}b{\\$}c'],
    ['~^', '{\\textasciitilde}{\\textasciicircum}'],
    ['{}', '{\\textbraceleft}{\\textbraceright}'],
    ['\\input{x}', '{\\textbackslash}input{\\textbraceleft}x{\\textbraceright}'],
    ['<a|b>', '{\\textless}a{\\textbar}b{\\textgreater}'],
    ['报告（“终稿”）', '报告（“终稿”）'],
    ['上\r\n下\u2028右', '上 下 右'],
    ['\ud800x', '\ufffdx'],
  ])('writes the title %j as %j', (title, written) => {
    expect(citeReport({ ...work, title }).bibtex).toContain(`\n  title = {{${written}}},\n`);
  });

  it.each([
    ['2025-03-31', 'mar'],
    ['2024-12-01', 'dec'],
  ])('names the month of %s: %s', (published, month) => {
    const { bibtex } = citeReport({ ...work, published });
    expect(bibtex).toContain(`\n  year = {${published.slice(0, 4)}},\n  month = ${month},\n`);
  });

  it.each([
    ['141034-fenxixian-jiaoyuju/2024', '141034-fenxixian-jiaoyuju-2024'],
    ['/A B//c/', 'a-b-c'],
    ['汾西', 'report'],
  ])('makes the key of %j: %s', (id, key) => {
    expect(citeReport({ ...work, id }).bibtex).toMatch(new RegExp(`^@techreport\\{${key},\n`, 'u'));
  });
});

describe('an address', () => {
  it.each([
    ['https://例子.中国/公开?id=1&x=a_b#p~2', 'https://xn--fsqu00a.xn--fiqs8s/%E5%85%AC%E5%BC%80?id=1&x=a_b#p~2'],
    ['https://a.example/{x}?q={y}|\\^', 'https://a.example/%7Bx%7D?q=%7By%7D%7C%5C%5E'],
    ['https://a.example/%20a b', 'https://a.example/%20a%20b'],
  ])('%j is written in characters that end nothing early', (original, url) => {
    const { bibtex, apa, gbt7714 } = citeReport({ ...work, address: null, original });
    expect(bibtex).toContain(`\n  url = {${url}},\n`);
    expect(apa.endsWith(` ${url}`)).toBe(true);
    expect(gbt7714.endsWith(` ${url}.`)).toBe(true);
  });

  it.each(['', '/agencies/1.html', 'file:///home/1.txt', 'javascript:alert(1)'])('%j is none', (address) => {
    expect(citeReport({ ...work, address })).toEqual(citeReport({ ...work, address: null }));
  });
});

it.each(['', '2025', '2025-13-01', '2025-00-10', '2025-01-32', '20250120', '2025-01-20 08:30', '二〇二五年一月'])(
  '%j is no day of publication',
  (published) => {
    expect(citeReport({ ...work, published })).toEqual(citeReport({ ...work, published: null }));
  },
);

const works = fc.record<CitedWork>({
  agency: anyText,
  title: anyText,
  year: fc.integer({ min: 2008, max: 2100 }),
  published: fc.option(fc.oneof(anyText, fc.constant('2025-01-20'))),
  original: fc.option(fc.oneof(anyText, fc.webUrl({ withQueryParameters: true, withFragments: true }))),
  site: fc.record({ name: anyText }),
  address: fc.option(
    fc.oneof(
      anyText,
      anyText.map((end) => `https://a.example/${end}`),
    ),
  ),
  id: anyText,
  sha256: anyText,
});

describe('whatever the strings are', () => {
  it('the entry of BibTeX is one, whole, and gives back agency and title', () => {
    fc.assert(
      fc.property(works, (any) => {
        const { bibtex } = citeReport(any);
        expect(bibtex.startsWith('@techreport{')).toBe(true);
        const { key, fields, rest } = readBibtex(bibtex);
        expect(key).toMatch(/^[a-z0-9][a-z0-9-]*$/u);
        expect(rest).toBe('}');
        expect([...fields.keys()].filter((name) => !['year', 'month', 'url'].includes(name))).toEqual([
          'author',
          'title',
          'institution',
          'type',
          'note',
        ]);
        expect(printLatex(fields.get('author')!.slice(2, -2))).toBe(flatten(any.agency));
        expect(printLatex(fields.get('title')!.slice(2, -2))).toBe(flatten(any.title));
        expect(fields.get('url') ?? '{https://}').toMatch(/^\{https?:\/\/[^{}\\\s"<>^`|]*\}$/u);
      }),
    );
  });

  it('braces are balanced', () => {
    fc.assert(
      fc.property(works, (any) => {
        let depth = 0;
        let lowest = 0;
        for (const character of citeReport(any).bibtex) {
          depth += character === '{' ? 1 : character === '}' ? -1 : 0;
          lowest = Math.min(lowest, depth);
        }
        expect([lowest, depth]).toEqual([0, 0]);
      }),
    );
  });

  it('nothing special to LaTeX stands unescaped outside of the address', () => {
    fc.assert(
      fc.property(works, (any) => {
        const lines = citeReport(any)
          .bibtex.split('\n')
          .filter((line) => !line.startsWith('  url = '));
        expect(lines.join('\n').replace(/\{\\(?:[a-z]+|[%#&_$])\}/gu, '')).not.toMatch(/[\\%#&_$~^<>|]/u);
      }),
    );
  });

  it('GB/T 7714 and APA are one line of well-formed text each', () => {
    fc.assert(
      fc.property(works, (any) => {
        for (const line of [citeReport(any).gbt7714, citeReport(any).apa]) {
          expect(line).not.toMatch(/[\n\r\u2028\u2029\p{Cc}]/u);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
