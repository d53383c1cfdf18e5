import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFolder } from '../../scripts/site-check/inspect-folder.ts';
import { writeDisputes, writeProactive, writeReport, writeRequests, type Parts } from '../fixtures/report-text.ts';
import { copyProject, runProgram } from './run-program.ts';
import { indicators } from '../../src/analysis/indicators/definitions.ts';
import { countEmbedded } from './count-embedded.ts';

/** Synthetic reports, each with another damage, and what a reader of its page must see. */
const reports: Record<string, { parts: Partial<Parts>; sees: RegExp[]; never: RegExp[] }> = {
  汾西县教育局: {
    parts: {
      requests: writeRequests({ 'requests.new_received.natural_person': 5, 'requests.new_received.total': 5 }),
      disputes: writeDisputes({ 'disputes.review.total': 2 }),
    },
    sees: [
      /各种办理结果和结转下年度都是0件，与收到的申请数不符/u,
      /R4 行政复议：.*左边合计0，右边合计2/u,
      /class="[^"]*fails/u,
    ],
    never: [/没有申请可以办理/u],
  },
  汾西县文化局: {
    // The applicants make ten, the totals say none.
    parts: {
      requests: writeRequests({ 'requests.new_received.natural_person': 10, 'requests.granted.natural_person': 10 }),
    },
    sees: [/申请数据的合计与各项不符，这里不作概括/u, /R3 本年新收：.*左边合计10，右边合计0/u],
    never: [/没有收到政府信息公开申请/u, /没有申请可以办理/u],
  },
  汾西县财政局: {
    parts: {
      requests: writeRequests({
        'requests.new_received.natural_person': 1,
        'requests.new_received.total': 1,
        'requests.carried_out.natural_person': 1,
        'requests.carried_out.total': 1,
      }),
    },
    sees: [/2024年没有办结申请，1件结转下年度/u],
    never: [/0件办结的申请中/u],
  },
  汾西县民政局: {
    parts: { proactive: [], requests: [], disputes: [] },
    sees: [/没有可以核对的勾稽关系/u, /“收到和处理政府信息公开申请情况”没有可识别的表格/u, /原文没有这一格/u],
    never: [/0项勾稽关系全部相符/u],
  },
  汾西县林业局: {
    parts: { requests: writeRequests().slice(0, 12) },
    sees: [/格式版本不明，只列两版共有的行/u],
    never: [/原文中没有可以读取的表格/u],
  },
  汾西县水利局: {
    parts: {
      proactive: writeProactive({ 'proactive.regulations.issued': '无', 'proactive.licensing.decisions': '3 4' }),
      requests: writeRequests({ 'requests.granted.total': -3, 'requests.granted.natural_person': -3 }),
    },
    sees: [/>\s*无\s*</u, /3 4/u, /175个数中有2个不是非负整数/u],
    never: [],
  },
  洪洞县教育局: {
    // A row is not there, and the totals contradict the applicants.
    parts: {
      requests: writeRequests({ 'requests.granted.natural_person': 10 }).filter((line) => !line.includes('重复申请')),
    },
    sees: [/缺少“[^”]*重复申请[^”]*”/u, /申请数据的合计与各项不符/u],
    never: [],
  },
};

describe('a site of damaged reports', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  const project = join(folder, 'project');
  let status: number | null = null;

  beforeAll(() => {
    mkdirSync(project);
    copyProject(project);
    mkdirSync(join(folder, 'reports/2024'), { recursive: true });
    for (const [name, { parts }] of Object.entries(reports)) {
      const text = writeReport({ title: `${name}2024年政府信息公开工作年度报告`, ...parts });
      writeFileSync(join(folder, 'reports/2024', `${name}100%.txt`), text);
    }
    writeFileSync(join(folder, 'reports/2024/garbage.txt'), new Uint8Array([0, 1, 2]));
    const env = { GONGKAI_WORK: join(folder, 'work') };
    status = runProgram(['scripts/build.ts', '--reports', 'reports', '--out', 'site'], {
      cwd: folder,
      project,
      env,
    }).status;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is built, and its check finds nothing', async () => {
    expect(status).toBe(0);
    const { pages, problems } = await inspectFolder(join(folder, 'site'));
    // Ten pages of the site itself, the indicators with two lists each, four regions, two of them compared, a part of the log, two of
    // findings, and three for each report, in two languages; the page for wrong addresses; and the pages to embed.
    const own = 10 + 3 * indicators.length + 4 + 2 + 1 + 2 + 3 * Object.keys(reports).length;
    expect(pages).toBe(2 * own + 1 + countEmbedded(join(folder, 'site')));
    expect(problems).toEqual([]);
  });

  it.each(Object.entries(reports))('says of %s what is wrong and nothing that is not so', (name, { sees, never }) => {
    const catalogue = JSON.parse(readFileSync(join(folder, 'work/catalogue.json'), 'utf8')) as {
      reports: { id: string; agency: { name: string } }[];
    };
    const id = catalogue.reports.find(({ agency }) => agency.name === name)?.id ?? '';
    const html = readFileSync(join(folder, 'site/agencies', `${id}.html`), 'utf8');
    for (const pattern of sees) expect(html).toMatch(pattern);
    for (const pattern of never) expect(html).not.toMatch(pattern);
  });

  it('lists the file that could not be read', () => {
    const html = readFileSync(join(folder, 'site/reports.html'), 'utf8');
    expect(html).toMatch(/2024\/garbage\.txt/u);
    expect(html).not.toContain(folder);
  });

  it('puts the bodies of a region side by side as they report, with the relations that their numbers fail', () => {
    const html = readFileSync(join(folder, 'site/compare/141034.html'), 'utf8');
    // 5 requests, none handled: a count is a number, a rate of nothing is none.
    expect(html).toMatch(
      /data-measure="requests_received">(?:(?!<\/tbody>).)*jiaoyuju\/2024"(?:(?!<\/tr>).)*data-part="value"[^>]*>\s*<a[^>]*>\s*5\s*<\/a>/su,
    );
    expect(html).toMatch(
      /data-measure="disclosure_rate">(?:(?!<\/tbody>).)*jiaoyuju\/2024"(?:(?!<\/tr>).)*data-part="value" data-value[^>]*>\s*不适用/su,
    );
    expect(html).toMatch(/R3 本年新收：.*左边合计10，右边合计0/u);
    expect(html).toMatch(/compare\.html\?a=141034-[a-z-]+,141034-/u);
  });

  it('leaves what is incomplete or contradictory out of sums, and says so', () => {
    const html = readFileSync(join(folder, 'site/compare.html'), 'utf8');
    // In the chart, which names the bodies after what it says of them.
    expect(html).toMatch(/分项不全，没有画(?:(?!<\/svg>).)*洪洞县教育局/su);
    expect(html).not.toMatch(/个机关共办结/u);
  });
});
