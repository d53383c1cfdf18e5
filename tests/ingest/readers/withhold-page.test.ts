import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { encodeText, type Encoding } from '../../../scripts/synthesize/encode-text.ts';
import { readWithheld } from '../../../src/ingest/readers/read-withheld.ts';
import { withholdPage } from '../../../src/ingest/readers/withhold-page.ts';
import { showBlocks } from '../../fixtures/shown-blocks.ts';

const name = { text: '张三丰', reason: '申请人姓名' };
const marker = '〔隐去：申请人姓名〕';

/** The source without what is withheld, less the mark that a page without a declaration gets in front. */
function withhold(source: string, ...entries: { text: string; reason: string }[]): string {
  const withheld = withholdPage(source, entries);
  if (!withheld) return 'too complex';
  return 'unmatched' in withheld
    ? `not found: ${withheld.unmatched.join(', ')}`
    : withheld.text.replace(/^\ufeff/u, '');
}

describe('withholding a text from a page', () => {
  it.each([
    ['in its text', '<p>申请人张三丰。</p>', `<p>申请人${marker}。</p>`],
    ['across tags, which stay', '<p>张<b>三</b><i>丰</i></p>', `<p>${marker}<b></b><i></i></p>`],
    ['across a comment', '<p>张<!-- x -->三丰</p>', `<p>${marker}<!-- x --></p>`],
    ['with character references', '<p>&#24352;&nbsp;&#x4E09;丰&amp;</p>', `<p>${marker}&amp;</p>`],
    ['across cells', '<table><tr><td>张<td>三丰<td>0</table>', `<table><tr><td>${marker}<td><td>0</table>`],
    ['over line ends', '<p>张\r\n<b>三</b>丰</p>', `<p>${marker}\r\n<b></b></p>`],
    ['in an attribute', '<p title=张三丰 id="a">张三丰</p>', `<p title=${marker} id="a">${marker}</p>`],
    ['in a script', '<script>a="张三丰"; b()</script>', `<script>a="${marker}"; b()</script>`],
    ['in a comment', '<p>x<!-- 张三丰 -->', `<p>x<!-- ${marker} -->`],
    ['in the title', '<title>张三丰&amp;co</title>', `<title>${marker}&amp;co</title>`],
  ])('finds it %s', (_, source, expected) => {
    expect(withhold(source, name)).toBe(expected);
  });

  it('finds source with its tags', () => {
    const link = { text: '<a href="http://x.example/">赌场</a>', reason: '网页被植入的广告' };
    expect(withhold('<p>前<a href="http://x.example/">赌场</a>后</p>', link)).toBe(
      '<p>前〔隐去：网页被植入的广告〕后</p>',
    );
  });

  it('leaves numbers of neighbouring cells alone', () => {
    const room = { text: '301', reason: '住址' };
    expect(withhold('<table><tr><td>3<td>0<td>1</table>', room)).toBe('not found: 0');
  });

  it.each([
    ['in an escape of a script', '<p>张三丰</p><script>a="\\u5f20\\u4e09\\u4e30"</script>'],
    ['in an address', '<p>张三丰</p><a href="?q=%E5%BC%A0%E4%B8%89%E4%B8%B0">x</a>'],
    ['in an address in GBK', '<p>张三丰</p><a href="?q=%D5%C5%C8%FD%B7%E1">x</a>'],
    ['in a reference within a reference', '<p>张三丰</p><p title="&amp;#24352;三丰">x</p>'],
    ['in an attribute that is there twice', '<p title="x" title="张三丰">张三丰</p>'],
    ['with tags in a comment', '<p>张三丰</p><!--[if mso]><b>张</b><i>三丰</i><![endif]-->'],
    ['with tags in a script', '<p>张三丰</p><script>a="张<b>三</b>丰"</script>'],
    ['with dashes', '<p>张三丰</p><p>张-三-丰</p>'],
    ['with something invisible in it', '<p>张三丰</p><p>张<span style="display:none">x</span>三丰</p>'],
    ['in the rows of a column', '<p>张三丰</p><table><tr><td>张<td>0<tr><td>三丰<td>0</table>'],
  ])('lets nothing be read when it also stands there %s', async (_, source) => {
    const bytes = new TextEncoder().encode(source);
    expect(await readWithheld('a.html', bytes, [name])).toEqual({ unmatched: [0] });
  });

  it.each([
    ['<meta charset="gb2312">', '<meta charset="utf-8">'],
    ["<META charset='GBK'>", "<META charset='utf-8'>"],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
      '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    ],
    ['<?xml version="1.0" encoding="GBK"?>', '<?xml version="1.0" encoding="utf-8"?>'],
    ['', '\ufeff'],
  ])('says of the page that it is in UTF-8: %s', (declaration, expected) => {
    expect(withholdPage(`${declaration}<p>张三丰`, [name])).toMatchObject({ text: `${expected}<p>${marker}` });
  });

  it('gives up pages that are too complex', () => {
    expect(withhold('<div>'.repeat(300), name)).toBe('too complex');
  });
});

/** Ways to write a character in a page, and what may stand between two. */
const written = [
  (letter: string) => letter,
  (letter: string) => `&#${letter.codePointAt(0) ?? 0};`,
  (letter: string) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`,
  (letter: string) => `<b>${letter}</b>`,
];
const between = ['', '', '', ' ', '\n', '&nbsp;', '<br>', '</p><p>', '<!-- 无 -->', '<font color=red>', '&#8203;'];
const filler = [
  '申请',
  '，',
  '<p>',
  '</p>',
  '<table><tr><td>',
  '</table>',
  '\n',
  '&lt;',
  '0',
  '<a title="甲">',
  '<li>',
];

describe('a page without what is withheld', () => {
  const letters = ['赵', '钱', '孙', '李'];
  it('never holds it, whatever it was written with, and keeps all other text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            before: fc.array(fc.constantFrom(...filler), { maxLength: 6 }),
            letters: fc.tuple(...letters.map(() => fc.constantFrom(...written))),
            gaps: fc.tuple(...letters.map(() => fc.constantFrom(...between))),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        fc.constantFrom<Encoding>('utf-8', 'gb18030', 'utf-16le', 'utf-16be'),
        async (passages, encoding) => {
          const source = `<!doctype html><meta charset="gbk"><title>题</title><p>首${passages
            .map((passage) => {
              const text = letters.map((letter, at) => {
                const gap = at === 0 ? '' : (passage.gaps[at] ?? '');
                return gap + (passage.letters[at]?.(letter) ?? letter);
              });
              return `${passage.before.join('')}；${text.join('')}`;
            })
            .join('')}；尾`;
          const bytes = encodeText(source, encoding);
          if (!bytes) throw new Error('cannot be encoded');
          const read = await readWithheld('a.html', bytes, [{ text: letters.join(''), reason: '姓名' }]);
          if (typeof read === 'string' || 'unmatched' in read) {
            // Text in a table outside of its cells is shown elsewhere than it stands.
            expect(source).toContain('<table>');
            return;
          }
          const copy = read.copy ?? '';
          const plain = (html: string): string =>
            (parseHTML(html.replace(/<!--.*?-->/gu, '')).document.body?.textContent ?? html).replace(
              /[\s\u200b]/gu,
              '',
            );
          expect(copy).toContain('charset="utf-8"');
          for (const letter of letters) expect(copy).not.toContain(letter);
          expect(JSON.stringify(showBlocks(read.document.blocks))).not.toMatch(/[赵钱孙李]/u);
          expect(plain(copy).replaceAll('〔隐去：姓名〕', letters.join(''))).toBe(plain(source));
          expect(read.counts).toEqual([{ reason: '姓名', count: passages.length }]);
          expect(read.document.encoding).toBe(encoding);
        },
      ),
      { numRuns: 300 },
    );
  });
});
