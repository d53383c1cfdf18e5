import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHead } from '../../../src/ingest/readers/html/read-head.ts';
import { readReport } from '../../../src/ingest/reading.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { emptyRegistry } from '../../../src/places/registry.ts';
import { toBytes, writeReport } from '../../fixtures/report-text.ts';

describe('the head of a page', () => {
  it('gives its title and the day of publication', () => {
    const page =
      '<!doctype html><html><head><title> 汾西县教育局\n2024年报 </title><meta name="PubDate" content="2025-01-20 08:30"></head><p>甲';
    expect(readHead(page)).toEqual({ title: '汾西县教育局 2024年报', published: '2025-01-20 08:30' });
  });

  it('gives nothing that is not there', () => {
    expect(readHead('<p>甲')).toEqual({ title: null, published: null });
    expect(readHead('<title></title><meta name=author content=x>')).toEqual({ title: null, published: null });
    expect(readHead('')).toEqual({ title: null, published: null });
  });

  it('is read from anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readHead(`<head>${text}`)).toBeTypeOf('object');
      }),
    );
  });

  it.each([
    ['汾西县教育局2024年政府信息公开工作年度报告', '汾西县教育局', 2024],
    ['汾西县教育局2024年政府信息公开工作年度报告_汾西县人民政府门户网站', '汾西县教育局', 2024],
    ['政府信息公开年报 - 2024年汾西县教育局政府信息公开工作年度报告', '汾西县教育局', 2024],
  ])('tells agency and year where the text has no title: %s', async (title, name, year) => {
    const text = writeReport({ title: '' })
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
    const bytes = toBytes(`<!doctype html><meta charset=utf-8><title>${title}</title>${text}`);
    const reading = await readReport('a.html', bytes);
    const record = buildRecord(reading, { file: 'a.html', path: 'a.html', bytes: 1, sha256: '' }, emptyRegistry);
    expect(record).toMatchObject({ agency: { name }, year, title: null });
    expect(record.problems.map(({ code }) => code)).toContain('title-missing');
  });
});
