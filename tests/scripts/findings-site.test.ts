import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFolder } from '../../scripts/site-check/inspect-folder.ts';
import { writeDisputes, writeProactive, writeReport, writeRequests, type Values } from '../fixtures/report-text.ts';
import { copyProject, runProgram } from './run-program.ts';

/** Requests of natural persons only: so many received, carried in and granted; the rest is carried over. */
function requests(received: number, carriedIn: number, granted: number, changes: Values = {}): readonly string[] {
  const carriedOut = received + carriedIn - granted;
  const rows = {
    new_received: received,
    carried_in: carriedIn,
    granted,
    result_total: granted,
    carried_out: carriedOut,
  };
  return writeRequests({
    ...Object.fromEntries(
      Object.entries(rows).flatMap(([row, count]) => [
        [`requests.${row}.natural_person`, count],
        [`requests.${row}.total`, count],
      ]),
    ),
    ...changes,
  });
}

/** Sentences of an invented section five, of which one report has all and another nearly all. */
const borrowed = [
  '当前政务公开工作还有一些薄弱环节，有的栏目更新周期偏长，有的解读材料篇幅过大而重点不明，群众不容易找到自己关心的内容。',
  '个别经办人员对答复文书的要素掌握不全，征求第三方意见时把握期限不准，档案整理也不够完整，需要在实际办件当中继续学习。',
  '今后拟逐项梳理公开目录，明确每个栏目的责任股室和更新周期，每月通报一次，对长期不更新的栏目予以合并或者撤销。',
  '同时选取近三年的典型办件编成案例，组织股室人员轮流讲解，邀请法律顾问逐件点评，把常见的程序问题列成清单对照检查。',
];

const overview = (text: string): string[] => [
  '2024年，本机关围绕群众关心的事项开展政务公开，梳理公开目录，更新公开指南，对公开内容实行审核登记，并通过座谈会听取意见。',
  `（二）依申请公开。${text}`,
  '（三）监督保障。落实专人负责，每季度开展自查，把公开工作列入年度考核内容，组织了一次业务学习。',
];

const files: Record<string, string> = {
  // R3 fails in one row, and with it R2 in the column of totals; the number in the prose is another.
  '2024/教育.txt': writeReport({
    title: '汾西县教育局2024年政府信息公开工作年度报告',
    requests: requests(5, 0, 5, { 'requests.granted.total': 4 }),
    overview: [
      '教育系统一年来的公开工作以招生、资助、师资为重点，招生方案和录取结果在官网和学校门口同时张贴，家长可以随时查阅。',
      '全年收到政府信息公开申请8件，未发生行政复议。',
    ],
  }),
  // Carried over 2, then carried in 3; normative documents 10, then 15 without any issued; received 4, then 40.
  '2023/财政.txt': writeReport({
    title: '汾西县财政局2023年政府信息公开工作年度报告',
    requests: requests(4, 0, 2),
    proactive: writeProactive({ 'proactive.normative_documents.in_force': 10 }),
    overview: overview('收到政府信息公开申请4件。').map((text) => text.replace('2024', '2023')),
    problems: borrowed,
  }),
  '2024/财政.txt': writeReport({
    title: '汾西县财政局2024年政府信息公开工作年度报告',
    requests: requests(40, 3, 43),
    proactive: writeProactive({ 'proactive.normative_documents.in_force': 15 }),
    overview: overview('收到政府信息公开申请40件，上年结转3件，全部按期办结。因政府信息公开引发行政复议2件。'),
    disputes: writeDisputes({ 'disputes.review.upheld': 2, 'disputes.review.total': 2 }),
    problems: borrowed.map((text) => text.replace('近三年', '近四年')),
  }),
  // The prose denies reviews and does not mention lawsuits; section five is that of the bureau of finance.
  '2024/民政.txt': writeReport({
    title: '汾西县民政局2024年政府信息公开工作年度报告',
    overview: [
      '民政工作面向困难群众，公开的重点是救助标准、办理流程和资金发放，村务公开栏每月张贴一次名单，乡镇民政办设有查阅点，可以当面询问。',
      '养老机构备案、婚姻登记预约和殡葬收费标准在官网专栏集中展示，更新后由股室负责人核对，发现错漏当日改正。',
      '未收到政府信息公开申请，也未因政府信息公开被申请行政复议。',
    ],
    disputes: writeDisputes({
      'disputes.review.corrected': 1,
      'disputes.review.total': 1,
      'disputes.litigation_direct.pending': 2,
      'disputes.litigation_direct.total': 2,
    }),
    problems: borrowed,
  }),
};

const education = '141034-fenxixian-jiaoyuju/2024';
const finance = '141034-fenxixian-caizhengju/2024';
const civil = '141034-fenxixian-minzhengju/2024';

describe('a site of reports with findings', { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'findings-'));
  const project = join(folder, 'project');
  const site = join(folder, 'site');

  function open(path: string): Document {
    return parseHTML(readFileSync(join(site, path), 'utf8')).document;
  }

  function listFindings(path: string): string[] {
    return [...open(path).querySelectorAll('[data-kind]')].flatMap((group) =>
      [...group.querySelectorAll('.finding')].map((each) => {
        const [sentence] = [...each.querySelectorAll('p:not(.of)')].map(({ textContent }) => textContent?.trim());
        return `${group.getAttribute('data-kind')}: ${sentence}`;
      }),
    );
  }

  beforeAll(() => {
    mkdirSync(project);
    copyProject(project);
    for (const [file, text] of Object.entries(files)) {
      const path = join(folder, 'reports', file);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, text);
    }
    const { status, stderr } = runProgram(['scripts/build.ts', '--reports', 'reports', '--out', 'site'], {
      cwd: folder,
      project,
      env: { GONGKAI_WORK: join(folder, 'work') },
    });
    expect(status, stderr).toBe(0);
  }, 90_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells those of each report, and nothing else', () => {
    expect(listFindings(`agencies/${education}.html`)).toEqual([
      'relation: “总计”一列：各种办理结果之和是4，办结总计是5。',
      'relation: “予以公开”一行：六类申请人之和是5，总计是4。',
      'prose-differs: 本年新收：正文写的是8，表格里是5。',
    ]);
    expect(listFindings(`agencies/${finance}.html`)).toEqual([
      'carry-over: “自然人”一列：这份报告的上年结转是3，2023年报告的结转下年度是2。',
      'carry-over: “总计”一列：这份报告的上年结转是3，2023年报告的结转下年度是2。',
      'stock: 行政规范性文件：这份报告的现行有效件数是15；按2023年现行有效件数加本年制发件数、减本年废止件数，算得10。',
      'jump: 本年新收：上一年4，2024年40。',
      'jump: 办结总计：上一年2，2024年43。',
      expect.stringMatching(/^unchanged: 不计机关名、地名和数字，第五部分约\d+%的文字与2023年报告相同。/u) as string,
      expect.stringMatching(
        /^copied: 不计机关名、地名和数字，第五部分约\d+%的文字与汾西县民政局2024年报告相同。/u,
      ) as string,
    ]);
    expect(listFindings(`agencies/${civil}.html`)).toEqual([
      'prose-denies: 正文说没有行政复议，表格里有1件。',
      'prose-silent: 表格里有行政诉讼2件，正文没有提到。',
      expect.stringMatching(/^copied: 不计机关名、地名和数字，第五部分/u) as string,
    ]);
  });

  it('gives the arithmetic, each number leading to its cell', () => {
    const finding = open(`agencies/${education}.html`).querySelector('#finding-relation-R3-granted');
    expect(finding?.querySelector('.arithmetic')?.textContent?.replace(/\s+/gu, ' ').trim()).toBe(
      '自然人 5 = 5；总计 4',
    );
    const links = [...(finding?.querySelectorAll('.arithmetic a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links.map((href) => href?.split('#')[1])).toEqual([
      'requests.granted.natural_person',
      'requests.granted.total',
    ]);
  });

  it('marks the numbers in the prose without changing a character of it', () => {
    for (const id of [education, finance, civil]) {
      const record = JSON.parse(readFileSync(join(site, `data/reports/${id}.json`), 'utf8')) as {
        sections: { paragraphs: { text: string }[] }[];
      };
      const shown = [...open(`agencies/${id}.html`).querySelectorAll('section[aria-labelledby^=section-] .prose p')];
      expect(shown.map((paragraph) => paragraph.textContent?.trim())).toEqual(
        record.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      );
    }
    const marked = open(`agencies/${education}.html`).querySelector('#claim-0');
    expect(marked?.textContent).toBe('8件');
    expect(marked?.getAttribute('class')).toContain('differs');
  });

  it('shows the same findings on the pages of the bodies, of kinds, and of the year and province', () => {
    const bodies = [education, finance, civil].map((id) => id.replace(/\/\d+$/u, ''));
    const all = [education, finance, civil, '141034-fenxixian-caizhengju/2023'].flatMap((id) =>
      listFindings(`agencies/${id}.html`),
    );
    expect(bodies.flatMap((id) => listFindings(`agencies/${id}.html`)).sort()).toEqual([...all].sort());
    expect(listFindings('findings.html').sort()).toEqual([...all].sort());
    const kinds = readdirSync(join(site, 'findings')).filter((file) => !/^\d/u.test(file));
    expect(kinds.flatMap((file) => listFindings(`findings/${file}`)).sort()).toEqual([...all].sort());
    const places = readdirSync(join(site, 'findings')).filter((file) => /^\d/u.test(file));
    expect(places.flatMap((file) => listFindings(`findings/${file}`)).sort()).toEqual([...all].sort());
  });

  it('puts two texts side by side and marks what they share', () => {
    const page = open(`agencies/${civil.replace('/2024', '')}/2024-text-5.html`);
    const [left, right] = [...page.querySelectorAll('.shared-text')];
    expect(left?.textContent).toContain('当前政务公开工作还有一些薄弱环节');
    expect(right?.querySelectorAll('mark.shared').length).toBeGreaterThan(0);
  });

  it('says on every page of a region how many findings it has', () => {
    expect(open('regions/141034.html').querySelector('section[aria-labelledby=findings]')?.textContent).toMatch(
      /4份报告中，\d份有值得核对之处/u,
    );
  });

  it('leaves the figures that contradict each other out of what is compared, and says why', () => {
    const row = [...open(`agencies/${education}.html`).querySelectorAll('.indicators tr')].find((each) =>
      each.textContent?.includes('公开率'),
    );
    expect(row?.textContent).toContain('不符合R2、R3，不参加比较');
  });

  it('passes the check of built sites', async () => {
    const { problems } = await inspectFolder(site);
    expect(problems).toEqual([]);
  });
});
