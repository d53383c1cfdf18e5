import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeProactive, writeReport, writeRequests } from '../fixtures/report-text.ts';
import { projectFolder, runProgram, type Ended } from './run-program.ts';

const published = join(projectFolder, 'src/content/reports/2024');
const id = '141034-fenxixian-renminzhengfu-bangongshi';
const fenxi = join(published, `${id}-2024.txt`);
const usage =
  'usage: npm run add -- FILE… [--agency NAME] [--year YEAR] [--region REGION] [--reports FOLDER] [--force]\n';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'add-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

/** Runs the command from the temporary folder, into its `reports`. */
function add(...args: string[]): Ended {
  return runProgram(['scripts/add.ts', ...args, '--reports', 'reports'], { cwd: folder });
}

/** The files in the folder of reports. */
function listReports(): string[] {
  if (!existsSync(join(folder, 'reports'))) return [];
  return readdirSync(join(folder, 'reports'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'reports/').length))
    .sort();
}

describe('npm run add', { timeout: 30_000 }, () => {
  it('copies a file unchanged to its place and shows what was read', () => {
    copyFileSync(fenxi, join(folder, '下载 1.TXT'));
    const { status, stdout, stderr } = add('下载 1.TXT');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(listReports()).toEqual([`2024/${id}-2024.txt`]);
    expect(readFileSync(join(folder, `reports/2024/${id}-2024.txt`)).equals(readFileSync(fenxi))).toBe(true);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('下载 1.TXT');
    expect(lines).toContain(`  agency  汾西县人民政府办公室 (${id})`);
    expect(lines).toContain('  year    2024');
    expect(lines).toContain('三、收到和处理政府信息公开申请情况 (2021; 175 cells: 175 reported)');
    expect(lines).toContain(
      '                          自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计',
    );
    expect(lines).toContain(
      '  本年新收                     5         0         0             0             0     0     5',
    );
    expect(lines).toContain('  行政规范性文件                           0            15             5');
    expect(lines).toContain('  未经复议直接起诉         0         0         0         0     0');
    expect(lines).toContain('Checks: 50 hold, 0 fail, 0 not assessable');
    expect(stdout).toMatch(/^ {2}下载 1\.TXT:409:1 notice heading-number-missing /mu);
    expect(lines).toContain(`Added as 2024/${id}-2024.txt`);
    // The file says all that the site needs.
    expect(stdout).not.toContain('agencies.yaml:');
  });

  it('shows cells without a number and checks that fail', () => {
    write(
      'a.txt',
      writeReport({
        proactive: writeProactive({ 'proactive.regulations.issued': '', 'proactive.licensing.decisions': '3 4' }),
        requests: writeRequests({ 'requests.granted.natural_person': 7 }),
        disputes: [],
      }),
    );
    const { status, stdout } = add('a.txt');
    expect(status).toBe(0);
    expect(stdout).toContain('二、主动公开政府信息情况 (2021; 10 cells: 8 reported, 1 blank, 1 unreadable)');
    expect(stdout).toMatch(/^ {2}规章 +— +0 +0$/mu);
    expect(stdout).toMatch(/^ {2}行政许可 +\?$/mu);
    expect(stdout).toContain('四、政府信息公开行政复议、行政诉讼情况: not read');
    expect(stdout).toMatch(/^ {2}R3 予以公开 {2}每一行：六类申请人之和 = 总计 {2}\(7 ≠ 0\)$/mu);
    expect(stdout).toMatch(/^ {2}a\.txt error table-missing /mu);
  });

  it('says that the same bytes are there already', () => {
    copyFileSync(fenxi, join(folder, 'a.txt'));
    add('a.txt');
    const again = add('a.txt');
    expect(again.status).toBe(0);
    expect(again.stdout).toContain(`Already there as 2024/${id}-2024.txt`);
    const inPlace = add(`reports/2024/${id}-2024.txt`);
    expect(inPlace.status).toBe(0);
    expect(inPlace.stdout).toContain(`Already there as 2024/${id}-2024.txt`);
    expect(listReports()).toEqual([`2024/${id}-2024.txt`]);
  });

  it('replaces a file that differs only with --force', () => {
    copyFileSync(fenxi, join(folder, 'a.txt'));
    add('a.txt');
    write('b.txt', `${readFileSync(fenxi, 'utf8')}附。\n`);
    const refused = add('b.txt');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain(`Not added. 2024/${id}-2024.txt is there already, and differs.`);
    expect(refused.stdout).toContain(`put it there as 2024/${id}-2024-correction.txt.`);
    expect(readFileSync(join(folder, `reports/2024/${id}-2024.txt`)).equals(readFileSync(fenxi))).toBe(true);
    expect(add('b.txt', '--force').status).toBe(0);
    expect(readFileSync(join(folder, `reports/2024/${id}-2024.txt`), 'utf8')).toMatch(/附。\n$/u);
  });

  it('puts no second report of an agency and year beside another, but a correction', () => {
    copyFileSync(fenxi, join(folder, 'a.txt'));
    copyFileSync(fenxi, join(folder, 'a.md'));
    write('corrected.txt', readFileSync(fenxi, 'utf8').replace('工作年度报告', '工作年度报告（更正版）'));
    const { status, stdout } = add('a.txt', 'a.md', 'corrected.txt');
    expect(status).toBe(1);
    expect(stdout).toContain(`Not added. 2024/${id}-2024.txt is of the same agency and year. Remove it first.`);
    expect(stdout).toContain(`Added as 2024/${id}-2024-correction.txt`);
    expect(listReports()).toEqual([`2024/${id}-2024-correction.txt`, `2024/${id}-2024.txt`]);
  });

  it('asks which of several agencies is meant, and takes --region', () => {
    write('a.txt', writeReport({ title: '鼓楼区教育局2024年政府信息公开工作年度报告' }));
    const refused = add('a.txt');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain('Say which with --region');
    const { status, stdout } = add('a.txt', '--region', '河南省开封市');
    expect(status).toBe(0);
    expect(listReports()).toEqual(['2024/410204-gulouqu-jiaoyuju-2024.txt']);
    // The name that the file gets begins with the code of the district: nothing is left to declare.
    expect(stdout).not.toContain('Put this into');
  });

  it('does not put a report beside another of the same agency and year, whatever that is called', () => {
    mkdirSync(join(folder, 'reports/2024'), { recursive: true });
    copyFileSync(fenxi, join(folder, 'reports/2024/old-name.txt'));
    write('a.txt', writeReport({ title: '汾西县人民政府办公室2024年政府信息公开工作年度报告' }));
    const { status, stdout } = add('a.txt');
    expect(status).toBe(1);
    expect(stdout).toContain('Not added. 2024/old-name.txt is of the same agency and year.');
    expect(listReports()).toEqual(['2024/old-name.txt']);
    expect(add('a.txt', '--force').status).toBe(0);
  });

  it('takes --agency and --year for a file that names neither', () => {
    write('a.txt', writeReport({ title: '工作总结' }));
    expect(add('a.txt').stdout).toContain('Not added. Who issued it is not known.');
    expect(add('a.txt', '--agency', '汾西县教育局').stdout).toContain('Not added. Its year is not known.');
    const { status, stdout } = add('a.txt', '--agency', '汾西县教育局', '--year', '2023');
    expect(status).toBe(0);
    expect(listReports()).toEqual(['2023/141034-fenxixian-jiaoyuju-2023.txt']);
    expect(stdout).toContain('\nnames:\n  2023/141034-fenxixian-jiaoyuju-2023.txt: 汾西县教育局\n');
  });

  it('does not need the registry for a name or a year that the file gives itself', () => {
    copyFileSync(fenxi, join(folder, 'a.txt'));
    const { status, stdout } = add('a.txt', '--agency', '汾西县人民政府办公室', '--year', '2024');
    expect(status).toBe(0);
    expect(stdout).not.toContain('Put this into');
  });

  it('does not put a file of one year among those of another', () => {
    copyFileSync(fenxi, join(folder, 'a.txt'));
    const { status, stdout } = add('a.txt', '--year', '2023');
    expect(status).toBe(1);
    expect(stdout).toContain('Not added. It says that it is of 2024, not of 2023.');
    expect(listReports()).toEqual([]);
  });

  it('says what to write of a zone that the registry does not have', () => {
    write('a.txt', writeReport({ title: '宇宙开发区管理委员会2024年政府信息公开工作年度报告' }));
    const { status, stdout } = add('a.txt');
    expect(status).toBe(1);
    expect(stdout).toContain("\nzones:\n  - name: 宇宙开发区\n    region: '000000'\n");
    expect(add('a.txt', '--region', '三门峡市').status).toBe(0);
  });

  it('goes on after a file that cannot be read', () => {
    write('empty.txt', '');
    copyFileSync(fenxi, join(folder, 'a.txt'));
    const { status, stdout } = add('nowhere.txt', 'empty.txt', 'a.txt');
    expect(status).toBe(1);
    expect(stdout).toContain('nowhere.txt error file-unreadable');
    expect(stdout).toContain('empty.txt error file-empty');
    expect(stdout.match(/^Not added\. It could not be read\.$/gmu)).toHaveLength(2);
    expect(listReports()).toEqual([`2024/${id}-2024.txt`]);
  });

  it('takes paths to be relative to INIT_CWD', () => {
    mkdirSync(join(folder, 'below'));
    copyFileSync(fenxi, join(folder, 'below/a.txt'));
    const { status } = runProgram(['scripts/add.ts', 'a.txt', '--reports', '../reports'], {
      cwd: tmpdir(),
      env: { INIT_CWD: join(folder, 'below') },
    });
    expect(status).toBe(0);
    expect(listReports()).toEqual([`2024/${id}-2024.txt`]);
  });

  it.each([
    ['no file', []],
    ['an unknown option', ['a.txt', '--all']],
    ['an agency for several files', ['a.txt', 'b.txt', '--agency', '汾西县教育局']],
    ['a year for several files', ['a.txt', 'b.txt', '--year', '2024']],
    ['a year that is none', ['a.txt', '--year', '24']],
  ])('ends with 2 and the usage for %s', (_, args) => {
    const { status, stdout, stderr } = add(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.endsWith(usage)).toBe(true);
    expect(listReports()).toEqual([]);
  });
});
