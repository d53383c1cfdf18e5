/** What it costs to take a query for a name. */
const costs = {
  /** A sign that is wrong, missing in the name, or too many. */
  wrong: 1,
  swapped: 0.9,
  /** A sign for one that sounds like it in its usual reading. */
  sounding: 0.3,
  /** A character inside the name of a region: half a name is no name. */
  inRegion: 0.5,
  /** What short names of regions leave out: 区 of 殷都区. */
  designation: 0.03,
  /** The agency's own region as a whole; those above it are free. */
  ownRegion: 0.1,
  /** A character of the body: abbreviations leave out many. */
  inBody: 0.06,
  /** One after the last of the query. */
  trailing: 0.02,
} as const;

/** A name with all its regions in front, and what it costs to leave parts of it out. */
export interface AlignedName {
  readonly text: string;
  /** The cost of leaving out each character. */
  readonly skips: readonly number[];
  /** Regions as wholes: where each begins and ends, and what it costs to leave it out. */
  readonly regions: readonly { readonly start: number; readonly end: number; readonly skip: number }[];
}

/** Regions from the top down, each with the length of its short name, 0 without one. */
export function prepareName(
  regions: readonly { readonly name: string; readonly stem: number }[],
  body: string,
): AlignedName {
  const skips: number[] = [];
  const wholes: { start: number; end: number; skip: number }[] = [];
  regions.forEach(({ name, stem }, index) => {
    const start = skips.length;
    const short = stem || name.length - (/.{2,}[镇乡]$/u.test(name) ? 1 : 0);
    skips.push(...Array.from({ length: name.length }, (_, at) => (at >= short ? costs.designation : costs.inRegion)));
    wholes.push({ start, end: skips.length, skip: index === regions.length - 1 ? costs.ownRegion : 0 });
  });
  skips.push(...Array.from({ length: body.length }, () => costs.inBody));
  return { text: regions.map(({ name }) => name).join('') + body, skips, regions: wholes };
}

/**
 * The least cost of reading a query as a name, both in UTF-16 units: optimal string alignment (Damerau–Levenshtein without
 * overlapping swaps), where leaving out parts of the name costs little, as people do. About 1 for each mistake.
 */
export function alignCost(
  query: string,
  { text, skips, regions }: AlignedName,
  soundsAlike: (one: number, other: number) => boolean,
): number {
  const width = text.length + 1;
  let twoAbove = new Float64Array(width);
  let above = new Float64Array(width);
  let own = new Float64Array(width);
  const jumps = new Map(regions.map((region) => [region.end, region]));
  for (let at = 0; at <= query.length; at += 1) {
    const sign = query.charCodeAt(at - 1);
    own[0] = at * costs.wrong;
    for (let place = 1; place < width; place += 1) {
      const unit = text.charCodeAt(place - 1);
      let least = (own[place - 1] ?? 0) + (skips[place - 1] ?? 0);
      const jump = jumps.get(place);
      if (jump) least = Math.min(least, (own[jump.start] ?? 0) + jump.skip);
      if (at > 0) {
        const same = sign === unit ? 0 : soundsAlike(sign, unit) ? costs.sounding : costs.wrong;
        least = Math.min(least, (above[place - 1] ?? 0) + same, (above[place] ?? 0) + costs.wrong);
        const isSwapped = at > 1 && place > 1 && sign !== unit && query.charCodeAt(at - 2) === unit;
        if (isSwapped && sign === text.charCodeAt(place - 2))
          least = Math.min(least, (twoAbove[place - 2] ?? 0) + costs.swapped);
      }
      own[place] = least;
    }
    [twoAbove, above, own] = [above, own, twoAbove];
  }
  let cost = Infinity;
  for (let place = 0; place < width; place += 1)
    cost = Math.min(cost, (above[place] ?? 0) + (width - 1 - place) * costs.trailing);
  return cost;
}
