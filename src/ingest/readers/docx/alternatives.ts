import type { Reactions } from './reaction.ts';

/** Extensions of the format by their customary prefixes; text boxes and pictures in them are read. */
const understood = /^(?:wps|wpg|wpc|wpi|wp1[45]|w1[45]|w16\w*|a1[46])$/u;

function isUnderstood(requires: string | undefined): boolean {
  return (requires ?? '').split(/\s+/u).every((prefix) => prefix === '' || understood.test(prefix));
}

/** For each `mc:AlternateContent` that is open whether a branch of it was taken. */
export interface Alternatives {
  readonly taken: boolean[];
}

export function createAlternatives(): Alternatives {
  return { taken: [] };
}

function take({ taken }: Alternatives): boolean {
  if (taken.at(-1) === true) return false;
  if (taken.length > 0) taken[taken.length - 1] = true;
  return true;
}

/** Takes one branch of each alternative: the first choice that is understood, else the fallback. */
export const alternativeReactions: Reactions<Alternatives> = {
  'mc:AlternateContent': {
    open: ({ taken }) => {
      taken.push(false);
    },
    close: ({ taken }) => {
      taken.pop();
    },
  },
  'mc:Choice': { open: (state, attributes) => isUnderstood(attributes['Requires']) && take(state) },
  'mc:Fallback': { open: take },
};
