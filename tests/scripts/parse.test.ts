import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordSchema, type ReportRecord } from '../../src/record/schema.ts';
import {
  copyProject,
  plainEnvironment,
  projectFolder,
  runProgram,
  type Ended,
  type Surroundings,
} from './run-program.ts';

const published = join(projectFolder, 'src/content/reports/2024');
const names = [
  '411203101-yuandianzhen-renminzhengfu',
  '141034-fenxixian-renminzhengfu-bangongshi',
  '411200-sanmenxiajingjikaifaqu-dangzhengbangongshi',
  '410505-yinduqu-renminzhengfu-bangongshi',
  '410411-zhanhequ-xingzhengshenpihezhengwuxinxiguanliju',
] as const;
const fenxi = join(published, `${names[1]}-2024.txt`);
const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const usage = 'usage: npm run --silent parse -- --json FILE…\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parse-'));
  mkdirSync(join(folder, '2024'));
  mkdirSync(join(folder, 'folder.txt'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'picture.txt'), png);
  writeFileSync(join(folder, 'picture.png'), png);
  copyFileSync(fenxi, join(folder, '2024', '汾西 年报.txt'));
  copyFileSync(fenxi, join(folder, 'LOUD.TXT'));
  copyFileSync(fenxi, join(folder, '-dash.txt'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function parse(args: readonly string[], surroundings: Surroundings = { cwd: folder }): Ended {
  return runProgram(['scripts/parse.ts', ...args], surroundings);
}

/** The records on stdout: one JSON array with nothing around it, each as the schema wants it. */
function readRecords(stdout: string): ReportRecord[] {
  expect(stdout).toMatch(/^\[[^]*\]\n$/u);
  return z.array(recordSchema).parse(JSON.parse(stdout));
}

function expectNothingRead(record: ReportRecord | undefined): void {
  expect(record).toMatchObject({
    id: null,
    agency: null,
    scope: 'unknown',
    editions: { proactive: null, requests: null, disputes: null },
    title: null,
    cells: {},
    sections: [],
    checks: [],
  });
  expect(record?.source).toMatchObject({ format: null, encoding: null });
  // Every cell of the form is missing, and the problem covers them all.
  expect(record?.problems[0]?.keys).toEqual(['proactive.', 'requests.', 'disputes.']);
  expect(record?.problems[0]?.severity).toBe('error');
}

describe('npm run --silent parse', { timeout: 30_000 }, () => {
  it('prints the records of files that are named from where the caller stands', () => {
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['run', '--silent', 'parse', '--', '--json', `2024/${names[1]}-2024.txt`, '2024/nothing.txt'],
      {
        cwd: join(projectFolder, 'src/content/reports'),
        env: plainEnvironment(),
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    const [first, second] = readRecords(stdout);
    expect(first).toMatchObject({ id: `${names[1]}/2024`, source: { file: `2024/${names[1]}-2024.txt`, bytes: 7892 } });
    expectNothingRead(second);
    expect(second?.source.file).toBe('2024/nothing.txt');
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^2024\/141034-\S+\.txt:409:1 notice heading-number-missing /u),
      expect.stringMatching(/^2024\/nothing\.txt error file-unreadable /u),
      '',
    ]);
    expect(status).toBe(1);
  });
});

describe('parse', { timeout: 30_000 }, () => {
  it('prints one record a file, in the order given, and ends with 0 when every file could be read', () => {
    const files = names.map((name) => join(published, `${name}-2024.txt`));
    const { status, stdout } = parse(['--json', ...files]);
    const records = readRecords(stdout);
    expect(status).toBe(0);
    expect(records.map(({ id }) => id)).toEqual(names.map((name) => `${name}/2024`));
    for (const [index, file] of files.entries()) {
      const bytes = readFileSync(file);
      expect(records[index]?.source).toEqual({
        file,
        format: 'text',
        encoding: 'utf-8',
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        url: null,
        published: null,
      });
    }
  });

  it('says what the report says', () => {
    const [record] = readRecords(parse(['--json', fenxi]).stdout);
    expect(record).toMatchObject({
      schema: 1,
      agency: {
        name: '汾西县人民政府办公室',
        kind: 'government_office',
        level: 'county',
        region: { code: '141034', path: ['山西省', '临汾市', '汾西县'] },
      },
      year: 2024,
      scope: 'own',
      editions: { proactive: '2021', requests: '2021', disputes: '2021' },
    });
    expect(record?.cells['requests.new_received.total']).toEqual({
      state: 'reported',
      value: 5,
      raw: '5',
      at: { line: 92, column: 2 },
    });
    expect(record?.sections.map(({ at }) => at)).toEqual(
      [7, 17, 64, 352, 409, 416].map((line) => ({ line, column: 1 })),
    );
    expect(record?.problems.map(({ code, at }) => [code, at])).toEqual([
      ['heading-number-missing', { line: 409, column: 1 }],
    ]);
  });

  it('prints a record without agency and cells for each file that cannot be read, among those that can', () => {
    const { status, stdout, stderr } = parse([
      '--json',
      'nothing.txt',
      fenxi,
      'empty.txt',
      'picture.txt',
      'picture.png',
      'folder.txt',
    ]);
    expect(status).toBe(1);
    const [missing, read, empty, disguised, picture, directory, ...rest] = readRecords(stdout);
    expect(rest).toEqual([]);
    expect(read?.id).toBe(`${names[1]}/2024`);
    for (const record of [missing, empty, disguised, picture, directory]) expectNothingRead(record);
    const pngHash = createHash('sha256').update(png).digest('hex');
    expect(
      [missing, empty, disguised, picture, directory].map((record) => [
        record?.source.file,
        record?.problems.map(({ code }) => code),
        record?.source.bytes,
        record?.source.sha256,
      ]),
    ).toEqual([
      ['nothing.txt', ['file-unreadable'], 0, nothing],
      ['empty.txt', ['file-empty'], 0, nothing],
      ['picture.txt', ['file-not-text'], 16, pngHash],
      ['picture.png', ['format-unsupported'], 16, pngHash],
      ['folder.txt', ['file-unreadable'], 0, nothing],
    ]);
    expect(stderr.split('\n').map((line) => line.split(' ', 3).join(' '))).toEqual([
      'nothing.txt error file-unreadable',
      `${fenxi}:409:1 notice heading-number-missing`,
      'empty.txt error file-empty',
      'picture.txt error file-not-text',
      'picture.png error format-unsupported',
      'folder.txt error file-unreadable',
      '',
    ]);
  });

  it('reads names with spaces, Chinese, capitals in the ending and a dash in front', () => {
    const given = ['2024/汾西 年报.txt', 'LOUD.TXT', './LOUD.TXT', '-dash.txt'];
    const { status, stdout } = parse(['--json', '--', ...given]);
    expect(status).toBe(0);
    expect(readRecords(stdout).map(({ id, source }) => [id, source.file])).toEqual(
      given.map((file) => [`${names[1]}/2024`, file]),
    );
  });

  it('takes paths to be relative to INIT_CWD, where npm says that the caller stands', () => {
    const { status, stdout } = parse(['--json', '汾西 年报.txt', '../LOUD.TXT'], {
      cwd: tmpdir(),
      env: { INIT_CWD: join(folder, '2024') },
    });
    expect(status).toBe(0);
    expect(readRecords(stdout).map(({ source }) => source.file)).toEqual(['汾西 年报.txt', '../LOUD.TXT']);
  });

  it.each([
    ['no file', ['--json']],
    ['no --json', [fenxi]],
    ['an unknown option', ['--json', '--pretty', fenxi]],
  ])('ends with 2 and the usage for %s', (_, args) => {
    expect(parse(args)).toEqual({ status: 2, stdout: '', stderr: usage });
  });

  it('ends with 2 and plain words when the registry of agencies is broken', () => {
    const project = join(folder, 'project');
    mkdirSync(project);
    copyProject(project);
    writeFileSync(join(project, 'src/content/agencies.yaml'), 'zones:\n  - name: 开发区\n    region: 411200\n');
    const { status, stdout, stderr } = parse(['--json', fenxi], { project });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('agencies.yaml cannot be used:');
    expect(stderr).toContain('zones[0].region');
  });
});
