import type { QueryAutomaton } from './query-automaton.ts';
import type { Pack, PackRegion, PackWord } from './read-pack.ts';
import { usualStem } from './region-rules.ts';

/**
 * How directly a query names an agency, the best first. A region is named by its official or its short name; `own` is that of
 * the agency itself, `above` one that this lies in.
 */
export const tiers = [
  /** The whole name. */
  'exact',
  /** Its own region and its whole body: 殷都财政局. */
  'own-exact',
  /** The beginning of its name, or its own region and the beginning of its body. */
  'prefix',
  /** The end of its name. */
  'ending',
  /** Its own region and the end of its body: 殷都区政府. */
  'own-ending',
  /** A stretch of its name. */
  'middle',
  /** Its own region and a stretch of its body. */
  'own-middle',
  /** Its own region and its body abbreviated: 殷都卫健委. */
  'own-abbreviated',
  /** Its own region. */
  'own-region',
  'above-exact',
  'above-prefix',
  'above-middle',
  'above-abbreviated',
  /** A region that it lies in. */
  'above-region',
  /** Its own region by any beginning of its name, and its body or an abbreviation of it. */
  'loose',
  /** All signs of the query in their order, with others between. */
  'scattered',
] as const;
export type Tier = (typeof tiers)[number];

export const noTier = 255;

/** Positions before a body from which the rest of a query is found in it, as bits. */
interface BodyMatch {
  /** The rest is the whole body. */
  readonly exact: Int32Array;
  /** The rest is the beginning of the body. */
  readonly prefix: Int32Array;
  /** The rest is the end of the body. */
  readonly ending: Int32Array;
  /** The rest is a stretch of the body. */
  readonly middle: Int32Array;
  /** The rest is found in order with others between, from the first character of the body on. */
  readonly abbreviated: Int32Array;
  /** The same from anywhere. */
  readonly scattered: Int32Array;
}

function matchBodies(words: readonly PackWord[], { goal, backward, signs }: QueryAutomaton): BodyMatch {
  const make = (): Int32Array => new Int32Array(words.length);
  const [exact, prefix, ending, middle, abbreviated, scattered] = [make(), make(), make(), make(), make(), make()];
  words.forEach(({ body }, word) => {
    let whole = goal;
    let begun = 0;
    let ended = 0;
    let within = 0;
    let spread = 0;
    let anchored = 0;
    for (let at = body.length - 1; at >= 0; at -= 1) {
      const unit = body.charCodeAt(at);
      if (signs(unit) === 0) {
        whole = 0;
        begun = 0;
        anchored = 0;
        continue;
      }
      whole = whole === 0 ? 0 : backward(whole, unit);
      ended |= whole;
      begun = backward(begun | goal, unit);
      within |= begun;
      anchored = backward(spread | goal, unit);
      spread |= anchored;
    }
    exact[word] = whole;
    prefix[word] = begun;
    ending[word] = ended;
    middle[word] = within;
    abbreviated[word] = anchored;
    scattered[word] = spread;
  });
  return { exact, prefix, ending, middle, abbreviated, scattered };
}

/** The most regions in front of a body. */
const forms = 5;

/** Positions in a query after the regions of a path, as bits. */
interface RegionMatch {
  /** Regions by their official or short names, one or several of the path, or none. */
  readonly above: Int32Array;
  /** The same with the last region of the path among them. */
  readonly own: Int32Array;
  /** The same where that one may be cut short anywhere. */
  readonly loose: Int32Array;
  /** After as many regions in front of a name, from the beginning of the query and each of them whole. */
  readonly front: readonly Int32Array[];
  /** The same from anywhere in the name and anywhere in the query. */
  readonly stretch: readonly Int32Array[];
  /** Whether the whole query is a stretch of as many regions in front of a name: 1, or 2 where it is their beginning. */
  readonly inside: readonly Uint8Array[];
  /** All characters of the path in their order, with others between. */
  readonly scattered: Int32Array;
}

interface Consumed {
  readonly named: number;
  readonly loose: number;
}

/**
 * The positions after one region, by its whole name or its short ones (恩施土家族苗族自治州, 恩施, 恩施州, 恩施自治州), or loosely by any
 * beginning.
 */
function consume(automaton: QueryAutomaton, set: number, name: string, stem: number): Consumed {
  const { forward } = automaton;
  let active = set;
  let named = 0;
  let loose = 0;
  let cut = 0;
  const last = name.length - 1;
  for (let at = 0; at <= last && active !== 0; at += 1) {
    active = forward(active, name.charCodeAt(at));
    if (at + 1 === stem) {
      named |= active;
      if (at < last - 1) named |= forward(active, name.charCodeAt(last));
      if (at < last - 3 && name.endsWith('自治', last)) named |= followAll(automaton, active, name.slice(-3));
    }
    if (at > 0) loose |= active;
    if (at < last - 1) cut |= active;
    if (at === last) named |= active;
  }
  return { named, loose: loose | forward(cut, name.charCodeAt(last)) };
}

function followAll({ forward }: QueryAutomaton, set: number, text: string): number {
  let active = set;
  for (let at = 0; at < text.length && active !== 0; at += 1) active = forward(active, text.charCodeAt(at));
  return active;
}

function matchRegions(
  regions: readonly PackRegion[],
  automaton: QueryAutomaton,
  called: 'present' | 'former',
): RegionMatch {
  const { forward, goal, signs } = automaton;
  const make = (): Int32Array => new Int32Array(regions.length);
  const [above, own, loose, scattered] = [make(), make(), make(), make()];
  const front = Array.from({ length: forms }, make);
  const stretch = Array.from({ length: forms }, make);
  const inside = Array.from({ length: forms }, () => new Uint8Array(regions.length));
  front[0]?.fill(1);
  stretch[0]?.fill(1);
  regions.forEach(({ names, parent, stem, depth }, region) => {
    const before = (parent < 0 ? 1 : above[parent]) ?? 1;
    let named = 0;
    let begun = 0;
    (called === 'present' ? names.slice(0, 1) : names).forEach((name, index) => {
      const consumed = consume(automaton, before, name, index === 0 ? stem : usualStem(name));
      named |= consumed.named;
      begun |= consumed.loose;
    });
    own[region] = named;
    loose[region] = begun;
    above[region] = before | named;
    const [name = ''] = names;
    let spread = (parent < 0 ? 1 : scattered[parent]) ?? 1;
    let isLive = false;
    for (let at = 0; at < name.length; at += 1) {
      const unit = name.charCodeAt(at);
      if (signs(unit) === 0) continue;
      isLive = true;
      spread |= forward(spread, unit);
    }
    scattered[region] = spread;
    for (let form = 1; form <= Math.min(depth + 1, forms - 1); form += 1) {
      const upper = parent < 0 ? -1 : parent;
      let whole = form === 1 ? 1 : (front[form - 1]?.[upper] ?? 0);
      let run = form === 1 ? 0 : (stretch[form - 1]?.[upper] ?? 0);
      let found = form === 1 ? 0 : (inside[form - 1]?.[upper] ?? 0);
      if (isLive || whole !== 0) {
        for (let at = 0; at < name.length; at += 1) {
          const unit = name.charCodeAt(at);
          whole = whole === 0 ? 0 : forward(whole, unit);
          run = forward(run | 1, unit);
          if ((whole & goal) !== 0) found = 2;
          else if ((run & goal) !== 0 && found === 0) found = 1;
        }
      } else {
        whole = 0;
        run = 0;
      }
      const wholes = front[form];
      const runs = stretch[form];
      const founds = inside[form];
      if (!wholes || !runs || !founds) continue;
      wholes[region] = whole & ~goal;
      runs[region] = (run & ~goal) | 1;
      founds[region] = found;
    }
  });
  return { above, own, loose, front, stretch, inside, scattered };
}

/** A place in `tiers`. */
function placeOf(tier: Tier): number {
  return tiers.indexOf(tier);
}

const exact = placeOf('exact');
const ownExact = placeOf('own-exact');
const prefix = placeOf('prefix');
const ending = placeOf('ending');
const ownEnding = placeOf('own-ending');
const middle = placeOf('middle');
const ownMiddle = placeOf('own-middle');
const ownAbbreviated = placeOf('own-abbreviated');
const ownRegion = placeOf('own-region');
const aboveExact = placeOf('above-exact');
const abovePrefix = placeOf('above-prefix');
const aboveMiddle = placeOf('above-middle');
const aboveAbbreviated = placeOf('above-abbreviated');
const aboveRegion = placeOf('above-region');
const loose = placeOf('loose');
const scattered = placeOf('scattered');

/** How directly a query names each row of a pack. */
export interface PackMatch {
  /** A place in `tiers`, or `noTier`. */
  readonly tierOf: Uint8Array;
  /** Positions after each region when it is the last that is named, as bits. */
  readonly regionEnds: Int32Array;
}

/**
 * Matches the regions from the top down and the bodies once each; a row only combines what was found of its
 * two parts. Regions may be called by the names that they had, too.
 */
export function matchPack(
  { regions, words, rows, regionOf, wordOf, formOf }: Pack,
  automaton: QueryAutomaton,
  names: 'present' | 'former' = 'present',
): PackMatch {
  const { goal } = automaton;
  const places = matchRegions(regions, automaton, names);
  const bodies = matchBodies(words, automaton);
  const tell = (row: number): number => {
    const region = regionOf[row] ?? 0;
    const word = wordOf[row] ?? 0;
    const form = formOf[row] ?? 0;
    const start = form === 0 ? 1 : (places.front[form]?.[region] ?? 0);
    const own = places.own[region] ?? 0;
    const whole = bodies.exact[word] ?? 0;
    if ((start & whole) !== 0) return exact;
    if ((own & whole) !== 0) return ownExact;
    const begun = bodies.prefix[word] ?? 0;
    const head = form === 0 ? 0 : (places.inside[form]?.[region] ?? 0);
    if (head === 2 || ((start | own) & begun) !== 0) return prefix;
    const run = form === 0 ? 1 : (places.stretch[form]?.[region] ?? 1);
    const ended = bodies.ending[word] ?? 0;
    if ((run & whole) !== 0 || (ended & 1) !== 0) return ending;
    if (((own | start) & ended) !== 0) return ownEnding;
    const within = bodies.middle[word] ?? 0;
    if (head === 1 || (run & begun) !== 0 || (within & 1) !== 0) return middle;
    if ((own & within) !== 0) return ownMiddle;
    const short = bodies.abbreviated[word] ?? 0;
    if ((own & short) !== 0) return ownAbbreviated;
    if ((own & goal) !== 0) return ownRegion;
    const above = places.above[region] ?? 0;
    if ((above & whole) !== 0) return aboveExact;
    if ((above & begun) !== 0) return abovePrefix;
    if ((above & within) !== 0) return aboveMiddle;
    if ((above & short) !== 0) return aboveAbbreviated;
    if ((above & goal) !== 0) return aboveRegion;
    const spread = bodies.scattered[word] ?? 0;
    if (((places.loose[region] ?? 0) & (spread | goal)) !== 0) return loose;
    return (((places.scattered[region] ?? 0) | 1) & spread) !== 0 ? scattered : noTier;
  };
  const tierOf = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) tierOf[row] = tell(row);
  return { tierOf, regionEnds: places.own };
}
