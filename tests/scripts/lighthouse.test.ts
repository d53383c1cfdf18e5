import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { categories } from '../../scripts/lighthouse/categories.ts';
import { findLighthouse, howToInstall } from '../../scripts/lighthouse/find-lighthouse.ts';
import { judgeRuns, listLosses, pickMiddle } from '../../scripts/lighthouse/judge-runs.ts';
import { choosePages, nameType } from '../../scripts/lighthouse/page-types.ts';
import { describeItem, printLosses, printTable } from '../../scripts/lighthouse/print-scores.ts';
import { readLighthouseReport, type LighthouseReport } from '../../scripts/lighthouse/run-lighthouse.ts';
import { servePacked } from '../../scripts/lighthouse/serve-packed.ts';
import { pageAddresses } from '../../src/publish/addresses.ts';
import { projectFolder, runProgram } from './run-program.ts';

const usage = 'usage: npm run lighthouse -- [--runs 5] [--only TEXT]\n';
const [performance, accessibility] = categories;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Mark {
  id: string;
  weight: number;
  score: number | null;
}

/** A report in which every category has the score, and performance and accessibility the audits. */
function makeReport(score: number, marks: Mark[] = []): LighthouseReport {
  const category = { score, auditRefs: marks.map(({ id, weight }) => ({ id, weight })) };
  const none = { score, auditRefs: [] };
  return {
    runWarnings: [],
    categories: { performance: category, accessibility: category, 'best-practices': none, seo: none },
    audits: Object.fromEntries(marks.map(({ id, score: mark }) => [id, { id, score: mark, title: `Title of ${id}` }])),
  };
}

/** Arguments for an address of `pageAddresses`, by its name. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  region: ['410505'],
  indicator: ['disclosure_rate'],
  log: [2024, '410000'],
  findingsPart: ['prose-silent'],
  agency: ['410505-yinduqu'],
  report: ['410505-yinduqu/2024'],
  text: ['410505-yinduqu/2024', 2],
  source: ['410505-yinduqu/2024'],
};

/** Every address that the site gives, one of each kind, in Chinese and in English. */
function listAddresses(): string[] {
  return ['/', '/en/'].flatMap((root) =>
    Object.entries(pageAddresses(root)).flatMap(([name, address]) => {
      // The folder itself, and pages that ask not to be indexed.
      if (name === 'root' || name === 'embed') return [];
      if (typeof address === 'string') return [address];
      return [(address as (...parts: readonly unknown[]) => string)(...(samples[name] ?? []))];
    }),
  );
}

describe('types of pages', () => {
  it.each([
    ['index.html', 'home'],
    ['en/index.html', 'home (en)'],
    ['regions/410505.html', 'region'],
    ['agencies/410505-yinduqu.html', 'agency'],
    ['en/agencies/410505-yinduqu/2024.html', 'report (en)'],
    ['agencies/410505-yinduqu/2024-source.html', 'source'],
    ['agencies/410505-yinduqu/2024-text-2.html', 'text comparison'],
    ['findings/prose-silent-2.html', 'findings part'],
    ['reports.html', 'log'],
    ['reports/2024-410000.html', 'log part'],
    ['guide.html', 'guide'],
    ['indicators/disclosure_rate.html', 'indicator'],
    ['data/dictionary.html', 'page of data'],
  ])('%s is %s', (path, type) => {
    expect(nameType(path)).toBe(type);
  });

  it.each([
    '404.html',
    'en/404.html',
    'embed/agencies/a/2024.html',
    'en/embed/home.html',
    'data/reports/a/2024.json',
    'html',
  ])('%s is of none', (path) => {
    expect(nameType(path)).toBeNull();
  });

  it('tells apart every address that the site gives, in both languages', () => {
    const addresses = listAddresses();
    const types = addresses.map((address) => nameType(address.slice(1)));
    expect(types).not.toContain(null);
    expect(new Set(types).size).toBe(addresses.length);
    expect(types.filter((type) => type?.startsWith('page of'))).toEqual([]);
  });

  it('chooses the largest page of each type, whatever order the files come in', () => {
    const files = [
      { path: 'agencies/a/2023.html', bytes: 20 },
      { path: 'agencies/b/2024.html', bytes: 30 },
      { path: 'agencies/c/2024.html', bytes: 30 },
      { path: 'agencies/c.html', bytes: 5 },
      { path: 'en/agencies/c/2024.html', bytes: 90 },
      { path: '404.html', bytes: 99 },
    ];
    const expected = [
      { type: 'report', path: 'agencies/b/2024.html' },
      { type: 'agency', path: 'agencies/c.html' },
      { type: 'report (en)', path: 'en/agencies/c/2024.html' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(choosePages(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('scores', () => {
  it('takes the middle run, of an even number the worse of the two in the middle', () => {
    expect(pickMiddle([1, 2, 3, 4, 5])).toBe(3);
    expect(pickMiddle([1, 2, 3, 4])).toBe(2);
    expect(pickMiddle([])).toBeUndefined();
  });

  it('gives each category its median, lowest and highest of 100, without the noise of binary fractions', () => {
    const scores = judgeRuns([0.99, 0.57, 1, 0.98, 0.58].map((score) => makeReport(score)));
    expect(scores.map(({ category }) => category.name)).toEqual([
      'performance',
      'accessibility',
      'best practices',
      'SEO',
    ]);
    for (const score of scores) expect(score).toMatchObject({ median: 98, lowest: 57, highest: 100, losses: [] });
    expect(judgeRuns([])).toEqual([]);
  });

  it('has a median that is the score of a run and lies between the lowest and the highest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 }), (points) => {
        const [score] = judgeRuns(points.map((point) => makeReport(point / 100)));
        expect(points).toContain(score?.median);
        expect(score).toMatchObject({ lowest: Math.min(...points), highest: Math.max(...points) });
        const below = points.filter((point) => point < score!.median).length;
        expect(below).toBeLessThanOrEqual((points.length - 1) / 2);
      }),
    );
  });

  it('says which audits cost how many points, and leaves out those that do not apply', () => {
    const report = makeReport(0.9, [
      { id: 'passed', weight: 5, score: 1 },
      { id: 'half', weight: 1, score: 0.5 },
      { id: 'failed', weight: 4, score: 0 },
      { id: 'elsewhere', weight: 7, score: null },
      { id: 'hint', weight: 0, score: 0 },
    ]);
    // Of a weight of 10, 4 are lost whole and 1 by half.
    const costs = (losses: readonly { audit: { id: string }; points: number }[]) =>
      losses.map(({ audit, points }) => [audit.id, points]);
    expect(costs(listLosses(report, accessibility))).toEqual([
      ['failed', 40],
      ['half', 5],
    ]);
    expect(costs(listLosses(report, performance))).toEqual([
      ['failed', 40],
      ['half', 5],
      ['hint', 0],
    ]);
  });
});

describe('what is printed', () => {
  const bad = (type: string, path: string) => ({
    page: { type, path },
    scores: judgeRuns([makeReport(0.9, [{ id: 'contrast', weight: 1, score: 0.9 }]), makeReport(1)]),
  });

  it('is a table with a mark at what is too low', () => {
    const good = { page: { type: 'home', path: 'index.html' }, scores: judgeRuns([makeReport(1)]) };
    expect(printTable([good, bad('log part', 'reports/a.html')])).toEqual([
      'type      performance   accessibility  best practices  SEO           page',
      'home      100           100            100             100           index.html',
      'log part  90! (90–100)  90! (90–100)   90! (90–100)    90! (90–100)  reports/a.html',
    ]);
  });

  it('names what several pages lost in the same way once', () => {
    expect(printLosses([bad('log', 'a.html'), bad('region', 'b.html')])).toEqual([
      '',
      'performance: log, region',
      '  -10.0  contrast: Title of contrast',
      '',
      'accessibility: log, region',
      '  -10.0  contrast: Title of contrast',
    ]);
  });

  it('keeps together what the same pages lost in a category', () => {
    const marks = [
      { id: 'contrast', weight: 1, score: 0.9 },
      { id: 'size', weight: 1, score: 0.5 },
    ];
    const page = { type: 'log', path: 'a.html' };
    expect(printLosses([{ page, scores: judgeRuns([makeReport(0.7, marks)]).slice(1, 2) }])).toEqual([
      '',
      'accessibility: log',
      '  -25.0  size: Title of size',
      '   -5.0  contrast: Title of contrast',
    ]);
  });

  it('names elements by selector, markup and reason, and files by their figures', () => {
    const node = { type: 'node', selector: 'main > p', snippet: '<p>\n  文</p>', explanation: 'Too pale', top: 3 };
    expect(describeItem({ node, subItems: { items: [] } })).toBe('main > p | <p> 文</p> | Too pale');
    expect(describeItem(node)).toBe('main > p | <p> 文</p> | Too pale');
    expect(describeItem({ url: 'http://a/b.css', wastedMs: 12.3456 })).toBe('url http://a/b.css | wastedMs 12.346');
    expect(describeItem({ source: { url: 'a.js', line: 7 } })).toBe('source a.js:7');
    expect(describeItem({ type: 'list-section', title: 'Preconnect' })).toBe('');
    expect(describeItem(null)).toBe('');
    expect(describeItem('text')).toBe('');
  });
});

describe('what Lighthouse prints', () => {
  it('is read as far as it is needed', () => {
    const report = makeReport(0.98, [{ id: 'a', weight: 1, score: 0.5 }]);
    expect(readLighthouseReport(JSON.stringify({ ...report, more: true }))).toEqual(report);
  });

  it('is a reason where there is no report', () => {
    expect(readLighthouseReport('')).toBe('no report was printed');
    expect(readLighthouseReport(JSON.stringify({ runtimeError: { code: 'NO_FCP', message: 'Nothing painted' } }))).toBe(
      'Nothing painted',
    );
    const unscored = makeReport(1);
    const text = JSON.stringify({
      ...unscored,
      categories: { ...unscored.categories, seo: { score: null, auditRefs: [] } },
    });
    expect(readLighthouseReport(text)).toMatch(/^categories\.seo\.score: /u);
  });
});

describe('where Lighthouse is', () => {
  function install(...path: string[]): void {
    const at = join(folder, ...path, 'lighthouse');
    mkdirSync(at, { recursive: true });
    const manifest = { name: 'lighthouse', version: '13.0.0', bin: { lighthouse: './cli/index.js' } };
    writeFileSync(join(at, 'package.json'), JSON.stringify(manifest));
  }
  const found = (...path: string[]) => ({ cli: join(folder, ...path, 'lighthouse/cli/index.js'), version: '13.0.0' });

  it.each([
    ['where npx keeps it', ['npx/node_modules'], 'npx/node_modules/.bin'],
    ['where npm installs for everybody', ['usr/lib/node_modules'], 'usr/bin'],
    ['where npm installs for everybody on Windows', ['npm/node_modules'], 'npm'],
  ])('is found by PATH %s', (_, place, bin) => {
    install(...place);
    expect(findLighthouse(folder, ['', join(folder, 'other'), join(folder, bin)].join(delimiter))).toEqual(
      found(...place),
    );
  });

  it('is found in the project first', () => {
    install('node_modules');
    install('npx/node_modules');
    expect(findLighthouse(folder, join(folder, 'npx/node_modules/.bin'))).toEqual(found('node_modules'));
  });

  it('is nowhere when a folder of that name holds something else', () => {
    mkdirSync(join(folder, 'npx/lighthouse'), { recursive: true });
    writeFileSync(join(folder, 'npx/lighthouse/package.json'), '{"name":"lighthouse"}');
    expect(findLighthouse(folder, join(folder, 'npx/.bin'))).toBeNull();
  });
});

describe('the server', () => {
  interface Answer {
    status: number | undefined;
    headers: Record<string, unknown>;
    body: Buffer;
  }
  const get = (port: number, path: string, headers: Record<string, string>) =>
    new Promise<Answer>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers }, (answer) => {
        buffer(answer).then(
          (body) => resolve({ status: answer.statusCode, headers: answer.headers, body }),
          (cause: unknown) => reject(cause),
        );
      })
        .on('error', reject)
        .end();
    });

  it('packs texts for browsers that ask for it, leaves pictures alone and answers what is missing', async () => {
    const text = '公开'.repeat(1000);
    writeFileSync(join(folder, 'a.html'), text);
    writeFileSync(join(folder, 'a.png'), text);
    writeFileSync(join(folder, '404.html'), '没有');
    const served = await servePacked(folder);
    const packs = { 'accept-encoding': 'gzip, br' };
    const [page, plain, picture, missing] = await Promise.all([
      get(served.port, '/a.html', packs),
      get(served.port, '/a.html', {}),
      get(served.port, '/a.png', packs),
      get(served.port, '/b.html', packs),
    ]);
    await served.close();
    expect(page).toMatchObject({ status: 200, headers: { 'content-encoding': 'gzip' } });
    expect(page.headers).not.toHaveProperty('cache-control');
    expect(page.body.length).toBeLessThan(200);
    expect(gunzipSync(page.body).toString()).toBe(text);
    for (const answer of [plain, picture]) {
      expect(answer.headers).not.toHaveProperty('content-encoding');
      expect(answer.body.toString()).toBe(text);
    }
    expect(missing.status).toBe(404);
    expect(gunzipSync(missing.body).toString()).toBe('没有');
  });
});

describe('npm run lighthouse', { timeout: 30_000 }, () => {
  const run = (...args: string[]) =>
    runProgram(['scripts/lighthouse.ts', ...args], { cwd: folder, project: projectFolder, env: { PATH: folder } });

  it.each(['--runs 0', '--runs many', '--runs 5.5', '--fast', 'word'])('ends with 2 and its usage for %s', (words) => {
    const { status, stdout, stderr } = run(...words.split(' '));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(usage);
  });

  it('ends with 1 and says how to install Lighthouse where there is none', () => {
    const { status, stdout, stderr } = run();
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${howToInstall}\n` });
  });
});
