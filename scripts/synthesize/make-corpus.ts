import { drawAgencies, type SyntheticAgency } from './agencies.ts';
import type { CorpusOptions } from './corpus-options.ts';
import { damages as allDamages } from './damages/all-damages.ts';
import { findLayout } from './layouts/all-layouts.ts';
import { buildCase, type Case } from './build-case.ts';
import { makeRandom, type Random } from './random.ts';
import { type Blanks } from './truth/blanks.ts';
import { makeHistory, type TruthOptions } from './truth/make-truth.ts';
import type { Truth } from './truth/truth.ts';

/** The last year that reports are made for; earlier ones go back from it. */
const lastYear = 2024;

/** How common layouts are among published reports, roughly; what is not named is not in the default mix. */
const mix: readonly (readonly [string, number])[] = [
  ['tab-grid', 12],
  ['tab-slid', 8],
  ['tab-lost-leading', 6],
  ['tab-total', 3],
  ['cell-lines', 4],
  ['pipes-trailing', 8],
  ['pipes-both', 4],
  ['markdown-table', 6],
  ['markdown-drift', 4],
  ['html-spans', 12],
  ['html-messy', 5],
  ['html-site', 6],
  ['html-gbk', 3],
  ['word-merged', 8],
  ['word-list-headings', 3],
  ['pdf-pages', 8],
  ['pdf-unruled', 3],
  ['space-padded', 2],
  ['raw-order', 2],
];

const mixed: readonly string[] = mix.flatMap(([name, weight]) => Array.from({ length: weight }, () => name));

function drawBlanks(random: Random, layout: string): Blanks {
  const allowed = findLayout(layout)?.blanks ?? [];
  const blanks = random.chance(0.85) ? 'none' : random.pick<Blanks>(['some-zeros', 'all-zeros']);
  return allowed.includes(blanks) ? blanks : 'none';
}

function drawDamage(random: Random, layout: string, wanted: readonly string[] | null): string[] {
  const found = findLayout(layout);
  if (!found || (wanted === null && !random.chance(1 / 7))) return [];
  const fitting = allDamages.filter(({ name, fits }) => fits(found) && (wanted?.includes(name) ?? true));
  return fitting.length > 0 ? [random.pick(fitting).name] : [];
}

function makeTruths(random: Random, agency: SyntheticAgency, layout: string, options: CorpusOptions): Truth[] {
  const years = Array.from({ length: options.years }, (_, index) => lastYear - options.years + 1 + index);
  return makeHistory(random.fork('history'), agency, years, (year): TruthOptions => {
    const own = random.fork(`options ${year}`);
    return {
      edition: options.edition ?? (year >= 2021 ? '2021' : '2019'),
      blanks: drawBlanks(own, layout),
      consistent: !own.chance(options.inconsistent),
    };
  });
}

/** The reports of a corpus, one after the other: none is kept. An agency uses one layout for all its years. */
export function* makeCorpus(options: CorpusOptions): Generator<Case> {
  const random = makeRandom(options.seed);
  const agencies = drawAgencies(random.fork('agencies'), options.agencies, options.within);
  for (const agency of agencies) {
    const own = random.fork(agency.slug);
    const layout = own.pick(options.layouts ?? mixed);
    for (const truth of makeTruths(own, agency, layout, options)) {
      const yearly = own.fork(truth.year);
      yield buildCase({
        seed: yearly.between(0, 4_294_967_295),
        truth,
        layout,
        damages: drawDamage(yearly.fork('damage'), layout, options.damages),
        encoding: options.encoding,
        lineEnd: '\n',
      });
    }
  }
}
