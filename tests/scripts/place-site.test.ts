import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeSite, refuseOutFolder } from '../../scripts/build/place-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('a site that is put into its folder', () => {
  it('is listed with the hash of each file', () => {
    write('built/index.html', '家');
    write('built/a/b.html', '');
    placeSite(join(folder, 'built'), join(folder, 'out'));
    const hash = createHash('sha256').update('家').digest('hex');
    // The SHA-256 of nothing is well known.
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(readFileSync(join(folder, 'out/files.txt'), 'utf8')).toBe(`${empty}  a/b.html\n${hash}  index.html\n`);
  });

  it('takes the place of an earlier one, file by file, and leaves everything else', () => {
    write('one/index.html', '旧');
    write('one/a/old.html', '旧');
    write('two/index.html', '新');
    placeSite(join(folder, 'one'), join(folder, 'out'));
    write('out/.git/HEAD', 'x');
    placeSite(join(folder, 'two'), join(folder, 'out'));
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('新');
    expect(existsSync(join(folder, 'out/a'))).toBe(false);
    expect(existsSync(join(folder, 'out/.git/HEAD'))).toBe(true);
  });

  it('goes only where nothing is or where an earlier site was', () => {
    write('file', '');
    write('full/notes.txt', '');
    write('site/files.txt', '');
    mkdirSync(join(folder, 'empty'));
    expect(refuseOutFolder(join(folder, 'nowhere'))).toBeNull();
    expect(refuseOutFolder(join(folder, 'empty'))).toBeNull();
    expect(refuseOutFolder(join(folder, 'site'))).toBeNull();
    expect(refuseOutFolder(join(folder, 'file'))).toContain('is a file');
    expect(refuseOutFolder(join(folder, 'full'))).toContain('holds files that are no earlier site');
  });
});
