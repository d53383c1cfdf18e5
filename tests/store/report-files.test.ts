import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBounded } from '../../src/store/report-files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(bytes: Uint8Array): string {
  const file = join(folder, 'a.txt');
  writeFileSync(file, bytes);
  return file;
}

describe('readBounded', () => {
  it.each([
    [0, 10, 0],
    [9, 10, 9],
    [10, 10, 10],
    [200_000, 10, 10],
    [200_000, 100_000, 100_000],
    [200_000, 300_000, 200_000],
    [200_000, 0, 0],
  ])('keeps of %i bytes at most %i, and hashes all', (length, most, kept) => {
    const whole = Uint8Array.from({ length }, (_, index) => index % 251);
    const read = readBounded(write(whole), most);
    expect(read.length).toBe(length);
    expect(read.sha256).toBe(createHash('sha256').update(whole).digest('hex'));
    expect(Buffer.from(read.bytes).equals(whole.subarray(0, kept))).toBe(true);
  });

  it('throws the system’s error for what cannot be opened or read', () => {
    expect(() => readBounded(join(folder, 'nowhere'), 10)).toThrow('ENOENT');
    expect(() => readBounded(folder, 10)).toThrow('EISDIR');
  });
});
