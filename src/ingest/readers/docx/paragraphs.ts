import type { Flow } from '../flow.ts';
import type { Content } from '../table-layout.ts';
import type { Numbering } from './numbering.ts';
import type { Reaction, Reactions } from './reaction.ts';
import type { Styles } from './styles.ts';
import { isOn, readNumber } from './toggle.ts';

export interface Surroundings {
  readonly flow: Flow;
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** Text with one appearance. */
interface Run {
  style: string | null;
  hidden: boolean | null;
  struck: boolean;
  raised: boolean;
}

interface Paragraph {
  style: string | null;
  list: number | null;
  level: number | null;
  /** Whether its properties are being read. */
  opening: boolean;
  /** Whether its end was deleted: it goes on in the next paragraph. */
  joined: boolean;
  hidden: boolean;
  /** Whether its number was written and nothing behind it. */
  numbered: boolean;
  run: Run | null;
  /** For each open field whether it is still in its instruction. */
  readonly fields: boolean[];
  /** Text boxes that hang on it. */
  readonly asides: Content[];
}

export interface Paragraphs extends Surroundings {
  paragraph: Paragraph;
  /** Those that the text box of this one stands in. */
  readonly outer: Paragraph[];
  /** Whether text that comes is text of the document. */
  reading: boolean;
  /** Whether the drawing is no larger than an icon. */
  small: boolean;
}

/** In the units of drawings, 9525 to a pixel. */
const smallestPicture = 100 * 9525;

function createParagraph(): Paragraph {
  return {
    style: null,
    list: null,
    level: null,
    opening: false,
    joined: false,
    hidden: false,
    numbered: false,
    run: null,
    fields: [],
    asides: [],
  };
}

export function createParagraphs(surroundings: Surroundings): Paragraphs {
  return { ...surroundings, paragraph: createParagraph(), outer: [], reading: false, small: false };
}

/** A deletion among the properties of a paragraph is that of its end. */
export function markJoined({ paragraph }: Paragraphs): void {
  if (paragraph.opening) paragraph.joined = true;
}

function isShown({ paragraph, styles }: Paragraphs): boolean {
  const { run, fields, hidden } = paragraph;
  if (fields.includes(true) || run?.struck) return false;
  const styled = run && run.style !== null ? styles(run.style).hidden : null;
  return !(run?.hidden ?? styled ?? hidden);
}

function write(state: Paragraphs, text: string): void {
  const { paragraph, flow } = state;
  // 1. before 5 is not 1.5.
  if (paragraph.numbered && /^\s*[\d\uff10-\uff19]/u.test(text)) flow.text(' ');
  paragraph.numbered = false;
  if (paragraph.run?.raised) flow.separate();
  flow.text(text);
}

/** Text between tags, which counts only in some elements. */
export function writeText(state: Paragraphs, text: string): void {
  if (state.reading) write(state, text);
}

function endProperties({ paragraph, styles, numbering, flow }: Paragraphs): void {
  paragraph.opening = false;
  const { style } = paragraph;
  paragraph.hidden = style !== null && styles(style).hidden === true;
  if (paragraph.joined || paragraph.hidden) return;
  const number = numbering(paragraph, style);
  flow.text(number);
  paragraph.numbered = number !== '';
}

function endParagraph(state: Paragraphs): void {
  const { paragraph, flow } = state;
  if (!paragraph.joined) flow.breakLine();
  for (const aside of paragraph.asides) flow.append(aside);
  state.paragraph = state.outer.pop() ?? createParagraph();
}

function countField({ fields }: Paragraph, type: string | undefined): void {
  if (type === 'begin') fields.push(true);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
  else if (type === 'end') fields.pop();
}

/** For an element that stands for a character; some have the names of properties elsewhere. */
function onCharacter(add: (state: Paragraphs) => void): Reaction<Paragraphs> {
  return {
    open: (state) => {
      if (state.paragraph.run && isShown(state)) add(state);
    },
  };
}

const text: Reaction<Paragraphs> = {
  open: (state) => {
    state.reading = isShown(state);
  },
  close: (state) => {
    state.reading = false;
  },
};

const lineEnd = onCharacter(({ flow }) => {
  flow.breakLine();
});

const space = onCharacter((state) => {
  write(state, ' ');
});

const struck: Reaction<Paragraphs> = {
  open: ({ paragraph: { run } }, attributes) => {
    if (run) run.struck = isOn(attributes);
  },
};

const picture: Reaction<Paragraphs> = {
  open: ({ flow, small }) => {
    if (!small) flow.picture();
  },
};

/** Paragraphs with their runs, list numbers, fields, text boxes and pictures. */
export const paragraphReactions: Reactions<Paragraphs> = {
  'w:p': {
    open: (state) => {
      state.outer.push(state.paragraph);
      state.paragraph = createParagraph();
    },
    close: endParagraph,
  },
  'w:pPr': {
    open: ({ paragraph }) => {
      paragraph.opening = true;
    },
    close: endProperties,
  },
  'w:pStyle': {
    open: ({ paragraph }, attributes) => {
      paragraph.style = attributes['w:val'] ?? null;
    },
  },
  'w:numId': {
    open: ({ paragraph }, attributes) => {
      paragraph.list = readNumber(attributes);
    },
  },
  'w:ilvl': {
    open: ({ paragraph }, attributes) => {
      paragraph.level = readNumber(attributes);
    },
  },
  'w:r': {
    open: ({ paragraph }) => {
      paragraph.run = { style: null, hidden: null, struck: false, raised: false };
    },
    close: ({ paragraph, flow }) => {
      if (paragraph.run?.raised) flow.separate();
      paragraph.run = null;
    },
  },
  'w:rStyle': {
    open: ({ paragraph: { run } }, attributes) => {
      if (run) run.style = attributes['w:val'] ?? null;
    },
  },
  'w:vanish': {
    open: ({ paragraph: { run } }, attributes) => {
      if (run) run.hidden = isOn(attributes);
    },
  },
  'w:strike': struck,
  'w:dstrike': struck,
  'w:vertAlign': {
    open: ({ paragraph: { run } }, attributes) => {
      if (run) run.raised = attributes['w:val'] !== 'baseline';
    },
  },
  'w:t': text,
  'm:t': text,
  'w:tab': space,
  'w:ptab': space,
  'w:br': lineEnd,
  'w:cr': lineEnd,
  'w:noBreakHyphen': onCharacter((state) => {
    write(state, '-');
  }),
  'w:fldChar': {
    open: ({ paragraph }, attributes) => {
      countField(paragraph, attributes['w:fldCharType']);
    },
  },
  'w:txbxContent': {
    open: ({ flow }) => {
      flow.openAside();
    },
    close: ({ flow, paragraph, outer }) => {
      const aside = flow.closeAside();
      if (outer.length > 0) paragraph.asides.push(aside);
      else flow.append(aside);
    },
  },
  'w:drawing': {
    open: (state) => {
      state.small = false;
    },
  },
  'w:pict': {
    open: (state) => {
      state.small = false;
    },
  },
  'wp:extent': {
    open: (state, attributes) => {
      state.small = Number(attributes['cx']) < smallestPicture || Number(attributes['cy']) < smallestPicture;
    },
  },
  'a:blip': picture,
  'v:imagedata': picture,
};
