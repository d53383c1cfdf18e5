import { joinLines } from '../../ingest/claims/running-text.ts';
import type { ReportRecord } from '../../record/schema.ts';
import { anchorOf } from '../locations.ts';

/**
 * A stretch of prose and where it stands in the source page: the anchor that is in force from each offset on, in UTF-16
 * units, the first from 0 on.
 */
export type TextPiece = readonly [text: string, ...places: (string | number)[]];

/** What the search shows of a report: which it is, and its prose by section; 0 holds the title and what precedes section one. */
export interface ReportText {
  /** `<agency>/<year>` */
  readonly id: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly sections: readonly (readonly [number: number, ...pieces: TextPiece[]])[];
}

type Paragraph = ReportRecord['preamble'][number];

/** Lines that only broke off are one piece, so that a phrase is found across their ends. */
function joinPieces(paragraphs: readonly Paragraph[]): TextPiece[] {
  return joinLines(paragraphs).flatMap((indexes): TextPiece[] => {
    const own = indexes.flatMap((index) => paragraphs[index] ?? []);
    const text = own.map((paragraph) => paragraph.text).join('');
    if (text.trim() === '') return [];
    let offset = 0;
    const places = own.flatMap((paragraph, index) => {
      const place = index === 0 ? [anchorOf(paragraph.at)] : [offset, anchorOf(paragraph.at)];
      offset += paragraph.text.length;
      return place;
    });
    return [[text, ...places]];
  });
}

type Source = Pick<ReportRecord, 'id' | 'agency' | 'title' | 'preamble' | 'sections'>;

/** The prose of a report for the search; tables are not among it. */
export function writeReportText({ id, agency, title, preamble, sections }: Source): ReportText {
  const front = [...(title ? [title] : []), ...preamble];
  const all: (readonly [number, readonly Paragraph[]])[] = [
    [0, front],
    ...sections.map(({ number, paragraphs }) => [number, paragraphs] as const),
  ];
  return {
    id: id ?? '',
    name: agency?.name ?? '',
    path: agency?.region.path ?? [],
    sections: all.flatMap(([number, paragraphs]) => {
      const pieces = joinPieces(paragraphs);
      return pieces.length === 0 ? [] : [[number, ...pieces] as const];
    }),
  };
}

/** The anchor of a place in a piece. */
export function placeInPiece([, first, ...rest]: TextPiece, offset: number): string {
  let anchor = String(first ?? '');
  for (let index = 0; index + 1 < rest.length; index += 2)
    if (Number(rest[index]) <= offset) anchor = String(rest[index + 1]);
  return anchor;
}
