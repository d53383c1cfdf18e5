/** Numbering before a label: 一、 （一） (一) 1. 1． 1、 and Markdown's number signs. */
const numbering = /^(?:#+)?(?:\(?[一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.,]|\(?\d{1,2}\)|\d{1,2}[.、,])/u;

/** Text in its compatibility form without any white space: full and half width become one. */
export function foldWidth(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');
}

/** What identifies a label: no numbering, no explanations in brackets, no quotation marks, no punctuation. */
export function normaliseLabel(text: string): string {
  const bare = foldWidth(text).replace(numbering, '');
  const unexplained = bare.replace(/\([^()]*\)/gu, '');
  return (unexplained === '' ? bare : unexplained).replace(/[\p{P}\p{S}]/gu, '');
}

/** How many insertions, deletions and replacements turn one text into the other (Levenshtein), counted in characters. */
export function editDistance(from: string, to: string): number {
  const target = [...to];
  let above = target.map((_, index) => index + 1);
  let corner = 0;
  for (const character of from) {
    let left = corner + 1;
    let diagonal = corner;
    const row: number[] = [];
    target.forEach((other, index) => {
      const up = above[index] ?? 0;
      left = Math.min(left + 1, up + 1, diagonal + (character === other ? 0 : 1));
      diagonal = up;
      row.push(left);
    });
    corner += 1;
    above = row;
  }
  return above.at(-1) ?? corner;
}

/** Something that a source may name, with every wording known for it. */
export interface Named<T> {
  readonly item: T;
  readonly wordings: readonly string[];
}

export interface LabelMatch<T> {
  readonly item: T;
  /** False when the label is misspelt but can mean nothing else. */
  readonly exact: boolean;
}

/** A misspelling may differ in this share of its characters, and must be this much nearer than the next candidate. */
const tolerated = 1 / 3;
const margin = 2;

/** Normalises the wordings once, for `matchLabel`. */
export function nameLabels<T>(items: readonly T[], wordingsOf: (item: T) => readonly string[]): Named<T>[] {
  return items.map((item) => ({ item, wordings: wordingsOf(item).map(normaliseLabel) }));
}

/**
 * Finds what a label means: an exact wording, else the one candidate that is near enough and clearly nearer than any
 * other. Labels of fewer than four characters must be exact. Null when nothing or more than one thing fits.
 */
export function matchLabel<T>(text: string, candidates: readonly Named<T>[]): LabelMatch<T> | null {
  const label = normaliseLabel(text);
  if (label === '') return null;
  const exact = candidates.filter(({ wordings }) => wordings.includes(label));
  if (exact.length > 0) return exact.length === 1 && exact[0] ? { item: exact[0].item, exact: true } : null;
  const length = [...label].length;
  if (length < 4) return null;
  const ranked = candidates
    .map(({ item, wordings }) => ({ item, distance: Math.min(...wordings.map((each) => editDistance(label, each))) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = ranked;
  if (!first || first.distance > length * tolerated) return null;
  if (second && second.distance - first.distance < margin) return null;
  return { item: first.item, exact: false };
}
