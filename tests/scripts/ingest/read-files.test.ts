import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readingLimits, type ReaderOptions } from '../../../scripts/ingest/bounded-reader.ts';
import { explainException } from '../../../scripts/ingest/explain-exception.ts';
import { openReaders, type FileReaders } from '../../../scripts/ingest/read-files.ts';
import type { ReadTask } from '../../../scripts/ingest/read-record.ts';
import { writeReport } from '../../fixtures/report-text.ts';
import { emptyRegistry } from '../../../src/places/registry.ts';

const registry = emptyRegistry;
const program = new URL('./misbehaving-worker.ts', import.meta.url);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const open: FileReaders[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((readers) => readers.close()));
});

function task(path: string): ReadTask {
  return { file: join(folder, path), shown: path, path };
}

function write(path: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, path), content);
}

/** The record of each file: its id where it was read, else the code of its problem and what was found or expected. */
async function readAll(paths: readonly string[], options: ReaderOptions = {}): Promise<[string, string | null][]> {
  const readers = openReaders(registry, options);
  open.push(readers);
  const found: [string, string | null][] = [];
  await readers.read(paths.map(task), ({ path }, { record }) => {
    const [problem] = record.problems ?? [];
    found.push([path, record.id ?? (problem ? `${problem.code}: ${problem.message}` : null)]);
  });
  return found;
}

describe('reading in a bounded thread', { timeout: 60_000 }, () => {
  it('reads files in the order given, in one thread when they are few', async () => {
    expect(await readAll(['a.txt', 'b.txt', 'c.txt'], { program })).toEqual([
      ['a.txt', 'a.txt 1'],
      ['b.txt', 'b.txt 2'],
      ['c.txt', 'c.txt 3'],
    ]);
  });

  it('reads every file once when they are many', async () => {
    const paths = Array.from({ length: 450 }, (_, index) => `${index}.txt`);
    const found = await readAll(paths, { program });
    expect(found.map(([path]) => path).sort()).toEqual([...paths].sort());
    expect(found.every(([path, id]) => id?.startsWith(`${path} `))).toBe(true);
  });

  it.each([
    ['never ends', 'endless.txt', 'file-too-slow: 读取超过0.3秒，已停止。'],
    ['never answers', 'silent.txt', 'file-too-slow: 读取超过0.3秒，已停止。'],
    ['throws', 'throws.txt', 'file-unreadable: 文件无法读取（TypeError）。'],
    ['ends the thread', 'exits.txt', 'file-unreadable: 文件无法读取（exit 3）。'],
  ])('gives up a file that %s, and goes on with a new thread', async (_, path, problem) => {
    expect(await readAll(['a.txt', path, 'b.txt', path, 'c.txt'], { program, seconds: 0.3 })).toEqual([
      ['a.txt', 'a.txt 1'],
      [path, problem],
      ['b.txt', 'b.txt 1'],
      [path, problem],
      ['c.txt', 'c.txt 1'],
    ]);
  });

  it('gives up a file that takes too much memory, and goes on with a new thread', async () => {
    expect(await readAll(['memory.txt', 'b.txt'], { program, megabytes: 32 })).toEqual([
      ['memory.txt', 'file-too-complex: 文件解压后过大、嵌套过深或者单元格过多，未读取。'],
      ['b.txt', 'b.txt 1'],
    ]);
  });

  it('keeps the bytes and the hash of a file that was given up, and covers every cell', async () => {
    write('throws.txt', '文');
    const readers = openReaders(registry, { program });
    open.push(readers);
    await readers.read([task('throws.txt')], (_, { record }) => {
      expect(record.source).toEqual({
        file: 'throws.txt',
        format: null,
        encoding: null,
        bytes: 3,
        // printf 文 | sha256sum
        sha256: '3677ef77b1574d162d7c2dc66dcc28ad644c6ead733c26eb9513233557fe9ab8',
        url: null,
        published: null,
      });
      expect(record.problems[0]?.keys).toEqual(['proactive.', 'requests.', 'disputes.']);
    });
  });

  it('fails when the thread itself cannot be started', async () => {
    await expect(readAll(['a.txt'], { program: new URL('./nowhere.ts', import.meta.url) })).rejects.toThrow(
      'could not be started',
    );
  });

  it('reads real files, and tells those that cannot be opened', async () => {
    write('报告 1.txt', writeReport());
    mkdirSync(join(folder, 'folder.txt'));
    expect(await readAll(['报告 1.txt', 'nowhere.txt', 'folder.txt'])).toEqual([
      ['报告 1.txt', '141034-fenxixian-hechengshujuju/2024'],
      ['nowhere.txt', 'file-unreadable: 文件无法读取（ENOENT）。'],
      ['folder.txt', 'file-unreadable: 文件无法读取（EISDIR）。'],
    ]);
  });

  it('refuses a file of more than 20 MB', async () => {
    write('large.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(65));
    const [[, problem] = []] = await readAll(['large.txt']);
    expect(problem).toMatch(/^file-too-large: /u);
  });

  it('allows a file 20 s and 768 MB', () => {
    expect(readingLimits).toEqual({ seconds: 20, megabytes: 768 });
  });
});

describe('explainException', () => {
  it.each([
    ['a system error', Object.assign(new Error('x'), { code: 'EACCES' }), { code: 'file-unreadable', found: 'EACCES' }],
    ['a mistake of our own', new SyntaxError('x'), { code: 'file-unreadable', found: 'SyntaxError' }],
    ['a range that is wrong', new RangeError('x is no cell'), { code: 'file-unreadable', found: 'RangeError' }],
    ['an exhausted stack', new RangeError('Maximum call stack size exceeded'), { code: 'file-too-complex' }],
    ['an exhausted string', new RangeError('Invalid string length'), { code: 'file-too-complex' }],
    ['what is no error', 'x', { code: 'file-unreadable', found: 'unknown' }],
  ])('tells %s', (_, cause, problem) => {
    expect(explainException(cause)).toEqual(problem);
  });

  it('tells what really is thrown by recursion without end', () => {
    const recurse = (): number => recurse() + 1;
    let cause: unknown;
    try {
      recurse();
    } catch (error) {
      cause = error;
    }
    expect(explainException(cause)).toEqual({ code: 'file-too-complex' });
  });
});
