import type { FileFailure } from '../document.ts';
import type { Styles } from './styles.ts';
import { isOn, readNumber } from './toggle.ts';
import { readXml, type Attributes } from './xml.ts';

/** One level of a list. */
export interface Level {
  start: number;
  /** The name of the number format. */
  format: string;
  /** With %1 to %9 for the numbers of the levels. */
  text: string;
  /** Whether all numbers in it are Arabic. */
  arabic: boolean;
  /** Whether the number is not shown. */
  hidden: boolean;
  /** The level, from 1, at which or above which it restarts; 0 for never. */
  restart: number | null;
  /** The paragraph style that stands for this level. */
  style: string | null;
}

export interface List {
  /** Lists of the same kind count on from each other. */
  kind: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

interface Kind {
  readonly levels: Map<number, Level>;
  /** Where the levels are those of a list that a style names. */
  style: string | null;
}

function createLevel(): Level {
  return { start: 1, format: 'decimal', text: '', arabic: false, hidden: false, restart: null, style: null };
}

function setProperty(level: Level, name: string, attributes: Attributes): void {
  if (name === 'w:start') level.start = readNumber(attributes) ?? level.start;
  else if (name === 'w:numFmt') level.format = attributes['w:val'] ?? level.format;
  else if (name === 'w:lvlText') level.text = attributes['w:val'] ?? '';
  else if (name === 'w:isLgl') level.arabic = isOn(attributes);
  else if (name === 'w:vanish') level.hidden = isOn(attributes);
  else if (name === 'w:lvlRestart') level.restart = readNumber(attributes);
  else if (name === 'w:pStyle') level.style = attributes['w:val'] ?? null;
}

/** The levels of a list, its own before those of its kind. */
function resolveLevels(
  list: List,
  kinds: ReadonlyMap<string, Kind>,
  lists: ReadonlyMap<number, List>,
  styles: Styles,
): void {
  const kind = kinds.get(list.kind);
  const named = kind && kind.levels.size === 0 && kind.style !== null ? styles(kind.style).list : null;
  const source = named === null ? kind : kinds.get(lists.get(named)?.kind ?? '');
  for (const [index, level] of source?.levels ?? []) if (!list.levels.has(index)) list.levels.set(index, level);
}

/** Reads the lists of the numbering part by their numbers; an empty text has none. */
export function readLists(text: string, styles: Styles): Map<number, List> | FileFailure {
  const kinds = new Map<string, Kind>();
  const lists = new Map<number, List>();
  if (text === '') return lists;
  let kind: Kind | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let overridden = 0;
  const openLevel = (attributes: Attributes): void => {
    level = createLevel();
    (list ?? kind)?.levels.set(Number(attributes['w:ilvl'] ?? 0), level);
  };
  const failure = readXml(text, {
    open: (name, attributes) => {
      if (level) setProperty(level, name, attributes);
      else if (name === 'w:abstractNum') {
        kind = { levels: new Map(), style: null };
        kinds.set(attributes['w:abstractNumId'] ?? '', kind);
      } else if (name === 'w:num') {
        list = { kind: '', levels: new Map(), starts: new Map() };
        lists.set(Number(attributes['w:numId'] ?? 0), list);
      } else if (name === 'w:lvl') openLevel(attributes);
      else if (name === 'w:numStyleLink' && kind) kind.style = attributes['w:val'] ?? null;
      else if (name === 'w:abstractNumId' && list) list.kind = attributes['w:val'] ?? '';
      else if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl'] ?? 0);
      else if (name === 'w:startOverride' && list) list.starts.set(overridden, readNumber(attributes) ?? 1);
    },
    close: (name) => {
      if (name === 'w:lvl') level = null;
      else if (name === 'w:abstractNum') kind = null;
      else if (name === 'w:num') list = null;
    },
  });
  if (failure) return failure;
  for (const each of lists.values()) resolveLevels(each, kinds, lists, styles);
  return lists;
}
