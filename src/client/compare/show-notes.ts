import { formatNumber } from '../../i18n/numbers.ts';
import type { ComparedAgency } from '../../publish/comparison/compared-files.ts';
import { findUnlike, type Unlikeness } from '../../publish/comparison/find-unlike.ts';
import { makeElement } from '../page/make-element.ts';
import { findReport } from './tabulate-agencies.ts';
import type { CompareWords } from './words.ts';

function nameValue(
  { aspect }: Unlikeness,
  value: string,
  agency: ComparedAgency | undefined,
  { say }: CompareWords,
): string {
  if (aspect === 'kind') return say(`kind.${value}.${agency?.level ?? ''}`);
  if (aspect === 'field') return value === '' ? say('unlike.no-field') : say(`field.${value}`);
  if (aspect !== 'edition') return say(`${aspect}.${value}`);
  const [table = '', edition = ''] = value.split(' ');
  const name = say(`table.${table}`);
  return edition === 'none' ? say('unlike.no-table', { table: name }) : say('unlike.table', { table: name, edition });
}

/** In what agencies are not alike, and which have no report of a year: a sentence each. */
export function tellNotes(
  agencies: readonly ComparedAgency[],
  years: readonly number[],
  cells: readonly string[],
  words: CompareWords,
): string[] {
  const { say, list } = words;
  const unlike = findUnlike(agencies, years, cells).map((each) => {
    const groups = each.groups.map(({ value, names }) => {
      const agency = agencies.find(({ short }) => short === names[0]);
      return say('unlike.group', { names: list(names), value: nameValue(each, value, agency, words) });
    });
    return say(`unlike.${each.aspect}`, { year: each.year ?? '', groups: groups.join(say('punctuation.semicolon')) });
  });
  const missing = years.flatMap((year) => {
    const names = agencies.filter((agency) => !findReport(agency, year)).map(({ short }) => short);
    return names.length === 0 ? [] : [say('no-reports', { year, names: list(names) })];
  });
  return [...unlike, ...missing];
}

/** The relations that fail over the cells that are compared, each with its arithmetic and a link to the report. */
export function listFailures(
  agencies: readonly ComparedAgency[],
  years: readonly number[],
  cells: readonly string[],
  { root, words }: { root: string; words: CompareWords },
): HTMLElement[] {
  const { say, locale } = words;
  const compared = new Set(cells);
  const write = (value: number): string => formatNumber(value, locale);
  return agencies.flatMap((agency) =>
    years.flatMap((year) => {
      const report = findReport(agency, year);
      const failures = report?.failures.filter((failure) => failure.cells.some((cell) => compared.has(cell))) ?? [];
      return failures.map(({ relation, place, formula, left, right, expected }) => {
        const about = { name: agency.short, year, relation, place: place[locale] };
        const text =
          relation === 'R6'
            ? say('failure.numbers', { ...about, right: write(right), broken: write(right - left) })
            : say(expected ? 'failure.expected' : 'failure', {
                ...about,
                formula: formula[locale],
                left: write(left),
                right: write(right),
              });
        const link = makeElement('a', [say('open-report')], {
          href: `${root}agencies/${report?.id ?? ''}.html#findings`,
        });
        return makeElement('li', [text, ' ', link]);
      });
    }),
  );
}
