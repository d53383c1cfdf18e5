import { indentedParagraphCells, paragraphCells, tabbedCellLines } from './cell-lines.ts';
import { glued, gluedBlanks } from './glued.ts';
import { htmlGbk, htmlGbkUndeclared } from './html-gbk.ts';
import {
  htmlEmptyCells,
  htmlFiveColumns,
  htmlLayoutTable,
  htmlMessy,
  htmlPictures,
  htmlPlain,
  htmlSite,
} from './html.ts';
import type { Layout } from './layout.ts';
import { markdownDisputesApart, markdownDrift, markdownGroups, markdownTable } from './markdown.ts';
import { padded } from './padded.ts';
import { pdfNarrow, pdfPictures, pdfRuled, pdfScattered, pdfUnruled, pdfVertical } from './pdf.ts';
import { pipeBare, pipeBoth, pipeCellLines, pipeLoneLines, pipeSpanTails, pipeTrailing } from './pipes.ts';
import { labelLines, rawOrder } from './raw-order.ts';
import { columnsApart, valuesFirst } from './refused.ts';
import { tabCut, tabGrid, tabLostLeading, tabSlid, tabTotal } from './tabs.ts';
import { tornRows } from './torn-rows.ts';
import {
  wordListHeadings,
  wordMerged,
  wordNestedTable,
  wordPictures,
  wordRuns,
  wordTextBox,
  wordTracked,
} from './word.ts';

export const layouts: readonly Layout[] = [
  tabGrid,
  tabSlid,
  tabLostLeading,
  tabTotal,
  tabCut,
  tabbedCellLines,
  paragraphCells,
  indentedParagraphCells,
  pipeTrailing,
  pipeBare,
  pipeBoth,
  pipeSpanTails,
  pipeLoneLines,
  pipeCellLines,
  markdownTable,
  markdownGroups,
  markdownDisputesApart,
  markdownDrift,
  tornRows,
  padded,
  rawOrder,
  labelLines,
  glued,
  gluedBlanks,
  valuesFirst,
  columnsApart,
  htmlPlain,
  htmlEmptyCells,
  htmlFiveColumns,
  htmlMessy,
  htmlSite,
  htmlLayoutTable,
  htmlGbk,
  htmlGbkUndeclared,
  htmlPictures,
  wordMerged,
  wordRuns,
  wordListHeadings,
  wordTextBox,
  wordNestedTable,
  wordTracked,
  wordPictures,
  pdfRuled,
  pdfUnruled,
  pdfNarrow,
  pdfVertical,
  pdfScattered,
  pdfPictures,
];

/** The layout of a name, or null. */
export function findLayout(name: string): Layout | null {
  return layouts.find((layout) => layout.name === name) ?? null;
}
