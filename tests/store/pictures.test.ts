import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawingVariable, dropUnusedPictures, keepPicture } from '../../src/store/pictures.ts';
import { workVariable } from '../../src/store/folders.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  vi.stubEnv(workVariable, folder);
  vi.stubEnv(drawingVariable, 'one');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A drawing that counts how often it was made. */
function makePen(): { times: number; draw: () => string } {
  const pen = { times: 0, draw: () => `<svg>${(pen.times += 1)}</svg>` };
  return pen;
}

function listFiles(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svg'));
}

describe('a picture', () => {
  it('is drawn once for the same input, in this build and the next', () => {
    const pen = makePen();
    expect(keepPicture({ rows: [1], width: 340 }, pen.draw)).toBe('<svg>1</svg>');
    expect(keepPicture({ rows: [1], width: 340 }, pen.draw)).toBe('<svg>1</svg>');
    dropUnusedPictures('one');
    expect(keepPicture({ rows: [1], width: 340 }, pen.draw)).toBe('<svg>1</svg>');
    expect(pen.times).toBe(1);
  });

  it('is drawn anew for other input, and by other code', () => {
    const pen = makePen();
    keepPicture({ rows: [1] }, pen.draw);
    keepPicture({ rows: [2] }, pen.draw);
    vi.stubEnv(drawingVariable, 'two');
    keepPicture({ rows: [1] }, pen.draw);
    expect(pen.times).toBe(3);
  });

  it('is drawn anew where a build was stopped while it wrote', () => {
    const pen = makePen();
    keepPicture('a', pen.draw);
    const [file = ''] = listFiles();
    writeFileSync(join(folder, file), '<svg>1</s');
    expect(keepPicture('a', pen.draw)).toBe('<svg>2</svg>');
  });

  it('is not kept when no build says its version', () => {
    vi.stubEnv(drawingVariable, undefined);
    const pen = makePen();
    keepPicture('a', pen.draw);
    keepPicture('a', pen.draw);
    expect(pen.times).toBe(2);
    expect(listFiles()).toEqual([]);
  });

  it('is removed when a whole build did not use it, or its code is gone', () => {
    keepPicture('a', makePen().draw);
    keepPicture('b', makePen().draw);
    dropUnusedPictures('one');
    expect(listFiles()).toHaveLength(2);
    keepPicture('b', makePen().draw);
    dropUnusedPictures('one');
    expect(listFiles()).toHaveLength(1);
    dropUnusedPictures('two');
    expect(listFiles()).toEqual([]);
  });

  it('is nothing to remove before the first build', () => {
    expect(() => dropUnusedPictures('one')).not.toThrow();
  });
});
