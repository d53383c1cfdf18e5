import { mapHeadings, mapLabels } from '../report.ts';
import { anyLayout, type Damage, replaceReport } from './damage.ts';
import { writeTraditional } from './traditional.ts';

const fullWidthDigits = (text: string) =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Replaces whole texts by a table of what becomes of them. */
function replaceBy(table: ReadonlyMap<string, string>): (text: string) => string {
  return (text) => table.get(text) ?? text;
}

const headerTypos = [
  ['本年废止件数', '本年度止件数'],
  ['现行有效件数', '现行有效件'],
  ['本年新公开数量', '本年新制作数量'],
] as const;

export const headerTypo: Damage = {
  name: 'header-typo',
  description: 'a typo in the head of table 2 (本年度止件数, 现行有效件, 本年新制作数量 twice)',
  fits: anyLayout,
  apply: (draft, random) => {
    const typo = random.pick(
      draft.truth.editions.proactive === '2021' ? headerTypos.slice(0, 2) : headerTypos.slice(2),
    );
    return replaceReport(draft, mapLabels(draft.report, replaceBy(new Map([typo]))));
  },
};

export const labelTypo: Damage = {
  name: 'label-typo',
  description: 'a typo in a label (2.其他法律行政止公开, 行政法复议)',
  fits: anyLayout,
  apply: (draft, random) => {
    const typos = new Map([
      ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开'],
      ['行政复议', '行政法复议'],
    ]);
    if (random.chance(0.5)) typos.delete(random.pick([...typos.keys()]));
    return replaceReport(draft, mapLabels(draft.report, replaceBy(typos)));
  },
};

export const widthMix: Damage = {
  name: 'width-mix',
  description: 'half and full width mixed in labels: brackets, commas, numbers and their points',
  fits: anyLayout,
  apply: (draft, random) => {
    const changes: ((text: string) => string)[] = [
      (text) => text.replaceAll('（', '(').replaceAll('）', ')'),
      (text) => text.replace(/^(\d)\./u, '$1、'),
      (text) => text.replace(/^(\d)\./u, '$1．'),
      (text) => text.replace(/^(\d)\./u, '$1. '),
      (text) => text.replaceAll('，', ',').replaceAll('：', ':'),
      (text) => text.replace(/^（(.)）/u, '（$1） '),
    ];
    const chosen = [random.pick(changes), random.pick(changes)];
    return replaceReport(
      draft,
      mapLabels(draft.report, (text) =>
        random.chance(0.8) ? chosen.reduce((last, change) => change(last), text) : text,
      ),
    );
  },
};

export const fullWidthLabels: Damage = {
  name: 'full-width-labels',
  description: 'full-width digits and points in labels (１．属于国家秘密)',
  fits: ({ separation }) => separation !== 'none',
  apply: (draft) => {
    return replaceReport(
      draft,
      mapLabels(draft.report, (text) => fullWidthDigits(text).replace(/^([０-９])\./u, '$1．')),
    );
  },
};

export const innerBlanks: Damage = {
  name: 'inner-blanks',
  description: 'blanks inside labels (总 计, 结果 维持, 第二十条  第(一)项)',
  fits: anyLayout,
  apply: (draft) => {
    const change = (text: string) => {
      return text
        .replace(/^总计$/u, '总 计')
        .replace(/^（七）总计$/u, '（七）总 计')
        .replace(/^(结果|其他|尚未)(维持|纠正|结果|审结)$/u, '$1 $2')
        .replace(/^第二十条第（(.)）项$/u, '第二十条  第($1)项')
        .replace('大量反复申请', '大量反复 申请')
        .replace(/^自然人$/u, '自 然 人');
    };
    return replaceReport(draft, mapLabels(draft.report, change));
  },
};

const shortLabels = new Map([
  ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.逾期不补正'],
  ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '2.逾期未缴费'],
  ['（六）其他处理', '（六）其他'],
  ['行政规范性文件', '规范性文件'],
  ['一、本年新收政府信息公开申请数量', '一、本年新收申请数量'],
  ['二、上年结转政府信息公开申请数量', '二、上年结转申请数量'],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开'],
  ['5.要求行政机关确认或重新出具已获取信息', '5.要求行政机关确认或重新出具'],
]);

export const shortenedLabels: Damage = {
  name: 'short-labels',
  description: 'labels cut short (1.逾期不补正, （六）其他, 规范性文件)',
  fits: anyLayout,
  apply: (draft, random) => {
    const kept = [...shortLabels].filter(() => random.chance(0.6));
    return replaceReport(draft, mapLabels(draft.report, replaceBy(new Map(kept))));
  },
};

const explanations = new Map([
  ['1.属于国家秘密', '（依法确定密级的）'],
  ['1.本机关不掌握相关政府信息', '（含经检索没有的）'],
  ['2.重复申请', '（同一申请人就同一内容）'],
  ['3.其他', '（如申请人撤回）'],
  ['（一）予以公开', '（含告知获取方式）'],
  ['行政许可', '（含备案）'],
  ['行政处罚', '（不含当场作出的）'],
  ['行政事业性收费', '（不含信息处理费）'],
]);

export const lengthenedLabels: Damage = {
  name: 'long-labels',
  description: 'explanations in brackets behind labels',
  fits: anyLayout,
  apply: (draft, random) => {
    const chosen = new Map([...explanations].filter(() => random.chance(0.6)));
    return replaceReport(
      draft,
      mapLabels(draft.report, (text) => text + (chosen.get(text) ?? '')),
    );
  },
};

export const traditionalCharacters: Damage = {
  name: 'traditional',
  description: 'labels and headings in traditional characters (檔案 for 文件)',
  fits: anyLayout,
  apply: (draft) => {
    const labels = mapLabels(draft.report, writeTraditional);
    const report = mapHeadings(labels, (heading) => [{ ...heading, lines: heading.lines.map(writeTraditional) }]);
    return replaceReport(draft, report);
  },
};
