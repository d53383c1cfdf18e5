import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export interface ChartWords {
  /** Prefix of every id inside the picture: unique on its page. */
  readonly id: string;
  /** What a screen reader says instead of the picture. */
  readonly label: string;
}

/** Attributes that say nothing in a picture which has one accessible name of its own. */
const silent = ['aria-label', 'aria-description', 'style', 'class'];

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
 * Draws a plot and gives its SVG as text: no inline style or script, one accessible name, coordinates of two decimals,
 * the same bytes each time. Plot's warnings are errors here: a picture that needs one is wrong.
 */
export function renderPlot(options: Plot.PlotOptions, { id, label }: ChartWords): string {
  const warnings: unknown[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  let svg: Element;
  try {
    svg = Plot.plot({ ...options, document: document as unknown as Document }) as unknown as Element;
  } finally {
    console.warn = warn;
  }
  if (warnings.length > 0) throw new Error(`Plot warns about the chart ${id}: ${warnings.join('; ')}`);
  if (svg.localName !== 'svg') throw new Error(`The chart ${id} must be a bare picture, without a legend or a caption`);
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of svg.querySelectorAll('*')) for (const name of silent) element.removeAttribute(name);
  for (const name of ['style', 'fill', 'font-family', 'text-anchor']) svg.removeAttribute(name);
  svg.setAttribute('class', 'plot');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('fill', 'currentColor');
  svg.setAttribute('text-anchor', 'middle');
  return renameIds(roundNumbers(svg.outerHTML), id);
}
