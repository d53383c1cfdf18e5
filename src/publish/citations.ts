import { closeSentence, escapeLatex, readDay, toKey, toUrl, type Citations, type Day } from './citation-parts.ts';
import { toLine } from './one-line.ts';

/** A report as somebody cites it. */
export interface CitedWork {
  readonly agency: string;
  /** In Chinese, as 汾西县人民政府办公室2024年政府信息公开工作年度报告. */
  readonly title: string;
  /** The year that is reported on. */
  readonly year: number;
  /** The day on which the agency published it, as 2025-01-20; null where it is not known. */
  readonly published: string | null;
  /** Where the agency published it; null where it is not known. */
  readonly original: string | null;
  readonly site: { readonly name: string };
  /** The absolute address of the report's page on the site; null while nobody knows where the site will be found. */
  readonly address: string | null;
  /** The id of the report, as `141034-fenxixian-renminzhengfu-bangongshi/2024`. */
  readonly id: string;
  /** The hash of the file that was read. */
  readonly sha256: string;
}

/** A work whose parts are each one line of well-formed text, with what the forms share. */
interface Prepared {
  readonly agency: string;
  readonly title: string;
  readonly year: number;
  readonly date: Day | null;
  /** Where a reader finds it: the page of the site, else the page of the agency. */
  readonly link: { readonly url: string; readonly own: boolean } | null;
  readonly siteName: string;
  readonly id: string;
  readonly sha256: string;
}

function findLink({ address, original }: CitedWork): Prepared['link'] {
  const page = toUrl(address);
  if (page !== null) return { url: page, own: true };
  const elsewhere = toUrl(original);
  return elsewhere === null ? null : { url: elsewhere, own: false };
}

function prepare(work: CitedWork): Prepared {
  return {
    agency: toLine(work.agency),
    title: toLine(work.title),
    year: work.year,
    date: readDay(work.published),
    link: findLink(work),
    siteName: toLine(work.site.name),
    id: work.id,
    sha256: toLine(work.sha256),
  };
}

/**
 * GB/T 7714—2015, sequential numbering, a report online (4.6). For what is online the standard wants the day of citing,
 * which only the reader knows: `[引用日期]` keeps its place for a day such as `[2025-03-01]`. A day of publication that is
 * not known is left out with its parentheses, never guessed. Without an address the report stands as [R] with publisher
 * and year; what is electronic needs no place of publication (8.4).
 */
function writeGbt7714({ agency, title, date, link }: Prepared): string {
  const head = `${closeSentence(agency)} ${title}`;
  if (link === null) return `${head}[R]. ${closeSentence(date === null ? agency : `${agency}, ${date.year}`)}`;
  return `${head}[R/OL]. ${date === null ? '' : `(${date.day})`}[引用日期]. ${link.url}.`;
}

/**
 * APA 7, a report by a group author, as plain text: the title would be in italics. Names and title stay in Chinese
 * characters, and the title has its English beside it. Where the page of the agency is cited the source is the agency,
 * which APA does not repeat behind the author.
 */
function writeApa({ agency, title, year, date, link, siteName }: Prepared): string {
  const head = `${closeSentence(agency)} (${date?.year ?? 'n.d.'}).`;
  const source = link === null || link.own ? [closeSentence(siteName)] : [];
  const name = `${title} [${year} annual report on open government information].`;
  return [head, name, ...source, ...(link === null ? [] : [link.url])].join(' ');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * An entry of BibTeX. The author and the title are in double braces: an institution is not a first and a last name, and
 * no style may change the case of letters. `type` keeps styles from printing “Technical Report”. An unknown year is left
 * out: the year reported on is not that of publication. `url` is the address as it is, because styles hand it to `\url`,
 * which reads %, #, &, _, ~ and $ literally; what it cannot read is percent-encoded.
 */
function writeBibtex({ agency, title, date, link, id, sha256 }: Prepared): string {
  const author = escapeLatex(agency);
  const fields = [
    `author = {{${author}}}`,
    `title = {{${escapeLatex(title)}}}`,
    `institution = {{${author}}}`,
    'type = {{年度报告}}',
    ...(date === null ? [] : [`year = {${date.year}}`, `month = ${months[Number(date.month) - 1] ?? ''}`]),
    ...(link === null ? [] : [`url = {${link.url}}`]),
    `note = {SHA-256: ${escapeLatex(sha256)}}`,
  ];
  return `@techreport{${[toKey(id, 'report'), ...fields].join(',\n  ')}\n}`;
}

/**
 * A report as a reference list names it, in three forms. The page on the site is cited, else the page of the agency, else
 * none. An address that is not http or https, and a day that is none, count as not known. No form has a line break but
 * the entry of BibTeX, which is one entry of one line for each field.
 */
export function citeReport(work: CitedWork): Citations {
  const prepared = prepare(work);
  return { gbt7714: writeGbt7714(prepared), apa: writeApa(prepared), bibtex: writeBibtex(prepared) };
}
