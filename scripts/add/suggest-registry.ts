import { stringify } from 'yaml';
import { findPlacePrefixes } from '../../src/places/gazetteer.ts';
import type { Registry } from '../../src/places/registry.ts';

/** A name up to the word for a zone, with the divisions before it: 开封市祥符经济开发区管理委员会 → 开封市祥符经济开发区. */
const zoneName =
  /^(?:[\d〇○零一二三四五六七八九]{4}年度?)?(?<zone>\p{Script=Han}{2,20}?(?:开发区|高新区|管理区|示范区|园区|新区|合作区|保税区))/u;
/** Stands in a snippet where only the maintainer knows the code. */
const unknownCode = '000000';

/** The lines to put into `agencies.yaml` for a file whose own words do not say who issued it. */
export function suggestName(path: string, name: string): string[] {
  return stringify({ names: { [path]: name } }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
}

function findCode(place: string): string | null {
  const [found, ...others] = findPlacePrefixes(place).filter(({ division }) => division.code.length === 6);
  return found && others.length === 0 ? found.division.code : null;
}

/**
 * The lines to put into `agencies.yaml` for a zone that a name mentions and that the registry does not have; none for a
 * name without a zone. The code is that of the place before the zone's name, or of `region`, where there is one.
 */
export function suggestZone(name: string, region: string | undefined, { zones }: Registry): string[] {
  const whole = zoneName.exec(name)?.groups?.['zone'];
  if (whole === undefined || zones.some((zone) => whole.endsWith(zone.name))) return [];
  const [place, ...others] = findPlacePrefixes(whole);
  const zone = place && others.length === 0 && place.rest.length > 3 ? place.rest : whole;
  const code = findCode(zone === whole ? (region ?? '') : whole) ?? unknownCode;
  const lines = [`zones:`, `  - name: ${zone}`, `    region: '${code}'`];
  return code === unknownCode ? [...lines, '# The code of the division that the zone belongs to, six digits.'] : lines;
}
