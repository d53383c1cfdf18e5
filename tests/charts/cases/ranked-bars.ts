import { drawRankedBars, tabulateBars, type RankedBar } from '../../../src/charts/ranked-bars.ts';
import { longNames, manyNames, type ChartCase, type ChartCases } from './case.ts';

function bar(name: string, count: number | null, role: string | null = null): RankedBar {
  return { role, name, count };
}

const kinds = [
  { role: 'denied', name: '不予公开' },
  { role: 'unable', name: '无法提供' },
  { role: 'rejected', name: '不予处理' },
];

function makeCase(bars: readonly RankedBar[], unmarked: readonly string[] = []): ChartCase {
  return {
    draw: (options) => drawRankedBars(bars, { ...options, kinds }),
    table: tabulateBars(bars, { bar: '理由', count: '件数' }),
    unmarked,
  };
}

export const rankedBars: ChartCases = {
  chart: 'ranked-bars',
  cases: {
    typical: makeCase([
      bar('属于内部事务信息', 2, 'denied'),
      bar('没有现成信息需要另行制作', 1, 'unable'),
      bar('本机关不掌握相关政府信息', 12, 'unable'),
      bar('信访举报投诉类申请', 5, 'rejected'),
    ]),
    'all-zero': makeCase([bar('属于国家秘密', 0, 'denied'), bar('重复申请', 0, 'rejected')]),
    'one-row': makeCase([bar('自然人', 18)]),
    missing: makeCase([bar('自然人', 18), bar('商业企业', null), bar('科研机构', 0)], ['商业企业']),
    'long-names': makeCase(longNames.map((name, index) => bar(name, 1000 * (index + 1)))),
    '300-rows': makeCase(manyNames(300).map((name, index) => bar(name, index))),
  },
};
