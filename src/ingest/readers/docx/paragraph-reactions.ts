import {
  createParagraph,
  endParagraph,
  endProperties,
  isShown,
  write,
  type Paragraph,
  type Paragraphs,
} from './paragraphs.ts';
import type { Reaction, Reactions } from './reaction.ts';
import { isOn, readNumber } from './toggle.ts';

/** In the units of drawings, 9525 to a pixel. */
const smallestPicture = 100 * 9525;

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
    close: (state) => {
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
