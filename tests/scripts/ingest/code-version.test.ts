import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashDrawingCode, hashReadingCode } from '../../../scripts/ingest/code-version.ts';

const registry = 'zones: []\n';
let root = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'code-version-'));
  for (const room of ['form', 'ingest', 'places', 'analysis', 'record']) write(`src/${room}/a.ts`, `// ${room}`);
  write('src/ingest/tables/cell.ts', '1');
  write('src/places/divisions.json', '{}');
  write('package-lock.json', '{}');
  write('scripts/ingest/read-record.ts', '1');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('hashDrawingCode', () => {
  beforeEach(() => {
    for (const room of ['charts', 'i18n', 'components', 'pages']) write(`src/${room}/a.ts`, `// ${room}`);
  });

  // Functions that write numbers and words are not part of what a kept picture is known by.
  it.each(['src/charts/a.ts', 'src/i18n/a.ts', 'src/components/a.ts', 'src/pages/a.ts', 'package-lock.json'])(
    'is another when %s is changed',
    (file) => {
      const before = hashDrawingCode(root);
      write(file, '// other');
      expect(hashDrawingCode(root)).not.toBe(before);
    },
  );

  it('stays when only styles change, because pictures name the roles of their colours', () => {
    const before = hashDrawingCode(root);
    write('src/styles/a.css', 'p {}');
    expect(hashDrawingCode(root)).toBe(before);
  });
});

describe('hashReadingCode', () => {
  it('is the same for the same code and registry, wherever the project lies', () => {
    const before = hashReadingCode(registry, root);
    expect(before).toMatch(/^[0-9a-f]{64}$/u);
    expect(hashReadingCode(registry, root)).toBe(before);
    cpSync(join(root, 'src'), join(root, 'elsewhere', 'src'), { recursive: true });
    cpSync(join(root, 'scripts'), join(root, 'elsewhere', 'scripts'), { recursive: true });
    cpSync(join(root, 'package-lock.json'), join(root, 'elsewhere', 'package-lock.json'));
    expect(hashReadingCode(registry, join(root, 'elsewhere'))).toBe(before);
  });

  it.each([
    ['a file is changed', () => write('src/form/a.ts', '// Form')],
    ['a file deep down is changed', () => write('src/ingest/tables/cell.ts', '2')],
    ['a check is changed', () => write('src/analysis/a.ts', '// other')],
    ['the record is changed', () => write('src/record/a.ts', '// other')],
    ['a package is another version', () => write('package-lock.json', '{"a":1}')],
    ['data are changed', () => write('src/places/divisions.json', '{"1":2}')],
    ['an empty file is added', () => write('src/analysis/checks/b.ts', '')],
    ['a file is removed', () => rmSync(join(root, 'src/ingest/tables/cell.ts'))],
    ['a file is renamed', () => renameSync(join(root, 'src/form/a.ts'), join(root, 'src/form/b.ts'))],
    ['a file moves to another room', () => renameSync(join(root, 'src/form/a.ts'), join(root, 'src/record/b.ts'))],
  ])('is another when %s', (_, change) => {
    const before = hashReadingCode(registry, root);
    change();
    expect(hashReadingCode(registry, root)).not.toBe(before);
  });

  it('is another for another registry', () => {
    expect(hashReadingCode('zones: []\nnames: {}\n', root)).not.toBe(hashReadingCode(registry, root));
  });

  it('stays when only pages, charts, styles or content change, for they decide nothing about records', () => {
    const before = hashReadingCode(registry, root);
    write('src/pages/index.astro', '<p>');
    write('src/charts/a.ts', '1');
    write('src/styles/a.css', 'p {}');
    write('src/content/reports/2024/a.txt', '文');
    write('scripts/build.ts', '1');
    expect(hashReadingCode(registry, root)).toBe(before);
  });

  it('finds the code of this project by itself', () => {
    expect(hashReadingCode(registry)).toBe(hashReadingCode(registry, process.cwd()));
  });

  it('throws for a folder that is no project', () => {
    expect(() => hashReadingCode(registry, join(root, 'nowhere'))).toThrow('ENOENT');
  });
});
