import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFolder } from '../../scripts/site-check/inspect-folder.ts';
import { hashBytes } from '../../src/store/report-files.ts';
import { toBytes, writeReport, writeRequests } from '../fixtures/report-text.ts';
import { copyProject, runProgram } from './run-program.ts';
import { indicators } from '../../src/analysis/indicators/definitions.ts';
import { countEmbedded } from './count-embedded.ts';

const title = '汾西县教育局2024年政府信息公开工作年度报告';

function writeReceived(received: number): readonly string[] {
  return writeRequests({
    'requests.new_received.natural_person': received,
    'requests.new_received.total': received,
    'requests.granted.natural_person': received,
    'requests.granted.total': received,
    'requests.result_total.natural_person': received,
    'requests.result_total.total': received,
  });
}

/** In 2024 a page and a correction that names itself so in its title, in 2023 three files that the registry puts in order. */
const files: Record<string, Uint8Array> = {
  '2024/甲.html': toBytes(`<!doctype html><script>alert(1)</script><pre>${writeReport({ title })}</pre>`),
  '2024/甲（更正版）.txt': toBytes(writeReport({ title: `${title}（更正版）`, requests: writeReceived(31) })),
  '2023/乙.txt': toBytes(
    writeReport({ title: '汾西县教育局2023年政府信息公开工作年度报告', requests: writeReceived(12) }),
  ),
  '2023/乙-2.txt': toBytes(
    writeReport({ title: '汾西县教育局2023年政府信息公开工作年度报告', requests: writeReceived(13) }),
  ),
  '2023/乙-3.txt': toBytes(
    writeReport({ title: '汾西县教育局2023年政府信息公开工作年度报告', requests: writeReceived(14) }),
  ),
};

const registry = `corrections:
  - file: 2023/乙-2.txt
    replaces: 2023/乙.txt
  - file: 2023/乙-3.txt
    replaces: 2023/乙-2.txt
`;

interface Listed {
  readonly href: string;
  readonly download: string;
  readonly name: string;
  readonly bytes: string;
  readonly sha256: string;
}

/** The files that a page offers below the sentence on corrections. */
function listSuperseded(html: string): Listed[] {
  const [, rest = ''] = html.split('更正前的文件仍然保留，可以下载：');
  const file =
    /<dd>\s*<a href="(?<href>[^"]*)" download="(?<download>[^"]*)">\s*(?<name>[^<]*?)\s*<\/a>[^]*?<dd>(?<bytes>[^<]*)<\/dd>[^]*?<dd class="hash">(?<sha256>[^<]*)</gu;
  return [...rest.matchAll(file)].map(({ groups }) => ({ ...groups }) as unknown as Listed);
}

describe('a site of corrected reports', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'corrected-'));
  const project = join(folder, 'project');
  const agencies = join(folder, 'site/agencies/141034-fenxixian-jiaoyuju');

  beforeAll(() => {
    mkdirSync(project);
    copyProject(project);
    writeFileSync(join(project, 'src/content/agencies.yaml'), registry);
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(join(folder, 'reports', file, '..'), { recursive: true });
      writeFileSync(join(folder, 'reports', file), bytes);
    }
    const env = { GONGKAI_WORK: join(folder, 'work') };
    const { status, stderr } = runProgram(['scripts/build.ts', '--reports', 'reports', '--out', 'site'], {
      cwd: folder,
      project,
      env,
    });
    expect(status, stderr).toBe(0);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('shows the figures of the correction, and only those', () => {
    const corrected = readFileSync(join(agencies, '2024.html'), 'utf8');
    expect(corrected).toContain('新收政府信息公开申请31件');
    expect(corrected).not.toContain('没有收到政府信息公开申请');
    const twice = readFileSync(join(agencies, '2023.html'), 'utf8');
    expect(twice).toContain('新收政府信息公开申请14件');
    expect(twice).not.toMatch(/新收政府信息公开申请1[23]件/u);
  });

  it.each(['2024.html', '2024-source.html'])('offers the file that it corrects on %s, to the byte', (page) => {
    const bytes = files['2024/甲.html'] ?? new Uint8Array();
    const listed = listSuperseded(readFileSync(join(agencies, page), 'utf8'));
    expect(listed).toEqual([
      {
        // A page from elsewhere is published as text, this one as well as one that is in force.
        href: '../../data/sources/141034-fenxixian-jiaoyuju/2024-superseded-1-html.txt',
        download: '甲.html',
        name: '2024/甲.html',
        bytes: `${bytes.length.toLocaleString('zh-CN')}字节`,
        sha256: hashBytes(bytes),
      },
    ]);
    const published = readFileSync(join(agencies, listed[0]?.href ?? ''));
    expect(hashBytes(published)).toBe(hashBytes(bytes));
  });

  it('numbers several from the earliest on, so that a further correction leaves their addresses as they are', () => {
    const listed = listSuperseded(readFileSync(join(agencies, '2023-source.html'), 'utf8'));
    expect(listed.map(({ href, name }) => [href.split('/').at(-1), name])).toEqual([
      ['2023-superseded-2.txt', '2023/乙-2.txt'],
      ['2023-superseded-1.txt', '2023/乙.txt'],
    ]);
    for (const { href, name } of listed) {
      expect(readFileSync(join(agencies, href))).toEqual(Buffer.from(files[name] ?? []));
    }
  });

  it('has no pages of superseded files, and its check finds nothing', async () => {
    const { pages, problems } = await inspectFolder(join(folder, 'site'));
    // Ten pages of the site itself, the indicators with their lists of two years, three regions, the log of two years, the agency, and two for each of its
    // two years, in two languages; the page for wrong addresses; and the pages to embed.
    expect(pages).toBe(2 * (10 + 3 * indicators.length + 3 + 2 + 1 + 2 * 2) + 1 + countEmbedded(join(folder, 'site')));
    expect(problems).toEqual([]);
  });
});
