import type { Block, FileFailure } from './document.ts';
import { Flow } from './flow.ts';
import { parsePage } from './html/parse-page.ts';
import { walkPage } from './html/walk-page.ts';

/**
 * Reads an HTML page, or a piece of one, into what a browser shows of it: lines, the tables that hold data as exact
 * grids, and pictures. Tables that only arrange the page stand in the text one cell after the other.
 */
export function readHtml(text: string): Block[] | FileFailure {
  const page = parsePage(text);
  if (!page) return 'file-too-complex';
  const flow = new Flow();
  walkPage(page, flow);
  return flow.finish();
}
