import { drawOutcomeBar, tabulateOutcomes, type OutcomePart } from '../../../src/charts/outcome-bar.ts';
import { longNames, manyNames, type ChartCase, type ChartCases } from './case.ts';

function part(role: string, name: string, count: number | null): OutcomePart {
  return { role, name, count };
}

function makeCase(parts: readonly OutcomePart[], unmarked: readonly string[] = []): ChartCase {
  return {
    draw: (options) => drawOutcomeBar(parts, { ...options, none: '没有申请' }),
    table: tabulateOutcomes(parts, { part: '办理结果', count: '件数' }),
    unmarked: [...parts.filter(({ count }) => count === 0).map(({ name }) => name), ...unmarked],
  };
}

export const outcomeBar: ChartCases = {
  chart: 'outcome-bar',
  cases: {
    typical: makeCase([
      part('granted', '予以公开', 14),
      part('partially_granted', '部分公开', 1),
      part('denied', '不予公开', 2),
      part('unable', '无法提供', 1),
      part('rejected', '不予处理', 0),
      part('other', '其他处理', 3),
      part('carried_out', '结转下年度继续办理', 1),
    ]),
    'all-zero': makeCase([part('granted', '予以公开', 0), part('denied', '不予公开', 0)]),
    'one-row': makeCase([part('granted', '予以公开', 3)]),
    missing: makeCase(
      [part('granted', '予以公开', 1204), part('denied', '不予公开', null), part('other', '其他处理', 3)],
      ['不予公开'],
    ),
    'long-names': makeCase(longNames.map((name, index) => part('granted', name, index + 1))),
    '300-rows': makeCase(manyNames(300).map((name, index) => part('other', name, index + 1))),
  },
};
