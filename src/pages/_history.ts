import type { LinkedPart } from '../components/linked-text.ts';
import { readCatalogue, type CatalogueChange, type CatalogueEntry } from '../store/records.ts';
import type { Site } from './_site.ts';

/** A text of which some parts lead to other bodies. */
export type LinkedText = readonly LinkedPart[];

/** Reports between two breaks of a body's history, the newest first. */
export interface Era {
  /** What changed at its end; null for the newest. */
  readonly heading: LinkedText | null;
  /** The same in a word, and the first year after the change; null for the newest. */
  readonly end: { readonly name: string; readonly year: number } | null;
  readonly reports: readonly CatalogueEntry[];
}

export interface History {
  /** What became of the body. */
  readonly end: readonly LinkedText[];
  readonly eras: readonly Era[];
}

function linkNames(
  { say, addresses }: Site,
  bodies: CatalogueChange['from'],
  own: string,
): { text: string; href?: string }[] {
  return bodies.flatMap(({ id, name }, index) => [
    ...(index > 0 ? [{ text: say('punctuation.enumeration') }] : []),
    id === own ? { text: name } : { text: name, href: addresses.agency(id) },
  ]);
}

/** A sentence with the names of bodies in the place of `{names}`. */
function sayWithNames(site: Site, sentence: string, bodies: CatalogueChange['from'], own: string): LinkedText {
  const [before = '', after = ''] = sentence.split('{names}');
  return [{ text: before }, ...linkNames(site, bodies, own), { text: after }];
}

interface Break {
  /** The first year after it. */
  readonly year: number;
  readonly heading: LinkedText;
  /** The same in a word. */
  readonly name: string;
  /** Bodies that this one was made of: their reports go on below the break. */
  readonly before: readonly string[];
}

function findBreak(site: Site, { change, year, from, to }: CatalogueChange, own: string): Break {
  const { say } = site;
  const before = from.map(({ id }) => id).filter((id) => id !== own);
  if (change === 'renamed') {
    const [old] = from;
    const [now] = to;
    const words = { year, from: old?.name ?? '', to: now?.name ?? '' };
    return { year, heading: [{ text: say('history.renamed', words) }], name: say('history.brief.renamed'), before };
  }
  const sentence = say(change === 'merged' ? 'history.merged' : 'history.split', { year, names: '{names}' });
  return { year, heading: sayWithNames(site, sentence, from, own), name: say(`history.brief.${change}`), before };
}

/** Names that differ in more than the regions in front of them. */
function isOtherName(a: string, b: string): boolean {
  return !a.endsWith(b) && !b.endsWith(a);
}

/** Where the name changes from one report to the next and no change is declared between them. */
function findNameBreaks({ say }: Site, reports: readonly CatalogueEntry[], declared: readonly Break[]): Break[] {
  return reports.flatMap((newer, index) => {
    const older = reports[index + 1];
    if (!older || !isOtherName(newer.agency.name, older.agency.name)) return [];
    if (declared.some(({ year }) => year > older.year && year <= newer.year)) return [];
    const words = { year: newer.year, from: older.agency.name, to: newer.agency.name };
    const heading = [{ text: say('history.name', words) }];
    return [{ year: newer.year, heading, name: say('history.brief.renamed'), before: [] }];
  });
}

/** The history of a body: its own reports, and below each break those of the bodies that it came from. */
export function readHistory(site: Site, id: string): History {
  const { say } = site;
  const { reports, changes } = readCatalogue();
  const own = reports.filter(({ agency }) => agency.id === id).sort((a, b) => b.year - a.year);
  const begins = changes.filter(({ to }) => to.some((each) => each.id === id));
  const ends = changes.filter(
    ({ from, to }) => from.some((each) => each.id === id) && !to.some((each) => each.id === id),
  );
  const declared = begins.map((change) => findBreak(site, change, id));
  const breaks = [...declared, ...findNameBreaks(site, own, declared)].sort((a, b) => b.year - a.year);
  // Their reports stand below the break, also one of the year in which they were merged.
  const before = breaks.flatMap(({ year, before: ids }) =>
    reports.filter((report) => ids.includes(report.agency.id)).map((report) => ({ report, limit: year })),
  );
  const all = [...own.map((report) => ({ report, limit: Infinity })), ...before]
    .map(({ report, limit }) => ({ report, year: Math.min(report.year, limit - 1) }))
    .sort((a, b) => b.report.year - a.report.year || (a.report.id < b.report.id ? -1 : 1));
  const limits = [Infinity, ...breaks.map(({ year }) => year), -Infinity];
  return {
    end: ends.map(({ change, year, to }) =>
      sayWithNames(
        site,
        say(change === 'merged' ? 'history.into' : 'history.apart', { year, names: '{names}' }),
        to,
        id,
      ),
    ),
    eras: limits.slice(0, -1).map((limit, index) => ({
      heading: breaks[index - 1]?.heading ?? null,
      end: breaks[index - 1] ?? null,
      reports: all
        .filter(({ year }) => year < limit && year >= (limits[index + 1] ?? -Infinity))
        .map(({ report }) => report),
    })),
  };
}
