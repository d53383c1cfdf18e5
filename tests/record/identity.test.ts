import { describe, expect, it } from 'vitest';
import { failReading, readReport } from '../../src/ingest/reading.ts';
import { emptyRegistry, type Registry } from '../../src/places/registry.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import { recordSchema, type ReportRecord } from '../../src/record/schema.ts';
import { toBytes, writeReport } from '../fixtures/report-text.ts';

interface Given {
  readonly text: string;
  readonly path?: string;
  readonly registry?: Partial<Registry>;
}

async function build({ text, path = '2024/a.txt', registry = {} }: Given): Promise<ReportRecord> {
  const bytes = toBytes(text);
  const facts = { file: path, path, bytes: bytes.length, sha256: '' };
  return buildRecord(await readReport(path, bytes), facts, { ...emptyRegistry, ...registry });
}

function writeFor(agency: string, year: string | number = 2024): string {
  return writeReport({ title: `${agency}${year}年政府信息公开工作年度报告` });
}

function codesOf({ problems }: ReportRecord): string[] {
  return problems.map(({ code }) => code);
}

describe('the folders of the registry', () => {
  const text = writeFor('鼓楼区教育局');

  it('tell where the reports in them are from', async () => {
    expect(codesOf(await build({ text, path: 'x/a.txt' }))).toContain('agency-ambiguous');
    const record = await build({ text, path: 'x/a.txt', registry: { folders: { x: '410200' } } });
    expect(record.agency?.region).toEqual({ code: '410204', path: ['河南省', '开封市', '鼓楼区'] });
    expect(record.id).toBe('410204-gulouqu-jiaoyuju/2024');
    expect(codesOf(record)).not.toContain('agency-ambiguous');
  });

  it.each([
    ['with a slash at the end', { 'x/': '410200' }, 'x/a.txt', '410204'],
    ['above the folder of the file', { x: '410200' }, 'x/2024/b/a.txt', '410204'],
    ['the deepest of them', { x: '320100', 'x/y': '410200' }, 'x/y/a.txt', '410204'],
    ['the deepest that holds the file', { x: '320100', 'x/y': '410200' }, 'x/z/a.txt', '320106'],
  ])('count %s', async (_, folders, path, code) => {
    const record = await build({ text, path, registry: { folders } });
    expect(record.agency?.region.code).toBe(code);
  });

  it.each([
    ['another folder', { y: '410200' }, 'x/a.txt'],
    ['a folder whose name only begins so', { x: '410200' }, 'xy/a.txt'],
    ['a file of that name', { 'x/a.txt': '410200' }, 'x/a.txt'],
    ['a place where no such body is', { x: '141000' }, 'x/a.txt'],
  ])('do not count for %s', async (_, folders, path) => {
    const record = await build({ text, path, registry: { folders } });
    expect(record.agency).toBeNull();
    expect(record.id).toBeNull();
  });

  it('complete a title that leaves out its place', async () => {
    const record = await build({ text: writeFor('教育局'), path: 'x/a.txt', registry: { folders: { x: '141034' } } });
    expect(record.agency).toMatchObject({ id: '141034-fenxixian-jiaoyuju', name: '汾西县教育局' });
  });
});

describe('the names of the registry', () => {
  it('say who issued a file, whatever its title says', async () => {
    const names = { '2024/a.txt': '汾西县财政局' };
    const record = await build({ text: writeFor('汾西县教育局'), registry: { names } });
    expect(record.agency).toMatchObject({ id: '141034-fenxixian-caizhengju', name: '汾西县财政局' });
    const other = await build({ text: writeFor('汾西县教育局'), path: '2024/b.txt', registry: { names } });
    expect(other.agency).toMatchObject({ name: '汾西县教育局' });
  });
});

describe('an agency that was renamed', () => {
  const changes: Registry['changes'] = [
    { change: 'renamed', from: ['汾西县教育局'], to: ['汾西县教育体育局'], year: 2024 },
  ];

  it('keeps its id, and is called as it calls itself', async () => {
    const before = await build({ text: writeFor('汾西县教育局', 2023), path: '2023/a.txt', registry: { changes } });
    const after = await build({ text: writeFor('汾西县教育体育局'), registry: { changes } });
    expect(before).toMatchObject({ id: '141034-fenxixian-jiaoyuju/2023', agency: { name: '汾西县教育局' } });
    expect(after).toMatchObject({
      id: '141034-fenxixian-jiaoyuju/2024',
      agency: { id: '141034-fenxixian-jiaoyuju', name: '汾西县教育体育局' },
    });
  });

  it('has the id that the registry says, before and after', async () => {
    const registry = { changes: changes.map((change) => ({ ...change, id: 'fenxi-education' })) };
    const before = await build({ text: writeFor('汾西县教育局', 2023), path: '2023/a.txt', registry });
    const after = await build({ text: writeFor('汾西县教育体育局'), registry });
    expect([before.id, after.id]).toEqual(['fenxi-education/2023', 'fenxi-education/2024']);
  });

  it('is another without the declaration', async () => {
    const record = await build({ text: writeFor('汾西县教育体育局') });
    expect(record.id).toBe('141034-fenxixian-jiaoyutiyuju/2024');
  });
});

describe('the year of a report', () => {
  const untitled = writeReport({ title: '汾西县教育局工作总结' });

  it('is that of its title', async () => {
    const record = await build({ text: writeFor('汾西县教育局'), path: 'a.txt' });
    expect(record.year).toBe(2024);
    expect(codesOf(record)).not.toContain('year-missing');
  });

  it.each([
    ['of the folder', '2023/a.txt', 2023],
    ['of the folder rather than of the file', '2023/a-2022.txt', 2023],
    ['in the name of the file', 'x/汾西县教育局2023年.txt', 2023],
    ['in the name of the file, at its end', 'a-2022.txt', 2022],
  ])('is that %s where the title has none', async (_, path, year) => {
    const record = await build({ text: untitled, path });
    expect(record.year).toBe(year);
    expect(codesOf(record)).not.toContain('year-missing');
  });

  it.each([
    ['none', 'a.txt'],
    ['two', '2022-2023.txt'],
    ['a longer number', '20231.txt'],
    ['a day', '20230120.txt'],
    ['a folder above that of the file', '2023/x/a.txt'],
  ])('is missing where the path has %s', async (_, path) => {
    const record = await build({ text: untitled, path });
    expect(record.year).toBeNull();
    expect(record.id).toBeNull();
    expect(codesOf(record)).toContain('year-missing');
  });

  it('is that of the title where the folder has another, and that is said', async () => {
    const record = await build({ text: writeFor('汾西县教育局'), path: '2023/a.txt' });
    expect(record.year).toBe(2024);
    expect(codesOf(record)).toContain('year-differs');
  });

  it('is that of the title where the name of the file has another, which may be that of its publication', async () => {
    const record = await build({ text: writeFor('汾西县教育局'), path: 'x/2025.txt' });
    expect(record.year).toBe(2024);
    expect(codesOf(record)).not.toContain('year-differs');
  });
});

describe('the day of publication', () => {
  const publish = (day: string): string => writeFor('汾西县教育局').replace('\n', `\n发布时间：${day}\n`);

  it.each([
    ['2025-01-20', '2025-01-20'],
    ['2025-01-01', '2025-01-01'],
    ['2026-03-31', '2026-03-31'],
    // Within the year that it tells of, or before: that of something else.
    ['2024-12-31', null],
    ['2024-01-20', null],
    ['2019-05-01', null],
  ])('%s of a page that reports 2024 gives %s', async (day, published) => {
    expect((await build({ text: publish(day) })).source.published).toBe(published);
  });

  it('is none of a page that says none, or whose year is not known', async () => {
    expect((await build({ text: writeFor('汾西县教育局') })).source.published).toBeNull();
    const untitled = publish('2025-01-20').replace(/^.*/u, '汾西县教育局工作总结');
    expect((await build({ text: untitled, path: 'a.txt' })).source).toMatchObject({ published: null });
  });

  it('is what the registry says, with the address, whatever the page says', async () => {
    const url = 'https://example.com/2024';
    const publications = { '2024/a.txt': { url, published: '2025-02-01' } };
    const { source } = await build({ text: publish('2025-01-20'), registry: { publications } });
    expect(source).toMatchObject({ url, published: '2025-02-01' });
  });

  it('is that of the page where the registry gives the address alone', async () => {
    const publications = { '2024/a.txt': { url: 'https://example.com/2024' } };
    const { source } = await build({ text: publish('2025-01-20'), registry: { publications } });
    expect(source).toMatchObject({ url: 'https://example.com/2024', published: '2025-01-20' });
  });

  it('and the address are those of the very file', async () => {
    const publications = { '2024/b.txt': { url: 'https://example.com/b', published: '2025-02-01' } };
    const { source } = await build({ text: writeFor('汾西县教育局'), registry: { publications } });
    expect(source).toMatchObject({ url: null, published: null });
  });
});

describe('a record', () => {
  it('with everything that the registry may say is as its schema has it', async () => {
    const record = await build({
      text: writeFor('鼓楼区教育体育局'),
      path: 'x/a.txt',
      registry: {
        folders: { x: '410200' },
        publications: { 'x/a.txt': { url: 'https://example.com/', published: '2025-01-20' } },
        changes: [
          { change: 'renamed', from: ['开封市鼓楼区教育局'], to: ['开封市鼓楼区教育体育局'], year: 2019, id: 'gulou' },
        ],
      },
    });
    // The sum of a file stands in for one here.
    expect(recordSchema.parse({ ...record, source: { ...record.source, sha256: '0'.repeat(64) } })).toMatchObject({
      id: 'gulou/2024',
      agency: { id: 'gulou', field: 'education' },
      source: { url: 'https://example.com/', published: '2025-01-20' },
    });
  });

  it('of a file that could not be read names nobody, though the registry does', () => {
    const registry: Registry = { ...emptyRegistry, names: { '2024/a.docx': '汾西县教育局' } };
    const facts = { file: 'a', path: '2024/a.docx', bytes: 0, sha256: '' };
    const record = buildRecord(failReading({ code: 'file-damaged', keys: [] }), facts, registry);
    expect(record).toMatchObject({ id: null, agency: null, scope: 'unknown' });
    expect(codesOf(record)).toEqual(['file-damaged']);
  });
});
