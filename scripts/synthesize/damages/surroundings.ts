import { drawAgency } from '../agencies.ts';
import { makeReport } from '../prose.ts';
import type { Random } from '../random.ts';
import { type Block, disownTable, listTables, mapTables, type Report, type Title } from '../report.ts';
import { makeTruth } from '../truth/make-truth.ts';
import type { Truth } from '../truth/truth.ts';
import { makeRequestsTable } from '../table-model.ts';
import { anyLayout, type Damage, replaceReport, rowwiseLayout } from './damage.ts';

function mapTitle(report: Report, change: (title: Title) => Title): Report {
  return { ...report, blocks: report.blocks.map((block) => (block.kind === 'title' ? change(block) : block)) };
}

export const titleTypo: Damage = {
  name: 'title-typo',
  description: 'a typo in the title (年度工作报告, 工作告年度报)',
  fits: anyLayout,
  apply: (draft, random) => {
    const typo = random.pick(['年度工作报告', '工作告年度报', '年度报告']);
    const report = mapTitle(draft.report, (title) => ({
      ...title,
      lines: title.lines.map((line) => line.replace('工作年度报告', typo)),
    }));
    return replaceReport(draft, report);
  },
};

export const titleSplit: Damage = {
  name: 'title-split',
  description: 'the title on two lines',
  fits: anyLayout,
  apply: (draft) => {
    const { name } = draft.truth.agency;
    const report = mapTitle(draft.report, (title) => {
      const [first = ''] = title.lines;
      return title.lines.length === 1 && first.startsWith(name)
        ? { ...title, lines: [name, first.slice(name.length)] }
        : title;
    });
    return replaceReport(draft, report);
  },
};

export const agencyInLastSection: Damage = {
  name: 'agency-in-last-section',
  description: 'the agency named in the last section only',
  fits: anyLayout,
  apply: (draft) => {
    const { name } = draft.truth.agency;
    const blocks = draft.report.blocks.map((block): Block => {
      if (block.kind === 'title') {
        const lines = block.lines.map((line) => line.replace(name, '')).filter((line) => line !== '');
        return { ...block, lines };
      }
      return block.kind === 'paragraph' ? { ...block, text: block.text.replaceAll(name, '本机关') } : block;
    });
    blocks.push({ kind: 'paragraph', text: `${name}按照规定管理信息处理费，收费情况已如实填报。` });
    return { ...draft, report: { ...draft.report, blocks } };
  },
};

export const wrongYearCited: Damage = {
  name: 'wrong-year-cited',
  description: 'last year in the first paragraph, and the notice of another edition',
  fits: anyLayout,
  apply: (draft) => {
    const { year } = draft.truth;
    let done = false;
    const blocks = draft.report.blocks.map((block): Block => {
      if (done || block.kind !== 'paragraph' || !block.text.includes(`${year}年`)) return block;
      done = true;
      const cited = '根据国办公开办函〔2019〕60号文件的要求编制。';
      return { ...block, text: cited + block.text.replaceAll(`${year}年`, `${year - 1}年`) };
    });
    return done ? { ...draft, report: { ...draft.report, blocks } } : null;
  },
};

const noises = {
  before: ['首页 > 政务公开 > 政府信息公开年报', '发布时间：2025-01-20 09:00 浏览次数：1284', '字体：大 中 小'],
  inside: ['体育投注_官网下载 example.invalid 注册送88元', '推荐阅读：某某娱乐平台', '扫一扫在手机打开当前页'],
  after: ['分享到：微信 微博', '上一篇：关于停水的通知 下一篇：没有了', '主办单位：某某办公室 邮编：000000'],
} as const;

export const noise: Damage = {
  name: 'noise',
  description: 'breadcrumbs, share buttons, injected links',
  fits: anyLayout,
  apply: (draft, random) => {
    const make = (texts: readonly string[]): Block => ({ kind: 'noise', text: random.pick(texts) });
    const inside = draft.report.blocks.flatMap((block): Block[] => {
      return block.kind === 'paragraph' && random.chance(0.25) ? [block, make(noises.inside)] : [block];
    });
    const blocks = [make(noises.before), ...inside, make(noises.after)];
    return { ...draft, report: { ...draft.report, blocks } };
  },
};

/** The truth of some other report. */
function makeOther(random: Random, truth: Truth, agency: Truth['agency'], year: number): Truth {
  const edition = truth.editions.requests === '2019' ? '2019' : '2021';
  return makeTruth(random, agency, year, { edition, blanks: 'none', consistent: true });
}

export const lastYearTable: Damage = {
  name: 'last-year-table',
  description: "last year's table 3 as well, announced by a line",
  fits: rowwiseLayout,
  apply: (draft, random) => {
    const { truth, report } = draft;
    const own = report.blocks.findIndex((block) => block.kind === 'table' && block.table.name === 'requests');
    if (own < 0) return null;
    const last = makeOther(random, truth, truth.agency, truth.year - 1);
    const added: Block[] = [
      { kind: 'paragraph', text: `附：${truth.year - 1}年收到和处理政府信息公开申请情况` },
      { kind: 'table', table: disownTable(makeRequestsTable(last)) },
    ];
    if (random.chance(0.6)) return { ...draft, report: { ...report, blocks: [...report.blocks, ...added] } };
    const blocks = [...report.blocks.slice(0, own + 1), ...added, ...report.blocks.slice(own + 1)];
    // Between the sections a reader may well refuse both.
    const open = new Set([...draft.open, ...[...truth.cells.keys()].filter((key) => key.startsWith('requests.'))]);
    return { ...draft, report: { ...report, blocks }, open };
  },
};

export const secondReport: Damage = {
  name: 'second-report',
  description: 'the report of another agency behind this one',
  fits: rowwiseLayout,
  apply: (draft, random) => {
    const { truth, report } = draft;
    if (listTables(report).length === 0) return null;
    const other = makeOther(random, truth, drawAgency(random), truth.year);
    const { blocks } = mapTables(makeReport(random, other), disownTable);
    return {
      ...draft,
      report: { ...report, blocks: [...report.blocks, ...blocks] },
      open: new Set(truth.cells.keys()),
    };
  },
};
