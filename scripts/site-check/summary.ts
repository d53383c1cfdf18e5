import { findElements, readAttribute, readText, readWords } from './page.ts';
import type { Page, PageElement } from './page.ts';
import type { Place } from './problem.ts';
import { resolveTarget } from './resolve-target.ts';
import { isExecutable } from './script-element.ts';
import { weigh } from './weigh.ts';

/** A link to an id of another page. */
export interface Crossing {
  readonly path: string;
  readonly fragment: string;
  readonly via: string;
  readonly url: string;
  readonly place: Place;
}

/** What other files need to know of a page or drawing to have their links into it checked, and its own links out. */
export interface LinkSummary {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly crossings: readonly Crossing[];
}

/** What is kept of a page once its tree is let go: ten thousand trees would not fit into memory. */
export interface PageSummary extends LinkSummary {
  /** The text of `<title>`, runs of blanks as one; null when there is none. */
  readonly title: string | null;
  readonly titlePlace: Place | null;
  readonly weight: number;
  /** Paths of the style sheets and scripts that the page loads from the site, each once. */
  readonly stylesheets: readonly string[];
  readonly scripts: readonly string[];
}

/** Keeps the ids of a document and its links to ids of others, the same link in a document once. */
export function summarizeLinks({ path, ids, references, paths }: Page): LinkSummary {
  const crossings = new Map<string, Crossing>();
  for (const { target, via, url, place, purpose } of references) {
    if (target.kind !== 'file' || !target.fragment || target.path === path || !paths.files.has(target.path)) continue;
    // Fonts are asked for with fragments that only very old browsers read.
    if (purpose === 'request' && !/\.(?:html|svg)$/i.test(target.path)) continue;
    const key = `${target.path}#${target.fragment}`;
    if (!crossings.has(key)) crossings.set(key, { path: target.path, fragment: target.fragment, via, url, place });
  }
  return { path, ids, crossings: [...crossings.values()] };
}

/** Keeps what the checks across the site ask of a page. */
export function summarizePage(page: Page): PageSummary {
  const title = findElements(page, 'title')[0];
  const sheets = findElements(page, 'link').filter((link) => readWords(link, 'rel').includes('stylesheet'));
  return {
    ...summarizeLinks(page),
    title: title ? readText(title).replace(/\s+/g, ' ').trim() : null,
    titlePlace: title?.place ?? null,
    weight: weigh(page.source),
    stylesheets: listTargets(sheets, 'href', page.path),
    scripts: listTargets(findElements(page, 'script').filter(isExecutable), 'src', page.path),
  };
}

function listTargets(elements: readonly PageElement[], attribute: string, path: string): string[] {
  const targets = elements.map((element) => resolveTarget(path, readAttribute(element, attribute) ?? ''));
  return [...new Set(targets.flatMap((target) => (target.kind === 'file' ? [target.path] : [])))];
}
