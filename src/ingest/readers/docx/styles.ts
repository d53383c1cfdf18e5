import type { FileFailure } from '../document.ts';
import { isOn, readNumber } from './toggle.ts';
import { readXml } from './xml.ts';

/** What a style, or a paragraph itself, says of its text; null where it says nothing. */
export interface Properties {
  /** The number of the list; 0 for none. */
  list: number | null;
  /** From 0. */
  level: number | null;
  hidden: boolean | null;
}

interface Style extends Properties {
  basedOn: string | null;
}

/** What a style says, or one that it is based on; nothing for a style that the file does not have. */
export type Styles = (id: string) => Properties;

/** Styles based on each other in a circle end somewhere. */
const longestChain = 32;

function resolve(styles: ReadonlyMap<string, Style>, id: string): Properties {
  const resolved: Properties = { list: null, level: null, hidden: null };
  let style = styles.get(id);
  for (let left = longestChain; style && left > 0; left -= 1) {
    resolved.list ??= style.list;
    resolved.level ??= style.level;
    resolved.hidden ??= style.hidden;
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return resolved;
}

const none: Properties = { list: null, level: null, hidden: null };

/** Reads the styles part; an empty text has no styles. */
export function readStyles(text: string): Styles | FileFailure {
  // Most files have many styles, and nothing in them that matters here.
  if (!text.includes('w:numPr') && !text.includes('w:vanish')) return () => none;
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  // The parts of a table that a style formats have properties of their own.
  let conditional = 0;
  const failure = readXml(text, {
    open: (name, attributes) => {
      if (name === 'w:style') {
        style = { basedOn: null, list: null, level: null, hidden: null };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (name === 'w:tblStylePr') conditional += 1;
      else if (!style || conditional > 0) return;
      else if (name === 'w:basedOn') style.basedOn = attributes['w:val'] ?? null;
      else if (name === 'w:numId') style.list = readNumber(attributes);
      else if (name === 'w:ilvl') style.level = readNumber(attributes);
      else if (name === 'w:vanish') style.hidden = isOn(attributes);
    },
    close: (name) => {
      if (name === 'w:style') style = null;
      else if (name === 'w:tblStylePr') conditional -= 1;
    },
  });
  if (failure) return failure;
  const resolved = new Map<string, Properties>();
  return (id) => {
    const known = resolved.get(id) ?? resolve(styles, id);
    resolved.set(id, known);
    return known;
  };
}
