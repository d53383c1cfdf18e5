import type { ComparedAgency } from '../../publish/comparison/compared-files.ts';
import { readCompared } from '../../publish/comparison/compare-values.ts';
import { makeElement } from '../page/make-element.ts';
import { markChinese } from '../page/mark-chinese.ts';
import type { LoadedRegion } from './load-compared.ts';
import type { OfferedMeasure } from './page-measures.ts';
import { makeFigure, tellFigure, type FigureValue } from './show-figure.ts';
import { listFailures, tellNotes } from './show-notes.ts';
import { fillTable, type ShownTable } from './shown-table.ts';
import { findReport, tabulateAgencies } from './tabulate-agencies.ts';
import { matchYears, sumUp, tabulateRegions, tellLeftOut, valueOfSum } from './tabulate-regions.ts';
import type { CompareWords } from './words.ts';

/** What is shown of a comparison, whatever it is of. */
export interface ShownComparison {
  readonly years: readonly number[];
  readonly measures: readonly OfferedMeasure[];
  readonly root: string;
  readonly nameOf: (cell: string) => string;
  /** Of the comparison, with its years, as others may open it. */
  readonly address: string;
  readonly template: HTMLTemplateElement | null;
  readonly title: string;
}

/** What a figure shows of a measure. */
interface FigureOf {
  readonly measure: OfferedMeasure;
  readonly values: readonly FigureValue[];
}

function find(result: HTMLElement, selector: string): HTMLElement | null {
  return result.querySelector<HTMLElement>(selector);
}

function showTable(result: HTMLElement, table: ShownTable, title: string, { say }: CompareWords): void {
  const place = find(result, '.compare-tables');
  const element = makeElement('table', [], { class: 'figures named compare-table', id: 'compare-table' });
  fillTable(element, table, (measure) => say('part', { measure }));
  const frame = makeElement('section', [element], {
    class: 'scroll',
    tabindex: '0',
    'aria-label': say('scroll', { table: title }),
  });
  place?.replaceChildren(frame);
}

function showNotes(result: HTMLElement, notes: readonly string[]): void {
  const place = find(result, '.compare-notes');
  if (place) place.hidden = notes.length === 0;
  find(result, '.compare-note-list')?.replaceChildren(...notes.map((note) => makeElement('li', [note])));
}

function showFailures(result: HTMLElement, failures: readonly HTMLElement[]): void {
  const place = find(result, '.compare-failures');
  place?.replaceChildren(...(failures.length > 0 ? failures : [makeElement('li', [place.dataset['none'] ?? ''])]));
  place?.classList.toggle('failures', failures.length > 0);
}

/** The address may name a figure, which is there only now. */
function showNamed(result: HTMLElement): void {
  if (location.hash.length < 2 || result.dataset['shown'] !== undefined) return;
  result.dataset['shown'] = '';
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

let drawing = 0;

/** Draws one figure at a time, so that a slow phone answers its reader in between. */
function showFigures(
  result: HTMLElement,
  figures: readonly FigureOf[],
  options: ShownComparison,
  words: CompareWords,
): void {
  const place = find(result, '.compare-figures');
  const current = ++drawing;
  const { template, years, nameOf, address } = options;
  place?.replaceChildren();
  const drawNext = (rest: readonly FigureOf[]): void => {
    const [next, ...others] = rest;
    if (current !== drawing || !template) return;
    if (!next) {
      markChinese(result);
      result.removeAttribute('aria-busy');
      showNamed(result);
      return;
    }
    place?.append(makeFigure(template, next.values, { measure: next.measure, years, nameOf, address }, words));
    setTimeout(() => drawNext(others));
  };
  result.setAttribute('aria-busy', 'true');
  drawNext(figures);
}

/** What a sentence tells of: the first rate, else the first number. */
function tellView(figures: readonly FigureOf[], { years }: ShownComparison, words: CompareWords): string {
  const chosen = figures.find(({ measure }) => measure.kind === 'proportion') ?? figures[0];
  if (!chosen) return '';
  const { say, list } = words;
  const values = tellFigure(chosen.values, chosen.measure, words, chosen.values.length);
  return say('sentence', { source: say('source', { years: list(years.map(String)) }), values });
}

/** Tells what readers take the view away by. */
function showTaking(
  result: HTMLElement,
  figures: readonly FigureOf[],
  options: ShownComparison,
  words: CompareWords,
): void {
  const view = find(result, 'take-view');
  if (!view) return;
  view.dataset['title'] = options.title;
  view.dataset['link'] = options.address;
  view.dataset['sentence'] = tellView(figures, options, words);
  view.dataset['file'] = `compare-${options.years.join('-')}`;
  // Its table is there only now.
  view.dataset['table'] = 'compare-table';
}

/** Differences are told of agencies only. */
function showDifferences(result: HTMLElement, areThere: boolean): void {
  const place = find(result, '.compare-differences');
  if (place) place.hidden = !areThere;
}

function showTitle(result: HTMLElement, title: string): void {
  const heading = find(result, '#compare-title');
  if (heading) heading.textContent = title;
}

function listCells(measures: readonly OfferedMeasure[]): string[] {
  return [...new Set(measures.flatMap(({ cells }) => cells))];
}

/** A name, with its year where there are several. */
function nameOfYear(name: string, year: number, years: readonly number[], { say }: CompareWords): string {
  return years.length === 1 ? name : `${name} ${say('year', { year })}`;
}

export function showAgencies(
  result: HTMLElement,
  agencies: readonly ComparedAgency[],
  options: ShownComparison,
  words: CompareWords,
): void {
  const { years, measures, root, title } = options;
  const cells = listCells(measures);
  showTitle(result, title);
  showDifferences(result, agencies.length > 1);
  showNotes(result, tellNotes(agencies, years, cells, words));
  showTable(result, tabulateAgencies({ ...options, agencies }, words), title, words);
  showFailures(result, listFailures(agencies, years, cells, { root, words }));
  const figures = measures.map((measure) => ({
    measure,
    values: agencies.flatMap((agency) =>
      years.map((year) => ({
        name: nameOfYear(agency.short, year, years, words),
        value: readCompared(findReport(agency, year), measure),
      })),
    ),
  }));
  showTaking(result, figures, options, words);
  showFigures(result, figures, options, words);
}

export function showRegions(
  result: HTMLElement,
  regions: readonly LoadedRegion[],
  options: ShownComparison,
  words: CompareWords,
): void {
  const { years, measures, root, title } = options;
  const { say, list } = words;
  const matched = matchYears({ regions, years });
  const sums = sumUp(matched, { ...options, regions });
  const agencies = matched.flatMap((each) =>
    each.matched.flatMap(({ bodies }) => bodies.filter((body) => body !== null)),
  );
  const nameOfRegion = (code: string): string => regions.find((region) => region.code === code)?.name ?? code;
  const notes = matched.flatMap((each) => {
    const { year, unmatched } = each;
    const silent = regions
      .filter(({ bodies }) => !bodies.has(year))
      .map(({ name }) => say('no-region-year', { name, year }));
    const rest = unmatched.map(({ code, agencies: own }) =>
      say('unmatched', { region: nameOfRegion(code), names: list(own.map(({ short }) => short)) }),
    );
    const none = each.matched.length === 0 && regions.length > 1 ? [say('no-matched', { year })] : [];
    const sameOfAll = sums.filter((sum) => sum.year === year).map((sum) => tellLeftOut(sum, each, words));
    return [...silent, ...none, ...new Set(sameOfAll.filter((text) => text !== '')), ...rest];
  });
  showTitle(result, title);
  showDifferences(result, false);
  showNotes(result, notes);
  showTable(result, tabulateRegions({ ...options, regions }, matched, sums, words), title, words);
  showFailures(result, listFailures(agencies, years, listCells(measures), { root, words }));
  const figures = measures.flatMap((measure): FigureOf[] => {
    const values = sums
      .filter((sum) => sum.measure === measure)
      .flatMap(({ year, sum }) =>
        (sum.totals ?? []).map((total, index) => ({
          name: nameOfYear(regions[index]?.name ?? '', year, years, words),
          value: valueOfSum(total),
        })),
      );
    return values.length === 0 ? [] : [{ measure, values }];
  });
  showTaking(result, figures, options, words);
  showFigures(result, figures, options, words);
}
