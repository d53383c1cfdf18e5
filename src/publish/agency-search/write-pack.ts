import { agencyKinds, agencyLevels } from '../../places/agency-types.ts';
import { findDivision, formers, listAncestors, nationCode, trimCode } from '../../places/divisions.ts';
import { listReadings } from '../../places/readings.ts';
import { listShortNames } from '../../places/short-names.ts';
import { writeBytes, type ByteWriter } from '../byte-stream.ts';
import type { SearchAgency } from './agency.ts';
import { levelOf, usualStem } from './region-rules.ts';
import { spellBody, spellUsual } from './spell-usual.ts';

/** A region of a pack: its place in the tree and what it is called. */
interface Region {
  readonly code: string;
  readonly name: string;
  /** Index of the region above in the list, which stands before its own; -1 without one. */
  readonly parent: number;
  /** How many characters its short name keeps, 0 where it has none: 2 of 殷都区. */
  readonly stem: number;
  /** Names that the same unit had before. */
  readonly formers: readonly string[];
}

/** A name as its parts: how many regions of the path stand in front, and what follows them. */
interface Parted {
  readonly form: number;
  readonly body: string;
}

/** A row that the search goes through: an agency under its name, or under one that it had. */
interface Row extends Parted {
  readonly region: number;
  readonly agency: SearchAgency;
  readonly isFormer: boolean;
}

/** The most regions that a name has in front of its body: province, prefecture, county, township. */
const deepest = 4;

/** Takes a name apart: 安阳市殷都区财政局 in 河南省, 安阳市, 殷都区 is two regions and 财政局. */
function partName(name: string, path: readonly string[]): Parted {
  for (let form = Math.min(path.length, deepest); form > 0; form -= 1) {
    const front = path.slice(-form).join('');
    if (name.startsWith(front) && name.length > front.length) return { form, body: name.slice(front.length) };
  }
  return { form: 0, body: name };
}

function stemOf(name: string): number {
  const short = listShortNames(name).find((each) => name.startsWith(each) && each.length > 1);
  return short?.length ?? usualStem(name);
}

const formerNames = Map.groupBy(
  formers.filter(({ change }) => change === 'renamed').flatMap(({ name, to }) => to.map((code) => ({ name, code }))),
  ({ code }) => code,
);

function listFormers(code: string, name: string): string[] {
  return [...new Set((formerNames.get(code) ?? []).map((former) => former.name))].filter((each) => each !== name);
}

/** The regions of agencies and all above them, each after the one that it is in, in the order of codes. */
function listRegions(agencies: readonly SearchAgency[]): {
  regions: Region[];
  indexOf: (agency: SearchAgency) => number;
} {
  const known = new Map<string, number>();
  const regions: Region[] = [];
  const enter = (codes: readonly string[]): number => {
    const code = codes.at(-1) ?? '';
    const found = known.get(code);
    if (found !== undefined) return found;
    const parent = codes.length > 1 ? enter(codes.slice(0, -1)) : -1;
    // Central bodies are of the nation, which is no division.
    const name = findDivision(code)?.name ?? '';
    regions.push({ code, name, parent, stem: stemOf(name), formers: listFormers(code, name) });
    known.set(code, regions.length - 1);
    return regions.length - 1;
  };
  const indexOf = ({ region: { code } }: SearchAgency): number =>
    enter(code === nationCode ? [code] : [...listAncestors(code), code]);
  for (const agency of agencies.toSorted((a, b) => compare(a.region.code, b.region.code))) indexOf(agency);
  return { regions, indexOf };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const usualReadings = new Map<string, string | undefined>();

function readUsual(character: string): string | undefined {
  if (!usualReadings.has(character)) usualReadings.set(character, listReadings(character)[0]);
  return usualReadings.get(character);
}

/** What occurs most often; the first of equals. */
function findCommonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0] as [string, number])[0];
}

/** Puts words that stand often among rows first: small numbers take less room. */
function rankWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return new Map(ranked.map(([word], index) => [word, index]));
}

/** Where an id leaves its region and goes on to the body: 410505-yinduqu | renminzhengfu-bangongshi. */
function splitId(id: string, code: string): readonly [place: string, body: string] | null {
  if (!id.startsWith(`${code}-`)) return null;
  const rest = id.slice(code.length + 1);
  const at = rest.indexOf('-');
  return at < 0 ? null : [rest.slice(0, at), rest.slice(at + 1)];
}

/**
 * Regions column by column, because like stands best beside like: names, how far up the region above stands, how many digits
 * each code has more than the one above, and those digits, counted on from the sister before.
 */
function writeRegions(writer: ByteWriter, regions: readonly Region[], slugs: readonly string[]): void {
  writer.number(regions.length);
  writer.text(regions.map(({ name }) => name).join('\n'));
  regions.forEach(({ parent }, index) => writer.number(index - 1 - parent));
  const suffixes = regions.map(({ code, parent }) => cutCode(code, regions[parent]?.code ?? ''));
  writer.text(suffixes.map(({ length }) => String(length)).join(''));
  const last = new Map<string, number>();
  suffixes.forEach((suffix, index) => {
    const sisters = `${regions[index]?.parent ?? -1}/${suffix.length}`;
    writer.number(Number(suffix) - (last.get(sisters) ?? 0));
    last.set(sisters, Number(suffix));
  });
  const special = regions.flatMap(({ name, stem, formers: names }, index) => {
    const slug = slugs[index] ?? '';
    const own = slug === '' || slug === spellUsual(name, readUsual) ? '' : slug;
    const short = stem === usualStem(name) ? '' : String(stem);
    if (own === '' && short === '' && names.length === 0) return [];
    return [[index, own, short, names.join('|')].join('\t')];
  });
  writer.text(special.join('\n'));
}

/** The digits of a code below those of the region above; all of them where it lies elsewhere. */
function cutCode(code: string, above: string): string {
  const [own, front] = [trimCode(code), trimCode(above)];
  if (own.startsWith(front) && own.length > front.length) return own.slice(front.length);
  throw new Error(`${code} is no code of a region in ${above}`);
}

/** The words of the dictionary: kind and level as a digit each, the body, and its spelling where it is not the usual one. */
function writeWord({ body, agency: { kind, level, region } }: Row, slug: string): string {
  const own = slug === '' || slug === spellBody(body, readUsual) ? '' : `\t${slug}`;
  const elsewhere = level === levelOf(region.code) ? '' : agencyLevels.indexOf(level);
  return `${agencyKinds.indexOf(kind)}${elsewhere}${body}${own}`;
}

function packBits(bits: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, index) => {
    if (bit) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return bytes;
}

/**
 * What the search box knows of some agencies, packed: the tree of their regions, the bodies once each, and for every agency
 * where it is and which body. Ids are spelt again by the reader; those that are spelt otherwise are written out.
 */
export function writePack(agencies: readonly SearchAgency[]): Uint8Array {
  const { regions, indexOf } = listRegions(agencies);
  const rows = agencies.flatMap((agency): Row[] => {
    const region = indexOf(agency);
    return [agency.name, ...agency.others].map((name, index) => ({
      ...partName(name, agency.region.path),
      region,
      agency,
      isFormer: index > 0,
    }));
  });
  const present = rows.filter(({ isFormer }) => !isFormer);
  const parts = new Map(present.map((row) => [row, splitId(row.agency.id, row.agency.region.code)]));
  const ofRegion = Map.groupBy(present, ({ region }) => region);
  const placeSlugs = regions.map((_, region) =>
    findCommonest((ofRegion.get(region) ?? []).flatMap((row) => parts.get(row)?.[0] ?? [])),
  );
  const ofBody = Map.groupBy(present, ({ body }) => body);
  const bodySlugs = new Map(
    [...ofBody].map(([body, own]) => [body, findCommonest(own.flatMap((row) => parts.get(row)?.[1] ?? []))]),
  );
  const wordOf = new Map(rows.map((row) => [row, writeWord(row, bodySlugs.get(row.body) ?? '')]));
  const words = rankWords([...wordOf.values()]);
  const ordinal = (row: Row): number => words.get(wordOf.get(row) ?? '') ?? 0;
  const ordered = present.toSorted(
    (a, b) => a.region - b.region || ordinal(a) - ordinal(b) || compare(a.agency.id, b.agency.id),
  );
  const places = new Map(ordered.map(({ agency }, index) => [agency, index]));
  const formerRows = rows
    .filter(({ isFormer }) => isFormer)
    .toSorted((a, b) => (places.get(a.agency) ?? 0) - (places.get(b.agency) ?? 0));
  const writer = writeBytes();
  writeRegions(writer, regions, placeSlugs);
  writer.text([...words.keys()].join('\n'));
  const perRegion = Map.groupBy(ordered, ({ region }) => region);
  regions.forEach((_, region) => writer.number(perRegion.get(region)?.length ?? 0));
  writeSteps(
    writer,
    ordered.map((row) => ({ group: row.region, value: ordinal(row) })),
  );
  writer.number(formerRows.length);
  writeSteps(
    writer,
    formerRows.map(({ agency }) => ({ group: 0, value: places.get(agency) ?? 0 })),
  );
  for (const row of formerRows) writer.number(ordinal(row));
  writer.text([...ordered, ...formerRows].map(({ form }) => String(form)).join(''));
  writer.bytes(packBits(ordered.map(({ agency }) => agency.latest)));
  const unusual = ordered.flatMap(({ region, body, agency }, index) => {
    const place = placeSlugs[region] || spellUsual(regions[region]?.name ?? '', readUsual);
    const rest = bodySlugs.get(body) || spellBody(body, readUsual);
    return agency.id === `${agency.region.code}-${place}-${rest}` ? [] : [`${index}\t${agency.id}`];
  });
  writer.text(unusual.join('\n'));
  return writer.finish();
}

/** Numbers that rise within their group, each as what it is more than the one before. */
function writeSteps(writer: ByteWriter, entries: readonly { readonly group: number; readonly value: number }[]): void {
  let [group, before] = [-1, 0];
  for (const entry of entries) {
    if (entry.group !== group) [group, before] = [entry.group, 0];
    writer.number(entry.value - before);
    before = entry.value;
  }
}

/**
 * Every reading of every character of some texts: a line a syllable, the characters of which it is the usual reading before
 * a blank, the others after it.
 */
export function writeReadings(texts: Iterable<string>): Uint8Array {
  const characters = new Set<string>();
  for (const text of texts) for (const character of text) characters.add(character);
  const lines = new Map<string, [usual: string, other: string]>();
  for (const character of [...characters].sort(compare)) {
    listReadings(character).forEach((syllable, index) => {
      const line = lines.get(syllable) ?? ['', ''];
      line[index === 0 ? 0 : 1] += character;
      lines.set(syllable, line);
    });
  }
  const text = [...lines]
    .sort(([a], [b]) => compare(a, b))
    .map(([syllable, [usual, other]]) => `${syllable}${usual}${other === '' ? '' : ` ${other}`}`)
    .join('\n');
  return new TextEncoder().encode(text);
}
