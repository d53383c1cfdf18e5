import type { Overlap } from './overlap.ts';
import type { Document, Text } from './texts.ts';

/** How many documents of its own owner, and how many of others, a document is told of. */
const mostPartners = 3;

export interface Partner extends Overlap {
  readonly id: string;
}

/** A text that is near-identical to another one. */
export interface Link {
  readonly other: number;
  readonly overlap: Overlap;
}

/** The documents of a text by who wrote them; those of nobody known are each apart. */
type Holders = ReadonlyMap<string, readonly Document[]>;

const nobody: Holders = new Map();
const equal: Overlap = { ofShorter: 1, ofLonger: 1 };

/** The nearer one first. */
export function compareOverlaps(a: Overlap, b: Overlap): number {
  return b.ofShorter - a.ofShorter || b.ofLonger - a.ofLonger;
}

function ownerOf({ owner, id }: Document): string {
  return owner === undefined ? `document ${id}` : `owner ${owner}`;
}

function pair(documents: readonly Document[], overlap: Overlap): Partner[] {
  return documents.map(({ id }) => ({ id, ...overlap }));
}

/** The few after a place in a list, going round. */
function goRound<T>(list: readonly T[], at: number): T[] {
  const after = list.slice(at + 1, at + 1 + mostPartners);
  return [...after, ...list.slice(0, Math.min(at, mostPartners - after.length))];
}

/** Documents of one owner whose texts are near-identical, by text and owner. */
function joinYears(holders: readonly Holders[], links: readonly (readonly Link[])[]): Map<string, Partner[]> {
  const years = new Map<string, Partner[]>();
  links.forEach((list, index) => {
    const own = holders[index] ?? nobody;
    for (const { other, overlap } of list) {
      const others = holders[other] ?? nobody;
      // One text may have thousands of owners and thousands of others near to it, each with one owner.
      const fewer = own.size < others.size ? own : others;
      for (const owner of fewer.keys()) {
        const found = years.get(`${index} ${owner}`) ?? [];
        if (!own.has(owner) || !others.has(owner) || found.length >= mostPartners) continue;
        years.set(`${index} ${owner}`, [...found, ...pair(others.get(owner) ?? [], overlap)]);
      }
    }
  });
  return years;
}

/** Of a few other owners one document each: the one at the same place among its own, which are in the order of years. */
function pickOthers(others: readonly (readonly [string, readonly Document[]])[], place: number): Document[] {
  return others.flatMap(([, documents]) => documents[place] ?? documents.at(-1) ?? []);
}

/** The first few owners but the one named. */
function takeOthers(holders: Holders, owner: string): [string, readonly Document[]][] {
  const others: [string, readonly Document[]][] = [];
  for (const each of holders) {
    if (others.length === mostPartners) break;
    if (each[0] !== owner) others.push(each);
  }
  return others;
}

/**
 * For each document, by its id, the nearest few of its own owner and of others, the nearest first. `links` has the texts
 * near to each text, the nearest first; `tells` says of each text whether documents with that same text are partners.
 */
export function listPartners(
  texts: readonly Text[],
  links: readonly (readonly Link[])[],
  tells: readonly boolean[],
): Map<string, Partner[]> {
  const holders = texts.map(({ documents }): Holders => Map.groupBy(documents, ownerOf));
  const years = joinYears(holders, links);

  const findOfOwner = (index: number, owner: string, documents: readonly Document[], place: number): Partner[] => {
    const same = tells[index] ? pair(goRound(documents, place), equal) : [];
    return [...same, ...(years.get(`${index} ${owner}`) ?? [])].slice(0, mostPartners);
  };
  const findOfOthers = (
    index: number,
    owner: string,
    neighbours: Parameters<typeof pickOthers>[0],
    place: number,
  ): Partner[] => {
    const found = tells[index] ? pair(pickOthers(neighbours, place), equal) : [];
    for (const { other, overlap } of links[index] ?? []) {
      if (found.length >= mostPartners) break;
      found.push(...pair(pickOthers(takeOthers(holders[other] ?? nobody, owner), place), overlap));
    }
    return found.slice(0, mostPartners);
  };

  const partners = new Map<string, Partner[]>();
  holders.forEach((own, index) => {
    const owners = [...own];
    owners.forEach(([owner, documents], turn) => {
      const neighbours = goRound(owners, turn);
      documents.forEach(({ id }, place) => {
        const ofOwner = findOfOwner(index, owner, documents, place);
        partners.set(id, [...ofOwner, ...findOfOthers(index, owner, neighbours, place)].sort(compareOverlaps));
      });
    });
  });
  return partners;
}
