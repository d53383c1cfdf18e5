import type { Locate } from './line-index.ts';
import type { Place } from './problem.ts';
import type { Reference } from './reference.ts';
import type { SitePaths } from './site-paths.ts';

/** An attribute with the place where its name begins. */
export interface PageAttribute {
  readonly value: string;
  readonly place: Place;
}

export interface PageElement {
  readonly kind: 'element';
  /** Lower case in HTML, as the SVG standard writes it in SVG. */
  readonly tag: string;
  readonly isSvg: boolean;
  /** By name as in the standard (`viewBox`), prefixed ones as `xlink:href`. */
  readonly attributes: ReadonlyMap<string, PageAttribute>;
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
  /** Where the start tag begins; for an element that the parser supplied, where its parent begins. */
  readonly place: Place;
  /** Inside a `<template>`: not part of the document until a script copies it. */
  readonly isInert: boolean;
  /** Marked `data-verbatim` or inside such an element: shown as published, whatever it says. */
  readonly isVerbatim: boolean;
}

export interface PageText {
  readonly kind: 'text';
  readonly value: string;
  readonly parent: PageElement;
  /** The offsets between which the source, entities and all, holds this text. */
  readonly start: number;
  readonly end: number;
}

export type PageNode = PageElement | PageText;

/** One HTML page or SVG drawing, parsed once, with all that the checks of a single file need. */
export interface Page {
  readonly path: string;
  readonly source: string;
  /** All elements and all texts in the order of the document, those of templates included. */
  readonly elements: readonly PageElement[];
  readonly texts: readonly PageText[];
  /** The ids that a fragment can lead to. */
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  readonly locate: Locate;
  /** The files that stand around it. */
  readonly paths: SitePaths;
}

/** The value of an attribute, or undefined where the element has none of that name. */
export function readAttribute(element: PageElement, name: string): string | undefined {
  return element.attributes.get(name)?.value;
}

/** The words of an attribute that holds a list, as `rel` or `headers` do. */
export function readWords(element: PageElement, name: string): string[] {
  return readAttribute(element, name)?.split(/\s+/).filter(Boolean) ?? [];
}

/** The text inside an element as it stands, that of scripts and styles included. */
export function readText(element: PageElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.value : readText(child))).join('');
}

/** The elements of a document that have this HTML tag; those in templates and in SVG are left out. */
export function findElements(page: Page, tag: string): PageElement[] {
  return page.elements.filter((element) => element.tag === tag && !element.isSvg && !element.isInert);
}

/** The nearest element above that has this tag, or null. */
export function findAncestor(element: PageElement, tag: string): PageElement | null {
  for (let above = element.parent; above !== null; above = above.parent) if (above.tag === tag) return above;
  return null;
}
