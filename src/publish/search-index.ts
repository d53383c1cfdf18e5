import { createHash } from 'node:crypto';
import { spellInitials, spellPinyin } from '../places/pinyin.ts';
import type { Catalogue, CatalogueEntry } from '../record/catalogue.ts';

/** What the search box knows of an agency. Short names: the index is loaded by every reader who searches. */
export interface SearchEntry {
  readonly id: string;
  readonly name: string;
  /** Names of the region, province first, without spaces. */
  readonly region: string;
  /** Names that it had before. */
  readonly others?: readonly string[];
  /** Full pinyin and initials of the place and of all names. */
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
}

function describeAgency({ id, name, region }: CatalogueEntry['agency'], others: readonly string[]): SearchEntry {
  const spoken = [name, ...others, ...region.path];
  return {
    id,
    name,
    region: region.path.join(''),
    ...(others.length > 0 && { others }),
    pinyin: [...new Set(spoken.map(spellPinyin))],
    initials: [...new Set(spoken.map(spellInitials))],
  };
}

/** One entry an agency, with or without a report, in the order given; declared changes give the names that it had. */
export function buildSearchIndex({ agencies, changes }: Pick<Catalogue, 'agencies' | 'changes'>): SearchEntry[] {
  return agencies.map(({ agency }) => {
    const names = changes
      .filter(({ change }) => change === 'renamed')
      .flatMap(({ from, to }) => [...from, ...to])
      .filter(({ id, name }) => id === agency.id && name !== agency.name);
    return describeAgency(agency, [...new Set(names.map(({ name }) => name))]);
  });
}

function writeScript(index: readonly SearchEntry[]): string {
  // U+2028 and U+2029 were line ends in older scripts; `</` could end an inline one.
  const json = JSON.stringify(index).replace(
    /[\u2028\u2029<]/gu,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `globalThis.gongkaiAgencies=${json};\n`;
}

/** The index as a classic script, because pages opened from disk may not fetch data; its name holds its hash. */
export function makeSearchFile(catalogue: Pick<Catalogue, 'agencies' | 'changes'>): { name: string; text: string } {
  const text = writeScript(buildSearchIndex(catalogue));
  return { name: `agencies.${createHash('sha256').update(text).digest('hex').slice(0, 10)}`, text };
}
