import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyProject, plainEnvironment, projectFolder, runProgram, type Ended } from './run-program.ts';

const published = join(projectFolder, 'src/content/reports/2024');
const fenxi = join(published, '141034-fenxixian-renminzhengfu-bangongshi-2024.txt');
const usage = 'usage: npm run check [-- --reports FOLDER] [--strict] [--format json]\n';

// A copy, so that what is read of it does not end up in the project's own `.gongkai`.
let project = '';
beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'check-project-')));
  copyProject(project);
});
afterAll(() => rmSync(project, { recursive: true }));

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'check-')));
  mkdirSync(join(folder, 'reports/2024'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(...args: string[]): Ended {
  return runProgram(['scripts/check.ts', ...args], {
    cwd: folder,
    project,
    env: { GONGKAI_WORK: join(folder, 'work') },
  });
}

function publish(name: string): void {
  copyFileSync(fenxi, join(folder, 'reports/2024', name));
}

/** The last line on stderr. */
function lastLine({ stderr }: Ended): string | undefined {
  return stderr.trimEnd().split('\n').at(-1);
}

describe('npm run check', { timeout: 30_000 }, () => {
  it('prints every problem as file:line:column severity code message, from where the caller stands', () => {
    publish('b.txt');
    writeFileSync(join(folder, 'reports/2024/a.txt'), '');
    const ended = check('--reports', 'reports');
    const lines = ended.stdout.split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^reports\/2024\/a\.txt error file-empty 文件没有内容。/u),
      expect.stringMatching(/^reports\/2024\/b\.txt:409:1 notice heading-number-missing 标题没有序号/u),
      '',
    ]);
    expect(ended.status).toBe(0);
    expect(lastLine(ended)).toBe('2 files (unchanged: 0, without a page: 1): 1 error, 0 warnings, 1 notice.');
    expect(readdirSync(folder).sort()).toEqual(['reports', 'work']);
    expect(existsSync(join(project, 'dist'))).toBe(false);
  });

  it('says the same again of what did not change', () => {
    publish('b.txt');
    const first = check('--reports', 'reports');
    const second = check('--reports', 'reports');
    expect(second.stdout).toBe(first.stdout);
    expect(lastLine(second)).toBe('1 file (unchanged: 1, without a page: 0): 0 errors, 0 warnings, 1 notice.');
  });

  it('ends with 1 with --strict when there is an error, and with 0 when there are only notices', () => {
    publish('b.txt');
    expect(check('--reports', 'reports', '--strict').status).toBe(0);
    writeFileSync(join(folder, 'reports/2024/a.txt'), '');
    const { status, stdout } = check('--reports', 'reports', '--strict');
    expect(status).toBe(1);
    expect(stdout).toContain('2024/a.txt error file-empty');
  });

  it('prints one array for tools with --format json', () => {
    publish('b.txt');
    writeFileSync(join(folder, 'reports/2024/a.txt'), '');
    const { status, stdout } = check('--reports', 'reports', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'reports/2024/a.txt',
        at: null,
        severity: 'error',
        code: 'file-empty',
        message: '文件没有内容。',
        hint: expect.stringMatching(/。$/u),
        keys: ['proactive.', 'requests.', 'disputes.'],
      },
      {
        file: 'reports/2024/b.txt',
        line: 409,
        column: 1,
        at: { line: 409, column: 1 },
        severity: 'notice',
        code: 'heading-number-missing',
        message: expect.stringContaining('标题没有序号'),
        hint: expect.stringMatching(/。$/u),
        keys: [],
      },
    ]);
  });

  it('names a correction, what it replaces, and a declaration that fits no files', () => {
    publish('b.txt');
    publish('b-更正版.txt');
    const registry = join(project, 'src/content/agencies.yaml');
    copyFileSync(registry, join(folder, 'agencies.yaml'));
    writeFileSync(registry, 'corrections:\n  - file: 2024/x.txt\n    replaces: 2024/b.txt\n');
    const { status, stdout } = check('--reports', 'reports', '--strict');
    copyFileSync(join(folder, 'agencies.yaml'), registry);
    expect(status).toBe(0);
    expect(stdout).toMatch(/agencies\.yaml warning correction-unmatched .*2024\/x\.txt → 2024\/b\.txt/u);
    expect(stdout).toMatch(/^reports\/2024\/b-更正版\.txt notice report-superseded .*2024\/b\.txt。/mu);
    expect(stdout).not.toMatch(/^reports\/2024\/b\.txt/mu);
  });

  it('reads the project’s own reports when no folder is named', () => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'check', '--', '--format', 'json'], {
      cwd: project,
      env: plainEnvironment({ GONGKAI_WORK: join(folder, 'work') }),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(status).toBe(0);
    const files = new Set((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file));
    expect(files).toContain(join('src/content/reports/2024', '141034-fenxixian-renminzhengfu-bangongshi-2024.txt'));
    expect(stderr).toContain('5 files (unchanged: 0, without a page: 0)');
  });

  it.each([
    ['an unknown option', ['--all']],
    ['a file', ['reports/2024/b.txt']],
    ['another format', ['--format', 'xml']],
  ])('ends with 2 and the usage for %s', (_, args) => {
    const { status, stdout, stderr } = check(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.endsWith(usage)).toBe(true);
    expect(existsSync(join(folder, 'work'))).toBe(false);
  });

  it('ends with 1 and says what to do when there is nothing to read', () => {
    const { status, stdout, stderr } = check('--reports', 'reports');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`There is no report file in ${join(folder, 'reports')}.`);
  });
});
