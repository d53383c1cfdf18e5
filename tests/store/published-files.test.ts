import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  canPublish,
  readPublishedFile,
  removePublishedCopies,
  writePublishedCopy,
} from '../../src/store/published-files.ts';

const withheld = [{ reason: '申请人姓名', count: 1 }];

describe('files as they are published', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'published-'));
    vi.stubEnv('GONGKAI_WORK', join(folder, 'work'));
    vi.stubEnv('GONGKAI_REPORTS', join(folder, 'reports'));
    mkdirSync(join(folder, 'reports/2024'), { recursive: true });
    writeFileSync(join(folder, 'reports/2024/甲.txt'), '张三丰');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('are the files themselves where nothing is withheld', () => {
    const source = { file: '2024/甲.txt', format: 'text' } as const;
    writePublishedCopy(source.file, '〔隐去：申请人姓名〕');
    expect(Buffer.from(readPublishedFile(source)).toString()).toBe('张三丰');
    expect(canPublish(source)).toBe(true);
  });

  it('are their copies where something is, and nothing without one', () => {
    const source = { file: '2024/甲.txt', format: 'text', withheld } as const;
    expect(canPublish(source)).toBe(false);
    expect(() => readPublishedFile(source)).toThrow('ENOENT');
    writePublishedCopy(source.file, '〔隐去：申请人姓名〕');
    expect(canPublish(source)).toBe(true);
    expect(Buffer.from(readPublishedFile(source)).toString()).toBe('〔隐去：申请人姓名〕');
    removePublishedCopies();
    expect(canPublish(source)).toBe(false);
  });

  it.each(['word', 'pdf'] as const)('are none of a %s file that something is withheld from', (format) => {
    const source = { file: '2024/甲.txt', format, withheld };
    expect(canPublish(source)).toBe(true);
    expect(() => readPublishedFile(source)).toThrow('may not be published');
  });
});
