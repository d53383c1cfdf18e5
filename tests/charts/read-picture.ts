import { parseHTML } from 'linkedom';
import { fontSize } from '../../src/charts/chart.ts';
import { measureText } from '../../src/charts/text-width.ts';

/** A text of a picture, and the box that it takes at most. Pixels. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** `data-at` of every shape that has one. */
  readonly marks: readonly string[];
}

interface Shift {
  readonly x: number;
  readonly y: number;
  readonly turned: boolean;
}

function shiftOf(element: Element): Shift {
  const shift = { x: 0, y: 0, turned: false };
  for (let each: Element | null = element; each; each = each.parentElement) {
    const transform = each.getAttribute('transform') ?? '';
    const found = /translate\(([-\d.]+),?\s*([-\d.]*)\)/u.exec(transform);
    shift.x += Number(found?.[1] ?? 0);
    shift.y += Number(found?.[2] ?? 0);
    if (transform.includes('rotate')) shift.turned = true;
  }
  return shift;
}

function inherit(element: Element, name: string): string | null {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const value = each.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

/** A length in ems or pixels, in pixels. */
function pixelsOf(value: string | null, size: number): number {
  if (value === null) return 0;
  return value.endsWith('em') ? Number.parseFloat(value) * size : Number.parseFloat(value);
}

function placeText(element: Element): PlacedText[] {
  const size = Number.parseFloat(inherit(element, 'font-size') ?? String(fontSize));
  const weight = Number(inherit(element, 'font-weight') ?? 400) >= 600 ? 'bold' : 'regular';
  const anchor = inherit(element, 'text-anchor') ?? 'start';
  const shift = shiftOf(element);
  const spans = [...element.querySelectorAll('tspan')];
  let y = shift.y + pixelsOf(element.getAttribute('y'), size) + pixelsOf(element.getAttribute('dy'), size);
  return (spans.length > 0 ? spans : [element]).map((line) => {
    const text = line.textContent ?? '';
    const own = line === element ? null : line.getAttribute('y');
    if (own !== null) y = shift.y + pixelsOf(own, size);
    else if (line !== element) y += pixelsOf(line.getAttribute('dy'), size);
    const width = measureText(text, weight) * size;
    if (shift.turned)
      return { text, left: shift.x - size, right: shift.x, top: shift.y - width, bottom: shift.y + width };
    const x = shift.x + pixelsOf(line.getAttribute('x') ?? element.getAttribute('x'), size);
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    // From the top of han characters to their foot.
    return { text, left, right: left + width, top: y - 0.88 * size, bottom: y + 0.12 * size };
  });
}

/** Reads the SVG of a chart as a reader would: its size, texts and marked shapes. */
export function readPicture(svg: string): Picture {
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  const root = document.querySelector('svg');
  if (!root) throw new Error('There is no picture');
  return {
    width: Number(root.getAttribute('width')),
    height: Number(root.getAttribute('height')),
    texts: [...root.querySelectorAll('text')].flatMap(placeText),
    marks: [...root.querySelectorAll('[data-at]')].map((element) => element.getAttribute('data-at') ?? ''),
  };
}

/** Pairs of texts that lie over one another by more than a pixel. */
export function findCollisions({ texts }: Picture): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

/** Texts that reach over the edge of the picture by more than a pixel. */
export function findClipped({ texts, width, height }: Picture): string[] {
  return texts
    .filter(({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -3 || bottom > height + 3)
    .map(({ text }) => text);
}
