import type { CellKey } from '../form/cells.ts';
import { outcomeGroups } from '../form/requests.ts';
import { addresses } from '../publish/addresses.ts';
import type { CatalogueEntry } from '../store/records.ts';
import { locale, say } from './_shell.ts';

/** A figure that tables of reports show. */
export interface ReportFigure {
  readonly name: string;
  /** Whether it is a part of the one before. */
  readonly inner: boolean;
  /** The cell that the number comes from; a number made of several has none. */
  readonly key: CellKey | null;
  readonly value: (report: CatalogueEntry) => number | null;
}

const received: ReportFigure = {
  name: say('figure.received'),
  inner: false,
  key: 'requests.new_received.total',
  value: ({ headline }) => headline.received,
};
const carriedIn: ReportFigure = {
  name: say('figure.carried-in'),
  inner: false,
  key: 'requests.carried_in.total',
  value: ({ headline }) => headline.carriedIn,
};
const handled: ReportFigure = {
  name: say('figure.handled'),
  inner: false,
  key: 'requests.result_total.total',
  value: ({ headline }) => headline.handled,
};
const carriedOut: ReportFigure = {
  name: say('figure.carried-out'),
  inner: false,
  key: 'requests.carried_out.total',
  value: ({ headline }) => headline.carriedOut,
};
const outcomes = outcomeGroups.map(({ id, name }): ReportFigure => ({
  name: name[locale],
  inner: true,
  key: null,
  value: ({ headline }) => headline.outcomes[id],
}));
const reviews: ReportFigure = {
  name: say('figure.reviews'),
  inner: false,
  key: 'disputes.review.total',
  value: ({ headline }) => headline.reviews,
};
const lawsuits: ReportFigure = {
  name: say('figure.lawsuits'),
  inner: false,
  key: null,
  value: ({ headline }) => headline.lawsuits,
};

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

/** The figures of a report, each with the address of its cell where it is a single one. */
export function showFigures(
  report: CatalogueEntry,
  figures: readonly ReportFigure[],
): { value: number | null; href: string | null }[] {
  return figures.map(({ key, value }) => ({
    value: value(report),
    href: key === null ? null : `${addresses.report(report.id)}#${key}`,
  }));
}
