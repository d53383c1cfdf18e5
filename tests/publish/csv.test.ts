import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/publish/csv.ts';

/** RFC 4180 as written: records end with CRLF, fields may be quoted, a quote within them is doubled. Throws on anything else. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('a quote is left open');
        if (text[at] === '"') at += 1;
        field += text[at];
        at += 1;
      }
      at += 1;
    } else {
      while (at < text.length && !',"\r\n'.includes(text.charAt(at))) field += text.charAt(at++);
    }
    row.push(field);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither a comma nor an end of the row at ${at}`);
  }
  if (row.length > 0) throw new Error('the last row does not end');
  return rows;
}

describe('CSV', () => {
  it('has commas between cells and CRLF behind every row', () => {
    expect(
      writeCsv([
        ['办理结果', '件数', '比例'],
        ['予以公开', 14, 0.7777777777777778],
        ['不予公开', null, null],
      ]),
    ).toBe('办理结果,件数,比例\r\n予以公开,14,0.7777777777777778\r\n不予公开,,\r\n');
  });

  it('is empty without rows', () => {
    expect(writeCsv([])).toBe('');
  });

  it.each([
    ['甲,乙', '"甲,乙"'],
    ['所谓“公开”', '所谓“公开”'],
    ['so-called "open"', '"so-called ""open"""'],
    ['甲\n乙', '"甲\n乙"'],
    [' 甲 ', ' 甲 '],
    ['甲；乙', '甲；乙'],
  ])('quotes only where it must: %j', (text, cell) => {
    expect(writeCsv([[text]])).toBe(`${cell}\r\n`);
  });

  it.each(['=1+1', '+86 10', '-2+3', '@SUM(A1)', '＝1', '＋1', '－乙', '＠甲', '-', '=5', '+1e'])(
    'keeps the text %s from being run as a formula',
    (text) => {
      expect(writeCsv([[text]])).toBe(`'${text}\r\n`);
    },
  );

  it('keeps a formula from being run behind a tab, a line end or a quote', () => {
    expect(writeCsv([['\t=1', '\r=1', '="a"']])).toBe(`'\t=1,"'\r=1","'=""a"""\r\n`);
  });

  it.each(['-5', '+5', '-0.25', '-1e-7', '5', '1.5'])('leaves the number %s alone', (text) => {
    expect(writeCsv([[text, Number(text)]])).toBe(`${text},${Number(text)}\r\n`);
  });

  it('is read back as the same cells, but for the apostrophe before what looks like a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(',', '"', '\r', '\n', '=', '-', '\t', '甲', ' ', '1') }),
    );
    const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        const read = parseCsv(writeCsv(rows));
        const cells = rows.map((row) => row.map((each) => (each === null ? '' : String(each))));
        expect(read.map((row, y) => row.map((each, x) => (each === cells[y]?.[x] ? each : each.slice(1))))).toEqual(
          cells,
        );
        for (const each of read.flat()) expect(each).not.toMatch(/^(?:[=@＝＋－＠\t\r\n]|[+-](?![\d.]))/u);
      }),
    );
  });
});
