import type { AgencyLevel } from '../../src/places/agency-types.ts';
import type { SearchAgency } from '../../src/publish/agency-search/agency.ts';
import { indexCalls, type CallIndex } from './call-index.ts';
import { drawQuery, readDraw } from './draw-query.ts';
import { findCalled, manners } from './find-called.ts';
import { makeRandom, type Random } from './random.ts';
import { findRight, queryKinds, type QueryKind } from './right-agencies.ts';

export { indexCalls } from './call-index.ts';
export { findRight, queryKinds, type QueryKind } from './right-agencies.ts';

export interface GoldQuery {
  readonly kind: QueryKind;
  readonly query: string;
  /** Ids of all bodies that the query truly names. */
  readonly right: readonly string[];
}

/** A query with the body that it was made from, which is always among the right ones. */
export interface MadeQuery extends GoldQuery {
  readonly from: string;
}

/** How often a query is made from a body of each level, where the list has any. */
const weights: Readonly<Record<AgencyLevel, number>> = {
  central: 0,
  province: 1,
  prefecture: 3,
  county: 12,
  township: 3,
  zone: 1,
};

function groupByWeight(list: readonly SearchAgency[]): SearchAgency[][] {
  const levels = Map.groupBy(list, ({ level }) => level);
  return Object.entries(weights).flatMap(([level, weight]) => {
    const agencies = levels.get(level as AgencyLevel);
    return agencies ? Array.from({ length: weight }, () => agencies) : [];
  });
}

/** Kinds whose queries hold a mistake: what is somebody's call as it stands holds none. */
const mistaken: ReadonlySet<QueryKind> = new Set(['wrong-character', 'swapped']);

function answer(index: CallIndex, kind: QueryKind, query: string): readonly string[] {
  if (mistaken.has(kind) && findCalled(index, query, manners.written).size > 0) return [];
  return findRight(index, kind, query);
}

function makeKind(
  index: CallIndex,
  kind: QueryKind,
  each: number,
  characters: readonly string[],
  random: Random,
): MadeQuery[] {
  const usable = kind === 'former' ? index.list.filter(({ others }) => others.length > 0) : index.list;
  const groups = groupByWeight(usable);
  const made = new Map<string, MadeQuery>();
  for (let attempt = 0; attempt < 40 * each + 200 && made.size < each && groups.length > 0; attempt += 1) {
    const agency = random.pick(random.pick(groups));
    const query = drawQuery(kind, readDraw({ agency, random, characters }));
    if (query === null || made.has(query)) continue;
    const right = answer(index, kind, query);
    if (right.includes(agency.id)) made.set(query, { kind, query, right, from: agency.id });
  }
  return [...made.values()];
}

/**
 * Queries with all their right answers, `each` of every kind or, of a small list, as many as it yields; no two of a kind are
 * equal. They are what people may type: 2 to 16 characters, up to 24 with letters. The seed decides them.
 *
 * The rule. Right are ALL bodies of the list that a query names in the way of its kind; the list alone decides, never a
 * search engine. A _region_ goes by its official name and by the short names that people use (殷都区, 殷都; a subdistrict
 * without 街道; a zone with its kind cut short). A _call_ of a body is its region, with any of the regions right above it in
 * front, and then its own part of the name, a customary short form of that (`shortForms`), or nothing. The name as the list
 * has it is a call too.
 *
 * - `exact`: the name is the query.
 * - `prefix`: a call begins with it.
 * - `middle`: the name contains it; it has four characters or more and is not from the start of the name it was made from.
 * - `abbreviation`: it is a call.
 * - `pinyin`: a call begins with characters that can be read so, each by any of its readings, the last perhaps in part.
 * - `initials`: the characters of a call have readings that begin with these letters, one each.
 * - `mixture`: the characters of a call stand there as themselves, by a whole reading or by its first letter.
 * - `region-department`: parts with blanks between; each is what a region of the body's path goes by, or the name contains it,
 *   or it is a short form of the body.
 * - `concatenated`: one region of the path or two of them in order, then the body's own part or a short form; those whose own
 *   region is the last one named, and where there are none, all that lie within it.
 * - `wrong-character`: not a call; a call with one character replaced by one of the same sound, and where no call is, by any.
 * - `swapped`: not a call; a call with two neighbouring characters exchanged.
 * - `two-errors`: those that are nearest to the query by name, or by the own region's official name and the own part, in
 *   optimal string alignment distance up to two.
 * - `former`: a former name is the query, or a call with the former body or the county's former name in place of the present.
 *
 * The measure. A query counts as found if any right body is among the first five answers or, where more than five are right,
 * if all five shown are.
 */
export function makeGoldQueries(
  list: readonly SearchAgency[],
  { each, seed }: { readonly each: number; readonly seed: number },
): MadeQuery[] {
  const index = indexCalls(list);
  const random = makeRandom(seed);
  const characters = [...new Set(list.flatMap(({ name }) => [...name]))].sort();
  return queryKinds.flatMap((kind) => makeKind(index, kind, each, characters, random.fork(kind)));
}
