import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/ingest/readers/decode.ts';

const text = '一、总体情况';

describe('decoding', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeText(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]))).toEqual({
      text,
      encoding: 'utf-8',
    });
  });

  it('reads UTF-16 in both orders by its mark', () => {
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const big = Buffer.from(little).swap16();
    expect(decodeText(little)).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(big)).toEqual({ text, encoding: 'utf-16be' });
  });

  it('reads GBK, here 政府 as a table of the encoding has it', () => {
    expect(decodeText(new Uint8Array([0xd5, 0xfe, 0xb8, 0xae]))).toEqual({ text: '政府', encoding: 'gb18030' });
  });

  it('refuses what is no text', () => {
    expect(decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]))).toBeNull();
    expect(decodeText(new Uint8Array([0xff, 0xff, 0xff]))).toBeNull();
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const bytes = new TextEncoder().encode(`甲${any}`);
        // eslint would ask for a class escape; these are the control characters that no text has.
        if (/[\0\x01-\x08\x0e-\x1a]/u.test(any)) return;
        expect(decodeText(bytes)?.text).toBe(`甲${any}`);
      }),
    );
  });
});
