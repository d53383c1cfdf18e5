import type { ComparedAgency } from '../../publish/comparison/compared-files.ts';
import { isOfFew, readCompared } from '../../publish/comparison/compare-values.ts';
import { makeElement } from '../page/make-element.ts';
import { markChinese } from '../page/mark-chinese.ts';
import { runInSlices } from '../page/run-in-slices.ts';
import type { LoadedRegion } from './load-compared.ts';
import type { OfferedMeasure } from './page-measures.ts';
import { makeFigure, tellFigure, type FigureValue } from './show-figure.ts';
import { listFailures, tellNotes } from './show-notes.ts';
import { fillTable, type ShownTable } from './shown-table.ts';
import { findReport, tabulateAgencies } from './tabulate-agencies.ts';
import {
  matchYears,
  sumUp,
  tabulateRegions,
  tellLeftOut,
  valueOfSum,
  type MatchedYear,
  type SummedMeasure,
} from './tabulate-regions.ts';
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

/** The table takes the place of the one before at once, and fills row by row. */
function* showTable(result: HTMLElement, table: ShownTable, title: string, { say }: CompareWords): Generator<void> {
  const element = makeElement('table', [], { class: 'figures named compare-table', id: 'compare-table' });
  const label = { class: 'scroll', tabindex: '0', 'aria-label': say('scroll', { table: title }) };
  find(result, '.compare-tables')?.replaceChildren(makeElement('section', [element], label));
  yield* fillTable(element, table, (measure) => say('part', { measure }));
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

/** A picture at each step. */
function* showFigures(
  result: HTMLElement,
  figures: readonly FigureOf[],
  { template, years, nameOf, address }: ShownComparison,
  words: CompareWords,
): Generator<void> {
  const place = find(result, '.compare-figures');
  const section = find(result, '.compare-charts');
  if (section) section.hidden = figures.length === 0;
  place?.replaceChildren();
  for (const { measure, values } of figures) {
    if (template) place?.append(makeFigure(template, values, { measure, years, nameOf, address }, words));
    yield;
  }
}

let current = 0;

/** Shows what the steps make; the last one asked for counts. */
async function show(result: HTMLElement, steps: Iterable<void>): Promise<void> {
  const own = ++current;
  result.setAttribute('aria-busy', 'true');
  const isWhole = await runInSlices(steps, () => own === current);
  if (!isWhole) return;
  markChinese(result);
  result.removeAttribute('aria-busy');
  showNamed(result);
}

/** What a reader of an article must know beside the figures. */
function tellCautions({ values }: FigureOf, isUnlike: boolean, { say, list }: CompareWords): string[] {
  const none = values.filter(({ value }) => value.state !== 'value').map(({ name }) => name);
  return [
    none.length > 0 ? say('caution.none', { names: list(none) }) : '',
    values.some(({ value }) => isOfFew(value)) ? say('caution.few') : '',
    isUnlike ? say('caution.unlike') : '',
  ].filter((text) => text !== '');
}

/** What a sentence tells of: the first rate, else the first number. */
function tellView(
  figures: readonly FigureOf[],
  { years }: ShownComparison,
  isUnlike: boolean,
  words: CompareWords,
): string {
  const chosen = figures.find(({ measure }) => measure.kind === 'proportion') ?? figures[0];
  if (!chosen || chosen.values.every(({ value }) => value.state !== 'value')) return '';
  const { say, list } = words;
  const values = tellFigure(chosen.values, chosen.measure, words, chosen.values.length);
  const source = say('source', { years: list(years.map(String)) });
  const sentences = [say('sentence', { source, values }), ...tellCautions(chosen, isUnlike, words)];
  return sentences.reduce((first, second) => say('punctuation.sentences', { first, second })) + say('punctuation.stop');
}

/** Tells what readers take the view away by. */
function showTaking(
  result: HTMLElement,
  figures: readonly FigureOf[],
  options: ShownComparison,
  isUnlike: boolean,
  words: CompareWords,
): void {
  const view = find(result, 'take-view');
  if (!view) return;
  view.dataset['title'] = options.title;
  view.dataset['link'] = options.address;
  view.dataset['sentence'] = tellView(figures, options, isUnlike, words);
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

function* listAgencySteps(
  result: HTMLElement,
  agencies: readonly ComparedAgency[],
  options: ShownComparison,
  words: CompareWords,
): Generator<void> {
  const { years, measures, root, title } = options;
  const cells = listCells(measures);
  showTitle(result, title);
  showDifferences(result, agencies.length > 1);
  const notes = tellNotes(agencies, years, cells, words);
  showNotes(result, notes);
  yield;
  yield* showTable(result, tabulateAgencies({ ...options, agencies }, words), title, words);
  showFailures(result, listFailures(agencies, years, cells, { root, words }));
  yield;
  const figures = measures.map((measure) => ({
    measure,
    values: agencies.flatMap((agency) =>
      years.map((year) => ({
        name: nameOfYear(agency.short, year, years, words),
        value: readCompared(findReport(agency, year), measure),
      })),
    ),
  }));
  showTaking(result, figures, options, notes.length > 0, words);
  yield;
  yield* showFigures(result, figures, options, words);
}

/** Shows agencies side by side: resolves when all is there, or something else is asked for. */
export function showAgencies(
  result: HTMLElement,
  agencies: readonly ComparedAgency[],
  options: ShownComparison,
  words: CompareWords,
): Promise<void> {
  return show(result, listAgencySteps(result, agencies, options, words));
}

/** What readers must know of a comparison of regions: what has no counterpart, and what is not added up, and why. */
function tellRegions(
  regions: readonly LoadedRegion[],
  matched: readonly MatchedYear[],
  sums: readonly SummedMeasure[],
  words: CompareWords,
): string[] {
  const { say, list } = words;
  const nameOfRegion = (code: string): string => regions.find((region) => region.code === code)?.name ?? code;
  return matched.flatMap((each) => {
    const { year, unmatched } = each;
    const silent = regions
      .filter(({ bodies }) => !bodies.has(year))
      .map(({ name }) => say('no-region-year', { name, year }));
    const rest = unmatched.map(({ code, agencies }) =>
      say('unmatched', { region: nameOfRegion(code), names: list(agencies.map(({ short }) => short)) }),
    );
    const none = each.matched.length === 0 && regions.length > 1 ? [say('no-matched', { year })] : [];
    const left = sums.filter((sum) => sum.year === year).map((sum) => tellLeftOut(sum, each, words));
    return [...silent, ...none, ...new Set(left.filter((text) => text !== '')), ...rest];
  });
}

function* listRegionSteps(
  result: HTMLElement,
  regions: readonly LoadedRegion[],
  options: ShownComparison,
  words: CompareWords,
): Generator<void> {
  const { years, measures, root, title } = options;
  const matched = matchYears({ regions, years });
  const sums = sumUp(matched, { ...options, regions });
  const agencies = matched.flatMap((each) =>
    each.matched.flatMap(({ bodies }) => bodies.filter((body) => body !== null)),
  );
  showTitle(result, title);
  showDifferences(result, false);
  showNotes(result, tellRegions(regions, matched, sums, words));
  yield;
  yield* showTable(result, tabulateRegions({ ...options, regions }, matched, sums, words), title, words);
  showFailures(result, listFailures(agencies, years, listCells(measures), { root, words }));
  yield;
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
  showTaking(result, figures, options, false, words);
  yield;
  yield* showFigures(result, figures, options, words);
}

/** The same for regions. */
export function showRegions(
  result: HTMLElement,
  regions: readonly LoadedRegion[],
  options: ShownComparison,
  words: CompareWords,
): Promise<void> {
  return show(result, listRegionSteps(result, regions, options, words));
}
