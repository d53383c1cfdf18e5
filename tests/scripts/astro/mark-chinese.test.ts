import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { editPage, parsePage, type Edit } from '../../../scripts/astro/edit-page.ts';
import { collectChinese } from '../../../scripts/astro/mark-chinese.ts';

function markChinese(body: string, language = 'en'): string {
  const html = `<!doctype html><html lang="${language}"><head><title>县</title></head><body>${body}</body></html>`;
  const edits: Edit[] = [];
  collectChinese(parsePage(html), edits);
  return editPage(html, edits).replace(/^.*<body>|<\/body>.*$/gu, '');
}

function readText(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
}

describe('Chinese in a page of another language', () => {
  it.each([
    ['<h1>汾西县人民政府</h1>', '<h1 lang="zh-CN">汾西县人民政府</h1>'],
    ['<p>Denied (不予公开): 2</p>', '<p>Denied (<span lang="zh-CN">不予公开</span>): 2</p>'],
    ['<p>See 《条例》第三十六条.</p>', '<p>See <span lang="zh-CN">《条例》第三十六条</span>.</p>'],
    [
      '<select><option>Henan (河南省)</option></select>',
      '<select><option lang="zh-CN">Henan (河南省)</option></select>',
    ],
    ['<svg><text>Denied 不予公开</text></svg>', '<svg><text lang="zh-CN">Denied 不予公开</text></svg>'],
    ['<p lang="zh-CN">县 <b>乡</b></p>', '<p lang="zh-CN">县 <b>乡</b></p>'],
    ['<p>Nothing, 12.</p>', '<p>Nothing, 12.</p>'],
    ['<script>"县"</script>', '<script>"县"</script>'],
  ])('of %s', (body, expected) => {
    expect(markChinese(body)).toBe(expected);
  });

  it('is left alone in a Chinese page', () => {
    expect(markChinese('<p>县 abc</p>', 'zh-CN')).toBe('<p>县 abc</p>');
  });

  it('is all marked, and no text is changed', () => {
    const words = fc.array(fc.constantFrom('县', '不予公开', 'abc ', '12', '（一）', ', ', '《条例》', '&amp;', '·'));
    fc.assert(
      fc.property(words, words, (first, second) => {
        const body = `<p>${first.join('')}<b>${second.join('')}</b></p>`;
        const marked = markChinese(body);
        expect(readText(parse(marked))).toBe(readText(parse(body)));
        // A text with entities is left alone; apart from that no Chinese stands outside of a mark.
        if (body.includes('&amp;')) return;
        const outside = marked
          .replace(/<span lang="zh-CN">[^<]*<\/span>/gu, '')
          .replace(/<(b|p) lang="zh-CN">[^<]*/gu, '');
        expect(outside).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  });
});
