import { drawOrderedStrips, tabulateStrips, type StripCell } from '../../../src/charts/ordered-strips.ts';
import { makeClasses, type ScaleKind } from '../../../src/charts/scale.ts';
import { longNames, manyNames, type ChartCase, type ChartCases } from './case.ts';

/** So many places of a group, with values that look irregular and are the same each time. */
function makeGroup(group: string, count: number, valueOf: (index: number) => number | null): StripCell[] {
  return manyNames(count).map((name, index) => ({ group, name: `${group}${name}`, value: valueOf(index) }));
}

function makeCase(
  cells: readonly StripCell[],
  kind: ScaleKind,
  also: readonly string[],
  unmarked: readonly string[] = [],
): ChartCase {
  const values = cells.map(({ value }) => value);
  const scale = kind === 'share' ? '予以公开的比例' : '申请（件）';
  const options = { kind, classes: makeClasses(values, kind), names: { scale, none: '没有数据' } };
  return {
    draw: (picture) => drawOrderedStrips(cells, { ...picture, ...options }),
    table: tabulateStrips(cells, kind, { group: '省级地区', name: '县级地区', value: scale }),
    also,
    unmarked,
  };
}

const shares = ['0', '20', '40', '60', '80', '100%'];
const shareOf = (index: number): number => ((index * 37 + 11) % 101) / 100;

const many = [
  ...makeGroup('四川', 183, (index) => (index < 20 ? null : shareOf(index))),
  ...makeGroup('浙江', 90, shareOf),
  ...makeGroup('北京', 16, (index) => shareOf(index) / 2),
  ...makeGroup('内蒙古', 11, (index) => (index < 9 ? null : 1)),
];

export const orderedStrips: ChartCases = {
  chart: 'ordered-strips',
  cases: {
    typical: makeCase(
      [
        ...makeGroup('郑州市', 12, shareOf),
        ...makeGroup('开封市', 9, (index) => shareOf(index + 40)),
        ...makeGroup('洛阳市', 14, (index) => (index < 2 ? null : shareOf(index + 60))),
        ...makeGroup('济源市', 1, () => 0),
      ],
      'share',
      [...shares, '12', '9', '14', '1'],
    ),
    'all-zero': makeCase([...makeGroup('甲市', 5, () => 0), ...makeGroup('乙市', 3, () => 0)], 'count', [
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]),
    'one-row': makeCase(
      makeGroup('甲市', 1, () => 7),
      'count',
      ['0', '2', '4', '6', '8', '1'],
    ),
    missing: makeCase(
      [...makeGroup('甲市', 4, () => null), ...makeGroup('乙市', 60, (index) => (index % 2 ? null : index ** 2 - 51))],
      'count',
      ['-51', '0', '1,000', '2,000', '3,000', '3,313', '4', '60'],
    ),
    'long-names': makeCase(
      longNames.flatMap((group, index) => makeGroup(group, 5 * index + 2, shareOf)),
      'share',
      [...shares, '2', '7', '12'],
    ),
    '300-rows': makeCase(
      many,
      'share',
      [...shares, '183', '90', '16', '11'],
      many.filter(({ group }) => group === '四川').map(({ name }) => name),
    ),
  },
};
