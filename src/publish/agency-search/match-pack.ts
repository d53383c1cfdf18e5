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
  /** Its own region and a customary short form of its body: 殷都卫健委. */
  'own-short',
  /** The beginning of its name, or its own region and the beginning of its body. */
  'prefix',
  /** Regions above, and the beginning of the name of its own region: 安阳殷. */
  'own-begun',
  /** Its own region and the end of its body: 殷都区政府. */
  'own-ending',
  /** The end of its name. */
  'ending',
  /** A stretch of its name. */
  'middle',
  /** Its own region and a stretch of its body. */
  'own-middle',
  /** Its own region and its body abbreviated in whatever way. */
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

/** Positions before each body from which the rest of a query is found in it, as bits. */
interface BodyMatch {
  /** The rest is the whole body. */
  readonly exact: Int32Array;
  /** The rest is a customary short form of the body. */
  readonly short: Int32Array;
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

/** Positions from which the rest of the query is one of some texts as a whole, or the beginning of one. */
function matchShorts(texts: readonly string[], { goal, backward }: QueryAutomaton): { whole: number; begun: number } {
  let [wholes, begins] = [0, 0];
  for (const text of texts) {
    let [whole, begun] = [goal, 0];
    for (let at = text.length - 1; at >= 0; at -= 1) {
      const unit = text.charCodeAt(at);
      whole = whole === 0 ? 0 : backward(whole, unit);
      begun = backward(begun | goal, unit);
    }
    wholes |= whole;
    begins |= begun;
  }
  return { whole: wholes, begun: begins };
}

/** Fills in the positions before each body. */
function matchBodies(words: readonly PackWord[], automaton: QueryAutomaton, found: BodyMatch): void {
  const { goal, backward, signs, solid } = automaton;
  const { exact, short, prefix, ending, middle, abbreviated, scattered } = found;
  for (let word = 0; word < words.length; word += 1) {
    const body = words[word]?.body ?? '';
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
    const shorts = spread === 0 ? { whole: 0, begun: 0 } : matchShorts(words[word]?.shorts ?? [], automaton);
    short[word] = shorts.whole;
    prefix[word] = begun | shorts.begun;
    ending[word] = ended & solid;
    middle[word] = within & (solid | 1);
    abbreviated[word] = anchored & solid;
    scattered[word] = spread;
  }
}

/** The most regions in front of a body, and none. */
const forms = 5;

/** Positions in a query after the regions of each path, as bits. */
interface RegionMatch {
  /** Regions by their official or short names, one or several of the path, or none. */
  readonly above: Int32Array;
  /** The same with the last region of the path among them. */
  readonly own: Int32Array;
  /** The same where that one may be cut short anywhere. */
  readonly loose: Int32Array;
  /** All characters of the path in their order, with others between. */
  readonly scattered: Int32Array;
  /** After as many regions in front of a name, from the beginning of the query and each of them whole: `region * forms + form`. */
  readonly front: Int32Array;
  /** The same from anywhere in the name and anywhere in the query. */
  readonly stretch: Int32Array;
  /** Whether the whole query is a stretch of as many regions in front of a name: 1, or 2 where it is their beginning. */
  readonly inside: Uint8Array;
  /** Whether the query ends within the name of the last region. */
  readonly begun: Uint8Array;
  /** Whether the regions of a path name rows of themselves, whatever the bodies are. */
  readonly suffices: Uint8Array;
}

interface Consumed {
  readonly named: number;
  readonly loose: number;
  /** Whether the query ends within the name. */
  readonly begun: boolean;
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
  let begun = 0;
  const last = name.length - 1;
  for (let at = 0; at <= last && active !== 0; at += 1) {
    active = forward(active, name.charCodeAt(at));
    begun |= active & automaton.goal;
    if (at + 1 === stem) {
      named |= active;
      if (at < last - 1) named |= forward(active, name.charCodeAt(last));
      if (at < last - 3 && name.startsWith('自治', last - 2)) named |= followAll(automaton, active, name.slice(-3));
    }
    if (at > 0) loose |= active;
    if (at < last - 1) cut |= active;
    if (at === last) named |= active;
  }
  return { named, loose: loose | forward(cut, name.charCodeAt(last)), begun: begun !== 0 };
}

function followAll({ forward }: QueryAutomaton, set: number, text: string): number {
  let active = set;
  for (let at = 0; at < text.length && active !== 0; at += 1) active = forward(active, text.charCodeAt(at));
  return active;
}

function holdsSign(names: readonly string[], { signs }: QueryAutomaton): boolean {
  for (const name of names)
    for (let at = 0; at < name.length; at += 1) if (signs(name.charCodeAt(at)) !== 0) return true;
  return false;
}

/** Fills in the positions after each region, from the top down. */
function matchRegions(
  regions: readonly PackRegion[],
  automaton: QueryAutomaton,
  called: 'present' | 'former',
  found: RegionMatch,
): void {
  const { forward, goal } = automaton;
  const { above, own, loose, scattered, front, stretch, inside, begun, suffices } = found;
  front.fill(0);
  stretch.fill(1);
  inside.fill(0);
  for (let region = 0; region < regions.length; region += 1) {
    const { names, parent, stem, depth } = regions[region] as PackRegion;
    const isTop = parent < 0;
    const before = isTop ? 1 : (above[parent] ?? 1);
    let spread = isTop ? 1 : (scattered[parent] ?? 1);
    const most = Math.min(depth + 1, forms - 1);
    if (!holdsSign(called === 'present' ? names.slice(0, 1) : names, automaton)) {
      own[region] = 0;
      loose[region] = 0;
      begun[region] = 0;
      above[region] = before;
      scattered[region] = spread;
      for (let form = 2; form <= most; form += 1)
        inside[region * forms + form] = inside[parent * forms + form - 1] ?? 0;
      suffices[region] = isTop ? 0 : (suffices[parent] ?? 0);
      continue;
    }
    let named = 0;
    let cut = 0;
    let isBegun = false;
    names.forEach((name, index) => {
      if (index > 0 && called === 'present') return;
      const consumed = consume(automaton, before, name, index === 0 ? stem : usualStem(name));
      named |= consumed.named;
      cut |= consumed.loose;
      isBegun ||= consumed.begun;
    });
    own[region] = named;
    loose[region] = cut;
    begun[region] = isBegun ? 1 : 0;
    above[region] = before | named;
    const name = names[0] ?? '';
    for (let at = 0; at < name.length; at += 1) spread |= forward(spread, name.charCodeAt(at));
    scattered[region] = spread;
    let isInside = false;
    for (let form = 1; form <= most; form += 1) {
      const upper = parent * forms + form - 1;
      let whole = form === 1 ? 1 : (front[upper] ?? 0);
      let run = form === 1 ? 0 : (stretch[upper] ?? 0);
      let held = form === 1 ? 0 : (inside[upper] ?? 0);
      for (let at = 0; at < name.length; at += 1) {
        const unit = name.charCodeAt(at);
        whole = whole === 0 ? 0 : forward(whole, unit);
        run = forward(run | 1, unit);
        if ((whole & goal) !== 0) held = 2;
        else if ((run & goal) !== 0 && held === 0) held = 1;
      }
      front[region * forms + form] = whole & ~goal;
      stretch[region * forms + form] = (run & ~goal) | 1;
      inside[region * forms + form] = held;
      isInside ||= held !== 0;
    }
    const isNamed = isInside || isBegun || ((before | named | cut) & goal) !== 0;
    suffices[region] = isNamed ? 1 : isTop ? 0 : (suffices[parent] ?? 0);
  }
}

/** A place in `tiers`. */
function placeOf(tier: Tier): number {
  return tiers.indexOf(tier);
}

const exact = placeOf('exact');
const ownExact = placeOf('own-exact');
const ownShort = placeOf('own-short');
const prefix = placeOf('prefix');
const ownBegun = placeOf('own-begun');
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

/** How directly a query names each row of a pack; the arrays are overwritten by the next match. */
export interface PackMatch {
  /** A place in `tiers`, or `noTier`. */
  readonly tierOf: Uint8Array;
  /** Positions after each region when it is the last that is named, as bits. */
  readonly regionEnds: Int32Array;
}

/** Matches queries with a pack; regions may be called by the names that they had, too. */
export type Matcher = (automaton: QueryAutomaton, names?: 'present' | 'former') => PackMatch;

/** Matches the regions from the top down and the bodies once each; a row only combines what was found of its two parts. */
export function createMatcher({ regions, words, rows, regionOf, wordOf, formOf }: Pack): Matcher {
  const ofWords = (): Int32Array => new Int32Array(words.length);
  const ofRegions = (size = 1): Int32Array => new Int32Array(regions.length * size);
  const bodies: BodyMatch = {
    exact: ofWords(),
    short: ofWords(),
    prefix: ofWords(),
    ending: ofWords(),
    middle: ofWords(),
    abbreviated: ofWords(),
    scattered: ofWords(),
  };
  const places: RegionMatch = {
    above: ofRegions(),
    own: ofRegions(),
    loose: ofRegions(),
    scattered: ofRegions(),
    front: ofRegions(forms),
    stretch: ofRegions(forms),
    inside: new Uint8Array(regions.length * forms),
    begun: new Uint8Array(regions.length),
    suffices: new Uint8Array(regions.length),
  };
  const tierOf = new Uint8Array(rows);
  const tell = (goal: number, region: number, word: number, form: number): number => {
    const at = region * forms + form;
    const start = form === 0 ? 1 : (places.front[at] ?? 0);
    const own = places.own[region] ?? 0;
    const whole = bodies.exact[word] ?? 0;
    if ((start & whole) !== 0) return exact;
    if ((own & whole) !== 0) return ownExact;
    if (((own | start) & (bodies.short[word] ?? 0)) !== 0) return ownShort;
    const begun = bodies.prefix[word] ?? 0;
    const head = form === 0 ? 0 : (places.inside[at] ?? 0);
    if (head === 2 || ((start | own) & begun) !== 0) return prefix;
    if (places.begun[region] === 1) return ownBegun;
    const run = form === 0 ? 1 : (places.stretch[at] ?? 1);
    const ended = bodies.ending[word] ?? 0;
    if (((own | start) & ended & ~1) !== 0) return (ended & 1) !== 0 ? ownShort : ownEnding;
    if ((run & whole) !== 0 || (ended & 1) !== 0) return ending;
    const within = bodies.middle[word] ?? 0;
    if (head === 1 || (run & begun) !== 0 || (within & 1) !== 0) return middle;
    if ((own & within) !== 0) return ownMiddle;
    const cut = bodies.abbreviated[word] ?? 0;
    if ((own & cut) !== 0) return ownAbbreviated;
    if ((own & goal) !== 0) return ownRegion;
    const above = places.above[region] ?? 0;
    if ((above & (whole | (bodies.short[word] ?? 0))) !== 0) return aboveExact;
    if ((above & begun) !== 0) return abovePrefix;
    if ((above & within) !== 0) return aboveMiddle;
    if ((above & cut) !== 0) return aboveAbbreviated;
    if ((above & goal) !== 0) return aboveRegion;
    const spread = bodies.scattered[word] ?? 0;
    if (((places.loose[region] ?? 0) & (spread | goal)) !== 0) return loose;
    return (((places.scattered[region] ?? 0) | 1) & spread) !== 0 ? scattered : noTier;
  };
  return (automaton, names = 'present') => {
    const { goal } = automaton;
    matchRegions(regions, automaton, names, places);
    matchBodies(words, automaton, bodies);
    for (let row = 0; row < rows; row += 1) {
      const [region, word] = [regionOf[row] ?? 0, wordOf[row] ?? 0];
      // What is in order with others between is in order in any other way, too.
      const mayFit = bodies.scattered[word] !== 0 || places.suffices[region] !== 0;
      tierOf[row] = mayFit ? tell(goal, region, word, formOf[row] ?? 0) : noTier;
    }
    return { tierOf, regionEnds: places.own };
  };
}
