import { readFileSync } from 'node:fs';
import { check } from 'prettier';
import { describe, expect, it } from 'vitest';
import { writeProblemsPage } from '../../../scripts/docs/problems-page.ts';
import { problemCatalogue } from '../../../src/ingest/problems.ts';

describe('docs/problems.md', () => {
  it('is up to date (npm run docs:problems)', () => {
    expect(readFileSync('docs/problems.md', 'utf8')).toBe(writeProblemsPage());
  });

  it('has every code, in their order, with all that the catalogue says in both languages', () => {
    const page = writeProblemsPage();
    const codes = [...page.matchAll(/^## (.+)$/gmu)].map(([, code]) => code);
    expect(codes).toEqual(Object.keys(problemCatalogue).sort());
    for (const { message, why, hint } of Object.values(problemCatalogue)) {
      for (const text of [message, why, hint]) {
        expect(page).toContain(text.zh);
        expect(page).toContain(text.en);
      }
    }
  });

  it('is as the formatter wants it', async () => {
    expect(await check(writeProblemsPage(), { parser: 'markdown', printWidth: 120, singleQuote: true })).toBe(true);
  });
});

describe('the catalogue of problems', () => {
  it.each(Object.entries(problemCatalogue))('says of %s why, in one sentence of each language', (_, { why }) => {
    expect(why.zh).toMatch(/^[^。]+。$/u);
    expect(why.en).toMatch(/^[A-Z].*\.$/u);
  });
});
