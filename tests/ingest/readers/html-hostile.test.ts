import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../src/ingest/readers/decode.ts';
import type { Grid } from '../../../src/ingest/readers/document.ts';
import { readHtml } from '../../../src/ingest/readers/html.ts';
import { showBlocks } from '../../fixtures/shown-blocks.ts';

describe('a page that wants too much', () => {
  it('is too complex when elements stand too deep in each other', () => {
    expect(readHtml('<div>'.repeat(300))).toBe('file-too-complex');
    expect(readHtml('<div>'.repeat(200) + '甲')).toHaveLength(1);
    expect(readHtml('<div>'.repeat(1_000_000))).toBe('file-too-complex');
    expect(readHtml('<table><tr><td>'.repeat(200_000))).toBe('file-too-complex');
    expect(readHtml('<b><i>'.repeat(100_000) + '<p>甲</b></i>'.repeat(1000))).toBe('file-too-complex');
  });

  it('is too complex when it has too many elements', () => {
    expect(readHtml('<br>'.repeat(1_000_001))).toBe('file-too-complex');
    expect(readHtml('<!---->'.repeat(1_000_001))).toBe('file-too-complex');
  }, 30_000);

  it('is too complex when it has too many lines', () => {
    expect(readHtml('<pre>' + '甲\n'.repeat(1_000_001))).toBe('file-too-complex');
  }, 30_000);

  it('is too complex when spans make too many cells', () => {
    expect(readHtml('<table>' + '<tr><td colspan=1000>甲<td>乙'.repeat(201))).toBe('file-too-complex');
    expect(readHtml('<table>' + '<tr><td rowspan=65534>甲'.repeat(1000))).toBe('file-too-complex');
    expect(readHtml('<table><tr>' + '<td>1<td>2'.repeat(100_001))).toBe('file-too-complex');
  }, 30_000);

  it('does not take spans at their word that reach out of the table', () => {
    expect(showBlocks(readHtml('<table><tr>' + '<td rowspan=99999999999>1'.repeat(3)))).toEqual([
      [['1:1', '2:1', '3:1']],
    ]);
  });

  it('is read in time when it has many attributes, or broken formatting', () => {
    const start = performance.now();
    readHtml(`<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(' ')}>甲`);
    readHtml('<p><font size=1><b>甲</p>'.repeat(20_000));
    readHtml('<table>' + 'x<b>y</b>'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(5000);
  }, 30_000);
});

/** Cells as [columns, rows]; the sizes of spans matter, not their text. */
const rowsOfSpans = fc.array(
  fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: 6 }),
  { minLength: 1, maxLength: 8 },
);

describe('any table at all', () => {
  it('has each cell of the source once, and no two in one place', () => {
    fc.assert(
      fc.property(rowsOfSpans, (rows) => {
        const cells = rows.map((row, y) =>
          row.map(
            ([columns, down], x) => `<td colspan=${columns} rowspan=${down}>${String.fromCharCode(0x4e00 + y * 8 + x)}`,
          ),
        );
        const html = `<table>${cells.map((row) => `<tr>${row.join('')}`).join('')}</table>`;
        const [grid] = readHtml(html) as [Grid];
        expect(grid.rows.map((row) => row.map(({ text }) => text))).toEqual(
          rows.map((row, y) => row.map((_, x) => String.fromCharCode(0x4e00 + y * 8 + x))),
        );
        const taken = new Set<string>();
        grid.rows.forEach((row, y) => {
          row.forEach(({ at, span = 1 }, x) => {
            const down = rows[y]![x]![1];
            const end = down === 0 ? rows.length : Math.min(y + down, rows.length);
            for (let line = y; line < end; line += 1) {
              for (let column = 0; column < span; column += 1) {
                const place = `${line} ${'column' in at ? at.column + column : ''}`;
                expect(taken.has(place)).toBe(false);
                taken.add(place);
              }
            }
          });
        });
      }),
    );
  });
});

describe('any page at all', () => {
  const tags = [
    'table',
    'tbody',
    'thead',
    'tr',
    'td',
    'th',
    'caption',
    'p',
    'b',
    'a',
    'div',
    'br',
    'pre',
    'sup',
    'svg',
    'math',
    'img',
    'template',
    'select',
    'li',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    fc.constantFrom(
      '甲',
      '5',
      ' ',
      '&nbsp;',
      '<td colspan=3>',
      '<td rowspan=0>',
      '<!--',
      '-->',
      '<img src=a>',
      '<p hidden>',
    ),
  );

  it('gives blocks that are well-formed, or a failure', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const blocks = readHtml(pieces.join(''));
        if (typeof blocks === 'string') return;
        for (const block of blocks) {
          const lines = block.kind === 'line' ? [block.line] : block.kind === 'grid' ? block.lines : [];
          for (const { text } of lines) {
            expect(text).not.toBe('');
            expect(text).toBe(text.trim());
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no text of plain paragraphs', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[一-龥0-9]{1,9}$/u), { minLength: 1 }), (texts) => {
        expect(showBlocks(readHtml(texts.map((text) => `<p>${text}`).join('')))).toEqual(texts);
      }),
    );
  });

  it('is decoded without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeHtml(bytes);
        if (decoded) expect(['string', 'object']).toContain(typeof readHtml(decoded.text));
      }),
    );
  });
});
