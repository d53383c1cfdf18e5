import type { QueryAutomaton } from './query-automaton.ts';

type Mark = readonly [start: number, end: number];

/** The characters of a name that take a query from one position to another, as far to the left as they go; null where they do not. */
function trace(name: string, { goal, length, forward }: QueryAutomaton, from: number): number[] | null {
  // sets[i]: positions that can be reached with the first i characters, each taken or left out.
  const sets = [1 << from];
  for (let at = 0; at < name.length; at += 1) {
    const before = sets[at] ?? 0;
    sets.push(before | forward(before, name.charCodeAt(at)));
  }
  if (((sets[name.length] ?? 0) & goal) === 0) return null;
  const taken: number[] = [];
  let position = length;
  for (let at = name.length; at > 0 && position > from; at -= 1) {
    // Left out where the position was reached without this character.
    if (((sets[at - 1] ?? 0) & (1 << position)) !== 0) continue;
    const unit = name.charCodeAt(at - 1);
    const before = sets[at - 1] ?? 0;
    for (let earlier = position - 1; earlier >= from; earlier -= 1) {
      if ((before & (1 << earlier)) === 0 || (forward(1 << earlier, unit) & (1 << position)) === 0) continue;
      taken.unshift(at - 1);
      position = earlier;
      break;
    }
  }
  return taken;
}

/** Puts neighbours together. */
function joinMarks(places: readonly number[]): Mark[] {
  const marks: [number, number][] = [];
  for (const place of places) {
    const last = marks.at(-1);
    if (last?.[1] === place) last[1] = place + 1;
    else marks.push([place, place + 1]);
  }
  return marks;
}

/** The stretch of a name that is the whole query, where there is one. */
function findStretch(name: string, automaton: QueryAutomaton): number[] | null {
  for (let start = 0; start < name.length; start += 1) {
    let set = 1;
    for (let at = start; at < name.length && set !== 0; at += 1) {
      set = automaton.forward(set, name.charCodeAt(at));
      if ((set & automaton.goal) !== 0) return Array.from({ length: at + 1 - start }, (_, index) => start + index);
    }
  }
  return null;
}

/**
 * Which characters of a name a query stands for, by the first of its readings that finds it there: as one stretch, else with
 * others between, else from a later sign on (what comes before it named a region), else the signs that occur at all.
 */
export function markName(name: string, automata: readonly QueryAutomaton[]): readonly Mark[] {
  for (const automaton of automata) {
    const stretch = findStretch(name, automaton);
    if (stretch) return joinMarks(stretch);
  }
  for (const automaton of automata) {
    for (let from = 0; from < automaton.length; from += 1) {
      const taken = trace(name, automaton, from);
      if (taken && taken.length > 0) return joinMarks(taken);
    }
  }
  const [first] = automata;
  const places = Array.from(name, (_, at) => at).filter((at) => (first?.signs(name.charCodeAt(at)) ?? 0) !== 0);
  return joinMarks(places);
}
