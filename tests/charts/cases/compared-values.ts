import { drawComparedValues, tabulateCompared, type CountedRow } from '../../../src/charts/compared-values.ts';
import { longNames, manyNames, words, type ChartCase, type ChartCases } from './case.ts';

type Interval = readonly [lower: number, upper: number];

function share(name: string, count: number, total: number, interval: Interval | null): CountedRow {
  return {
    name,
    value: count / total,
    text: words.share(count / total),
    cases: `${words.count(count)} / ${words.count(total)}`,
    lower: interval?.[0] ?? null,
    upper: interval?.[1] ?? null,
    isQuiet: total < 10,
    count,
    total,
  };
}

function number(name: string, value: number): CountedRow {
  const written = words.count(value);
  return { name, value, text: written, cases: '', lower: null, upper: null, isQuiet: false, count: value, total: null };
}

function none(name: string, text: string): CountedRow {
  return { name, value: null, text, cases: '', lower: null, upper: null, isQuiet: true, count: null, total: null };
}

function makeShares(rows: readonly CountedRow[]): ChartCase {
  const ticks = [0, 0.5, 1].map((value) => ({ value, text: `${value * 100}%` }));
  return {
    draw: (options) => drawComparedValues(rows, { ...options, shape: 'dots', ticks }),
    table: tabulateCompared(rows, 'share', {
      body: '机关',
      value: '公开率',
      shares: { count: '公开', total: '办结', lower: '区间下限', upper: '区间上限' },
    }),
    also: [...rows.map(({ cases }) => cases), '0%', '50%', '100%'],
    unmarked: rows.filter(({ value }) => value === null).map(({ name }) => name),
  };
}

function makeNumbers(rows: readonly CountedRow[]): ChartCase {
  return {
    draw: (options) => drawComparedValues(rows, { ...options, shape: 'bars', ticks: [] }),
    table: tabulateCompared(rows, 'count', { body: '机关', value: '新收申请', shares: null }),
    unmarked: rows.filter(({ value }) => value === null).map(({ name }) => name),
  };
}

export const comparedValues: ChartCases = {
  chart: 'compared-values',
  cases: {
    typical: makeShares([
      share('甲县人民政府办公室', 14, 18, [0.548, 0.91]),
      share('乙市人民政府', 1204, 1300, [0.911, 0.939]),
      share('丙县', 1, 3, [0.061, 0.792]),
    ]),
    'all-zero': makeNumbers([number('甲县', 0), number('乙县', 0)]),
    'one-row': makeNumbers([number('甲县', 12_345)]),
    missing: makeNumbers([number('甲县', 3), none('乙县', '未报告'), number('丙县', -2)]),
    'long-names': makeShares(longNames.map((name) => share(name, 3, 15, [0.07, 0.452]))),
    '300-rows': makeNumbers(manyNames(300).map((name, index) => number(name, index))),
  },
};
