import type { Source } from './texts.ts';

/** The sections that are told in the body's own words: its year, and its problems and what it does about them. */
export const narrativeSections = [1, 5] as const;

interface Report {
  readonly agency: { readonly name: string; readonly region: { readonly path: readonly string[] } };
  readonly sections: readonly { readonly number: number; readonly paragraphs: readonly { readonly text: string }[] }[];
}

/** 殷都区 and 殷都: names that differ between copies. */
function listNames({ name, region }: Report['agency']): string[] {
  const places = region.path.flatMap((place) => [place, place.replace(/(?:自治)?[省市县区旗州镇乡]$|街道$/u, '')]);
  const own = region.path.reduce((rest, place) => (rest.startsWith(place) ? rest.slice(place.length) : rest), name);
  return [...new Set([name, own, ...places])].filter((each) => [...each].length >= 2);
}

/** A section of a report as a narrative to compare; null where it has no such prose. */
export function readNarrative({ agency, sections }: Report, number: number): Source | null {
  const paragraphs = sections.filter((section) => section.number === number).flatMap((section) => section.paragraphs);
  if (paragraphs.length === 0) return null;
  return { text: paragraphs.map(({ text }) => text).join('\n'), names: listNames(agency) };
}
