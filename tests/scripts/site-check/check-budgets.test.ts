import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkBudgets } from '../../../scripts/site-check/check-budgets.ts';
import { checkScriptLoading } from '../../../scripts/site-check/check-script-loading.ts';
import { inspectDocuments, isDocument } from '../../../scripts/site-check/inspect-documents.ts';
import { buildSite } from '../../../scripts/site-check/inspect-site.ts';
import { gatherPaths } from '../../../scripts/site-check/site-paths.ts';
import { parseTinyPage } from './tiny-site.ts';

/** Text that weighs about so many kB after gzip: hexadecimal digits of hashes, of which it saves a little under half. */
function writeHeavyText(kilobytes: number): string {
  const hashes = Array.from({ length: Math.ceil(kilobytes * 27.5) }, (_, index) =>
    createHash('sha256').update(String(index)).digest('hex'),
  );
  return hashes.join('');
}

function checkPage(page: string, others: [string, string][]): string[] {
  const files = new Map([['index.html', page], ...others]);
  const paths = gatherPaths(files.keys());
  const documents = [...files.keys()].filter(isDocument);
  const problems = checkBudgets(buildSite(files, paths, [inspectDocuments(files, paths, documents)]));
  return problems.map(({ file, message }) => `${file}: ${message.split(' weigh ')[0]}`);
}

describe('checkBudgets', () => {
  const sheet = '<link rel="stylesheet" href="site.css">';
  const script = '<script src="site.js" defer></script>';

  it('reports a page that is too heavy by itself', () => {
    expect(checkPage(`<p>${writeHeavyText(70)}</p>`, [])).toEqual(['index.html: HTML and style sheets']);
  });

  it('reports a page that is too heavy with its style sheet', () => {
    const page = `${sheet}<p>${writeHeavyText(35)}</p>`;
    expect(checkPage(page, [['site.css', writeHeavyText(35)]])).toEqual(['index.html: HTML and style sheets']);
  });

  it('counts what a style sheet imports, once', () => {
    const others: [string, string][] = [
      ['site.css', '@import "a.css"; @import "b.css";'],
      ['a.css', '@import "site.css";'],
      ['b.css', `@import "a.css"; /* ${writeHeavyText(70)} */`],
    ];
    expect(checkPage(sheet, others)).toEqual(['index.html: HTML and style sheets']);
    expect(checkPage(sheet + sheet, [['site.css', writeHeavyText(40)]])).toEqual([]);
  });

  it('reports scripts that are too heavy together', () => {
    const page = `${script}<script src="more.js" defer></script>`;
    const others: [string, string][] = [
      ['site.js', writeHeavyText(12)],
      ['more.js', writeHeavyText(12)],
    ];
    expect(checkPage(page, others)).toEqual(['index.html: deferred scripts']);
  });

  it.each([
    ['a page within its budget', `${sheet}${script}<p>${writeHeavyText(25)}</p>`],
    ['a script that is loaded on demand', '<x-search data-src="big.js"></x-search>'],
    ['a style sheet that the page does not use', '<p>x</p>'],
    ['files that do not exist', '<link rel="stylesheet" href="no.css"><script src="no.js" defer></script>'],
    ['a block of data', '<script type="application/json" src="big.js"></script>'],
  ])('does not report %s', (_, page) => {
    const others: [string, string][] = [
      ['site.css', writeHeavyText(25)],
      ['site.js', writeHeavyText(15)],
      ['big.js', writeHeavyText(50)],
      ['big.css', writeHeavyText(80)],
    ];
    expect(checkPage(page, others)).toEqual([]);
  });

  it('does not report a text that is long but weighs little', () => {
    expect(checkPage(`<p>${'行政机关'.repeat(100_000)}</p>`, [])).toEqual([]);
  });
});

describe('checkScriptLoading', () => {
  it.each([
    ['<script src="a.js"></script>', 'holds the page up'],
    ['<script src="a.js" async></script>', 'is loaded async'],
    ['<script type=" Text/JavaScript " src="a.js"></script>', 'holds the page up'],
  ])('reports %s', (source, message) => {
    const problems = checkScriptLoading(parseTinyPage(source));
    expect(problems).toMatchObject([{ line: 1, column: 1, check: 'budgets' }]);
    expect(problems[0]!.message).toContain(message);
  });

  it.each([
    '<script src="a.js" defer></script>',
    '<script>go()</script>',
    '<x-search data-src="a.js"></x-search>',
    '<template><script src="a.js"></script></template>',
  ])('does not report %s', (source) => {
    expect(checkScriptLoading(parseTinyPage(source))).toEqual([]);
  });
});
