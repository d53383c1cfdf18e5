import { readBytes, type ByteReader } from '../byte-stream.ts';
import type { Readings } from './readings.ts';
import { usualStem } from './region-rules.ts';
import { listShortBodies } from './short-bodies.ts';
import { spellBody, spellUsual } from './spell-usual.ts';

export interface PackRegion {
  readonly code: string;
  readonly name: string;
  /** Index of the region above, which stands earlier in the list; -1 without one. */
  readonly parent: number;
  /** How many characters its short name keeps; 0 without one. */
  readonly stem: number;
  /** The official name, then those of former times. */
  readonly names: readonly string[];
  /** Its part of the ids of its bodies. */
  readonly slug: string;
  /** How many regions lie above it. */
  readonly depth: number;
}

/** A body as names have it after the regions: one for many agencies. */
export interface PackWord {
  /** Place in `agencyKinds`. */
  readonly kind: number;
  /** Place in `agencyLevels`; null where it is the level of the region. */
  readonly level: number | null;
  readonly body: string;
  /** Its customary short forms. */
  readonly shorts: readonly string[];
  readonly slug: string;
}

/** What a search goes through. A row is an agency under its name, or, after all of those, under a former one. */
export interface Pack {
  readonly regions: readonly PackRegion[];
  readonly words: readonly PackWord[];
  /** How many agencies: the first so many rows. */
  readonly agencies: number;
  readonly rows: number;
  readonly regionOf: Uint32Array;
  readonly wordOf: Uint32Array;
  /** How many regions stand in front of the body in the name of a row. */
  readonly formOf: Uint8Array;
  /** The agency of a row. */
  readonly agencyOf: Uint32Array;
  /** Whether an agency has a report of the newest year. */
  readonly isLatest: (agency: number) => boolean;
  readonly idOf: (agency: number) => string;
}

function splitLines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function readRegions(reader: ByteReader, { usual }: Readings): PackRegion[] {
  const count = reader.number();
  const names = reader.text().split('\n');
  const parents = Array.from({ length: count }, (_, index) => index - 1 - reader.number());
  const lengths = reader.text();
  const last = new Map<string, number>();
  const codes: string[] = [];
  parents.forEach((parent, index) => {
    const sisters = `${parent}/${lengths[index]}`;
    const number = (last.get(sisters) ?? 0) + reader.number();
    last.set(sisters, number);
    codes.push((codes[parent] ?? '') + String(number).padStart(Number(lengths[index]), '0'));
  });
  const special = new Map(
    splitLines(reader.text()).map((line) => {
      const [index = '', slug = '', stem = '', formers = ''] = line.split('\t');
      return [Number(index), { slug, stem, formers: formers === '' ? [] : formers.split('|') }];
    }),
  );
  const depths: number[] = [];
  return parents.map((parent, index) => {
    const name = names[index] ?? '';
    const { slug = '', stem = '', formers = [] } = special.get(index) ?? {};
    const depth = parent < 0 ? 0 : (depths[parent] ?? 0) + 1;
    depths.push(depth);
    return {
      code: (codes[index] ?? '').padEnd(6, '0'),
      name,
      parent,
      depth,
      names: [name, ...formers],
      stem: stem === '' ? usualStem(name) : Number(stem),
      slug: slug || spellUsual(name, usual),
    };
  });
}

function readWords(reader: ByteReader, { usual }: Readings): PackWord[] {
  return splitLines(reader.text()).map((line) => {
    const [head = '', slug = ''] = line.split('\t');
    const [, kind = '', level = '', body = ''] = /^(\d)(\d?)(.*)$/u.exec(head) ?? [];
    return {
      kind: Number(kind),
      level: level === '' ? null : Number(level),
      body,
      shorts: listShortBodies(body),
      slug: slug || spellBody(body, usual),
    };
  });
}

/** Numbers that were written by their steps, in groups of so many. */
function readSteps(reader: ByteReader, groups: readonly number[]): number[] {
  return groups.flatMap((count) => {
    let value = 0;
    return Array.from({ length: count }, () => (value += reader.number()));
  });
}

/** Reads what `writePack` wrote; throws where it is damaged. */
export function readPack(bytes: Uint8Array, readings: Readings): Pack {
  const reader = readBytes(bytes);
  const regions = readRegions(reader, readings);
  const words = readWords(reader, readings);
  const counts = regions.map(() => reader.number());
  const present = counts.flatMap((count, region) => new Array<number>(count).fill(region));
  const presentWords = readSteps(reader, counts);
  const formers = readSteps(reader, [reader.number()]);
  const formerWords = formers.map(() => reader.number());
  const forms = reader.text();
  const latest = reader.bytes();
  const unusual = new Map(
    splitLines(reader.text()).map((line) => {
      const [index = '', id = ''] = line.split('\t');
      return [Number(index), id];
    }),
  );
  if (!reader.isAtEnd()) throw new RangeError('The pack is longer than what it says of itself');
  const agencies = present.length;
  const idOf = (agency: number): string => {
    const region = regions[present[agency] ?? -1];
    return unusual.get(agency) ?? `${region?.code}-${region?.slug}-${words[presentWords[agency] ?? -1]?.slug}`;
  };
  return {
    regions,
    words,
    agencies,
    rows: agencies + formers.length,
    regionOf: Uint32Array.from([...present, ...formers.map((agency) => present[agency] ?? 0)]),
    wordOf: Uint32Array.from([...presentWords, ...formerWords]),
    formOf: Uint8Array.from(forms, Number),
    agencyOf: Uint32Array.from([...present.keys(), ...formers]),
    isLatest: (agency) => ((latest[agency >> 3] ?? 0) & (1 << (agency & 7))) !== 0,
    idOf,
  };
}

/** The regions of a path from the top down. */
export function pathOf({ regions }: Pack, region: number): number[] {
  const path: number[] = [];
  for (let each = region; each >= 0; each = regions[each]?.parent ?? -1) path.unshift(each);
  return path;
}

/** The name of a row: the regions in front, then the body. */
export function nameOf(pack: Pack, row: number): string {
  const word = pack.words[pack.wordOf[row] ?? -1];
  if (!word) return '';
  const form = pack.formOf[row] ?? 0;
  const front = form === 0 ? [] : pathOf(pack, pack.regionOf[row] ?? 0).slice(-form);
  return front.map((region) => pack.regions[region]?.name ?? '').join('') + word.body;
}
