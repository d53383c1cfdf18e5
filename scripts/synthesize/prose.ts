import type { CellKey } from '../../src/form/cells.ts';
import { sections } from '../../src/form/sections.ts';
import type { Random } from './random.ts';
import type { Block, Heading, Report } from './report.ts';
import { makeDisputesTable, makeProactiveTable, makeRequestsTable } from './table-model.ts';
import type { Truth } from './truth/truth.ts';

/** Stands in every synthetic report, so that none can pass for a real one. */
export const syntheticMark = '（合成数据，仅供测试）';

const openings = [
  '严格执行有关公开的各项规定，工作平稳推进',
  '围绕年度任务，持续做好公开和服务',
  '坚持公开为常态，不断规范办理流程',
  '结合自身职责，把公开要求落实到日常工作',
] as const;

const management = [
  '修订了公开指南和目录，发布前逐件核对内容',
  '清理了失效的栏目，补齐了缺少的文件',
  '明确专人负责，信息更新有记录可查',
  '完善了审核登记，每季度自查一次',
] as const;

const platforms = [
  '网站公开专栏按统一要求设置，检索功能运行正常',
  '合并了访问量小的栏目，方便群众查找',
  '在服务大厅设置查阅点，提供纸质材料',
] as const;

const supervision = [
  '组织业务培训，听取群众意见，没有发生责任追究的情形',
  '把公开工作纳入内部考核，结果及时通报',
  '开展社会评议，对提出的意见逐条回应',
] as const;

const problems = [
  '部分栏目更新不够及时',
  '解读的形式比较单一',
  '个别工作人员对程序不够熟悉',
  '公开的内容与群众的需求还有差距',
  '各科室之间的配合不够顺畅',
] as const;

const improvements = [
  '建立更新提醒，逐月核对栏目内容',
  '增加图表和问答，让内容更容易看懂',
  '组织集中学习，整理常见问题的办法',
  '征集群众关心的事项，列入公开目录',
  '明确分工和时限，定期交流办理情况',
] as const;

function read(truth: Truth, key: CellKey): number | null {
  return truth.cells.get(key) ?? null;
}

/** The parts of a sentence whose numbers are known; a blank cell is not spoken of. */
function joinClaims(parts: readonly (readonly [string, number | null, string])[]): string {
  const said = parts.flatMap(([before, value, after]) => (value === null ? [] : [`${before}${value}${after}`]));
  return said.join('，');
}

function describeDisclosure(truth: Truth): string {
  const claims =
    truth.editions.proactive === '2021'
      ? joinClaims([
          ['全年制发行政规范性文件', read(truth, 'proactive.normative_documents.issued'), '件'],
          ['现行有效', read(truth, 'proactive.normative_documents.in_force'), '件'],
        ])
      : joinClaims([['全年新制作规范性文件', read(truth, 'proactive.normative_documents.newly_made'), '件']]);
  return claims === '' ? '按规定做好主动公开' : claims;
}

function describeRequests(truth: Truth): string {
  const claims = joinClaims([
    ['全年收到政府信息公开申请', read(truth, 'requests.new_received.total'), '件'],
    ['上年结转', read(truth, 'requests.carried_in.total'), '件'],
    ['办结', read(truth, 'requests.result_total.total'), '件'],
    ['结转下年度', read(truth, 'requests.carried_out.total'), '件'],
  ]);
  return claims === '' ? '依法办理申请' : claims;
}

function describeFee(random: Random, truth: Truth): string {
  if (random.chance(0.2)) return '无';
  const fee = truth.agency.size === 'large' ? random.between(0, 60) * 10 : 0;
  return fee === 0
    ? `${truth.year}年，未收取信息处理费。`
    : `${truth.year}年，按规定收取信息处理费${fee}元，已全部上缴。`;
}

function makeHeading(section: number): Heading {
  const found = sections.find(({ number }) => number === section);
  if (!found) throw new RangeError(`the form has no section ${section}`);
  return { kind: 'heading', section, numeral: `${found.numeral}、`, lines: [found.heading] };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function makeOverview(random: Random, truth: Truth): Block[] {
  return [
    paragraph(`${truth.year}年，${truth.agency.name}${random.pick(openings)}。`),
    paragraph(`（一）主动公开。${describeDisclosure(truth)}。`),
    paragraph(`（二）依申请公开。${describeRequests(truth)}。`),
    paragraph(`（三）政府信息管理。${random.pick(management)}。`),
    paragraph(`（四）政府信息公开平台建设。${random.pick(platforms)}。`),
    paragraph(`（五）监督保障。${random.pick(supervision)}。`),
  ];
}

function makeProblems(random: Random, truth: Truth): Block[] {
  return [
    paragraph(`主要问题：一是${random.pick(problems)}；二是${random.pick(problems)}。`),
    paragraph(`${truth.year + 1}年，将${random.pick(improvements)}；${random.pick(improvements)}。`),
  ];
}

/** The whole undamaged report of a truth. */
export function makeReport(random: Random, truth: Truth): Report {
  const { agency, year } = truth;
  const blocks: Block[] = [
    { kind: 'title', lines: [`${agency.name}${year}年政府信息公开工作年度报告`] },
    paragraph(syntheticMark),
    paragraph(
      `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。对本报告有疑问的，请与${agency.name}联系（电话：0000-0000000）。`,
    ),
    makeHeading(1),
    ...makeOverview(random, truth),
    makeHeading(2),
    { kind: 'table', table: makeProactiveTable(truth) },
    makeHeading(3),
    { kind: 'table', table: makeRequestsTable(truth) },
    makeHeading(4),
    { kind: 'table', table: makeDisputesTable(truth) },
    makeHeading(5),
    ...makeProblems(random, truth),
    makeHeading(6),
    paragraph(describeFee(random, truth)),
  ];
  return { blocks, cut: false };
}
