import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFolder } from '../../scripts/site-check/inspect-folder.ts';
import { toBytes, writeReport, writeRequests } from '../fixtures/report-text.ts';
import { copyProject, runProgram } from './run-program.ts';

const id = '141034-fenxixian-jiaoyuju';

/** Another site: in English alone, at an address, with everything that a footer may say. */
const ownSettings: readonly (readonly [line: string, replacement: string])[] = [
  ['address: null', "address: 'https://gongkai.example/a/'"],
  ["locales: ['zh', 'en']", "locales: ['en']"],
  ['operator: null', "operator: { zh: '某社', en: 'A Society' }"],
  ['contact: null', "contact: { mail: 'desk@example.org' }"],
  ['corrections: null', "corrections: { issues: 'https://github.com/owner/name/issues/new' }"],
  ['filings: []', "filings: [{ number: '某ICP备00000000号', address: 'https://beian.miit.gov.cn/' }]"],
];

describe('a site with settings of its own', () => {
  let folder: string;
  let project: string;
  const build = () =>
    runProgram(['scripts/build.ts', '--reports', 'reports', '--out', 'site'], {
      cwd: folder,
      project,
      env: { GONGKAI_WORK: join(folder, 'work') },
    });
  const read = (path: string): string => readFileSync(join(folder, 'site', path), 'utf8');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-settings-'));
    project = join(folder, 'project');
    mkdirSync(project);
    copyProject(project);
    const file = join(project, 'src/settings.ts');
    const settings = readFileSync(file, 'utf8');
    const changed = ownSettings.reduce((text, [line, replacement]) => {
      expect(text).toContain(line);
      return text.replace(line, replacement);
    }, settings);
    // What is linked may not be written to.
    rmSync(file);
    writeFileSync(file, changed);
    mkdirSync(join(folder, 'reports/2024'), { recursive: true });
    writeFileSync(
      join(folder, 'reports/2024/a.txt'),
      toBytes(
        writeReport({
          title: '汾西县教育局2024年政府信息公开工作年度报告',
          requests: writeRequests({ 'requests.granted.natural_person': 1 }),
        }),
      ),
    );
    const { status, stderr } = build();
    expect(stderr).not.toContain('cannot report errors');
    expect(status).toBe(0);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has one language at its root and no way to another', () => {
    expect(read('index.html')).toContain('<html lang="en"');
    expect(read('index.html')).not.toContain('hreflang="zh-CN"');
    expect(existsSync(join(folder, 'site/en'))).toBe(false);
    expect(read('404.html')).not.toContain('没有这个页面');
  });

  it('knows its address', () => {
    const page = read(`agencies/${id}/2024.html`);
    expect(page).toContain(`<link rel="canonical" href="https://gongkai.example/a/agencies/${id}/2024.html"`);
    const text = page.replace(/<[^>]*>/gu, '');
    expect(text.includes(`[R/OL]. [引用日期]. https://gongkai.example/a/agencies/${id}/2024.html.`)).toBe(true);
  });

  it('says who runs it, where it is on record and where to write to', () => {
    const page = read('index.html');
    expect(page).toContain('Run by A Society');
    expect(page).toContain('href="mailto:desk@example.org"');
    expect(page).toContain('href="https://beian.miit.gov.cn/"');
    expect(page.replace(/<[^>]*>/gu, '').includes('某ICP备00000000号')).toBe(true);
  });

  it('takes reports of errors with the place, the cell and the value', () => {
    const [, href = ''] =
      /<a class="error-link" href="([^"]*granted[^"]*)"/u.exec(read(`agencies/${id}/2024-source.html`)) ?? [];
    const address = new URL(href.replaceAll('&amp;', '&'));
    expect(address.origin + address.pathname).toBe('https://github.com/owner/name/issues/new');
    const body = address.searchParams.get('body') ?? '';
    expect(body).toContain(`https://gongkai.example/a/agencies/${id}/2024.html`);
    expect(body).toMatch(/SHA-256: [0-9a-f]{64}/u);
    expect(body).toMatch(/Line \d+/u);
    expect(body).toContain('(requests.granted.natural_person): 1');
    expect(address.searchParams.get('title')).toContain('汾西县教育局');
  });

  it('is a site without faults', async () => {
    expect(await inspectFolder(join(folder, 'site'))).toMatchObject({ problems: [] });
  });

  it('is not built with settings that cannot be right', () => {
    const file = join(project, 'src/settings.ts');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace("'https://gongkai.example/a/'", "'https://gongkai.example/a'"),
    );
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain('src/settings.ts: address: “https://gongkai.example/a” must end in a slash');
  });
});
