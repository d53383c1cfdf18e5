import { drawStackedBars, tabulateStacks, type StackedBar } from '../../../src/charts/stacked-bars.ts';
import { longNames, manyNames, type ChartCase, type ChartCases } from './case.ts';

const kinds = [
  { role: 'disclosed', name: '予以公开' },
  { role: 'denied', name: '不予公开' },
  { role: 'carried_out', name: '结转下年度继续办理' },
];

function makeCase(bars: readonly StackedBar[], unmarked: readonly string[] = []): ChartCase {
  return {
    draw: (options) => drawStackedBars(bars, { ...options, kinds, none: '没有', incomplete: '分项不全' }),
    table: tabulateStacks(bars, kinds, { bar: '机关', total: '合计' }),
    unmarked,
  };
}

export const stackedBars: ChartCases = {
  chart: 'stacked-bars',
  cases: {
    typical: makeCase(
      [
        { name: '甲县', counts: [14, 2, 1] },
        { name: '乙区', counts: [5, 0, 4] },
        { name: '丙镇', counts: [0, 0, 0] },
      ],
      ['丙镇'],
    ),
    'all-zero': makeCase(
      [
        { name: '甲县', counts: [0, 0, 0] },
        { name: '乙区', counts: [0, 0, 0] },
      ],
      ['甲县', '乙区'],
    ),
    'one-row': makeCase([{ name: '甲县', counts: [3, 0, 0] }]),
    missing: makeCase(
      [
        { name: '甲县', counts: [1204, 3, 1] },
        { name: '乙区', counts: [5, null, 4] },
      ],
      ['乙区'],
    ),
    'long-names': makeCase(longNames.map((name, index) => ({ name, counts: [100 * index + 1, 1, 2] }))),
    '300-rows': makeCase(manyNames(300).map((name, index) => ({ name, counts: [index, 1, 300 - index] }))),
  },
};
