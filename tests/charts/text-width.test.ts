import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, truncateText, wrapText } from '../../src/charts/text-width.ts';

/** Characters of each kind that lines treat differently: words, han, punctuation, spaces, no width, a rare han. */
const characters = [...'abW19.,-%()/ 　\t县政府。，、（）《》“”‘’—…·％éж𠮷\u0301\u200b\u2009'];
const label = fc.string({ unit: fc.constantFrom(...characters), maxLength: 40 });
const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const room = fc.double({ min: 0, max: 20, noNaN: true });

function dropSpaces(text: string): string {
  return text.replace(/[ \t\r\n\u3000]/gu, '');
}

const opening = /[（《“‘(]$/u;
const closing = /^[，。、）》”’·％%]/u;

describe('the width of a text', () => {
  it('is one em for what is full-width, also beyond the basic plane', () => {
    expect(measureText('县政府')).toBe(3);
    expect(measureText('（《。》）')).toBe(5);
    expect(measureText('カ한ㄅ①　')).toBe(5);
    expect(measureText('𠮷')).toBe(1);
    expect(measureText('“”‘’…—')).toBe(6);
  });

  it('is that of the widest font for digits and Latin letters, and not much more', () => {
    // Arial has digits of 0.556 em, Inter tabular ones of 0.648.
    for (const digit of '0123456789') {
      expect(measureText(digit)).toBeGreaterThanOrEqual(0.648);
      expect(measureText(digit)).toBeLessThanOrEqual(0.65);
    }
    // Arial: W 0.944, i 0.222, and 0.278 for a space.
    expect(measureText('W')).toBeGreaterThanOrEqual(0.944);
    expect(measureText('i')).toBeGreaterThanOrEqual(0.222);
    expect(measureText('i')).toBeLessThan(0.35);
    expect(measureText(' ')).toBeGreaterThanOrEqual(0.278);
    expect(measureText(' ')).toBeLessThan(0.35);
  });

  it('is no smaller in bold', () => {
    for (let code = 0x20; code < 0x7f; code += 1) {
      const character = String.fromCharCode(code);
      expect(measureText(character, 'bold')).toBeGreaterThanOrEqual(measureText(character));
    }
    // Arial bold: 0.333 for an exclamation mark, DejaVu Sans bold 0.696 for a digit.
    expect(measureText('!', 'bold')).toBeGreaterThanOrEqual(0.333);
    expect(measureText('8', 'bold')).toBeGreaterThanOrEqual(0.695);
    expect(measureText('县政府', 'bold')).toBe(3);
  });

  it('knows every printable character of ASCII', () => {
    for (let code = 0x20; code < 0x7f; code += 1) expect(measureText(String.fromCharCode(code))).not.toBe(1.2);
    expect(measureText('\\`')).toBeLessThan(1.2);
  });

  it('counts no mark and nothing that has no width', () => {
    expect(measureText('')).toBe(0);
    expect(measureText('\u0301\u200b\u200d\ufe0f\u{e0100}')).toBe(0);
    expect(measureText('nǚ')).toBe(measureText('nu'));
    expect(measureText('nu\u0308\u030c')).toBe(measureText('nu'));
  });

  it('is a cautious one for other scripts', () => {
    expect(measureText('Жى')).toBeCloseTo(2.4);
  });

  it('adds up', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('regular', 'bold'), (a, b, weight) => {
        expect(measureText(a + b, weight)).toBeCloseTo(measureText(a, weight) + measureText(b, weight), 9);
      }),
    );
  });
});

describe('a wrapped text', () => {
  it('has even lines', () => {
    expect(wrapText('殷都区人民政府办公室', 9)).toEqual(['殷都区人民', '政府办公室']);
    expect(wrapText('甲县', 9)).toEqual(['甲县']);
    expect(wrapText('某某市某某区行政审批和政务信息管理局', 9)).toEqual(['某某市某某区行政审', '批和政务信息管理局']);
    expect(wrapText('甲乙丙丁戊己庚', 3)).toEqual(['甲乙丙', '丁戊', '己庚']);
  });

  it('ends lines where the text does, and drops empty ones', () => {
    expect(wrapText('甲\n\n乙 \r\n丙', 9)).toEqual(['甲', '乙', '丙']);
    expect(wrapText('', 9)).toEqual([]);
    expect(wrapText(' \n　', 9)).toEqual([]);
  });

  it('keeps words and numbers whole', () => {
    expect(wrapText('Bureau of Natural Resources', 6)).toEqual(['Bureau of', 'Natural', 'Resources']);
    expect(wrapText('don’t stop-gap', 5)).toEqual(['don’t', 'stop-gap']);
    expect(wrapText('共12,345.6%项', 6.6)).toEqual(['共12,345.6%', '项']);
    expect(wrapText('12\u2009345\u00a0km of road', 6)).toEqual(['12\u2009345\u00a0km', 'of road']);
  });

  it('breaks a word only if it is wider than a line', () => {
    expect(wrapText('甲abc', 2)).toEqual(['甲', 'abc']);
    expect(wrapText('0123456789', 3.3)).toEqual(['01234', '56789']);
    expect(wrapText('𠮷𠮷𠮷', 1)).toEqual(['𠮷', '𠮷', '𠮷']);
    expect(wrapText('nu\u0308nu\u0308', 0.7)).toEqual(['n', 'u\u0308', 'n', 'u\u0308']);
  });

  it('has no line that begins with a closing mark or ends with an opening one', () => {
    expect(wrapText('甲乙丙，丁', 3)).toEqual(['甲乙', '丙，丁']);
    expect(wrapText('甲乙（丙丁', 3)).toEqual(['甲乙', '（丙丁']);
    expect(wrapText('占总数的30%', 5)).toEqual(['占总数', '的30%']);
    expect(wrapText('甲《乙》', 2)).toEqual(['甲', '《乙》']);
    expect(wrapText('甲乙，“丙”', 3)).toEqual(['甲乙，', '“丙”']);
    expect(wrapText('甲乙——丙', 3)).toEqual(['甲乙', '——丙']);
  });

  it('is the same when it is wrapped again, in another width or after many others', () => {
    const lines = ['殷都区人民', '政府办公室'];
    expect(wrapText('殷都区人民政府办公室', 9)).toEqual(lines);
    expect(wrapText('殷都区人民政府办公室', 10)).toEqual(['殷都区人民政府办公室']);
    for (let other = 0; other < 5000; other += 1) wrapText(`第${other}个机关`, 9);
    expect(wrapText('殷都区人民政府办公室', 9)).toEqual(lines);
  });

  it('loses nothing but spaces at line ends', () => {
    fc.assert(
      fc.property(fc.oneof(label, anyText), room, (text, ems) => {
        expect(dropSpaces(wrapText(text, ems).join(''))).toBe(dropSpaces(text));
      }),
    );
  });

  it('has no line wider than the room unless nothing in it can be parted', () => {
    fc.assert(
      fc.property(label, room, (text, ems) => {
        for (const line of wrapText(text, ems)) if (measureText(line) > ems) expect(wrapText(line, 0)).toEqual([line]);
      }),
    );
  });

  it('leaves punctuation where it belongs', () => {
    fc.assert(
      fc.property(label, room, (text, ems) => {
        const lines = wrapText(text, ems);
        for (const line of lines.slice(1)) expect(line).not.toMatch(closing);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(opening);
      }),
    );
  });

  it('is of no more lines than a line filled as far as it goes would need', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'县政府办公室'), maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (text, ems) => {
          const lines = wrapText(text, ems);
          expect(lines).toHaveLength(Math.ceil(text.length / ems));
          const lengths = lines.map((line) => line.length);
          if (lengths.length > 0) expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('a truncated text', () => {
  it('is itself if it fits, else its beginning with an ellipsis', () => {
    expect(truncateText('县政府', 3)).toBe('县政府');
    expect(truncateText('县政府办公室', 4)).toBe('县政府…');
    expect(truncateText('甲 abcd', 2.5)).toBe('甲…');
    expect(truncateText('甲𠮷乙', 2.5)).toBe('甲…');
    expect(truncateText('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
    expect(truncateText('县政府', 1)).toBe('…');
    expect(truncateText('县政府', 0.9)).toBe('');
  });

  it('fits, and is no shorter than it must be', () => {
    fc.assert(
      fc.property(fc.oneof(label, anyText), room, (text, ems) => {
        const cut = truncateText(text, ems);
        expect(measureText(cut)).toBeLessThanOrEqual(ems);
        if (cut === text || cut === '') return;
        const kept = cut.slice(0, -1);
        expect(text.startsWith(kept)).toBe(true);
        const next = /^\s*\S/u.exec(text.slice(kept.length))?.[0];
        if (next !== undefined) expect(measureText(`${kept}${next}…`)).toBeGreaterThan(ems);
      }),
    );
  });

  it('is not truncated further', () => {
    fc.assert(
      fc.property(fc.oneof(label, anyText), room, (text, ems) => {
        const cut = truncateText(text, ems);
        expect(truncateText(cut, ems)).toBe(cut);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
