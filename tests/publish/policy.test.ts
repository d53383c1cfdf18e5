import { describe, expect, it } from 'vitest';
import { writePolicy } from '../../src/publish/policy.ts';
import { splitSourceLines } from '../../src/publish/source-lines.ts';

describe('the policy', () => {
  it('allows nothing but the site itself', () => {
    expect(writePolicy()).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'",
    );
  });

  it('allows an inline text by its hash (that of an empty text is well known)', () => {
    expect(writePolicy({ styles: [''] })).toContain(
      "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    );
  });
});

describe('the lines of a source', () => {
  it.each([
    ['甲\n乙\n', ['甲', '乙']],
    ['甲\r\n\r\n乙', ['甲', '', '乙']],
    ['', ['']],
  ])('of %j are %j', (text, lines) => {
    expect(splitSourceLines(Buffer.from(text))).toEqual(lines);
  });

  it('of what is no text are none', () => {
    expect(splitSourceLines(new Uint8Array([0, 1, 2]))).toEqual([]);
  });
});
