import { drawIntervalDots, tabulateIntervals, type IntervalRow } from '../../../src/charts/interval-dots.ts';
import { longNames, manyNames, words, type ChartCase, type ChartCases } from './case.ts';

type Interval = readonly [lower: number, upper: number];

function row(name: string, count: number | null, total: number | null, interval: Interval | null): IntervalRow {
  return { name, count, total, lower: interval?.[0] ?? null, upper: interval?.[1] ?? null, isHere: false };
}

function makeCase(rows: readonly IntervalRow[], unmarked: readonly string[] = []): ChartCase {
  const cases = rows.flatMap(({ count, total }) =>
    count === null || total === null ? [] : [`${words.count(count)} / ${words.count(total)}`],
  );
  return {
    draw: (options) =>
      drawIntervalDots(rows, {
        ...options,
        fewest: 10,
        none: '没有申请',
        tick: (share) => `${Math.round(share * 100)}%`,
      }),
    table: tabulateIntervals(rows, {
      body: '机关',
      count: '予以公开',
      total: '办结',
      share: '比例',
      lower: '区间下限',
      upper: '区间上限',
      none: '没有申请',
    }),
    also: [...cases, '0%', '25%', '50%', '75%', '100%'],
    unmarked,
  };
}

export const intervalDots: ChartCases = {
  chart: 'interval-dots',
  cases: {
    typical: makeCase([
      { ...row('甲县人民政府办公室', 14, 18, [0.548, 0.91]), isHere: true },
      row('乙市人民政府', 1204, 1300, [0.911, 0.939]),
      row('丙县', 1, 3, [0.061, 0.792]),
    ]),
    'all-zero': makeCase([row('甲县', 0, 25, [0, 0.133]), row('乙县', 0, 0, null)], ['乙县']),
    'one-row': makeCase([row('甲县', 12, 12, [0.757, 1])]),
    missing: makeCase(
      [row('甲县', 3, 12, [0.089, 0.532]), row('乙县', null, 4, null), row('丙县', 2, null, null)],
      ['乙县', '丙县'],
    ),
    'long-names': makeCase(
      longNames.map((name, index) => ({
        ...row(
          name,
          3,
          [5, 10, 15][index] ?? 0,
          (
            [
              [0.231, 0.882],
              [0.108, 0.603],
              [0.07, 0.452],
            ] as const
          )[index] ?? null,
        ),
        isHere: index === 2,
      })),
      [],
    ),
    '300-rows': makeCase(
      manyNames(300).map((name, index) => row(name, index, 300, [Math.max(0, index - 20) / 300, (index + 1) / 301])),
    ),
  },
};
