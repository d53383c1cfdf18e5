import { makeClasses, type ScaleKind } from '../../../src/charts/scale.ts';
import { drawTileMap, tabulateTiles, type ValueTile } from '../../../src/charts/tile-map.ts';
import { tileGrid } from '../../../src/places/tile-grid.ts';
import { longNames, manyNames, type ChartCase, type ChartCases } from './case.ts';

/** Every province with a value that looks irregular and is the same each time. */
export function makeProvinces(valueOf: (index: number) => number | null): ValueTile[] {
  return tileGrid.map((tile, index) => ({ ...tile, name: tile.short, value: valueOf(index) }));
}

/** Of every third province, and of those that have nothing to report. */
function tellEmpty(index: number): Pick<ValueTile, 'state' | 'note'> {
  if (index > 30) return { state: 'outside', note: '《条例》不适用' };
  if (index % 3 > 0) return {};
  return index % 2 === 0 ? { state: 'none', note: '没有报告' } : { state: 'few', note: '不足10件' };
}

function makeCase(tiles: readonly ValueTile[], kind: ScaleKind, also: readonly string[], scale: string): ChartCase {
  const values = tiles.map(({ value }) => value);
  const names = { scale, none: '没有报告', few: '不足10件', outside: '《条例》不适用' };
  const options = { kind, classes: makeClasses(values, kind), names };
  return {
    draw: (picture) => drawTileMap(tiles, { ...picture, ...options }),
    table: tabulateTiles(tiles, kind, { place: '省级地区', value: scale, note: '说明' }),
    also,
  };
}

const shares = ['0', '20', '40', '60', '80', '100%'];

export const tileMap: ChartCases = {
  chart: 'tile-map',
  cases: {
    typical: makeCase(
      makeProvinces((index) => (index > 30 || index % 9 === 5 ? null : ((index * 37 + 11) % 101) / 100)).map(
        (tile, index) => ({ ...tile, state: index > 30 ? ('outside' as const) : ('few' as const) }),
      ),
      'share',
      [...shares, '不足10件'],
      '予以公开的比例',
    ),
    'all-zero': makeCase(
      makeProvinces(() => 0),
      'count',
      ['0', '1', '2', '3', '4'],
      '申请（件）',
    ),
    'one-row': makeCase(makeProvinces(() => 1).slice(7, 8), 'share', shares, '予以公开的比例'),
    missing: makeCase(
      makeProvinces((index) =>
        index > 30 || index % 3 === 0 ? null : Math.round(((index * 7919) % 20_011) / 100) - 51,
      ).map((tile, index) => ({ ...tile, ...tellEmpty(index) })),
      'count',
      ['-35', '0', '40', '80', '120', '145', '不足10件'],
      '规范性文件净增数（件）',
    ),
    'long-names': makeCase(
      makeProvinces((index) => (index === 3 ? null : index * 1_234_567)).map((tile, index) => ({
        ...tile,
        short: [...longNames, 'Inner Mongolia', 'Heilong\u00adjiang', 'Hebei'][index % 6] ?? '',
      })),
      'count',
      ['0', '10,000,000', '20,000,000', '30,000,000', '40,000,000'],
      'Requests received by all agencies of the province and of every place below it, in all years (件)',
    ),
    '300-rows': makeCase(
      manyNames(300).map((name, index) => ({
        code: String(index),
        name,
        short: name,
        column: index % 20,
        row: Math.floor(index / 20),
        value: index % 7 === 0 ? null : index ** 2,
      })),
      'count',
      ['0', '20,000', '40,000', '60,000', '80,000'],
      '申请（件）',
    ),
  },
};
