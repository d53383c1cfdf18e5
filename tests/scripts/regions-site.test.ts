import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFolder } from '../../scripts/site-check/inspect-folder.ts';
import { makeCorpus } from '../../scripts/synthesize/make-corpus.ts';
import divisions from '../../src/places/divisions.json' with { type: 'json' };
import { copyProject, runProgram } from './run-program.ts';

const options = {
  years: 2,
  layouts: ['tab-grid'],
  damages: [],
  edition: null,
  inconsistent: 0.1,
  encoding: 'utf-8',
  out: '',
} as const;

/** Bodies of one city, so that there are many alike, and some from everywhere. */
const cases = [
  ...makeCorpus({ ...options, agencies: 45, seed: 4, within: '410500' }),
  ...makeCorpus({ ...options, agencies: 15, seed: 5, within: null }),
];

/** What the generator knows of a body: the code of its place and what body of it, `410505-office`. */
const slugs = new Map(cases.map(({ truth: { agency } }) => [agency.name, agency.slug]));

/** Kind and level by the generator's own words, not by the reading. */
function describeSlug(slug: string): string {
  const [code = '', body = ''] = slug.split('-');
  const names: Readonly<Record<string, string>> = divisions.names;
  const level =
    code.length === 9
      ? 'township'
      : code.endsWith('0000')
        ? 'province'
        : code.endsWith('00') && names[code.slice(0, 4)] !== undefined
          ? 'prefecture'
          : 'county';
  if (level === 'township') return `${level} ${/街道$/u.test(names[code] ?? '') ? 'subdistrict' : 'township'}`;
  return `${level} ${body === 'government' || body === 'office' ? body : 'department'}`;
}

const registry = `
expected:
  - 安阳市殷都区宣传文化局
  - { name: 安阳市殷都区史志局, since: 2024 }
  - 朝阳区史志局
changes:
  - { change: renamed, from: [安阳市旧名局], to: [安阳市新名局], year: 2024 }
  - { change: merged, from: [安阳市甲事务局, 安阳市乙事务局], to: [安阳市甲乙事务局], year: 2024 }
publications:
  2024/late.txt: { published: '2025-02-03' }
  2023/early.txt: { published: '2024-01-31' }
`;

/** Reports whose names the registry knows: of a renamed body before and after, and of one that was merged. */
const named: Record<string, string> = {
  '2023/early.txt': '安阳市旧名局',
  '2024/late.txt': '安阳市新名局',
  '2023/a.txt': '安阳市甲事务局',
};

describe('a site of many agencies', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'regions-'));
  const project = join(folder, 'project');
  const site = join(folder, 'site');
  let status: number | null = null;
  let stderr = '';

  const readPage = (path: string): Document => parseHTML(readFileSync(join(site, path), 'utf8')).document;
  const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

  const names = new Map<string, string>();
  /** Whose page it is; a page is read once. */
  const nameAt = (path: string): string => {
    const name = names.get(path) ?? textOf(readPage(path).querySelector('h1'));
    names.set(path, name);
    return name;
  };

  beforeAll(() => {
    mkdirSync(project);
    copyProject(project);
    for (const { truth, name, bytes } of cases) {
      mkdirSync(join(folder, 'reports', String(truth.year)), { recursive: true });
      writeFileSync(join(folder, 'reports', String(truth.year), name), bytes);
    }
    const [first] = cases;
    const model = new TextDecoder().decode(first?.bytes).replaceAll(first?.truth.agency.name ?? '', '某某局');
    for (const [path, agency] of Object.entries(named)) {
      const text = model.replaceAll('某某局', agency).replaceAll(String(first?.truth.year), path.slice(0, 4));
      writeFileSync(join(folder, 'reports', path), text);
    }
    writeFileSync(join(folder, 'reports/agencies.yaml'), registry);
    const env = { GONGKAI_WORK: join(folder, 'work') };
    ({ status, stderr } = runProgram(['scripts/build.ts', '--reports', 'reports', '--out', 'site'], {
      cwd: folder,
      project,
      env,
    }));
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is built with a page for every report, and its check finds nothing', async () => {
    expect(status).toBe(0);
    const catalogue = JSON.parse(readFileSync(join(folder, 'work/catalogue.json'), 'utf8')) as { reports: unknown[] };
    expect(catalogue.reports).toHaveLength(cases.length + Object.keys(named).length);
    expect((await inspectFolder(site)).problems).toEqual([]);
  }, 240_000);

  it('says which name of the registry is not settled, with the candidates', () => {
    expect(stderr).toMatch(
      /agencies\.yaml.*registry-ambiguous.*“朝阳区史志局”可能是：北京市朝阳区史志局、吉林省长春市朝阳区史志局/u,
    );
  });

  it('has a page for every region with a report and for each region above it', () => {
    const names: Readonly<Record<string, string>> = divisions.names;
    for (const slug of slugs.values()) {
      const [code = ''] = slug.split('-');
      for (const length of [2, 4, 6, 9].filter((each) => each <= code.length)) {
        const short = code.slice(0, length);
        if (names[short] === undefined) continue;
        expect(existsSync(join(site, 'regions', `${short.padEnd(6, '0')}.html`)), short).toBe(true);
      }
    }
  });

  it('leads from the list of regions to every one of them, step by step', () => {
    const reached = new Set<string>();
    const queue = ['regions.html'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      for (const link of readPage(path).querySelectorAll('main a[href]')) {
        const target = new URL(link.getAttribute('href') ?? '', `http://site/${path}`).pathname.slice(1);
        if (!target.startsWith('regions/') || reached.has(target)) continue;
        reached.add(target);
        queue.push(target);
      }
    }
    expect([...reached].sort()).toEqual(
      readdirSync(join(site, 'regions'))
        .map((name) => `regions/${name}`)
        .sort(),
    );
  });

  it('puts bodies of one kind and level into a table or picture, and ranks none', () => {
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    let compared = 0;
    for (const path of pages) {
      const document = readPage(path);
      for (const table of document.querySelectorAll('table:not(.log)')) {
        const links = [
          ...table.querySelectorAll(
            'tbody th[scope=row] > a[href*="agencies/"], tbody th[scope=row] > a[href$=".html"]',
          ),
        ];
        const addresses = links
          .map((link) => new URL(link.getAttribute('href') ?? '', `http://site/${path}`).pathname)
          .filter((address) => /^\/agencies\/[^/]+\.html$/u.test(address));
        const ids = [...new Set(addresses)];
        if (ids.length < 2) continue;
        // Side by side only where the page says what they have in common, and in the order of codes, not of figures.
        expect(table.closest('[data-like]'), path).not.toBeNull();
        expect(ids, path).toEqual([...ids].sort());
        // A table of several parts has the same bodies in each, in the same order.
        expect(addresses, path).toEqual(addresses.map((_, index) => ids[index % ids.length]));
        const bodies = ids.flatMap((address) => {
          const slug = slugs.get(nameAt(address.slice(1)));
          return slug === undefined ? [] : [describeSlug(slug)];
        });
        expect(new Set(bodies).size, `${path}: ${bodies.join(', ')}`).toBe(1);
        compared += 1;
      }
      for (const picture of document.querySelectorAll('main svg')) {
        const words = textOf(picture);
        const bars = [...slugs.keys()].filter((name) => words.includes(name));
        if (bars.length > 1) expect(picture.closest('[data-like]'), path).not.toBeNull();
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('keeps one history of a renamed body, marks the change, and leads there from the other id', () => {
    const page = readPage('agencies/410500-anyangshi-jiumingju.html');
    expect(textOf(page.querySelector('h1'))).toBe('安阳市新名局');
    const rows = [...page.querySelectorAll('section[aria-labelledby=reports] > .scroll tbody tr')].map((row) =>
      textOf(row.querySelector('th')),
    );
    expect(rows).toEqual(['2024', '2024年度起名为安阳市新名局，此前名为安阳市旧名局', '2023']);
    const moved = readPage('agencies/410500-anyangshi-xinmingju.html');
    expect(moved.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      '0; url=410500-anyangshi-jiumingju.html',
    );
    for (const page of [
      'agencies/410500-anyangshi-xinmingju/2024',
      'agencies/410500-anyangshi-xinmingju/2024-source',
    ]) {
      expect(existsSync(join(site, `${page}.html`)), page).toBe(true);
    }
    expect(existsSync(join(site, 'data/reports/410500-anyangshi-xinmingju/2024.json'))).toBe(true);
  });

  it('shows the reports of merged bodies below the break, and where the merged ones went', () => {
    const merged = readPage('agencies/410500-anyangshi-jiayishiwuju.html');
    expect(textOf(merged.querySelector('section[aria-labelledby=reports] tbody'))).toMatch(
      /2024年度起由安阳市甲事务局、安阳市乙事务局合并而成.*2023\s*安阳市甲事务局/u,
    );
    const before = readPage('agencies/410500-anyangshi-jiashiwuju.html');
    expect(textOf(before.querySelector('main'))).toContain('2024年度起并入安阳市甲乙事务局。');
    // It was no more in 2024, so nothing is missing then.
    expect(textOf(before.querySelector('main'))).not.toContain('没有收录：');
    expect(textOf(readPage('agencies/410500-anyangshi-yishiwuju.html').querySelector('main'))).toContain(
      '还没有收录安阳市乙事务局的报告。',
    );
  });

  it('lists who has not reported and who reported late', () => {
    const log = readPage('reports.html');
    const missing = textOf(log.querySelector('section[aria-labelledby=missing]'));
    expect(missing).toMatch(/殷都区宣传文化局\s*河南省 › 安阳市 › 殷都区 · 缺2023、2024年度报告（列入机关名单）/u);
    expect(missing).toMatch(/殷都区史志局\s*河南省 › 安阳市 › 殷都区 · 缺2024年度报告（列入机关名单）/u);
    const late = textOf(log.querySelector('section[aria-labelledby=late]'));
    expect(late).toContain('注明公布日期的报告有2份，其中1份晚于规定日期。');
    expect(late).toMatch(/安阳市新名局2024年报告\s*公布于2025-02-03，规定日期为2025-01-31/u);
    expect(textOf(readPage('regions/410505.html').querySelector('section[aria-labelledby=missing]'))).toContain(
      '殷都区宣传文化局',
    );
  });
});
