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
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyProject, projectFolder, runProgram, type Ended } from './run-program.ts';

const fenxi = join(projectFolder, 'src/content/reports/2024/141034-fenxixian-renminzhengfu-bangongshi-2024.txt');
const usage = 'usage: npm run build -- [--reports FOLDER] [--out FOLDER] [--strict]\n';

// Nothing here comes as far as a build. The copy is there so that, should one start, it leaves the project alone.
let project = '';
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'build-project-'));
  copyProject(project);
});
afterAll(() => {
  rmSync(project, { recursive: true });
});

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'build-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function publishFenxi(): void {
  mkdirSync(join(folder, 'reports/2024'), { recursive: true });
  copyFileSync(fenxi, join(folder, 'reports/2024/fenxi.txt'));
}

/** Runs the build where a caller stands in the temporary folder. */
function build(...args: string[]): Ended {
  return runProgram(['scripts/build.ts', ...args], {
    cwd: folder,
    project,
    env: { GONGKAI_WORK: join(folder, 'work') },
  });
}

/** Every file below the folder, with its text. */
function listFiles(below: string): Record<string, string> {
  const entries = readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(below.length + 1), readFileSync(path, 'utf8')]));
}

describe('build', { timeout: 30_000 }, () => {
  it.each([
    ['an unknown option', ['--all']],
    ['a value for --strict', ['--strict=no']],
    ['the port, which only start takes', ['--port', '8080']],
  ])('ends with 2 and the usage for %s', (_, args) => {
    const { status, stdout, stderr } = build(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.endsWith(usage)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends with 1 and says what to do when there is no folder of reports', () => {
    const { status, stdout, stderr } = build('--reports', 'reports', '--out', 'site');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      `There is no folder ${join(folder, 'reports')}.\nPut the report files (.txt, .md, .html, .docx, .pdf) there`,
    );
    expect(stderr).toContain('--reports');
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });

  it('ends with 1 and says what to do when the folder of reports is empty but for hidden files', () => {
    write('reports/2024/.gitkeep', '');
    const { status, stdout, stderr } = build('--reports', 'reports', '--out', 'site');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`There is no report file in ${join(folder, 'reports')}.\nPut the report files`);
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });

  it('ends with 1 with --strict when a file has an error, and leaves the site as it was', () => {
    publishFenxi();
    write('reports/2024/empty.txt', '');
    write('site/index.html', '旧');
    write('site/data/reports/a/2023.json', '{}');
    const { status, stdout, stderr } = build('--reports', 'reports', '--out', 'site', '--strict');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('2024/empty.txt error file-empty ');
    expect(stderr).toContain('Reports read: 1 (unchanged: 0). Files without a page: 1. Notices: 1.\n');
    expect(stderr).toMatch(/Stopped, because --strict was given and .*\b1 error/u);
    expect(listFiles(join(folder, 'site'))).toEqual({ 'index.html': '旧', 'data/reports/a/2023.json': '{}' });
  });

  it('ends with 1 without --strict when no report has a page', () => {
    write('reports/2024/empty.txt', '');
    const { status, stderr } = build('--reports', 'reports', '--out', 'site');
    expect(status).toBe(1);
    expect(stderr).toContain('2024/empty.txt error file-empty ');
    expect(stderr).toContain('No report could be placed');
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });

  it('names both of two files for the same agency and year', () => {
    publishFenxi();
    copyFileSync(fenxi, join(folder, 'reports/2024/again.txt'));
    const { status, stderr } = build('--reports', 'reports', '--out', 'site');
    expect(status).toBe(1);
    expect(stderr).toContain('2024/again.txt error report-duplicate ');
    expect(stderr).toContain('2024/fenxi.txt error report-duplicate ');
    expect(stderr).toContain('2024/again.txt、2024/fenxi.txt');
  });

  it.each([
    ['a note', { 'notes.txt': '我的' }],
    ['a hidden file', { '.git/HEAD': 'ref: refs/heads/main' }],
    ['somebody else’s site', { 'index.html': '<p>', 'style.css': 'p {}' }],
    ['data without a site', { 'data/reports/a.json': '{}' }],
  ])('refuses an --out folder that holds %s, and deletes nothing', (_, files) => {
    publishFenxi();
    for (const [path, text] of Object.entries(files)) write(`site/${path}`, text);
    const { status, stdout, stderr } = build('--reports', 'reports', '--out', 'site');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${join(folder, 'site')} holds files that are no earlier site.`);
    expect(stderr).toContain('--out');
    expect(listFiles(join(folder, 'site'))).toEqual(files);
  });

  it('refuses the folder of reports and the caller’s own folder as --out', () => {
    publishFenxi();
    const before = listFiles(join(folder, 'reports'));
    for (const out of ['reports', '.']) {
      const { status, stderr } = build('--reports', 'reports', '--out', out);
      expect(status, out).toBe(1);
      expect(stderr, out).toContain('holds files that are no earlier site');
    }
    expect(listFiles(join(folder, 'reports'))).toEqual(before);
  });

  it('reads a file again only when it changed', () => {
    publishFenxi();
    write('site/notes.txt', '');
    const run = (): string => build('--reports', 'reports', '--out', 'site').stderr;
    expect(run()).toContain('Reports read: 1 (unchanged: 0). Files without a page: 0. Notices: 1.\n');
    expect(run()).toContain('Reports read: 1 (unchanged: 1). Files without a page: 0. Notices: 1.\n');
    // Where GONGKAI_WORK says, and nowhere in the project.
    expect(readdirSync(join(folder, 'work')).sort()).toEqual(['catalogue.json', 'records']);
    expect([existsSync(join(project, '.gongkai')), existsSync(join(project, 'dist'))]).toEqual([false, false]);
    write('reports/2024/fenxi.txt', `${readFileSync(fenxi, 'utf8')}附。\n`);
    expect(run()).toContain('Reports read: 1 (unchanged: 0).');
  });

  it('ends with 1 and plain words when the registry of agencies is broken', () => {
    publishFenxi();
    const registry = join(project, 'src/content/agencies.yaml');
    const text = readFileSync(registry, 'utf8');
    writeFileSync(registry, 'zones: {\n');
    const { status, stdout, stderr } = build('--reports', 'reports', '--out', 'site');
    writeFileSync(registry, text);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${join('src', 'content', 'agencies.yaml')} cannot be used:\n`);
  });
});
