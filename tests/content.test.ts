import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sync } from 'astro';

interface Entry {
  id: string;
  data: { path: string; bytes: number; sha256: string };
}

describe('the collection of reports', () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'gongkai-content-'));
  let entries: Entry[] = [];

  beforeAll(async () => {
    await sync({ root: process.cwd(), cacheDir, logLevel: 'error' });
    // Astro keeps its store as a flattened map (devalue): unflatten what concerns the collection.
    const { parse } = await import('devalue');
    const stored = parse(readFileSync(join(cacheDir, 'data-store.json'), 'utf8')) as Map<string, Map<string, Entry>>;
    entries = [...(stored.get('reports')?.values() ?? [])];
  });
  afterAll(() => rmSync(cacheDir, { recursive: true }));

  it('has the five published reports, one of each agency', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual([
      '2024/141034-fenxixian-renminzhengfu-bangongshi-2024.txt',
      '2024/410411-zhanhequ-xingzhengshenpihezhengwuxinxiguanliju-2024.txt',
      '2024/410505-yinduqu-renminzhengfu-bangongshi-2024.txt',
      '2024/411200-sanmenxiajingjikaifaqu-dangzhengbangongshi-2024.txt',
      '2024/411203101-yuandianzhen-renminzhengfu-2024.txt',
    ]);
  });

  it('knows the bytes of each as they lie in the folder', () => {
    for (const { data } of entries) {
      const bytes = readFileSync(join('src/content/reports', data.path));
      expect(data.bytes).toBe(bytes.length);
      expect(data.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('holds the files as published, to the byte', () => {
    // Hashes of the published files, computed with sha256sum when they were added.
    const published = readFileSync('tests/fixtures/published.sha256', 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/u));
    expect(published).toHaveLength(5);
    for (const [sha256, path] of published) {
      expect(entries.find(({ id }) => id === path)?.data.sha256).toBe(sha256);
    }
  });
});
