import * as Plot from '@observablehq/plot';
import type { PictureOptions } from './chart.ts';
import { createSvgDocument } from './svg-document.ts';

/** One for all charts: it keeps no picture. */
let document = createSvgDocument().asDocument();

/** Draws in another document, to compare its pictures or its speed with that of ours. */
export function drawWith<T>(other: Document, draw: () => T): T {
  const own = document;
  document = other;
  try {
    return draw();
  } finally {
    document = own;
  }
}

/** Attributes that say nothing in a picture which has one accessible name of its own. */
const silent = ['aria-description', 'aria-hidden', 'style', 'class'];

function roundNumbers(text: string): string {
  return text.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/gu, (each) => String(Number(Number(each).toFixed(2))));
}

/** Plot counts its clip paths over the whole process; a chart must not depend on those drawn before it. */
function renameIds(markup: string, prefix: string): string {
  const names = new Map<string, string>();
  return markup
    .replace(/ id="([^"]+)"/gu, (_, old: string) => {
      names.set(old, `${prefix}-${names.size + 1}`);
      return ` id="${names.get(old) ?? old}"`;
    })
    .replace(/url\(#([^)]+)\)/gu, (whole, old: string) => (names.has(old) ? `url(#${names.get(old) ?? ''})` : whole));
}

/**
 * Plot lets a mark give each of its shapes an accessible name. A picture has only one, so charts use the place for the row
 * that the shape shows (`markAt`), which becomes `data-at`; the names that Plot gives to groups are dropped.
 */
function nameShape(element: Element): void {
  const at = element.getAttribute('aria-label');
  if (at === null) return;
  element.removeAttribute('aria-label');
  if (element.localName !== 'g') element.setAttribute('data-at', at);
}

/**
 * Draws a plot and gives its SVG as text: no inline style or script, one accessible name, coordinates of two decimals,
 * the same bytes each time. Plot's warnings are errors here: a picture that needs one is wrong.
 */
export function renderPlot(
  options: Plot.PlotOptions,
  { id, label, describedBy }: Pick<PictureOptions, 'id' | 'label' | 'describedBy'>,
): string {
  const warnings: unknown[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  let svg: Element;
  try {
    svg = Plot.plot({ ...options, document });
  } finally {
    console.warn = warn;
  }
  if (warnings.length > 0) throw new Error(`Plot warns about the chart ${id}: ${warnings.join('; ')}`);
  if (svg.localName !== 'svg') throw new Error(`The chart ${id} must be a bare picture, without a legend or a caption`);
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of svg.querySelectorAll('*')) {
    nameShape(element);
    for (const name of silent) element.removeAttribute(name);
  }
  for (const name of ['style', 'fill', 'font-family', 'text-anchor']) svg.removeAttribute(name);
  svg.setAttribute('class', 'plot');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  if (describedBy !== undefined) svg.setAttribute('aria-describedby', describedBy);
  svg.setAttribute('fill', 'currentColor');
  svg.setAttribute('text-anchor', 'middle');
  return renameIds(roundNumbers(svg.outerHTML), id);
}
