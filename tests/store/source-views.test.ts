import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findSourceView, hasSourceView, removeSourceView, writeSourceView } from '../../src/store/source-views.ts';

const view = { format: 'word', blocks: [{ kind: 'line', text: '题\u00a0 “〈&', at: { paragraph: 1 } }] } as const;

describe('views of sources on disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'views-'));
    vi.stubEnv('GONGKAI_WORK', folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('are read as they were written', () => {
    writeSourceView('1-ju/2024', view);
    expect(findSourceView('1-ju/2024')).toEqual(view);
    expect(hasSourceView('1-ju/2024')).toBe(true);
  });

  it('are null where there is none, or no JSON', () => {
    expect(findSourceView('1-ju/2024')).toBeNull();
    expect(hasSourceView('1-ju/2024')).toBe(false);
    writeSourceView('1-ju/2024', view);
    writeFileSync(join(folder, 'sources/1-ju/2024.json'), '{"for');
    expect(findSourceView('1-ju/2024')).toBeNull();
  });

  it('are gone when removed, and may be removed twice', () => {
    writeSourceView('1-ju/2024', view);
    removeSourceView('1-ju/2024');
    removeSourceView('1-ju/2024');
    expect(hasSourceView('1-ju/2024')).toBe(false);
  });
});
