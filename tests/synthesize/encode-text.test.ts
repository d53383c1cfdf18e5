import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Encoding, encodeText } from '../../scripts/synthesize/encode-text.ts';

describe('encodeText', () => {
  it.each<[Encoding, number[]]>([
    ['utf-8', [0xe4, 0xb8, 0x80, 0x31]],
    ['utf-8-bom', [0xef, 0xbb, 0xbf, 0xe4, 0xb8, 0x80, 0x31]],
    ['utf-16le', [0xff, 0xfe, 0x00, 0x4e, 0x31, 0x00]],
    ['utf-16be', [0xfe, 0xff, 0x4e, 0x00, 0x00, 0x31]],
    ['gb18030', [0xd2, 0xbb, 0x31]],
  ])('writes 一1 in %s', (encoding, bytes) => {
    expect([...encodeText('一1', encoding)!]).toEqual(bytes);
  });

  it('gives null for what GB18030 has no two bytes for', () => {
    expect(encodeText('é\u{20000}', 'gb18030')).toBeNull();
  });

  it('is undone by the decoder of the platform', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code));
    const text = fc
      .array(fc.oneof(han, fc.constantFrom('（', '，', '、', '1', 'a', '\n', '\t', '“', '〔')))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'),
        (whole, encoding) => {
          const bytes = encodeText(whole, encoding);
          return bytes !== null && new TextDecoder(encoding.replace('-bom', '')).decode(bytes) === whole;
        },
      ),
    );
  });
});
