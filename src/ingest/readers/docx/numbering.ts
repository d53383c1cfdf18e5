import type { FileFailure } from '../document.ts';
import { readLists, type Level, type List } from './list-definitions.ts';
import { formatNumber } from './number-format.ts';
import type { Properties, Styles } from './styles.ts';

/** Counts a paragraph of a list and gives its number as Word shows it (`一、`, `（二）`); empty without one. */
export type Numbering = (own: Pick<Properties, 'list' | 'level'>, style: string | null) => string;

/** The numbers that the levels of one kind of list have come to. */
type Counts = (number | undefined)[];

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
}

/** Levels below begin anew, unless they say that they do not at this one. */
function restartBelow(list: List, counts: Counts, level: number): void {
  for (let below = level + 1; below < counts.length; below += 1) {
    const restart = list.levels.get(below)?.restart ?? below;
    if (level < restart) counts[below] = undefined;
  }
}

function writeNumber(list: List, counts: Counts, level: Level): string {
  if (level.hidden || level.format === 'bullet') return '';
  return level.text.replace(/%([1-9])/gu, (_, place: string) => {
    const index = Number(place) - 1;
    const count = counts[index] ?? startOf(list, index);
    return formatNumber(count, level.arabic ? 'decimal' : (list.levels.get(index)?.format ?? 'decimal'));
  });
}

function findLevel(list: List, style: string | null): number {
  if (style !== null) for (const [index, level] of list.levels) if (level.style === style) return index;
  return 0;
}

/** Reads the numbering part; an empty text has no lists. */
export function readNumbering(text: string, styles: Styles): Numbering | FileFailure {
  const lists = readLists(text, styles);
  if (typeof lists === 'string') return lists;
  const countsOf = new Map<string, Counts>();
  const begun = new Set<List>();
  return (own, style) => {
    const inherited = style === null ? null : styles(style);
    const list = lists.get(own.list ?? inherited?.list ?? 0);
    if (!list) return '';
    const index = own.level ?? inherited?.level ?? findLevel(list, style);
    const level = list.levels.get(index);
    if (!level) return '';
    const counts = countsOf.get(list.kind) ?? [];
    countsOf.set(list.kind, counts);
    if (!begun.has(list)) for (const overridden of list.starts.keys()) counts[overridden] = undefined;
    begun.add(list);
    const last = counts[index];
    counts[index] = last === undefined ? startOf(list, index) : last + 1;
    restartBelow(list, counts, index);
    return writeNumber(list, counts, level);
  };
}
