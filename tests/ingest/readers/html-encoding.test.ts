import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../src/ingest/readers/decode.ts';

/** 政府 in GBK and in Big5. */
const gbk = [0xd5, 0xfe, 0xb8, 0xae];
const big5 = [0xac, 0x46, 0xa9, 0xb2];

const page = (head: string, bytes: readonly number[]) => Buffer.concat([Buffer.from(head), Buffer.from(bytes)]);

describe('the encoding of a page', () => {
  it('is what its byte order mark says', () => {
    const text = '<p>政府</p>';
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(decodeHtml(little)).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeHtml(Buffer.from(little).swap16())).toEqual({ text, encoding: 'utf-16be' });
    expect(decodeHtml(Buffer.from(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8' });
  });

  it('is UTF-8 when every byte fits, whatever the page declares', () => {
    expect(decodeHtml(Buffer.from('<meta charset=gb2312>政府'))).toEqual({
      text: '<meta charset=gb2312>政府',
      encoding: 'utf-8',
    });
  });

  it('is GB18030 when it declares so, declares nothing, or declares it wrong', () => {
    const heads = [
      '<meta charset="gb2312">',
      "<META http-equiv=Content-Type content='text/html; charset=GBK'>",
      '',
      '<meta charset=utf-8>',
    ];
    for (const head of heads) expect(decodeHtml(page(head, gbk))).toEqual({ text: `${head}政府`, encoding: 'gb18030' });
  });

  it('is Big5 when it declares so', () => {
    const head = '<?xml version="1.0" encoding="big5"?>';
    expect(decodeHtml(page(head, big5))).toEqual({ text: `${head}政府`, encoding: 'big5' });
  });

  it('is looked for at the start of a page only', () => {
    const late = `<!--${' '.repeat(1100)}--><meta charset=big5>`;
    expect(decodeHtml(page(late, gbk))?.encoding).toBe('gb18030');
  });

  it('bears a broken character in a long text, and marks it', () => {
    const text = '政府信息公开'.repeat(100);
    const broken = page('<meta charset=gbk>', [...Buffer.from(text), 0xe6, 0x94]);
    expect(decodeHtml(broken)).toEqual({ text: `<meta charset=gbk>${text}\ufffd`, encoding: 'utf-8' });
    const gb = page('', [...Array.from({ length: 300 }, () => gbk).flat(), 0xff, 0x35]);
    expect(decodeHtml(gb)?.text.endsWith('政府\ufffd5')).toBe(true);
  });

  it('is none when the bytes are no text', () => {
    expect(decodeHtml(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBeNull();
    expect(decodeHtml(new Uint8Array([0xff, 0xff, 0xff]))).toBeNull();
  });
});
