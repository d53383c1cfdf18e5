import { drawComparedValues, tabulateCompared, type CountedRow } from '../../charts/compared-values.ts';
import type { ChartTable } from '../../charts/chart.ts';
import { formatMeasure, formatNumber, formatRoughShare } from '../../i18n/numbers.ts';
import { isOfFew, type ComparedValue } from '../../publish/comparison/compare-values.ts';
import { makeElement } from '../page/make-element.ts';
import type { OfferedMeasure } from './page-measures.ts';
import { nameMeasure } from './tabulate-agencies.ts';
import { tellGap, writeValue } from './write-value.ts';
import type { CompareWords } from './words.ts';

/** A value that a picture shows, and of whom it is. */
export interface FigureValue {
  readonly name: string;
  readonly value: ComparedValue;
}

export interface FigureOptions {
  readonly measure: OfferedMeasure;
  readonly years: readonly number[];
  readonly nameOf: (cell: string) => string;
  /** Address of the comparison, without the place of the figure. */
  readonly address: string;
}

/** A title tells so many values one by one. */
const mostTold = 3;
const widths = { narrow: 340, wide: 720 } as const;

function toRow({ name, value }: FigureValue, { measure, nameOf }: FigureOptions, words: CompareWords): CountedRow {
  const none = { name, value: null, cases: '', lower: null, upper: null, isQuiet: true, count: null, total: null };
  if (value.state !== 'value') return { ...none, text: tellGap(value, words, nameOf) };
  const { count, total, interval, failed } = value;
  const { locale } = words;
  return {
    name,
    value: value.value,
    text: writeValue(measure, value, words),
    cases: total === null ? '' : `${formatNumber(count, locale)} / ${formatNumber(total, locale)}`,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    isQuiet: failed.length > 0 || isOfFew(value),
    count,
    total,
  };
}

/** A body with its value, as sentences have it: of a rate always what it is of. */
function tellValue({ name, value }: FigureValue, measure: OfferedMeasure, words: CompareWords): string[] {
  if (value.state !== 'value') return [];
  const { say, locale } = words;
  const written = writeValue(measure, value, words);
  if (value.total === null) return [say('value', { name, value: written })];
  const [count, total] = [formatNumber(value.count, locale), formatNumber(value.total, locale)];
  return [say('value.of', { name, value: written, count, total })];
}

/** The measure with all values, or from which to which they go. */
export function tellFigure(
  values: readonly FigureValue[],
  measure: OfferedMeasure,
  words: CompareWords,
  most = mostTold,
): string {
  const { say, list, locale } = words;
  const name = nameMeasure(measure, null, words);
  const told = values.flatMap((value) => tellValue(value, measure, words));
  if (told.length === 0) return say('figure.none', { measure: name });
  if (told.length <= most) return say('figure', { measure: name, values: list(told) });
  const numbers = values.flatMap(({ value }) => (value.state === 'value' ? [value.value] : []));
  const write = (value: number): string => formatMeasure(measure.kind, value, locale);
  const [lowest, highest] = [write(Math.min(...numbers)), write(Math.max(...numbers))];
  return say(lowest === highest ? 'figure.same' : 'figure.range', {
    measure: name,
    count: numbers.length,
    lowest,
    highest,
  });
}

function fillFigureTable(
  table: HTMLTableElement,
  { head, columns, rows }: ChartTable,
  { locale, say }: CompareWords,
): void {
  const write = (value: number, kind: string): string =>
    kind === 'share'
      ? formatMeasure('proportion', value, locale)
      : kind === 'ratio'
        ? formatMeasure('ratio', value, locale)
        : formatNumber(value, locale);
  const heads = [head, ...columns.map(({ name }) => name)].map((name) => makeElement('th', [name], { scope: 'col' }));
  const made = rows.map((row) => {
    const cells = row.values.map((value, index) => {
      const text =
        value === null ? '' : typeof value === 'string' ? value : write(value, columns[index]?.kind ?? 'count');
      const cell = makeElement('td', [text]);
      if (typeof value === 'number' && text !== String(value)) cell.dataset['value'] = String(value);
      if (value === 0) cell.className = 'zero';
      return cell;
    });
    return makeElement('tr', [makeElement('th', [row.head], { scope: 'row', lang: 'zh-CN' }), ...cells]);
  });
  table.replaceChildren(makeElement('thead', [makeElement('tr', heads)]), makeElement('tbody', made));
  table.parentElement?.setAttribute('aria-label', say('scroll', { table: head }));
}

function draw(rows: readonly CountedRow[], { measure }: FigureOptions, title: string, id: string): [string, string] {
  const ticks =
    measure.kind === 'proportion' ? [0, 0.5, 1].map((value) => ({ value, text: formatRoughShare(value) })) : [];
  const shape = measure.kind === 'count' ? 'bars' : 'dots';
  const drawAt = (size: 'narrow' | 'wide'): string =>
    drawComparedValues(rows, {
      label: title,
      describedBy: `${id}-about`,
      width: widths[size],
      shape,
      ticks,
    });
  return [drawAt('narrow'), drawAt('wide')];
}

/** Pictures come as markup that the drawing code made; the page's own texts never do. */
function placePicture(place: Element | null, svg: string): void {
  const picture = new DOMParser().parseFromString(
    svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
    'image/svg+xml',
  );
  place?.replaceChildren(document.importNode(picture.documentElement, true));
}

/** A figure like those of other pages, from the template of the page. */
export function makeFigure(
  template: HTMLTemplateElement,
  values: readonly FigureValue[],
  options: FigureOptions,
  words: CompareWords,
): DocumentFragment {
  const { measure, years, address } = options;
  const { say, list } = words;
  const made = template.content.cloneNode(true) as DocumentFragment;
  const figure = made.querySelector<HTMLElement>('figure');
  const id = measure.id.replaceAll('.', '-');
  const rows = values.map((value) => toRow(value, options, words));
  const title = tellFigure(values, measure, words);
  const span = list(years.map(String));
  const set = (selector: string, text: string): void => {
    const element = figure?.querySelector(selector);
    if (element) element.textContent = text;
  };
  if (figure) figure.id = `figure-${id}`;
  if (figure) figure.dataset['name'] = `compare-${id}-${years.join('-')}`;
  const about = figure?.querySelector('.figure-about');
  if (about) about.id = `figure-${id}-about`;
  set('.figure-title', title);
  set('.figure-about', say(measure.kind === 'count' ? 'subtitle.numbers' : 'subtitle', { years: span }));
  set('.figure-source', say('source.line', { source: say('source', { years: span }) }));
  const [narrow, wide] = draw(rows, options, title, `figure-${id}`);
  placePicture(figure?.querySelector('.plot-narrow') ?? null, narrow);
  placePicture(figure?.querySelector('.plot-wide') ?? null, wide);
  const table = figure?.querySelector('table');
  const shares =
    measure.kind === 'count'
      ? null
      : {
          count: say('numerator'),
          total: say('denominator', { of: measure.of }),
          lower: say('lower'),
          upper: say('upper'),
        };
  const kind = measure.kind === 'proportion' ? 'share' : measure.kind;
  const heads = { body: say('body'), value: nameMeasure(measure, null, words), shares };
  if (table) fillFigureTable(table, tabulateCompared(rows, kind, heads), words);
  figure?.querySelector('a[data-take=link]')?.setAttribute('href', `${address}#figure-${id}`);
  return made;
}
