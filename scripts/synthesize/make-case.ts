import { drawAgency } from './agencies.ts';
import { buildCase, type Case } from './build-case.ts';
import { damages as allDamages, findDamage } from './damages/all-damages.ts';
import type { Encoding } from './encode-text.ts';
import { findLayout, layouts as allLayouts } from './layouts/all-layouts.ts';
import type { Layout } from './layouts/layout.ts';
import { makeRandom, type Random } from './random.ts';
import { makeTruth } from './truth/make-truth.ts';
import type { EditionChoice } from './truth/truth.ts';

export { buildCase, type Case, type CasePlan } from './build-case.ts';
export { shrinkCase } from './shrink-case.ts';

export interface CaseOptions {
  /** Names to choose from; all when left out. */
  readonly layouts?: readonly string[];
  /** Names to choose from; all when left out, none for an empty list. */
  readonly damages?: readonly string[];
  /** Whether R1 to R4 hold; two of three when left out. */
  readonly consistent?: boolean;
  readonly editions?: readonly EditionChoice[];
}

/** None, one or two damages that fit a layout; a name that no damage has is a mistake of the caller. */
function drawDamages(random: Random, layout: Layout, names: readonly string[] | undefined): string[] {
  const unknown = names?.find((name) => findDamage(name) === null);
  if (unknown !== undefined) throw new RangeError(`there is no damage ${unknown}`);
  const fitting = allDamages.filter(({ name, fits }) => fits(layout) && (names?.includes(name) ?? true));
  if (fitting.length === 0) return [];
  const count = random.pick([0, 1, 1, 2, 2]);
  const drawn = Array.from({ length: count }, () => random.pick(fitting).name);
  // A cut may leave one of two rows that contradict each other, and then nothing in the file says so.
  return drawn.includes('truncated') ? drawn.filter((name) => name !== 'duplicate-row') : drawn;
}

function drawEncoding(random: Random, { format }: Layout): Encoding {
  if (random.chance(0.75)) return 'utf-8';
  if (format === 'html') return random.pick(['utf-8-bom', 'utf-16le', 'utf-16be']);
  return random.pick(['utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030']);
}

/** The layouts of some names; a name that no layout has is a mistake of the caller. */
function listOffered(names: readonly string[] | undefined): readonly Layout[] {
  if (!names) return allLayouts;
  return names.map((name) => {
    const layout = findLayout(name);
    if (!layout) throw new RangeError(`there is no layout ${name}`);
    return layout;
  });
}

/** A case at random: one seed, one case. */
export function makeCase(seed: number, options: CaseOptions = {}): Case {
  const random = makeRandom(seed).fork('plan');
  const layout = random.pick(listOffered(options.layouts));
  const consistent = random.chance(0.67);
  const truth = makeTruth(random.fork('truth'), drawAgency(random.fork('agency')), random.between(2019, 2025), {
    edition: random.pick(options.editions ?? ['2021', '2021', '2021', '2019', 'mixed']),
    blanks: random.chance(0.6) ? 'none' : random.pick(layout.blanks),
    consistent: options.consistent ?? consistent,
  });
  return buildCase({
    seed,
    truth,
    layout: layout.name,
    damages: drawDamages(random.fork('damages'), layout, options.damages),
    encoding: drawEncoding(random.fork('encoding'), layout),
    lineEnd: random.chance(0.15) ? '\r\n' : '\n',
  });
}
