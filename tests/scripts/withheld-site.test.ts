import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { inspectFolder } from '../../scripts/site-check/inspect-folder.ts';
import { encodeText, type Encoding } from '../../scripts/synthesize/encode-text.ts';
import { writePdf } from '../../scripts/synthesize/pdf-writer.ts';
import { hashBytes } from '../../src/store/report-files.ts';
import { docxFile, paragraph, run, table, cell } from '../fixtures/docx-file.ts';
import { writeReport } from '../fixtures/report-text.ts';
import { copyProject, runProgram, type Ended } from './run-program.ts';

/** A name, a telephone number and an advertisement, each unlike anything that a site says of itself. */
const name = '龘靐齉';
const phone = '13987654321';
const spam = '爨癵线上娱乐城';
const secrets = [name, phone, spam];
/** Nothing else holds these either. */
const characters = ['龘', '靐', '齉', '爨', '癵'];

function encode(text: string, encoding: Encoding): Uint8Array {
  const bytes = encodeText(text, encoding);
  if (!bytes) throw new Error(`${encoding} cannot write the text`);
  return bytes;
}

function report(agency: string, year: number, prose: string): string {
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  return writeReport({ title }).replace('本段文字为合成。', `本段文字为合成。${prose}`);
}

const lines = report('汾西县教育局', 2024, `申请人龘\n靐齉来信，\n电话${phone}。再次来信的也是${name}。`);
const page = report('汾西县财政局', 2024, '@').replace(
  '@',
  `申请人龘<b>靐</b>&#${'齉'.codePointAt(0) ?? 0};，电话139<i>8765</i>4321。<div style="display:none">${spam}</div>`,
);

/** Lines of a report as Word and PDF have them; its tables do not matter here. */
function proseOf(agency: string, prose: string): string[] {
  return report(agency, 2024, prose)
    .split('\n')
    .filter((line) => line !== '' && !line.includes('\t'));
}

const files: Record<string, Uint8Array> = {
  '2024/text.txt': encode(lines, 'gb18030'),
  '2024/wide.txt': encode(report('汾西县民政局', 2024, `申请人${name}。`), 'utf-16le'),
  '2024/page.html': encode(
    `<!doctype html><meta charset="gb2312"><meta name="description" content="${name}"><title>汾西县财政局2024年政府信息公开工作年度报告_${spam}</title><!-- ${phone} --><pre>${page}</pre><script>var contact = "${phone}";</script>`,
    'gb18030',
  ),
  '2024/word.docx': docxFile({
    body:
      proseOf('汾西县林业局', '@')
        .map((line) =>
          line.includes('@') ? paragraph(run('申请人龘') + run('靐齉') + run('，有表。')) : paragraph(line),
        )
        .join('') + table([cell('姓名'), cell(name)], [cell('电话'), cell(phone)]),
  }),
  '2024/portable.pdf': writePdf([
    {
      width: 595,
      height: 842,
      lines: [],
      texts: proseOf('汾西县水利局', `申请人${name}来信。`).map((text, index) => ({
        x: 60,
        y: 80 + 20 * index,
        size: 10,
        text,
      })),
    },
  ]),
  '2024/first.docx': docxFile({
    body: proseOf('汾西县审计局', `申请人${name}。`)
      .map((line) => paragraph(line))
      .join(''),
  }),
  '2024/second.html': encode(`<pre>${report('汾西县审计局', 2024, `申请人${name}。`)}</pre>`, 'utf-8'),
  '2024/third.txt': encode(report('汾西县审计局', 2024, '已经更正。'), 'utf-8'),
  // In these what is withheld stands in another way as well, or does not stand at all.
  '2024/escaped.html': encode(
    `<meta charset="utf-8"><pre>${report('汾西县统计局', 2024, name)}</pre><script>var a = "\\u9f98\\u9750\\u9f49";</script>`,
    'utf-8',
  ),
  '2024/missing.txt': encode(report('汾西县司法局', 2024, '申请人龘 某。'), 'utf-8'),
};

const withheld = [
  { file: '2024/text.txt', text: name, reason: '申请人姓名' },
  { file: '2024/text.txt', text: phone, reason: '电话号码' },
  { file: '2024/wide.txt', text: name, reason: '申请人姓名' },
  { file: '2024/page.html', text: name, reason: '申请人姓名' },
  { file: '2024/page.html', text: phone, reason: '电话号码' },
  { file: '2024/page.html', text: spam, reason: '网页被植入的广告' },
  { file: '2024/word.docx', text: name, reason: '申请人姓名' },
  { file: '2024/word.docx', text: phone, reason: '电话号码' },
  { file: '2024/portable.pdf', text: name, reason: '申请人姓名' },
  { file: '2024/first.docx', text: name, reason: '申请人姓名' },
  { file: '2024/second.html', text: name, reason: '申请人姓名' },
  { file: '2024/escaped.html', text: name, reason: '申请人姓名' },
  { file: '2024/missing.txt', text: name, reason: '申请人姓名' },
];
const corrections = [
  { file: '2024/second.html', replaces: '2024/first.docx' },
  { file: '2024/third.txt', replaces: '2024/second.html' },
];

const ids = {
  text: '141034-fenxixian-jiaoyuju',
  wide: '141034-fenxixian-minzhengju',
  page: '141034-fenxixian-caizhengju',
  word: '141034-fenxixian-linyeju',
  pdf: '141034-fenxixian-shuiliju',
  corrected: '141034-fenxixian-shenjiju',
};

/** What of the secrets bytes hold, in any encoding that a file may have, whatever white space is in it. */
function findSecrets(bytes: Uint8Array): string[] {
  const content = Buffer.from(bytes);
  const written = secrets.filter((secret) =>
    (['utf-16le', 'utf-16be', 'gb18030'] as const).some((encoding) => {
      const mark = encoding === 'gb18030' ? 0 : 2;
      return content.includes(Buffer.from(encode(secret, encoding).subarray(mark)));
    }),
  );
  const told = content.toString('utf8').replace(/\s+/gu, '');
  return [...written, ...[...secrets, ...characters].filter((secret) => told.includes(secret))];
}

/** Every file below a folder that holds a secret in its content or its name. */
function findLeaks(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(entries.length).toBeGreaterThan(10);
  return entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => findSecrets(readFileSync(file)).length > 0 || secrets.some((secret) => file.includes(secret)));
}

describe('a site from which texts are withheld', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'withheld-'));
  const project = join(folder, 'project');
  const site = join(folder, 'site');
  const env = { GONGKAI_WORK: join(folder, 'work') };
  let built: Ended;

  function program(...args: string[]): Ended {
    return runProgram(args, { cwd: folder, project, env });
  }

  function build(out = 'site'): Ended {
    return program('scripts/build.ts', '--reports', 'reports', '--out', out);
  }

  function writeRegistry(entries: readonly object[]): void {
    writeFileSync(join(folder, 'reports/agencies.yaml'), stringify({ withheld: entries, corrections }));
  }

  function readPage(path: string): string {
    return readFileSync(join(site, path), 'utf8');
  }

  function readRecord(id: string): { source: object; problems: { code: string }[] } {
    return JSON.parse(readPage(`data/reports/${id}/2024.json`)) as { source: object; problems: { code: string }[] };
  }

  beforeAll(() => {
    mkdirSync(project);
    copyProject(project);
    mkdirSync(join(folder, 'reports/2024'), { recursive: true });
    for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, 'reports', file), bytes);
    // First with everything, as it was before anybody asked for it to be withheld.
    writeRegistry([]);
    expect(build().status).toBe(0);
    expect(findLeaks(site).length).toBeGreaterThan(10);
    writeRegistry(withheld);
    built = build();
    expect(built.status, built.stderr).toBe(0);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds none of them in any file, record, source view or line of output', () => {
    expect(findLeaks(site)).toEqual([]);
    expect(findLeaks(join(folder, 'work'))).toEqual([]);
    expect(findSecrets(Buffer.from(built.stdout + built.stderr))).toEqual([]);
  });

  it('passes its check', async () => {
    const { problems } = await inspectFolder(site);
    expect(problems).toEqual([]);
  });

  it('says in the record what is withheld, with size, hash and encoding of the untouched file', () => {
    const bytes = files['2024/text.txt'] ?? new Uint8Array();
    const { source, problems } = readRecord(ids.text);
    expect(source).toMatchObject({
      bytes: bytes.length,
      sha256: hashBytes(bytes),
      encoding: 'gb18030',
      withheld: [
        { reason: '申请人姓名', count: 2 },
        { reason: '电话号码', count: 1 },
      ],
    });
    expect(problems.filter(({ code }) => code === 'text-withheld')).toHaveLength(2);
    expect(readRecord(ids.page).source).toMatchObject({
      withheld: [
        { reason: '申请人姓名', count: 2 },
        { reason: '电话号码', count: 3 },
        { reason: '网页被植入的广告', count: 2 },
      ],
    });
    expect(readRecord(ids.corrected).source).not.toHaveProperty('withheld');
  });

  it('publishes a copy of a text file in UTF-8, with as many lines', () => {
    const copy = readPage(`data/sources/${ids.text}/2024.txt`);
    expect(copy).toBe(
      lines
        .replace('申请人龘\n靐齉来信', '申请人〔隐去：申请人姓名〕\n来信')
        .replace(name, '〔隐去：申请人姓名〕')
        .replace(phone, '〔隐去：电话号码〕'),
    );
  });

  it('publishes a copy of a page, which says that it is in UTF-8', () => {
    const copy = readPage(`data/sources/${ids.page}/2024-html.txt`);
    expect(copy).toContain('<meta charset="utf-8">');
    expect(copy).toContain('content="〔隐去：申请人姓名〕"');
    expect(copy).toContain('申请人〔隐去：申请人姓名〕<b></b>，电话〔隐去：电话号码〕<i></i>。');
    expect(copy).toContain('var contact = "〔隐去：电话号码〕"');
  });

  it('marks the places on the pages of report and source, and says that the maintainer decided so', () => {
    for (const path of [`agencies/${ids.text}/2024.html`, `agencies/${ids.text}/2024-source.html`]) {
      const html = readPage(path);
      expect(html).toContain('<mark class="withheld">〔隐去：申请人姓名〕</mark>');
      expect(html).toContain(
        '按本站维护者的决定，这份文件中有下列内容隐去，不在本站显示：申请人姓名2处、电话号码1处。',
      );
      expect(html).toContain('SHA-256都是未改动的原文件的');
      expect(html).not.toContain('逐行编号，一字未改');
    }
    const source = readPage(`agencies/${ids.text}/2024-source.html`);
    const numbers = lines.split('\n').map((_, index) => `id="L${index + 1}"`);
    expect(source.match(/id="L\d+"/gu)).toEqual(numbers);
    expect(source).toContain('<span>一、总体情况</span>');
    expect(source).toContain('申请人<mark class="withheld">〔隐去：申请人姓名〕</mark></span>');
  });

  it.each([
    ['word', 'docx', 'Word文档'],
    ['pdf', 'pdf', 'PDF文档'],
  ] as const)('offers no %s file, and says why', (format, ending, called) => {
    const id = ids[format];
    expect(readPage('files.txt')).not.toContain(`data/sources/${id}`);
    for (const path of [`agencies/${id}/2024.html`, `agencies/${id}/2024-source.html`]) {
      const html = readPage(path);
      expect(html).not.toContain(`data/sources/${id}`);
      expect(html).not.toContain(`download="`);
      expect(html).toContain(`${called}里的文字不能逐处隐去，所以不提供文件下载`);
      expect(html).toContain(`.${ending}`);
      expect(html).toContain('<mark class="withheld">〔隐去：申请人姓名〕</mark>');
    }
  });

  it('withholds from files that a correction replaces, and keeps a Word file of them to itself', () => {
    const html = readPage(`agencies/${ids.corrected}/2024.html`);
    expect(html).toContain(`data/sources/${ids.corrected}/2024-superseded-2-html.txt`);
    expect(html).not.toContain('superseded-1');
    expect(html).toContain('2024/first.docx');
    expect(readPage(`data/sources/${ids.corrected}/2024-superseded-2-html.txt`)).toContain(
      '申请人〔隐去：申请人姓名〕',
    );
  });

  it('has no page of a file of which a text was not found, or stands there in another way as well', () => {
    const html = readPage('reports.html');
    for (const [file, number] of [
      ['2024/escaped.html', 12],
      ['2024/missing.txt', 13],
    ] as const) {
      expect(html).toContain(file);
      expect(html).toContain(`agencies.yaml的withheld第${number}（申请人姓名）条`);
      expect(built.stderr).toMatch(new RegExp(`${file} error withheld-unmatched .*第${number}（申请人姓名）条`, 'u'));
    }
    expect(readPage('files.txt')).not.toMatch(/tongjiju|sifaju/u);
  });

  it('is made again from the last reading, the same', () => {
    const again = build('again');
    expect(again.stderr).toContain('unchanged: 6');
    expect(readFileSync(join(folder, 'again/files.txt'), 'utf8')).toBe(readPage('files.txt'));
  });

  it('tells none of them by the other commands', () => {
    const reports = join(folder, 'reports');
    const named = Object.keys(files).map((file) => join(reports, file));
    const copied = join(folder, 'text-copy.txt');
    writeFileSync(copied, files['2024/text.txt'] ?? new Uint8Array());
    const asAdded = `2024/${ids.text}-2024.txt`;
    for (const ended of [
      program('scripts/check.ts', '--reports', 'reports'),
      program('scripts/check.ts', '--reports', 'reports', '--format', 'json'),
      runProgram(['scripts/parse.ts', '--json', ...named], {
        cwd: folder,
        project,
        env: { ...env, GONGKAI_REPORTS: reports },
      }),
      program('scripts/add.ts', ...named, '--reports', 'reports'),
    ]) {
      expect(ended.stdout).toContain('withheld');
      expect(findSecrets(Buffer.from(ended.stdout + ended.stderr))).toEqual([]);
    }
    // A file that is listed under the name that it is about to get.
    rmSync(join(reports, '2024/text.txt'));
    writeRegistry(withheld.map((entry) => (entry.file === '2024/text.txt' ? { ...entry, file: asAdded } : entry)));
    const added = program('scripts/add.ts', 'text-copy.txt', '--reports', 'reports');
    expect(added.stdout).toContain(`Added as ${asAdded}`);
    expect(added.stdout).toContain('text-withheld');
    expect(findSecrets(Buffer.from(added.stdout + added.stderr))).toEqual([]);
    expect(readFileSync(join(reports, asAdded))).toEqual(Buffer.from(files['2024/text.txt'] ?? []));
    // The earlier name is now that of no file: nothing is built before that is put right.
    writeRegistry(withheld);
    const stopped = build('nowhere');
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).toContain('error withheld-path');
    expect(readdirSync(folder)).not.toContain('nowhere');
  });
});
