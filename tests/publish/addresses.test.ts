import { describe, expect, it } from 'vitest';
import { fileAddresses } from '../../src/publish/addresses.ts';

describe('the published copy of a report file', () => {
  it.each([
    ['2024/甲.txt', '/data/sources/1/2024.txt'],
    ['2024/甲.MD', '/data/sources/1/2024.md'],
    ['2024/甲.docx', '/data/sources/1/2024.docx'],
    ['2024/甲.PDF', '/data/sources/1/2024.pdf'],
  ])('of %s keeps its ending: %s', (file, address) => {
    expect(fileAddresses.file('1/2024', file)).toBe(address);
  });

  it.each([
    ['甲.html', '/data/sources/1/2024-html.txt'],
    ['甲.HTM', '/data/sources/1/2024-htm.txt'],
    ['甲.xhtml', '/data/sources/1/2024-xhtml.txt'],
    ['甲.svg', '/data/sources/1/2024-svg.txt'],
  ])('of %s, which could run scripts, is text: %s', (file, address) => {
    expect(fileAddresses.file('1/2024', file)).toBe(address);
  });

  it('of a file that was corrected stands beside that of the correction', () => {
    expect(fileAddresses.superseded('1/2024', 1, '2024/甲.txt')).toBe('/data/sources/1/2024-superseded-1.txt');
    expect(fileAddresses.superseded('1/2024', 2, '2024/甲.html')).toBe('/data/sources/1/2024-superseded-2-html.txt');
  });
});
