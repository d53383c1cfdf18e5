import { closeSentence, escapeLatex, readDay, toKey, toUrl, type Citations, type Day } from './citation-parts.ts';
import { toLine } from './one-line.ts';

/** A page of the site, or a view that a reader has made on it, as somebody cites it. */
export interface CitedPage {
  readonly title: string;
  /** The name of the site, which is also who made the page. */
  readonly site: string;
  /** The absolute address of the page or view; null while nobody knows where the site will be found. */
  readonly address: string | null;
  /** The day on which the reader saw it, as 2026-12-01; null where it is not known. */
  readonly accessed: string | null;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as American English has it: December 1, 2026. */
function spellDay({ day, year, month }: Day): string {
  return `${monthNames[Number(month) - 1] ?? ''} ${Number(day.slice(-2))}, ${year}`;
}

/** The key of a page: its path and query, because each view is a work of its own. */
function keyOf(url: string | null): string {
  if (url === null) return 'page';
  const { pathname, search } = new URL(url);
  return toKey(`${pathname}${search}`.replace('.html', ''), 'page');
}

/**
 * A page as a reference list names it, in three forms. When it was published is not known of a page that changes with
 * the reports, and an access day that is not known is left out. An address that is not http or https counts as not known.
 *
 * GB/T 7714—2015 (4.6): an electronic resource online, [EB/OL]. APA 7 (10.16): a web page by a group, which is also the
 * site and so is named once, with the day of retrieval, because it changes. BibTeX: `urldate` is that of biblatex; others
 * pass it over.
 */
export function citePage({ title, site, address, accessed }: CitedPage): Citations {
  const [name, author] = [toLine(title), toLine(site)];
  const url = toUrl(address);
  const seen = readDay(accessed);
  const retrieved = seen === null ? '' : `Retrieved ${spellDay(seen)}, from `;
  const fields = [
    `author = {{${escapeLatex(author)}}}`,
    `title = {{${escapeLatex(name)}}}`,
    ...(url === null ? [] : [`url = {${url}}`]),
    ...(seen === null ? [] : [`urldate = {${seen.day}}`]),
  ];
  return {
    gbt7714: [
      `${closeSentence(author)} ${name}[EB/OL].`,
      ...(seen === null ? [] : [`[${seen.day}].`]),
      ...(url === null ? [] : [`${url}.`]),
    ].join(' '),
    apa: [`${closeSentence(author)} (n.d.).`, closeSentence(name), ...(url === null ? [] : [retrieved + url])].join(
      ' ',
    ),
    bibtex: `@misc{${[keyOf(url), ...fields].join(',\n  ')}\n}`,
  };
}
