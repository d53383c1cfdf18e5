import { findCssUrls } from './find-css-urls.ts';
import { readAttribute, readText, readWords } from './page.ts';
import type { PageElement } from './page.ts';
import type { Place } from './problem.ts';
import { resolveTarget } from './resolve-target.ts';
import type { Target } from './resolve-target.ts';

/**
 * What a browser does with a URL: asks for it to show the page (`request`), goes there when the reader wants to
 * (`navigation`), or nothing (`metadata`).
 */
export type Purpose = 'metadata' | 'navigation' | 'request';

/** One URL that a file of the site holds. */
export interface Reference {
  readonly url: string;
  readonly target: Target;
  readonly purpose: Purpose;
  /** In words for a message, as `href of <a>`. */
  readonly via: string;
  readonly place: Place;
}

const requestAttributes: ReadonlySet<string> = new Set(['src', 'poster', 'data-src', 'background', 'xlink:href']);
const submitAttributes: ReadonlySet<string> = new Set(['action', 'formaction']);
const srcsetAttributes: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);
const cssAttributes: ReadonlySet<string> = new Set(
  'style clip-path cursor fill filter marker-start marker-mid marker-end mask stroke'.split(' '),
);
const loadingRelations: ReadonlySet<string> = new Set(
  (
    'stylesheet icon apple-touch-icon apple-touch-icon-precomposed mask-icon manifest preload prefetch prerender ' +
    'modulepreload preconnect dns-prefetch'
  ).split(' '),
);

/** Finds every URL in the attributes of an element, resolved against the file `path` that it stands in. */
export function findAttributeReferences(element: PageElement, path: string): Reference[] {
  const found: Reference[] = [];
  for (const [name, { value, place }] of element.attributes) {
    for (const { url, purpose } of findUrls(element, name, value)) {
      const via = `${name} of <${element.tag}>`;
      found.push({ url, target: resolveTarget(path, url), purpose, via, place });
    }
  }
  return found;
}

/** Finds every URL in the style sheet that stands in the file `path`; `locate` gives the place of an offset. */
export function findCssReferences(css: string, path: string, locate: (offset: number) => Place): Reference[] {
  return findCssUrls(css).map(({ url, via, offset }) => ({
    url,
    target: resolveTarget(path, url),
    purpose: 'request',
    via,
    place: locate(offset),
  }));
}

/** The text of a `<style>` and the offset at which it begins; null for any other element and an empty one. */
export function readStyleElement(element: PageElement): { css: string; start: number } | null {
  const [first] = element.children;
  if (element.tag !== 'style' || first?.kind !== 'text') return null;
  return { css: readText(element), start: first.start };
}

function findUrls(element: PageElement, name: string, value: string): { url: string; purpose: Purpose }[] {
  if (name === 'href') return [{ url: value, purpose: judgeHref(element) }];
  if (requestAttributes.has(name)) return [{ url: value, purpose: isAnchor(element) ? 'navigation' : 'request' }];
  if (submitAttributes.has(name)) return [{ url: value, purpose: 'navigation' }];
  if (srcsetAttributes.has(name)) return splitSrcset(value).map((url) => ({ url, purpose: 'request' }));
  if (name === 'data' && element.tag === 'object') return [{ url: value, purpose: 'request' }];
  if (cssAttributes.has(name)) return findCssUrls(value).map(({ url }) => ({ url, purpose: 'request' }));
  if (name === 'content') return findRefreshUrl(element, value);
  return [];
}

function judgeHref(element: PageElement): Purpose {
  if (isAnchor(element)) return 'navigation';
  if (element.tag !== 'link') return 'request';
  return readWords(element, 'rel').some((word) => loadingRelations.has(word.toLowerCase())) ? 'request' : 'metadata';
}

function isAnchor(element: PageElement): boolean {
  return element.tag === 'a' || element.tag === 'area';
}

/** The URLs of a `srcset`: each runs to the next blank, a comma belongs to it unless it comes last. */
function splitSrcset(value: string): string[] {
  return [...value.matchAll(/[\s,]*(\S*[^\s,])(?:,+|\s+[^,]*(?:,|$)|$)/g)].map(([, url = '']) => url);
}

function findRefreshUrl(element: PageElement, value: string): { url: string; purpose: Purpose }[] {
  if (element.tag !== 'meta' || readAttribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return [];
  const url = /^[\s\d.]*[;,]\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(value)?.[1];
  return url === undefined ? [] : [{ url, purpose: 'navigation' }];
}
