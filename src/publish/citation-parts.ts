/** What a reference list names, in three forms. */
export interface Citations {
  readonly gbt7714: string;
  readonly apa: string;
  readonly bibtex: string;
}

/** Ends as a sentence does; a point that is there already is not doubled. */
export function closeSentence(text: string): string {
  return /[.?!。．？！]$/u.test(text) ? text : `${text}.`;
}

/** An http address in ASCII, without the braces, backslashes and blanks that would end it early; null for anything else. */
export function toUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href.replace(/["<>\\^`{|}\s]/gu, encodeURIComponent);
}

/** A day as 2025-01-20, with its year and month. */
export interface Day {
  readonly day: string;
  readonly year: string;
  readonly month: string;
}

const dayPattern = /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** A day that is written so; null for anything else. */
export function readDay(text: string | null): Day | null {
  const [day, year, month] = dayPattern.exec(text ?? '') ?? [];
  return day === undefined || year === undefined || month === undefined ? null : { day, year, month };
}

const latex = new Map([
  ['\\', '\\textbackslash'],
  // BibTeX counts braces behind a backslash as well, so `\{` would not be closed.
  ['{', '\\textbraceleft'],
  ['}', '\\textbraceright'],
  ['<', '\\textless'],
  ['>', '\\textgreater'],
  ['|', '\\textbar'],
  ['~', '\\textasciitilde'],
  ['^', '\\textasciicircum'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['&', '\\&'],
  ['_', '\\_'],
  ['$', '\\$'],
]);

/**
 * Text for LaTeX. Each command is a group of its own: nothing behind it can become part of it, and no field begins with a
 * brace and a backslash, which BibTeX would take for an accent.
 */
export function escapeLatex(text: string): string {
  return Array.from(text, (character) => {
    const command = latex.get(character);
    return command === undefined ? character : `{${command}}`;
  }).join('');
}

/** The key of an entry of BibTeX: lower case, digits and hyphens, the same for the same id; `otherwise` where nothing is left of it. */
export function toKey(id: string, otherwise: string): string {
  const key = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return key === '' ? otherwise : key;
}
