import { listBodyForms, type Place } from './agency-calls.ts';
import type { CallIndex } from './call-index.ts';
import { measureDistance } from './edit-distance.ts';
import { findCalled, manners } from './find-called.ts';

export const queryKinds = [
  'exact',
  'prefix',
  'middle',
  'abbreviation',
  'pinyin',
  'initials',
  'mixture',
  'region-department',
  'concatenated',
  'wrong-character',
  'swapped',
  'two-errors',
  'former',
] as const;
export type QueryKind = (typeof queryKinds)[number];

const nobody: ReadonlySet<string> = new Set();

function findExact({ list }: CallIndex, query: string): Iterable<string> {
  return list.filter(({ name }) => name === query).map(({ id }) => id);
}

function findContaining({ list }: CallIndex, query: string): Iterable<string> {
  return list.filter(({ name }) => name.includes(query)).map(({ id }) => id);
}

function findByParts({ places }: CallIndex, query: string): Iterable<string> {
  const parts = query.split(' ');
  return places.flatMap(({ regions, bodies }) => {
    const others = parts.filter((part) => !regions.has(part));
    return [...bodies].flatMap(([body, agencies]) =>
      agencies
        .filter(({ name }) => others.every((part) => name.includes(part) || listBodyForms(body).includes(part)))
        .map(({ id }) => id),
    );
  });
}

function findBodies(places: readonly Place[], form: string): string[] {
  return places.flatMap(({ bodies }) =>
    [...bodies].flatMap(([body, agencies]) => (listBodyForms(body).includes(form) ? agencies.map(({ id }) => id) : [])),
  );
}

function findConcatenated({ regions }: CallIndex, query: string): Iterable<string> {
  const own: string[] = [];
  const within: string[] = [];
  for (let end = 1; end < query.length; end += 1) {
    for (const region of regions.get(query.slice(0, end)) ?? []) {
      own.push(...findBodies(region.own, query.slice(end)));
      within.push(...findBodies(region.within, query.slice(end)));
    }
  }
  return own.length > 0 ? own : within;
}

function findReplaced(index: CallIndex, query: string): Iterable<string> {
  const homophones = findCalled(index, query, manners.homophone);
  return homophones.size > 0 ? homophones : findCalled(index, query, manners.oneOther);
}

function findSwapped(index: CallIndex, query: string): Iterable<string> {
  return [...query].flatMap((character, at) => {
    const next = query.charAt(at + 1);
    if (next === '' || next === character) return [];
    const call = query.slice(0, at) + next + character + query.slice(at + 2);
    return [...findCalled(index, call, manners.written)];
  });
}

/** Whether so few characters of a name are missing from a text that `most` errors could have made the text of it. */
function mayBecome(name: string, text: string, most: number): boolean {
  if (Math.abs(name.length - text.length) > most) return false;
  let missing = 0;
  for (const character of name) if (!text.includes(character)) missing += 1;
  return missing <= most;
}

const mostErrors = 2;

function findNearest({ names }: CallIndex, query: string): Iterable<string> {
  let least = mostErrors + 1;
  let nearest: string[] = [];
  for (const [name, ids] of names) {
    if (!mayBecome(name, query, mostErrors)) continue;
    const distance = measureDistance(name, query, mostErrors);
    if (distance > mostErrors || distance > least) continue;
    nearest = distance < least ? [...ids] : [...nearest, ...ids];
    least = distance;
  }
  return nearest;
}

const rules: Readonly<Record<QueryKind, (index: CallIndex, query: string) => Iterable<string>>> = {
  exact: findExact,
  prefix: (index, query) => findCalled(index, query, manners.begun),
  middle: findContaining,
  abbreviation: (index, query) => findCalled(index, query, manners.written),
  pinyin: (index, query) => findCalled(index, query, manners.pinyin),
  initials: (index, query) => findCalled(index, query, manners.initials),
  mixture: (index, query) => findCalled(index, query, manners.mixture),
  'region-department': findByParts,
  concatenated: findConcatenated,
  'wrong-character': findReplaced,
  swapped: findSwapped,
  'two-errors': findNearest,
  former: ({ formers }, query) => formers.get(query) ?? nobody,
};

/** The ids of all bodies that a query of a kind truly names (the rule stands at `makeGoldQueries`), in order. */
export function findRight(index: CallIndex, kind: QueryKind, query: string): string[] {
  return [...new Set(rules[kind](index, query))].sort();
}
