import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeMarked, type Mark } from '../../src/components/prose.ts';

function mark(start: number, end: number, more: Partial<Mark> = {}): Mark {
  return { id: null, start, end, href: '#a', classes: ['cell'], label: '本年新收', ...more };
}

function readText(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
}

describe('marked text', () => {
  it('has a link for each mark and leaves the rest as it is', () => {
    expect(writeMarked('收到 21 件', [mark(3, 5)], [])).toBe(
      '收到 <a class="cell" href="#a" title="本年新收">21</a> 件',
    );
  });

  it('has a mark where there is nowhere to lead', () => {
    expect(writeMarked('336条', [mark(0, 4, { href: null, classes: ['claim', 'unmatched'], id: 'claim-0' })], [])).toBe(
      '<mark class="claim unmatched" id="claim-0" title="本年新收">336条</mark>',
    );
  });

  it('keeps the ids of marks that another covers', () => {
    const marks = [mark(0, 4, { id: 'claim-0' }), mark(2, 4, { id: 'claim-1' })];
    expect(writeMarked('20件。', marks, [])).toContain(
      '<span class="anchor" id="claim-1"></span><a class="cell" id="claim-0"',
    );
  });

  it('shows what stands in the place of a withheld text', () => {
    expect(writeMarked('申请人〔隐去：姓名〕提出', [], ['〔隐去：姓名〕'])).toBe(
      '申请人<mark class="withheld">〔隐去：姓名〕</mark>提出',
    );
  });

  it('says exactly the text, whatever it holds and wherever it is marked', () => {
    const texts = fc.string({
      unit: fc.constantFrom('甲', '1', '<', '>', '&', '"', "'", ' ', '\t', '𠮷'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(30), fc.nat(30))), (text, spans) => {
        const marks = spans
          .map(([a, b]) => [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)] as const)
          .filter(([start, end]) => start < end)
          .map(([start, end], index) => mark(start, end, { id: `m${index}`, label: text }));
        const html = writeMarked(text, marks, []);
        expect(readText(parseFragment(html))).toBe(text);
        for (const { id } of marks) expect(html).toContain(`id="${id}"`);
      }),
    );
  });
});
