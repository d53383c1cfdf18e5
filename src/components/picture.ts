import type { ChartTable, PictureOptions } from '../charts/chart.ts';

/** A chart with its words, as a figure shows it. */
export interface PictureSpec {
  /** Unique on its page, and permanent: it is part of addresses. */
  readonly id: string;
  /** The finding, in neutral words. */
  readonly title: string;
  /** What, when, how many. */
  readonly subtitle: string;
  /** Of whom it is: said where the picture stands without its page. Empty where the title says it. */
  readonly who: string;
  /** What a reader must know to read it rightly; none where it needs nothing. */
  readonly notes: readonly string[];
  /** What the bodies in it have in common, for programs; left out for a picture of one body, or of none. */
  readonly like?: string;
  /** Where the numbers come from. */
  readonly source: string;
  readonly table: ChartTable;
  readonly draw: (at: PictureOptions) => string;
  /** The page that it belongs to, without the place of the figure in it. */
  readonly address: string;
  /** What its files are called when they are taken away, without the ending. */
  readonly file: string;
}

/** Where a figure stands on its page. */
export function anchorOfPicture({ id }: Pick<PictureSpec, 'id'>): string {
  return `figure-${id}`;
}
