import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'eslint.config.mjs' });

async function complain(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'syntax');
}

const restricted = '@typescript-eslint/no-restricted-imports';

describe('the import table', () => {
  it.each([
    ['src/form/cells.ts', "import { x } from '../ingest/reading.ts';\nexport { x };\n"],
    ['src/form/cells.ts', "import { x } from 'zod';\nexport { x };\n"],
    ['src/ingest/readers/text.ts', "import { x } from '../../places/agency.ts';\nexport { x };\n"],
    ['src/analysis/outcomes.ts', "import { x } from '../ingest/reading.ts';\nexport { x };\n"],
    ['src/charts/dom.ts', "import type { X } from '../record/schema.ts';\nexport type { X };\n"],
    ['src/components/Checks.astro', "---\nimport { x } from '../store/records.ts';\n---\n{x}\n"],
    ['src/pages/index.astro', "---\nimport { readFileSync } from 'node:fs';\n---\n{readFileSync}\n"],
    ['src/ingest/readers/text.ts', "import { x } from '../../form/sections.ts';\nexport { x };\n"],
    ['scripts/build/options.ts', "import { x } from '../../src/pages/_site.ts';\nexport { x };\n"],
    ['src/client/agency-search.ts', "import { x } from '../publish/citations.ts';\nexport { x };\n"],
    ['src/components/Checks.astro', "---\nimport { x } from '../publish/citations.ts';\n---\n{x}\n"],
    ['src/client/agency-search.ts', "import { x } from '../places/pinyin.ts';\nexport { x };\n"],
  ])('forbids in %s: %j', async (file, code) => {
    expect(await complain(file, code)).toContain(restricted);
  });

  it.each([
    ['src/analysis/outcomes.ts', "import type { X } from '../ingest/reading.ts';\nexport type { X };\n"],
    ['src/ingest/tables/cell.ts', "import { x } from '../normalise.ts';\nexport { x };\n"],
    ['src/client/agency-search.ts', "import type { X } from '../publish/citations.ts';\nexport type { X };\n"],
    ['src/client/agency-search.ts', "import { x } from '../publish/agency-search/found.ts';\nexport { x };\n"],
    ['src/client/take-view.ts', "import { x } from '../publish/page-citations.ts';\nexport { x };\n"],
    ['src/components/TakeView.astro', "---\nimport { x } from '../publish/page-citations.ts';\n---\n{x}\n"],
    ['src/store/records.ts', "import { x } from 'node:fs';\nexport { x };\n"],
    ['src/pages/index.astro', "---\nimport { x } from '../store/records.ts';\n---\n{x}\n"],
  ])('allows in %s: %j', async (file, code) => {
    expect(await complain(file, code)).not.toContain(restricted);
  });

  it('keeps the clock out of src', async () => {
    expect(await complain('src/publish/addresses.ts', 'export const now = Date.now();\n')).toContain(
      'no-restricted-globals',
    );
  });
});
