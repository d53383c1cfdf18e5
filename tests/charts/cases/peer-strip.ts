import { drawPeerStrip, tabulatePeers, type Peer, type PeerMedian } from '../../../src/charts/peer-strip.ts';
import { longNames, manyNames, words, type ChartCase, type ChartCases } from './case.ts';

/** The first is the one that the picture is about. */
function listPeers(values: readonly (number | null)[], names: readonly string[] = manyNames(values.length)): Peer[] {
  return values.map((value, index) => ({ name: names[index] ?? '', value, isHere: index === 0 }));
}

const ticks = {
  share: (value: number) => `${Math.round(value * 100)}%`,
  count: words.count,
};

interface Said {
  readonly median?: PeerMedian;
  readonly also?: readonly string[];
  readonly unmarked?: readonly string[];
}

function makeCase(
  kind: 'share' | 'count',
  peers: readonly Peer[],
  { median, also = [], unmarked = [] }: Said,
): ChartCase {
  const scale = { kind, tick: ticks[kind] };
  return {
    draw: (options) =>
      drawPeerStrip(peers, {
        ...options,
        ...scale,
        median: median ?? null,
        unit: '个机关',
        uneven: '横轴的刻度离零越远越密',
        undrawn: (count) => `另有${count}个机关没有这一数字`,
      }),
    table: tabulatePeers(peers, scale, {
      body: '机关',
      value: '予以公开的比例',
      bin: '比例',
      bodies: '机关数',
      here: '本机关的比例',
      missing: '没有数字',
    }),
    also: [...(kind === 'share' ? ['0%', '25%', '50%', '75%', '100%'] : []), ...also],
    unmarked,
  };
}

/** 100 bodies without requests, 100 with one to ten, 99 with up to 990; the one of the picture has 35. */
const longTail = [
  35,
  ...Array.from({ length: 100 }, () => 0),
  ...Array.from({ length: 100 }, (_, index) => 1 + (index % 10)),
  ...Array.from({ length: 99 }, (_, index) => 10 * (index + 1)),
];

export const peerStrip: ChartCases = {
  chart: 'peer-strip',
  cases: {
    typical: makeCase('share', listPeers([0.778, 0.8, 0.8, 1, 1, 1, 1, 0.92, 0.61, 0.5, 0.333, 0.667, 0.95, 0]), {
      median: {
        value: 0.8,
        name: '全省同类机关的中位数',
        quartiles: { lower: 0.625, upper: 1, name: '一半在62.5%–100.0%' },
      },
      also: ['80.0%', '一半在62.5%–100.0%'],
    }),
    'all-zero': makeCase('count', listPeers([0, 0, 0]), {
      median: { value: 0, name: '中位数' },
      also: ['0', '1'],
    }),
    'one-row': makeCase('share', listPeers([1]), {}),
    missing: makeCase(
      'count',
      listPeers([null, 3, -51, null, 0, -24], ['甲县', '乙县', '丙县', '丁县', '戊县', '己县']),
      {
        median: { value: -12, name: '中位数' },
        also: ['-12', '-60', '-40', '-20', '0', '20', '另有2个机关没有这一数字'],
        unmarked: ['甲县', '丁县'],
      },
    ),
    'long-names': makeCase('share', listPeers([0.42, 0.6, 0.35], longNames), {
      median: { value: 0.42, name: 'Median of the governments of counties in the same province 全省县级政府的中位数' },
      also: ['42.0%'],
    }),
    '300-rows': makeCase('count', listPeers(longTail), {
      median: { value: 5.5, name: '中位数', quartiles: { lower: 0, upper: 250, name: '一半在0–250' } },
      also: ['0', '1', '10', '100', '1,000', '5.5', '一半在0–250'],
    }),
  },
};
