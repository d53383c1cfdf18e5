import { listBodyForms, type Place } from './agency-calls.ts';
import type { CallIndex, Node } from './call-index.ts';
import { listInitials, listReadings, soundAlike } from './character-readings.ts';

/** How the characters of a call stand in a query. */
export interface Manner {
  /** Where in the query it may go on after a character of the call that begins at `at`. */
  readonly spell: (character: string, query: string, at: number) => readonly number[];
  /** Whether one character may stand for another, which then happens exactly once; null where none may. */
  readonly mistake: ((character: string, written: string) => boolean) | null;
  /** Whether the query may end before the call does. */
  readonly begun: boolean;
}

function spellCharacter(character: string, query: string, at: number): readonly number[] {
  return query.startsWith(character, at) ? [at + character.length] : [];
}

/** Full readings, and the beginning of one at the end of the query. */
function spellReading(character: string, query: string, at: number): readonly number[] {
  return listReadings(character).flatMap((reading) => {
    if (query.startsWith(reading, at)) return [at + reading.length];
    return reading.startsWith(query.slice(at)) ? [query.length] : [];
  });
}

function spellInitial(character: string, query: string, at: number): readonly number[] {
  return listInitials(character).some((letter) => query.startsWith(letter, at)) ? [at + 1] : [];
}

function spellAnyWay(character: string, query: string, at: number): readonly number[] {
  if (query.startsWith(character, at)) return [at + character.length];
  const ends = listReadings(character).flatMap((reading) =>
    query.startsWith(reading, at) ? [at + reading.length] : [],
  );
  return [...new Set([...ends, ...spellInitial(character, query, at)])];
}

export const manners = {
  written: { spell: spellCharacter, mistake: null, begun: false },
  begun: { spell: spellCharacter, mistake: null, begun: true },
  pinyin: { spell: spellReading, mistake: null, begun: true },
  initials: { spell: spellInitial, mistake: null, begun: false },
  mixture: { spell: spellAnyWay, mistake: null, begun: false },
  homophone: { spell: spellCharacter, mistake: soundAlike, begun: false },
  oneOther: { spell: spellCharacter, mistake: () => true, begun: false },
} as const satisfies Record<string, Manner>;

/** A point of the query, and how many characters before it stand for others. */
interface Point {
  readonly at: number;
  readonly mistakes: number;
}

function advance(character: string, query: string, { at, mistakes }: Point, { spell, mistake }: Manner): Point[] {
  const points = at < query.length ? spell(character, query, at).map((end) => ({ at: end, mistakes })) : [];
  const written = query.charAt(at);
  const replaced = mistake !== null && mistakes === 0 && written !== '' && written !== character;
  return replaced && mistake(character, written) ? [...points, { at: at + 1, mistakes: 1 }] : points;
}

function isEnd(query: string, { at, mistakes }: Point, { mistake }: Manner): boolean {
  return at === query.length && mistakes === (mistake === null ? 0 : 1);
}

function fitsRest(text: string, query: string, point: Point, manner: Manner): boolean {
  if (isEnd(query, point, manner) && (text === '' || manner.begun)) return true;
  const character = text.charAt(0);
  if (character === '') return false;
  return advance(character, query, point, manner).some((next) => fitsRest(text.slice(1), query, next, manner));
}

function addAll(place: Place, ids: Set<string>): void {
  for (const agencies of place.bodies.values()) for (const { id } of agencies) ids.add(id);
}

function addBelow(node: Node, ids: Set<string>): void {
  for (const place of node.here) addAll(place, ids);
  for (const child of node.next.values()) addBelow(child, ids);
}

/**
 * The ids of all bodies one of whose calls stands in the query in this manner. A call is any way to write the place, then
 * the body's own part or a short form of it, or nothing: a place alone calls all its bodies.
 */
export function findCalled({ root }: CallIndex, query: string, manner: Manner): Set<string> {
  const ids = new Set<string>();
  const fitting = new Map<string, boolean>();
  const fitsBody = (body: string, point: Point): boolean => {
    const key = `${body} ${point.at} ${point.mistakes}`;
    const known = fitting.get(key);
    if (known !== undefined) return known;
    const fits = ['', ...listBodyForms(body)].some((form) => fitsRest(form, query, point, manner));
    fitting.set(key, fits);
    return fits;
  };
  const visit = (node: Node, point: Point): void => {
    if (manner.begun && isEnd(query, point, manner)) {
      addBelow(node, ids);
      return;
    }
    for (const { bodies } of node.here) {
      for (const [body, agencies] of bodies) if (fitsBody(body, point)) for (const { id } of agencies) ids.add(id);
    }
    for (const [character, child] of node.next) {
      for (const next of advance(character, query, point, manner)) visit(child, next);
    }
  };
  visit(root, { at: 0, mistakes: 0 });
  return ids;
}
