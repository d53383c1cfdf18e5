import { longestTerm } from './block-format.ts';
import { isKeyOfRun, isTold, keyOfUnit, markKey, visitUnits } from './list-units.ts';

/**
 * Up to four units that follow each other, by the keys that the index sorts them by: a number or word alone, or two to four
 * units. A mark may be before the third, or before the second of two.
 */
export type Term = readonly string[];

/** What can be looked up of a phrase. */
export interface PhraseTerms {
  /** Terms as long as they get: those that overlap by half first, then those between. */
  readonly cover: readonly Term[];
  readonly between: readonly Term[];
  /** Every two units, and single numbers and words: what texts have that have the words in other places. */
  readonly pairs: readonly Term[];
  /** Whether the phrase is one term, so that a text has the phrase where it has the term. */
  readonly whole: boolean;
}

/** Keys of units that follow each other with nothing between. */
type Stretch = string[];

interface Parts {
  readonly stretches: readonly Stretch[];
  /** Whether the keys say all about the phrase. */
  readonly told: boolean;
}

function cutStretches(folded: string): Parts {
  const stretches: Stretch[] = [];
  let lastEnd = -1;
  let length = 0;
  let told = true;
  visitUnits(folded, (start, end) => {
    if (start !== lastEnd) stretches.push([]);
    stretches[stretches.length - 1]?.push(keyOfUnit(folded, start, end));
    told &&= isTold(start, end);
    length += end - start;
    lastEnd = end;
  });
  return { stretches, told: told && length === folded.length };
}

function isTerm(units: readonly string[]): boolean {
  return units.length > 1 || units.some(isKeyOfRun);
}

/** Two units, and up to two after a mark; one unit, and one after a mark, where there are no two before it. */
function bridge(before: Stretch, after: Stretch): Term {
  const keys = before.slice(-2);
  return [...keys, ...after.slice(0, keys.length).map((key, at) => (at === 0 ? markKey + key : key))];
}

/** The terms of a folded phrase; none where it has nothing but one hanzi and punctuation. */
export function listTerms(folded: string): PhraseTerms {
  const { stretches, told } = cutStretches(folded);
  const cover: Term[] = [];
  const between: Term[] = [];
  const pairs: Term[] = [];
  stretches.forEach((keys, at) => {
    const last = Math.max(0, keys.length - longestTerm);
    for (let start = 0; start <= last; start += 1)
      (start % 2 === 0 || start === last ? cover : between).push(keys.slice(start, start + longestTerm));
    if (at > 0) cover.push(bridge(stretches[at - 1] ?? [], keys));
    keys.forEach((key, start) => pairs.push([key], keys.slice(start, start + 2)));
  });
  return {
    cover: cover.filter(isTerm),
    between,
    pairs: pairs.filter(isTerm),
    whole: told && cover.length === 1 && cover.every((term) => isTerm(term) && term.length === stretches[0]?.length),
  };
}
