import type { FigureName, Headline } from '../analysis/outcomes.ts';
import type { ShownFigure } from '../components/figure.ts';
import type { CellKey } from '../form/cells.ts';
import { outcomeGroups, type OutcomeGroup } from '../form/requests.ts';
import type { CatalogueEntry } from '../store/records.ts';
import type { Site } from './_site.ts';

/** A figure that tables of reports show. */
export interface ReportFigure {
  readonly id: FigureName;
  readonly name: (site: Site) => string;
  /** The cell that the number comes from; a number made of several has none. */
  readonly key: CellKey | null;
}

const received: ReportFigure = {
  id: 'received',
  name: ({ say }) => say('figure.received'),
  key: 'requests.new_received.total',
};
const carriedIn: ReportFigure = {
  id: 'carriedIn',
  name: ({ say }) => say('figure.carried-in'),
  key: 'requests.carried_in.total',
};
const handled: ReportFigure = {
  id: 'handled',
  name: ({ say }) => say('figure.handled'),
  key: 'requests.result_total.total',
};
const carriedOut: ReportFigure = {
  id: 'carriedOut',
  name: ({ say }) => say('figure.carried-out'),
  key: 'requests.carried_out.total',
};
const outcomes = outcomeGroups.map(({ id, name }): ReportFigure => ({
  id,
  name: ({ locale }) => name[locale],
  key: null,
}));
const reviews: ReportFigure = { id: 'reviews', name: ({ say }) => say('figure.reviews'), key: 'disputes.review.total' };
const lawsuits: ReportFigure = { id: 'lawsuits', name: ({ say }) => say('figure.lawsuits'), key: null };

/** All figures, in the order of the form. */
export const reportFigures: readonly ReportFigure[] = [
  received,
  carriedIn,
  handled,
  ...outcomes,
  carriedOut,
  reviews,
  lawsuits,
];

/** What becomes of the requests of a year: for tables whose rows are reports. */
export const briefFigures: readonly ReportFigure[] = [received, handled, ...outcomes, carriedOut, reviews, lawsuits];

/** What a report comes to, in three numbers. */
const keyFigures: readonly ReportFigure[] = [received, handled, carriedOut];

/** What the years of an agency are shown by. */
export const yearFigures: readonly ReportFigure[] = [received, handled, carriedOut, reviews, lawsuits];

function readFigure(headline: Headline, id: FigureName): number | null {
  return id in headline.outcomes
    ? headline.outcomes[id as OutcomeGroup]
    : headline[id as Exclude<FigureName, OutcomeGroup>];
}

/** The figures of a report; `address` is that of the page with its cells. */
export function showFigures(
  { headline, gaps }: Pick<CatalogueEntry, 'headline' | 'gaps'>,
  figures: readonly ReportFigure[],
  address: string,
): ShownFigure[] {
  return figures.map(({ id, key }) => ({
    value: readFigure(headline, id),
    gap: gaps[id] ?? null,
    href: key === null ? null : `${address}#${key}`,
  }));
}

/** The three numbers that a report comes to, with their names. */
export function showKeyNumbers(
  site: Site,
  report: Pick<CatalogueEntry, 'headline' | 'gaps'>,
  address: string,
): { name: string; figure: ShownFigure }[] {
  return keyFigures.flatMap((figure) =>
    showFigures(report, [figure], address).map((shown) => ({ name: figure.name(site), figure: shown })),
  );
}
