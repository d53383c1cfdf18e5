import { drawSmallMultiples, tabulateMultiples, type MultiplesRow } from '../../../src/charts/small-multiples.ts';
import { longNames, manyNames, type ChartCase, type ChartCases } from './case.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024];

function row(name: string, values: readonly (number | null)[], isHere = false): MultiplesRow {
  return { name, values, isHere };
}

function makeCase(rows: readonly MultiplesRow[], unmarked: readonly string[] = []): ChartCase {
  return {
    draw: (options) => drawSmallMultiples(rows, { ...options, years }),
    table: tabulateMultiples(rows, years, { name: '机关' }),
    also: ['2019', '2024'],
    unmarked,
  };
}

export const smallMultiples: ChartCases = {
  chart: 'small-multiples',
  cases: {
    typical: makeCase([
      row('县公安局', [12, 18, 22, 31, 28, 40]),
      row('县人力资源和社会保障局', [8, 6, 9, 4, 7, 5]),
      row('县自然资源局', [55, 61, 48, 70, 66, 59], true),
      row('县教育局', [3, 2, 0, 0, 1, 4]),
      row('县卫生健康委员会', [0, 0, 0, 0, 0, 0]),
      row('城关镇', [1, 0, 2, 1, 0, 1]),
      row('河东镇', [0, 1, 0, 0, 0, 2]),
    ]),
    'all-zero': makeCase([row('甲县', [0, 0, 0, 0, 0, 0]), row('乙区', [0, 0, 0, 0, 0, 0], true)]),
    'one-row': makeCase([row('甲县', [1204, 998, 1310, 1502, 1377, 1490], true)]),
    missing: makeCase(
      [
        row('甲县', [1204, null, 900, 1100, null, 1003], true),
        row('乙区', [null, null, null, null, null, null]),
        row('丙镇', [null, null, null, 0, 1, null]),
        row('丁乡', [null, 3, 2, 0, 1, 0]),
      ],
      ['乙区'],
    ),
    'long-names': makeCase(longNames.map((name, index) => row(name, [1, 2, 3, 2, 1, index], index !== 1))),
    '300-rows': makeCase(
      manyNames(300).map((name, index) => row(name, [index, 300 - index, (index * 7) % 101, 0, 1, 2], index === 7)),
    ),
  },
};
