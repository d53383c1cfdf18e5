import { composePicture, escapeMarkup } from '../../publish/standalone-picture.ts';
import { writeRows } from '../table/read-table.ts';
import { saveFile } from '../table/save-file.ts';

/** What an embedded figure needs beside its picture: title, notes, table and source. CSS pixels. */
const roomForWords = 200;
/** Pixels for each of a picture's own, and the most that every browser draws. */
const sharpness = 2;
const mostPixels = 16_000_000;

function readTexts(figure: HTMLElement, selector: string): string[] {
  return [...figure.querySelectorAll(selector)].map((each) => each.textContent.trim());
}

function readText(figure: HTMLElement, selector: string): string {
  return readTexts(figure, selector).join(' ');
}

/** Where a link of the menu leads. A page opened from disk goes by the address that it is published under, if it has one. */
function findAddress(figure: HTMLElement, kind: 'link' | 'embed'): string {
  const link = figure.querySelector<HTMLAnchorElement>(`a[data-take=${kind}]`);
  const published = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (!published || location.protocol !== 'file:') return link?.href ?? '';
  return new URL(link?.getAttribute('href') ?? '', published.href).href;
}

/** Breaks a text into lines as this browser does, of about the same width. */
function wrapText(figure: HTMLElement, text: string, ems: number): string[] {
  const box = document.createElement('div');
  box.style.cssText = `position:fixed;top:0;visibility:hidden;width:${ems}em;text-wrap:balance`;
  const node = document.createTextNode(text);
  box.append(node);
  figure.append(box);
  const range = document.createRange();
  const lines: string[] = [];
  let end = 0;
  for (let index = 0; index < text.length; index += 1) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const { top, bottom } = range.getBoundingClientRect();
    if (top >= end) {
      lines.push('');
      end = bottom;
    }
    lines[lines.length - 1] += text.charAt(index);
  }
  box.remove();
  return lines;
}

/** First in pictures of an English page: Chinese fonts have Latin letters of their own, and wider quotation marks. */
const latinFonts = "'Segoe UI','Helvetica Neue',Arial,";

const plain = { 'data-theme': 'light', 'data-contrast': 'plain' } as const;

/** Reads the style sheet as it is on light paper in plain contrast, whatever the reader sees. */
function readPlainly<Result>(read: (style: CSSStyleDeclaration) => Result): Result {
  const root = document.documentElement;
  const chosen = Object.entries(plain).map(([name, value]) => {
    const own = root.getAttribute(name);
    root.setAttribute(name, value);
    return () => (own === null ? root.removeAttribute(name) : root.setAttribute(name, own));
  });
  try {
    return read(getComputedStyle(root));
  } finally {
    for (const restore of chosen) restore();
  }
}

function writeSvg(figure: HTMLElement): string {
  const picture = figure.querySelector('.plot-wide svg');
  const address = findAddress(figure, 'link');
  const language = document.documentElement.lang;
  return readPlainly((style) => {
    const resolve = (role: string): string => style.getPropertyValue(`--${role}`).trim();
    return composePicture({
      svg: picture ? new XMLSerializer().serializeToString(picture) : '',
      title: readText(figure, '.figure-title'),
      subtitle: [figure.dataset['who'], readText(figure, 'figcaption > :not(.figure-title)')]
        .filter(Boolean)
        .join(' · '),
      notes: readTexts(figure, '.figure-note'),
      source: readText(figure, '.figure-source'),
      address: address.startsWith('http') ? address : null,
      language,
      fonts: (language === 'en' ? latinFonts : '') + resolve('text'),
      resolve,
      wrap: (text, ems) => wrapText(figure, text, ems),
    });
  });
}

/** Says one of the sentences that the `output` of the menu holds ready, with what belongs to it. */
function say(figure: HTMLElement, name: 'copied' | 'failed' | 'pngFailed', field?: HTMLTextAreaElement): void {
  const output = figure.querySelector<HTMLElement>('.figure-said');
  const words = output?.dataset[name] ?? '';
  field?.setAttribute('aria-label', words);
  output?.replaceChildren(words, field ?? '');
}

function savePng(figure: HTMLElement): void {
  const fail = (): void => say(figure, 'pngFailed');
  const image = new Image();
  image.onerror = fail;
  image.onload = () => {
    const { width, height } = image;
    const scale = Math.min(sharpness, Math.sqrt(mostPixels / (width * height)));
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((content) => (content ? saveFile(figure.dataset['name'], 'image/png', content) : fail()));
  };
  image.src = `data:image/svg+xml,${encodeURIComponent(writeSvg(figure))}`;
}

/** High enough for the picture in most frames; a page around it may fit the frame to what it tells (embed-frame.ts). */
function writeEmbedding(figure: HTMLElement): string {
  const heightOf = (size: string): number => Number(figure.querySelector(`.plot-${size} svg`)?.getAttribute('height'));
  const height = Math.max(heightOf('narrow') * 1.2, heightOf('wide') * 1.1) + roomForWords;
  const [address, title] = [findAddress(figure, 'embed'), readText(figure, '.figure-title')].map(escapeMarkup);
  return `<iframe src="${address}" title="${title}" width="100%" height="${Math.ceil(height)}" loading="lazy" style="border:0"></iframe>`;
}

/** Copies a text, or shows it selected where the browser does not let a page copy. */
async function copy(figure: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(figure, 'copied');
  } catch {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.value = text;
    say(figure, 'failed', field);
    field.select();
  }
}

const ways: Readonly<Record<string, (figure: HTMLElement) => unknown>> = {
  svg: (figure) => saveFile(figure.dataset['name'], 'image/svg+xml', writeSvg(figure)),
  png: savePng,
  csv: (figure) => saveFile(figure.dataset['name'], 'text/csv', writeRows(figure.querySelectorAll('.figure-table tr'))),
  'copy-link': (figure) => copy(figure, findAddress(figure, 'link')),
  'copy-embed': (figure) => copy(figure, writeEmbedding(figure)),
};

/** Takes a figure away in the way that a button of its menu names (`data-take`), and says there what the reader must know. */
export function takeAway(figure: HTMLElement, way: string): void {
  figure.querySelector('.figure-said')?.replaceChildren();
  ways[way]?.(figure);
}
