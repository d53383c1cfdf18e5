import { drawFunnelPlot, tabulateFunnel, type FunnelLimit, type FunnelRow } from '../../../src/charts/funnel-plot.ts';
import { longNames, manyNames, type ChartCase, type ChartCases } from './case.ts';

function row(name: string, count: number | null, total: number | null, isHere = false): FunnelRow {
  return { name, count, total, isHere };
}

/** Normal limits, good enough to draw: 1.96 and 3.09 standard errors to each side. */
export function approximateLimits(rate: number, totals: readonly number[]): FunnelLimit[] {
  return totals.map((total) => {
    const error = Math.sqrt((rate * (1 - rate)) / total);
    const reach = (times: number): { lower: number; upper: number } => ({
      lower: Math.max(0, rate - times * error),
      upper: Math.min(1, rate + times * error),
    });
    return { total, limits95: reach(1.96), limits998: reach(3.09) };
  });
}

const totals = [1, 2, 3, 4, 5, 7, 10, 14, 20, 30, 40, 50, 70, 100, 140, 200, 300, 500, 700, 1000];

interface Said {
  readonly rate: number | null;
  readonly also: readonly string[];
  readonly unmarked?: readonly string[];
}

function makeCase(rows: readonly FunnelRow[], { rate, also, unmarked = [] }: Said): ChartCase {
  return {
    draw: (options) =>
      drawFunnelPlot(rows, {
        ...options,
        pooled: rate === null ? null : { rate, name: '全部合计' },
        limits: rate === null ? [] : approximateLimits(rate, totals),
        names: { limits95: '95%界限', limits998: '99.8%界限', share: '予以公开的比例', total: '办结的申请（件）' },
        tick: (share) => `${Math.round(share * 100)}%`,
        logarithmic: '横轴为对数刻度',
        undrawn: (count) => `另有${count}个机关没有可用的数字`,
        none: '没有申请',
      }),
    table: tabulateFunnel(rows, {
      body: '机关',
      count: '予以公开',
      total: '办结',
      share: '比例',
      none: '没有申请',
    }),
    also: [...(rate === null ? [] : ['95%界限', '99.8%界限']), ...also],
    unmarked,
  };
}

export const funnelPlot: ChartCases = {
  chart: 'funnel-plot',
  cases: {
    typical: makeCase(
      [
        row('甲县', 14, 18, true),
        row('乙县', 30, 50),
        row('丙县', 95, 100),
        row('丁县', 20, 80),
        row('戊县', 40, 60),
        row('己县', 1, 2),
        row('庚县', 0, 4),
      ],
      { rate: 0.637, also: ['63.7%', '0%', '25%', '50%', '75%', '100%', '0', '50', '100'] },
    ),
    'all-zero': makeCase([row('甲县', 0, 20, true), row('乙县', 0, 30), row('丙县', 0, 0)], {
      rate: 0,
      also: ['0.0% 全部合计', '0%', '5%', '10%', '15%', '20%', '0', '10', '20', '30', '另有1个机关没有可用的数字'],
      unmarked: ['丙县'],
    }),
    'one-row': makeCase([row('甲县', 3, 4, true)], {
      rate: 0.75,
      also: ['75.0%', '0%', '25%', '50%', '75%', '100%', '0', '1', '2', '3', '4'],
    }),
    missing: makeCase([row('甲县', null, 8, true), row('乙县', 3, null), row('丙县', 0, 0)], {
      rate: null,
      also: ['0%', '25%', '50%', '75%', '100%', '0', '1', '另有3个机关没有可用的数字'],
      unmarked: ['甲县', '乙县', '丙县'],
    }),
    'long-names': makeCase(
      longNames.map((name, index) => row(name, [90, 20, 95][index] ?? 0, 100, index === 1)),
      { rate: 0.683, also: ['68.3%', '0%', '25%', '50%', '75%', '100%', '0', '50', '100'] },
    ),
    // Shares in steps of a tenth, each with totals from 1 to 950.
    '300-rows': makeCase(
      manyNames(300).map((name, index) => {
        const total = Math.round(10 ** (index / 100.5));
        return row(name, Math.round((total * (index % 11)) / 10), total, index === 150);
      }),
      {
        rate: 0.5,
        also: [
          '50.0% 全部合计',
          ...[2, 3, 4, 6, 8, 10].map((count) => `×${count}`),
          '0%',
          '25%',
          '50%',
          '75%',
          '100%',
          '1',
          '10',
          '100',
          '1,000',
        ],
      },
    ),
  },
};
