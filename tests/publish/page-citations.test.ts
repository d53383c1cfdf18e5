import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citePage, type CitedPage } from '../../src/publish/page-citations.ts';
import { anyText, flatten, printLatex, readBibtex } from '../fixtures/bibtex.ts';

const page: CitedPage = {
  title: '三门峡市各机关比较',
  site: '公开镜',
  address: 'https://gongkai.example.org/compare/411200.html',
  accessed: '2026-12-01',
};

describe('a page', () => {
  it('is an electronic resource online, with the day on which it was seen', () => {
    expect(citePage(page)).toEqual({
      gbt7714: '公开镜. 三门峡市各机关比较[EB/OL]. [2026-12-01]. https://gongkai.example.org/compare/411200.html.',
      apa:
        '公开镜. (n.d.). 三门峡市各机关比较. ' +
        'Retrieved December 1, 2026, from https://gongkai.example.org/compare/411200.html',
      bibtex: `@misc{compare-411200,
  author = {{公开镜}},
  title = {{三门峡市各机关比较}},
  url = {https://gongkai.example.org/compare/411200.html},
  urldate = {2026-12-01}
}`,
    });
  });

  it('leaves out a day that is not known', () => {
    expect(citePage({ ...page, accessed: null })).toEqual({
      gbt7714: '公开镜. 三门峡市各机关比较[EB/OL]. https://gongkai.example.org/compare/411200.html.',
      apa: '公开镜. (n.d.). 三门峡市各机关比较. https://gongkai.example.org/compare/411200.html',
      bibtex: `@misc{compare-411200,
  author = {{公开镜}},
  title = {{三门峡市各机关比较}},
  url = {https://gongkai.example.org/compare/411200.html}
}`,
    });
  });

  it('has no address while the site has none', () => {
    expect(citePage({ ...page, address: null })).toEqual({
      gbt7714: '公开镜. 三门峡市各机关比较[EB/OL]. [2026-12-01].',
      apa: '公开镜. (n.d.). 三门峡市各机关比较.',
      bibtex: '@misc{page,\n  author = {{公开镜}},\n  title = {{三门峡市各机关比较}},\n  urldate = {2026-12-01}\n}',
    });
  });

  it('has a key of its own for each view', () => {
    const keyOf = (address: string): string => readBibtex(citePage({ ...page, address }).bibtex).key;
    expect(keyOf('https://gongkai.example.org/en/compare.html?r=411200,411300')).toBe('en-compare-r-411200-411300');
    expect(keyOf('https://gongkai.example.org/')).toBe('page');
  });

  it.each(['', 'file:///home/1.html', '/compare.html', 'javascript:alert(1)'])('%j is no address', (address) => {
    expect(citePage({ ...page, address })).toEqual(citePage({ ...page, address: null }));
  });

  it.each(['', '2026', '2026-13-01', '2026-00-01', '2026-12-32', '2026-12-1', 'today'])('%j is no day', (accessed) => {
    expect(citePage({ ...page, accessed })).toEqual(citePage({ ...page, accessed: null }));
  });

  it('does not double the point of a name', () => {
    expect(citePage({ ...page, site: 'Gongkai Inc.', title: 'Compare?' }).apa).toMatch(
      /^Gongkai Inc\. \(n\.d\.\)\. Compare\? Retrieved /u,
    );
  });
});

const pages = fc.record<CitedPage>({
  title: anyText,
  site: anyText,
  address: fc.option(
    fc.oneof(
      anyText,
      anyText.map((end) => `https://a.example/${end}`),
    ),
  ),
  accessed: fc.option(fc.oneof(anyText, fc.constant('2026-12-01'))),
});

describe('whatever the strings are', () => {
  it('the entry of BibTeX is one, whole, and gives back site and title', () => {
    fc.assert(
      fc.property(pages, (any) => {
        const { bibtex } = citePage(any);
        expect(bibtex.startsWith('@misc{')).toBe(true);
        const { key, fields, rest } = readBibtex(bibtex);
        expect(key).toMatch(/^[a-z0-9][a-z0-9-]*$/u);
        expect(rest).toBe('}');
        expect(printLatex(fields.get('author')!.slice(2, -2))).toBe(flatten(any.site));
        expect(printLatex(fields.get('title')!.slice(2, -2))).toBe(flatten(any.title));
        expect(fields.get('url') ?? '{https://}').toMatch(/^\{https?:\/\/[^{}\\\s"<>^`|]*\}$/u);
        expect(fields.get('urldate') ?? '{2026-12-01}').toBe('{2026-12-01}');
      }),
    );
  });

  it('GB/T 7714 and APA are one line of well-formed text each', () => {
    fc.assert(
      fc.property(pages, (any) => {
        for (const line of [citePage(any).gbt7714, citePage(any).apa]) {
          expect(line).not.toMatch(/[\n\r\u2028\u2029\p{Cc}]/u);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
