import { listShortNames } from '../../src/places/short-names.ts';
import type { SearchAgency } from '../../src/publish/agency-search/agency.ts';
import { centralHeads, shortForms } from './agency-bodies.ts';

/** Where a body belongs: official names from the province down, and for a body of a zone the zone's own name after them. */
export interface Site {
  readonly path: readonly string[];
  readonly zone: boolean;
}

/** A body's name taken apart. */
export interface NameParts {
  readonly site: Site;
  /** The place as the name writes it, a central body's name included; empty where the name does not begin with it. */
  readonly before: string;
  /** The body's own part. */
  readonly body: string;
}

/** A place of a list with its bodies. */
export interface Place {
  readonly site: Site;
  /** Every way to write the place in front of a body. */
  readonly forms: readonly string[];
  /** What each region of its path goes by. */
  readonly regions: ReadonlySet<string>;
  /** By their own part of the name. */
  readonly bodies: Map<string, SearchAgency[]>;
}

const zonePattern = /^(?<zone>.*?(?:开发区|高新区|示范区|产业园区|工业园区|集聚区|管理区|新区|度假区))(?<body>.+)$/u;

/** Other ways to write a zone's kind. */
const zoneForms: readonly (readonly [string, readonly string[]])[] = [
  ['高新技术产业开发区', ['高新技术开发区', '高新区']],
  ['经济技术开发区', ['经济开发区', '经开区', '开发区']],
  ['经济开发区', ['经开区', '开发区']],
  ['城乡一体化示范区', ['一体化示范区', '示范区']],
];

/** A zone of a city, whose name may stand with 市: 三门峡市经济开发区. */
function listZoneForms(zone: string, city: string): string[] {
  const [kind = '', others = []] = zoneForms.find(([each]) => zone.endsWith(each)) ?? [];
  const forms = [zone, ...others.map((other) => zone.slice(0, zone.length - kind.length) + other)];
  const [short] = listShortNames(city);
  const cities = forms.filter((form) => short !== undefined && form.startsWith(short));
  return [...forms, ...cities.map((form) => city + form.slice(short?.length))];
}

/** What a region of a path is called: its official name first, then short ones. A subdistrict may leave out 街道. */
export function listRegionForms({ path, zone }: Site, at: number): readonly string[] {
  const name = path[at] ?? '';
  if (zone && at === path.length - 1) return listZoneForms(name, path[at - 1] ?? '');
  if (/..街道$/u.test(name)) return [name, name.slice(0, -2)];
  return [name, ...listShortNames(name)];
}

/**
 * All ways to write a place: its own region, with those above in front as far up as one likes, without a gap. The city that a
 * zone is named after is not written twice.
 */
export function listPlaceForms(site: Site): string[] {
  const lowest = site.path.length - 1;
  let longest = listRegionForms(site, lowest);
  const forms = [...longest];
  for (let at = lowest - 1; at >= 0; at -= 1) {
    const below = longest;
    const names = listRegionForms(site, at);
    const isNamed = (form: string): boolean =>
      site.zone && at === lowest - 1 && names.some((name) => form.startsWith(name));
    longest = names.flatMap((name) => below.map((form) => (isNamed(form) ? form : name + form)));
    forms.push(...longest);
  }
  return [...new Set(forms)];
}

/** The body's own part and its customary short forms. */
export function listBodyForms(body: string): readonly string[] {
  return [body, ...(shortForms[body] ?? [])];
}

function listAllRegionForms(site: Site): ReadonlySet<string> {
  return new Set(site.path.flatMap((_, at) => listRegionForms(site, at)));
}

/** Takes a name apart by the region of its body; `before` is empty where it does not begin with it. */
export function splitName({ name, level, region: { path } }: SearchAgency): NameParts {
  const head = Object.values(centralHeads).find((each) => name.startsWith(each)) ?? '';
  const local = name.slice(head.length);
  if (level === 'zone') {
    const { zone, body } = zonePattern.exec(local)?.groups ?? {};
    if (zone === undefined || body === undefined) return { site: { path, zone: false }, before: '', body: name };
    return { site: { path: [...path, zone], zone: true }, before: head + zone, body };
  }
  const places = path.map((_, from) => path.slice(from).join(''));
  const place = places.find((each) => local.startsWith(each) && local !== each);
  if (place === undefined) return { site: { path, zone: false }, before: '', body: name };
  return { site: { path, zone: false }, before: head + place, body: local.slice(place.length) };
}

function addBody({ bodies }: Place, body: string, agency: SearchAgency): void {
  const agencies = bodies.get(body);
  if (agencies) agencies.push(agency);
  else bodies.set(body, [agency]);
}

/**
 * The places of a list. A name that begins in no way of its place (国家税务总局…) stands once more under a place that is
 * written as it begins and no other way.
 */
export function gatherPlaces(list: readonly SearchAgency[]): Place[] {
  const places = new Map<string, Place>();
  const open = (key: string, site: Site, listForms: () => readonly string[]): Place => {
    const known = places.get(key);
    if (known) return known;
    const place: Place = { site, forms: listForms(), regions: listAllRegionForms(site), bodies: new Map() };
    places.set(key, place);
    return place;
  };
  for (const agency of list) {
    const { site, before, body } = splitName(agency);
    const key = [agency.region.code, ...site.path].join(' ');
    const place = before === '' ? null : open(key, site, () => listPlaceForms(site));
    if (place) addBody(place, body, agency);
    if (!place?.forms.includes(before))
      addBody(
        open(`${key}|${before}`, site, () => [before]),
        body,
        agency,
      );
  }
  return [...places.values()];
}

/**
 * Every way to write a former name: the same places with the former body, or the former name of the county with the same
 * body.
 */
export function listFormerCalls(agency: SearchAgency, former: string): string[] {
  const own = splitName(agency);
  const parts = splitName({ ...agency, name: former });
  const combine = (site: Site, body: string) =>
    listPlaceForms(site).flatMap((place) => listBodyForms(body).map((form) => place + form));
  if (parts.before !== '') return [former, ...combine(parts.site, parts.body)];
  if (!former.endsWith(own.body)) return [former];
  const written = former.slice(0, -own.body.length);
  const above = own.site.path.slice(0, -1);
  const front = above.map((_, from) => above.slice(from).join('')).find((each) => written.startsWith(each)) ?? '';
  return [former, ...combine({ path: [...above, written.slice(front.length)], zone: false }, own.body)];
}
