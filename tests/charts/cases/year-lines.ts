import {
  drawYearLines,
  tabulateYears,
  type YearBreak,
  type YearRow,
  type YearSeries,
} from '../../../src/charts/year-lines.ts';
import { longNames, type ChartCase, type ChartCases } from './case.ts';

const series: readonly YearSeries[] = [
  { role: 'first', name: '收到申请' },
  { role: 'second', name: '办结' },
  { role: 'third', name: '结转下年度继续办理' },
  { role: 'fourth', name: '行政复议' },
  { role: 'fifth', name: '行政诉讼' },
];

interface More {
  readonly also: readonly string[];
  readonly series?: readonly YearSeries[];
  readonly breaks?: readonly YearBreak[];
  readonly unmarked?: readonly string[];
}

function makeCase(
  rows: readonly YearRow[],
  { also, series: own = series, breaks = [], unmarked = [] }: More,
): ChartCase {
  return {
    draw: (options) => drawYearLines(rows, { ...options, series: own, breaks }),
    table: tabulateYears(rows, own, { year: '年度' }),
    also,
    unmarked,
  };
}

export const yearLines: ChartCases = {
  chart: 'year-lines',
  cases: {
    typical: makeCase(
      [
        { year: 2019, values: [31, 29, 2, 1, 0] },
        { year: 2020, values: [44, 40, 6, 2, 0] },
        { year: 2021, values: [38, 41, 3, 0, 1] },
        { year: 2022, values: [12, 15, 0, 0, 0] },
        { year: 2023, values: [18, 15, 3, 1, 1] },
        { year: 2024, values: [23, 22, 4, 3, 2] },
      ],
      { also: ['0', '20', '40', '60'], breaks: [{ before: 2022, name: '机构改革，与外事办公室合署办公' }] },
    ),
    'all-zero': makeCase(
      [
        { year: 2023, values: [0, 0] },
        { year: 2024, values: [0, 0] },
      ],
      { also: [], series: series.slice(0, 2) },
    ),
    'one-row': makeCase([{ year: 2024, values: [1204, 1198, 6] }], {
      also: ['0', '500', '1,000', '1,500'],
      series: series.slice(0, 3),
    }),
    missing: makeCase(
      [
        { year: 2017, values: [5, null, null] },
        { year: 2019, values: [9, 7, null] },
        { year: 2020, values: [11, 12, null] },
        { year: 2021, values: [null, null, null] },
        { year: 2022, values: [14, 13, null] },
        { year: 2023, values: [16, 10, null] },
        { year: 2024, values: [15, null, null] },
      ],
      {
        also: ['2018', '2019年版格式', '0', '5', '10', '15', '20'],
        series: series.slice(0, 3),
        breaks: [
          { before: 2020, name: '改名' },
          { before: 2020, name: '2019年版格式' },
        ],
        unmarked: ['2021'],
      },
    ),
    'long-names': makeCase(
      [
        { year: 2021, values: [120, 118, 97] },
        { year: 2022, values: [150, 149, 101] },
        { year: 2023, values: [160, 161, 90] },
      ],
      {
        also: ['0', '50', '100', '150', '200'],
        series: longNames.map((name, index) => ({ name, role: series[index]?.role ?? 'first' })),
        breaks: longNames.map((name, index) => ({ before: 2021 + index, name })),
      },
    ),
    '300-rows': makeCase(
      Array.from({ length: 300 }, (_, index) => ({
        year: 1725 + index,
        values: [index, (index * 7) % 101, 300 - index],
      })),
      {
        also: ['0', '100', '200', '300'],
        series: series.slice(0, 3),
        breaks: Array.from({ length: 12 }, (_, index) => ({ before: 1750 + 20 * index, name: '更名' })),
      },
    ),
  },
};
