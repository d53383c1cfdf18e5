import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ingestReports, type Ingested } from '../../../scripts/ingest/ingest-reports.ts';
import { openReaders, type FileReaders } from '../../../scripts/ingest/read-files.ts';
import { emptyRegistry, type Registry } from '../../../src/places/registry.ts';
import { recordSchema, type ReportRecord } from '../../../src/record/schema.ts';

const published = 'src/content/reports/2024';
const fenxi = '141034-fenxixian-renminzhengfu-bangongshi';
const zhanhe = '410411-zhanhequ-xingzhengshenpihezhengwuxinxiguanliju';
const yindu = '410505-yinduqu-renminzhengfu-bangongshi';
const zone = '411200-sanmenxiajingjikaifaqu-dangzhengbangongshi';
const yuandian = '411203101-yuandianzhen-renminzhengfu';
const agencies = [fenxi, zhanhe, yindu, zone, yuandian];
const registry: Registry = { ...emptyRegistry, zones: [{ name: '三门峡经济开发区', region: '411200' }] };

let readers: FileReaders;
beforeAll(() => {
  readers = openReaders(registry);
});
afterAll(() => readers.close());

let folder = '';
let reports = '';
let work = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-reports-'));
  reports = join(folder, 'reports');
  useWork('work');
  vi.stubEnv('GONGKAI_REPORTS', reports);
  for (const agency of agencies) publish(agency);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function useWork(name: string): void {
  work = join(folder, name);
  vi.stubEnv('GONGKAI_WORK', work);
}

/** The path below the folder of reports under which the tests keep an agency's report. */
function pathOf(agency: string): string {
  return `2024/${agency}.txt`;
}

function publish(agency: string, path = pathOf(agency)): void {
  mkdirSync(dirname(join(reports, path)), { recursive: true });
  copyFileSync(join(published, `${agency}-2024.txt`), join(reports, path));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(reports, path)), { recursive: true });
  writeFileSync(join(reports, path), content);
}

function remove(path: string): void {
  rmSync(join(reports, path));
}

interface ReadOptions extends Partial<Registry> {
  version?: string;
  onStart?: () => void;
}

function read({ version = '1', onStart, ...declared }: ReadOptions = {}): Promise<Ingested> {
  return ingestReports({
    registry: { ...registry, ...declared },
    version,
    readers,
    startProgress: () => {
      onStart?.();
      return { step: () => undefined, end: () => undefined };
    },
  });
}

function idsOf({ catalogue }: Ingested): string[] {
  return catalogue.reports.map(({ id }) => id);
}

/** The files without a page, each with the codes of its problems. */
function refusals({ catalogue }: Ingested): Record<string, string[]> {
  return Object.fromEntries(catalogue.unplaced.map(({ file, problems }) => [file, problems.map(({ code }) => code)]));
}

function recordFile(agency: string): string {
  return join(work, 'records', agency, '2024.json');
}

function readRecordFile(agency: string): ReportRecord {
  return recordSchema.parse(JSON.parse(readFileSync(recordFile(agency), 'utf8')));
}

/** Everything that the reading left in a work folder. */
function listWork(): Record<string, string> {
  const files = readdirSync(work, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(work.length), readFileSync(path, 'utf8')]));
}

const longAgo = new Date('2001-01-01');

/** Makes the records look old, so that one that is written again can be told. */
function ageRecords(): void {
  for (const agency of agencies) utimesSync(recordFile(agency), longAgo, longAgo);
}

function isRewritten(agency: string): boolean {
  return statSync(recordFile(agency)).mtimeMs !== longAgo.getTime();
}

describe('ingestReports', () => {
  it('reads the five published reports and writes a record for each, and the catalogue', async () => {
    const ingested = await read();
    expect(idsOf(ingested)).toEqual(agencies.map((agency) => `${agency}/2024`));
    expect(ingested.catalogue.unplaced).toEqual([]);
    expect(ingested.reused).toBe(0);
    for (const agency of agencies) {
      const bytes = readFileSync(join(published, `${agency}-2024.txt`));
      const { id, source } = readRecordFile(agency);
      expect(id).toBe(`${agency}/2024`);
      expect(source).toMatchObject({
        file: pathOf(agency),
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
    }
    expect(readRecordFile(fenxi).cells['requests.new_received.total']).toMatchObject({ state: 'reported', value: 5 });
    expect(JSON.parse(readFileSync(join(work, 'catalogue.json'), 'utf8'))).toEqual(ingested.catalogue);
    expect(Object.keys(listWork())).toHaveLength(6);
  });

  it('gives every problem of every file with the file', async () => {
    const { problems } = await read();
    expect(
      problems.filter(({ file }) => file === pathOf(fenxi)).map(({ problem }) => [problem.code, problem.at]),
    ).toEqual([['heading-number-missing', { line: 409, column: 1 }]]);
    expect(new Set(problems.map(({ problem }) => problem.severity))).toEqual(new Set(['notice']));
  });

  it('tells how far it is, once a file, in the order of the names', async () => {
    write('2024/.hidden.txt', 'x');
    write('2023/空.txt', '');
    const steps: string[] = [];
    const startProgress = vi.fn(() => ({ step: (what: string) => steps.push(what), end: () => steps.push('end') }));
    await ingestReports({ registry, version: '1', readers, startProgress });
    expect(startProgress.mock.calls).toEqual([[6]]);
    expect(steps).toEqual(['2023/空.txt', ...agencies.map(pathOf), 'end']);
  });

  it('takes every record from the last reading when nothing changed', async () => {
    const first = await read();
    ageRecords();
    const second = await read();
    expect(second.reused).toBe(5);
    expect(second.catalogue).toEqual(first.catalogue);
    expect(second.problems).toEqual(first.problems);
    expect(agencies.filter(isRewritten)).toEqual([]);
  });

  it('reads a changed file anew, and no other', async () => {
    await read();
    ageRecords();
    const changed = `${readFileSync(join(reports, pathOf(fenxi)), 'utf8')}另附说明。\n`;
    write(pathOf(fenxi), changed);
    const second = await read();
    expect(second.reused).toBe(4);
    expect(agencies.filter(isRewritten)).toEqual([fenxi]);
    expect(readRecordFile(fenxi).source.sha256).toBe(createHash('sha256').update(changed).digest('hex'));
    expect(second.catalogue.reports[0]?.source.sha256).toBe(readRecordFile(fenxi).source.sha256);
  });

  it('reads a new file, and no other', async () => {
    remove(pathOf(yindu));
    await read();
    publish(yindu);
    const second = await read();
    expect(second.reused).toBe(4);
    expect(idsOf(second)).toEqual(agencies.map((agency) => `${agency}/2024`));
    expect(readRecordFile(yindu).id).toBe(`${yindu}/2024`);
  });

  it('forgets a removed file and its record', async () => {
    await read();
    remove(pathOf(yindu));
    const second = await read();
    expect(idsOf(second)).toEqual([fenxi, zhanhe, zone, yuandian].map((agency) => `${agency}/2024`));
    expect(existsSync(recordFile(yindu))).toBe(false);
    expect(existsSync(recordFile(zone))).toBe(true);
  });

  it('keeps the record of a renamed file, under its new name', async () => {
    await read();
    renameSync(join(reports, pathOf(yindu)), join(reports, '2024/殷都.txt'));
    const second = await read();
    expect(second.reused).toBe(4);
    expect(idsOf(second)).toContain(`${yindu}/2024`);
    expect(readRecordFile(yindu).source.file).toBe('2024/殷都.txt');
  });

  it('removes the record of a file that can no longer be placed', async () => {
    await read();
    write(pathOf(yindu), '');
    const second = await read();
    expect(idsOf(second)).not.toContain(`${yindu}/2024`);
    expect(refusals(second)).toEqual({ [pathOf(yindu)]: ['file-empty'] });
    expect(existsSync(recordFile(yindu))).toBe(false);
  });

  it('keeps what the source page shows of a file that is no text, and reads the file anew without it', async () => {
    const page = (below: string): string =>
      `<!doctype html><meta charset="utf-8"><p>汾西县教育局2024年政府信息公开工作年度报告</p><p>一、总体情况</p><p>${below}</p>`;
    write('2024/page.html', page('本段文字为合成。'));
    await read();
    const view = join(work, 'sources', '141034-fenxixian-jiaoyuju', '2024.json');
    expect(JSON.parse(readFileSync(view, 'utf8'))).toMatchObject({ format: 'html' });
    expect(readFileSync(view, 'utf8')).toContain('本段文字为合成。');
    expect((await read()).reused).toBe(6);
    rmSync(view);
    expect((await read()).reused).toBe(5);
    expect(existsSync(view)).toBe(true);
    // A correction in text takes the place of the page, and of its view.
    write('2024/page-更正版.txt', '汾西县教育局2024年政府信息公开工作年度报告\n');
    await read();
    expect(existsSync(view)).toBe(false);
    remove('2024/page-更正版.txt');
    await read();
    expect(existsSync(view)).toBe(true);
    remove('2024/page.html');
    await read();
    expect(existsSync(view)).toBe(false);
  });

  it('reads everything anew for another version of the code', async () => {
    await read({ version: '1' });
    ageRecords();
    const second = await read({ version: '2' });
    expect(second.reused).toBe(0);
    expect(agencies.filter(isRewritten)).toEqual(agencies);
    expect(second.catalogue.version).toBe('2');
    expect((await read({ version: '2' })).reused).toBe(5);
    expect((await read({ version: '1' })).reused).toBe(0);
  });

  it('forgets what is gone when the version changed as well', async () => {
    await read({ version: '1' });
    remove(pathOf(zone));
    await read({ version: '2' });
    expect(existsSync(recordFile(zone))).toBe(false);
  });

  it.each(['', '{', 'null', '{}', '[]', '"1"'])('reads everything anew when the last catalogue is %j', async (text) => {
    const first = await read();
    writeFileSync(join(work, 'catalogue.json'), text);
    const second = await read();
    expect(second.reused).toBe(0);
    expect(second.catalogue).toEqual(first.catalogue);
  });

  it('ignores hidden files and hidden folders', async () => {
    write('.DS_Store', 'x');
    write('2024/.DS_Store', 'x');
    write('.git/2024/a.txt', 'x');
    publish(fenxi, '2024/.old/a.txt');
    const ingested = await read();
    expect(idsOf(ingested)).toHaveLength(5);
    expect(ingested.catalogue.unplaced).toEqual([]);
  });

  it('finds nothing in a folder that is empty or not there', async () => {
    await read();
    rmSync(reports, { recursive: true });
    expect(await read()).toEqual({
      catalogue: { version: '1', reports: [], agencies: [], changes: [], unplaced: [] },
      problems: [],
      registryProblems: [],
      reused: 0,
    });
    expect(existsSync(recordFile(fenxi))).toBe(false);
    mkdirSync(reports);
    expect((await read()).catalogue.reports).toEqual([]);
  });
});

describe('ingestReports with two files for the same agency and year', () => {
  it('chooses neither, names both in each, and reads the others', async () => {
    publish(fenxi, '2024/second.txt');
    const ingested = await read();
    expect(idsOf(ingested)).toEqual([zhanhe, yindu, zone, yuandian].map((agency) => `${agency}/2024`));
    expect(refusals(ingested)).toEqual({
      [pathOf(fenxi)]: ['report-duplicate'],
      '2024/second.txt': ['report-duplicate'],
    });
    for (const { sha256, problems } of ingested.catalogue.unplaced) {
      expect(sha256).toBe(
        createHash('sha256')
          .update(readFileSync(join(published, `${fenxi}-2024.txt`)))
          .digest('hex'),
      );
      expect(problems[0]?.severity).toBe('error');
      expect(problems[0]?.message).toContain(`${pathOf(fenxi)}、2024/second.txt`);
    }
    expect(
      ingested.problems.filter(({ problem }) => problem.code === 'report-duplicate').map(({ file }) => file),
    ).toEqual([pathOf(fenxi), '2024/second.txt']);
    expect(existsSync(recordFile(fenxi))).toBe(false);
  });

  it('takes back the one it had when a second comes, and has it again when either goes', async () => {
    await read();
    publish(fenxi, '2024/second.txt');
    expect(Object.keys(refusals(await read()))).toEqual([pathOf(fenxi), '2024/second.txt']);
    expect(existsSync(recordFile(fenxi))).toBe(false);
    expect(Object.keys(refusals(await read()))).toEqual([pathOf(fenxi), '2024/second.txt']);
    remove(pathOf(fenxi));
    const last = await read();
    expect(last.catalogue.unplaced).toEqual([]);
    expect(last.reused).toBe(4);
    expect(readRecordFile(fenxi).source.file).toBe('2024/second.txt');
  });

  it('names all of three', async () => {
    publish(fenxi, '2024/second.txt');
    publish(fenxi, '2024/third.md');
    const ingested = await read();
    expect(Object.keys(refusals(ingested))).toHaveLength(3);
    expect(ingested.catalogue.unplaced[2]?.problems[0]?.message).toContain(
      `${pathOf(fenxi)}、2024/second.txt、2024/third.md`,
    );
  });
});

describe('ingestReports with a correction', () => {
  const first = pathOf(fenxi);
  const second = '2024/second.txt';
  /** The file in force, and what it replaces. */
  function inForce({ catalogue }: Ingested): [string, string[]][] {
    return catalogue.reports
      .filter(({ id }) => id === `${fenxi}/2024`)
      .map(({ source, superseded }) => [source.file, superseded.map(({ file }) => file)]);
  }
  function publishCorrection(path = second): void {
    const text = readFileSync(join(published, `${fenxi}-2024.txt`), 'utf8');
    write(path, text.replace('工作年度报告', '工作年度报告（更正版）'));
  }

  it('takes the one of two that declares itself a correction, says what it replaces and keeps that at hand', async () => {
    publishCorrection();
    const ingested = await read();
    expect(inForce(ingested)).toEqual([[second, [first]]]);
    expect(ingested.catalogue.unplaced).toEqual([]);
    const [superseded] = ingested.catalogue.reports[0]?.superseded ?? [];
    const bytes = readFileSync(join(published, `${fenxi}-2024.txt`));
    expect(superseded).toMatchObject({
      file: first,
      format: 'text',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const { source, problems } = readRecordFile(fenxi);
    expect(source.file).toBe(second);
    expect(problems.filter(({ code }) => code === 'report-superseded')).toEqual([
      {
        code: 'report-superseded',
        severity: 'notice',
        message: `这是更正版，取代了：${first}。`,
        found: first,
        hint: '网站采用更正版；被取代的文件列在旁边。',
        keys: [],
      },
    ]);
    // The heading without a number, and the notice.
    expect(ingested.catalogue.reports[0]?.problems).toEqual({ error: 0, warning: 0, notice: 2 });
  });

  it('gives the same again when nothing changed, and when the correction comes after the first', async () => {
    await read();
    publishCorrection();
    const after = await read();
    expect(inForce(after)).toEqual([[second, [first]]]);
    const again = await read();
    expect(again.catalogue).toEqual(after.catalogue);
    expect(again.problems).toEqual(after.problems);
    useWork('fresh');
    const fresh = await read();
    expect(fresh.catalogue).toEqual(after.catalogue);
    expect(fresh.problems).toEqual(after.problems);
  });

  it('forgets that it replaces a file that is gone, and takes that one back when the correction is', async () => {
    publishCorrection();
    await read();
    remove(first);
    const alone = await read();
    expect(inForce(alone)).toEqual([[second, []]]);
    expect(readRecordFile(fenxi).problems.map(({ code }) => code)).toEqual(['heading-number-missing']);
    expect(alone.catalogue.reports[0]?.problems.notice).toBe(1);
    publish(fenxi);
    remove(second);
    expect(inForce(await read())).toEqual([[first, []]]);
  });

  it('refuses both when both declare themselves corrections', async () => {
    publishCorrection(first);
    publishCorrection();
    expect(refusals(await read())).toEqual({ [first]: ['report-duplicate'], [second]: ['report-duplicate'] });
  });

  it('follows the registry through a chain, the latest first', async () => {
    publish(fenxi, second);
    publish(fenxi, '2024/third.txt');
    const corrections = [
      { file: second, replaces: first },
      { file: '2024/third.txt', replaces: second },
    ];
    const ingested = await read({ corrections });
    expect(inForce(ingested)).toEqual([['2024/third.txt', [second, first]]]);
    expect(readRecordFile(fenxi).problems.at(-1)?.message).toBe(`这是更正版，取代了：${second}、${first}。`);
    expect(ingested.registryProblems).toEqual([]);
  });

  it.each([
    ['a file that is not there', { file: '2024/nowhere.txt', replaces: first }],
    ['a file of another agency', { file: pathOf(yindu), replaces: first }],
  ])('says of a declaration with %s that it has no effect', async (_, correction) => {
    const { registryProblems, catalogue } = await read({ corrections: [correction] });
    expect(catalogue.reports).toHaveLength(5);
    expect(registryProblems.map(({ code, severity }) => [code, severity])).toEqual([
      ['correction-unmatched', 'warning'],
    ]);
    expect(registryProblems[0]?.message).toContain(`${correction.file} → ${first}`);
  });
});

describe('ingestReports with a registry', () => {
  it('knows the bodies that should report and those that were renamed', async () => {
    const { catalogue } = await read({
      changes: [{ change: 'renamed', from: ['汾西县人民政府办公室'], to: ['汾西县人民政府综合办公室'], year: 2025 }],
      expected: ['汾西县教育局', { name: '汾西县财政局', since: 2023 }],
    });
    expect(catalogue.agencies.map(({ agency, aliases, expected }) => [agency.name, aliases.length, expected])).toEqual([
      ['汾西县财政局', 0, { since: 2023, until: null }],
      ['汾西县教育局', 0, { since: null, until: null }],
      ['汾西县人民政府办公室', 1, null],
      ['湛河区行政审批和政务信息管理局', 0, null],
      ['殷都区人民政府办公室', 0, null],
      ['三门峡经济开发区党政办公室', 0, null],
      ['三门峡市陕州区原店镇人民政府', 0, null],
    ]);
    expect(catalogue.changes).toMatchObject([{ change: 'renamed', year: 2025 }]);
  });

  it('says which of its entries settle nobody and which lead nowhere', async () => {
    const { registryProblems } = await read({
      expected: ['鼓楼区教育局', '汾西县不存在镇人民政府'],
      folders: { '2024': '999999' },
      zones: [{ name: '汤阴县', region: '110000' }],
      changes: [{ change: 'renamed', from: ['汾西县发改委'], to: ['汾西县发展和改革委员会'], year: 2020 }],
    });
    expect(registryProblems.map(({ code, severity }) => [code, severity])).toEqual([
      ['registry-ambiguous', 'error'],
      ['registry-agency', 'error'],
      ['registry-change', 'error'],
      ['registry-zone', 'error'],
      ['registry-division', 'error'],
    ]);
    expect(registryProblems[0]?.message).toContain('江苏省南京市鼓楼区教育局、江苏省徐州市鼓楼区教育局');
  });
});

describe('ingestReports with texts that are withheld', () => {
  const file = pathOf(fenxi);
  const entry = { file, text: '汾西县人民政府', reason: '申请人姓名' };

  it('says which of the files are not there', async () => {
    write('agencies.yaml', '');
    const lost = { ...entry, file: '2024/renamed.txt' };
    const { registryProblems } = await read({ withheld: [entry, lost, { ...lost, text: '其他' }] });
    expect(registryProblems.map(({ code, severity }) => [code, severity])).toEqual([['withheld-path', 'error']]);
    expect(registryProblems[0]?.message).toContain('2024/renamed.txt');
  });

  it('says so of a registry of another folder where a file of that name is here', async () => {
    const elsewhere = { ...entry, file: `reports/${file}` };
    const { registryProblems } = await read({ withheld: [elsewhere, { ...entry, file: '2024/other.txt' }] });
    expect(registryProblems.map(({ code }) => code)).toEqual(['withheld-path']);
    expect(registryProblems[0]?.message).toContain(`reports/${file}`);
  });

  it('keeps the copy, reads the file anew without it, and forgets it with the entry', async () => {
    const withheld = [{ file, text: '依申请公开方面', reason: '申请人姓名' }];
    const own = openReaders({ ...registry, withheld });
    const copy = join(work, 'published', file);
    const startProgress = () => ({ step: () => undefined, end: () => undefined });
    const readWithout = (): Promise<Ingested> =>
      ingestReports({ registry: { ...registry, withheld }, version: 'withheld', readers: own, startProgress });
    try {
      await read();
      await readWithout();
      expect(readFileSync(copy, 'utf8')).toContain('〔隐去：申请人姓名〕');
      expect((await readWithout()).reused).toBe(5);
      rmSync(copy);
      expect((await readWithout()).reused).toBe(4);
      expect(existsSync(copy)).toBe(true);
      await read();
      expect(existsSync(join(work, 'published'))).toBe(false);
      expect(readRecordFile(fenxi).source).not.toHaveProperty('withheld');
    } finally {
      await own.close();
    }
  });
});

describe('ingestReports with files that cannot be read', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

  it.each([
    ['an empty file', '2024/a.txt', '', 'file-empty'],
    ['a file with nothing but white space', '2024/a.txt', '\ufeff \r\n\t\n　', 'file-empty'],
    ['a picture that calls itself text', '2024/a.txt', png, 'file-not-text'],
    ['null characters', '2024/a.md', Buffer.alloc(1000), 'file-not-text'],
    ['an ending that is not supported', '2024/a.png', png, 'format-unsupported'],
    ['a name without an ending', '2024/README', '说明', 'format-unsupported'],
    ['a text that is no report', '2024/a.txt', '今天天气很好。\n', 'agency-unresolved'],
    ['a text without an agency or a year', 'a.txt', '今天天气很好。\n', 'year-missing'],
  ])('keeps %s apart with its problem, and reads the others', async (_, path, content, code) => {
    write(path, content);
    const ingested = await read();
    expect(idsOf(ingested)).toEqual(agencies.map((agency) => `${agency}/2024`));
    expect(Object.keys(refusals(ingested))).toEqual([path]);
    expect(refusals(ingested)[path]).toContain(code);
    expect(ingested.problems.filter(({ file }) => file === path).map(({ problem }) => problem.code)).toEqual(
      refusals(ingested)[path],
    );
    expect(ingested.catalogue.unplaced[0]?.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect((await read()).reused).toBe(5);
  });

  it('keeps a file apart that goes away while the others are read', async () => {
    const ingested = await read({ onStart: () => remove(pathOf(zone)) });
    expect(idsOf(ingested)).toEqual([fenxi, zhanhe, yindu, yuandian].map((agency) => `${agency}/2024`));
    expect(refusals(ingested)).toEqual({ [pathOf(zone)]: ['file-unreadable'] });
    expect(ingested.catalogue.unplaced[0]?.problems[0]?.message).toContain('ENOENT');
  });
});

describe('a reading that builds on earlier ones', () => {
  it('leaves the same files behind as one from nothing, whatever happened in between', async () => {
    const paths = [...[fenxi, yindu].map(pathOf), '2024/extra.txt', '2023/extra.md', '更正版.txt'];
    const path = fc.constantFrom(...paths);
    const happening = fc.oneof(
      fc.record({ path, agency: fc.constantFrom(fenxi, yindu) }).map(({ path: to, agency }) => ({
        name: `publish ${agency} as ${to}`,
        happen: () => publish(agency, to),
      })),
      path.map((which) => ({
        name: `remove ${which}`,
        happen: () => rmSync(join(reports, which), { force: true }),
      })),
      path.map((which) => ({ name: `empty ${which}`, happen: () => write(which, '') })),
      path.map((which) => ({
        name: `extend ${which}`,
        happen: () => existsSync(join(reports, which)) && appendFileSync(join(reports, which), '附。\n'),
      })),
      fc.constant({ name: 'read', happen: () => read() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 15 }), async (happenings) => {
        rmSync(reports, { recursive: true, force: true });
        rmSync(join(folder, 'incremental'), { recursive: true, force: true });
        useWork('incremental');
        publish(fenxi);
        await read();
        for (const { happen } of happenings) await happen();
        await read();
        const incremental = listWork();
        useWork('fresh');
        rmSync(work, { recursive: true, force: true });
        await read();
        expect(listWork()).toEqual(incremental);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
