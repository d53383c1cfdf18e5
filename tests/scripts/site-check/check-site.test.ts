import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../../scripts/site-check/read-folder.ts';
import { writeSoundPage } from './tiny-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-site-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(...rest: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/check-site.ts', ...rest],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

describe('check-site', { timeout: 60_000 }, () => {
  it('ends with 0 and a summary when all is well', () => {
    write('index.html', writeSoundPage('公开镜', '<p>正文</p>'));
    write('site.css', 'h1 {}');
    expect(run(folder)).toEqual({ status: 0, stdout: '1 pages, 2 files checked: 0 problems\n', stderr: '' });
  });

  it('ends with 1 after problems, each on a line', () => {
    write('index.html', writeSoundPage('公开镜', '<p>正文</p>'));
    write('data/a.html', writeSoundPage('甲', '<p>NaN</p>').replace('site.css', '../SITE.css'));
    write('site.css', 'h1 {}');
    const { status, stdout } = run(folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^data\/a\.html:9:24 links .*\ndata\/a\.html:14:4 leftovers .*\n2 pages, 3 files checked: 2 problems\n$/,
    );
  });

  it.each([
    ['two folders', ['a', 'b'], 'usage: '],
    ['an unknown option', ['--all'], 'usage: '],
    ['a folder that does not exist', ['no-such-folder'], 'There is no folder no-such-folder.'],
    ['a file', ['package.json'], 'There is no folder package.json.'],
  ])('ends with 2 and plain words for %s', (_, rest, words) => {
    const { status, stdout, stderr } = run(...rest);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('ends with 2 for a folder without pages', () => {
    write('a.txt', 'x');
    expect(run(folder)).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('readFolder', () => {
  it('names files with slashes, sorted, and reads only what it named', () => {
    write('b.txt', '乙');
    write('a/甲.txt', '甲');
    const files = readFolder(folder);
    expect([...files.keys()]).toEqual(['a/甲.txt', 'b.txt']);
    expect(files.get('a/甲.txt')).toBe('甲');
    expect(files.get('B.txt')).toBeUndefined();
    expect(files.get('./b.txt')).toBeUndefined();
  });
});
