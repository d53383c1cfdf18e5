import type { ValueTile } from '../charts/tile-map.ts';
import { findDivision, provincesWithoutReports } from '../places/divisions.ts';
import { romanise } from '../places/romanise.ts';
import { tileGrid } from '../places/tile-grid.ts';
import { nameRegion } from './_facts.ts';
import type { Site } from './_site.ts';

/** What a province has to show; `hasReports` tells too little from nothing. */
interface Shown {
  readonly value: number | null;
  readonly note?: string;
  readonly hasReports?: boolean;
}

/** Names that are too long for a line of a square on a phone, with the place where they may be parted. */
const partings = [
  /(?<=^Heilong)(?=jiang)/u,
  /(?<=^Shang)(?=hai)/u,
  /(?<=^Guang)(?=dong)/u,
  /(?<=^Shan)(?=dong)/u,
  /(?<=^Chong)(?=qing)/u,
];

function part(name: string): string {
  return partings.reduce((parted, place) => parted.replace(place, '\u00ad'), name);
}

/** A square for every province, in other languages than Chinese with its name in Latin letters. */
export function listTiles(site: Site, show: (code: string) => Shown): ValueTile[] {
  return tileGrid.map(({ code, short, column, row }) => {
    const division = findDivision(code);
    const latin = site.locale === 'zh' || !division ? null : romanise(division);
    const { hasReports = false, ...shown } = show(code);
    return {
      ...shown,
      code,
      name: division ? nameRegion(site, division) : code,
      short: latin === null ? short : part(latin),
      column,
      row,
      state: provincesWithoutReports.has(code) ? 'outside' : hasReports ? 'few' : 'none',
    };
  });
}
