import { toLine } from './one-line.ts';

/**
 * Where readers report errors: an e-mail address, or the https address of a form for new issues, as
 * `https://github.com/owner/name/issues/new`. The form is filled in by `title` and `body` (GitHub, Gitea, Forgejo) or by
 * `issue[title]` and `issue[description]` (GitLab); without `parameters` a host that is called gitlab takes the latter.
 */
export type Corrections =
  { readonly mail: string } | { readonly issues: string; readonly parameters?: 'github' | 'gitlab' };

/** As long as an address may be so that every browser, mail program and chat app takes it. */
const longestAddress = 2000;
/** How much of it the subject may take, in the characters of the address: nine for each hanzi. */
const longestSubject = 600;
/** RFC 5321 allows no longer one. */
const longestMail = 254;
const longestForm = 500;

/** An address as HTML's `input type=email` takes it, with a point in the domain. */
const mailPattern = /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.(?!$)|$)){2,}$/u;

/** Parameters that a form takes the subject and the body from, percent-encoded. */
const parameterNames = {
  github: { subject: 'title', body: 'body' },
  gitlab: { subject: 'issue%5Btitle%5D', body: 'issue%5Bdescription%5D' },
} as const;
const ownParameters = ['title', 'body', 'issue[title]', 'issue[description]'];

/** Public hosts on which only this ending of an address is the form; without it the text would be lost unseen. */
const knownHosts = new Set(['github.com', 'gitlab.com', 'codeberg.org']);
const formEnding = /\/(?:issues|work_items)\/new\/?$/u;

function checkMail(mail: string): string | null {
  if (mail.trim() === '') return 'the e-mail address is empty';
  if (/[\s\p{Cc}]/u.test(mail)) return 'the e-mail address has a blank or a line break in it';
  if (/^mailto:/iu.test(mail)) return 'the e-mail address must stand without “mailto:”';
  if (!mail.includes('@')) return 'the e-mail address has no @';
  if (mail.length > longestMail) return `the e-mail address is longer than ${longestMail} characters`;
  return mailPattern.test(mail) ? null : 'the e-mail address is not one such as corrections@example.org';
}

function checkParts(url: URL): string | null {
  if (url.protocol !== 'https:') return 'the address of the form does not begin with https://';
  if (url.username !== '' || url.password !== '') return 'the address of the form has a user name or a password in it';
  if (url.hash !== '') return 'the address of the form has a # in it';
  const taken = ownParameters.find((name) => url.searchParams.has(name));
  if (taken !== undefined) return `the address of the form already has the parameter ${taken}`;
  return knownHosts.has(url.hostname) && !formEnding.test(url.pathname)
    ? `the address of the form does not end in /issues/new, as that of new issues on ${url.hostname} does`
    : null;
}

function checkForm(form: string): string | null {
  if (form.trim() === '') return 'the address of the form is empty';
  if (/[\s\p{Cc}]/u.test(form)) return 'the address of the form has a blank or a line break in it';
  if (!URL.canParse(form)) return 'the address of the form is not an address such as https://example.org/issues/new';
  const url = new URL(form);
  if (url.href.length > longestForm) return `the address of the form is longer than ${longestForm} characters`;
  return checkParts(url);
}

/** What is wrong with a setting, as a clause in plain English; null when readers can use it. */
export function checkCorrections(to: Corrections): string | null {
  return 'mail' in to ? checkMail(to.mail) : checkForm(to.issues);
}

/** Percent-encoded, with what `encodeURIComponent` leaves but chat apps and Markdown end an address at. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Line breaks as mail has them (RFC 6068, 5). */
function encodeForMail(text: string): string {
  return encode(text).replaceAll('%0A', '%0D%0A');
}

/** What an address begins with, the names of its two parameters, and how it is encoded. */
interface Template {
  readonly start: string;
  readonly subject: string;
  readonly body: string;
  readonly encode: (text: string) => string;
}

function chooseTemplate(to: Corrections): Template {
  if ('mail' in to) {
    const start = `mailto:${encode(to.mail).replace('%40', '@')}?`;
    return { start, subject: 'subject', body: 'body', encode: encodeForMail };
  }
  const { origin, pathname, search, hostname } = new URL(to.issues);
  const start = `${origin}${pathname}${search === '' ? '?' : `${search}&`}`;
  const names = parameterNames[to.parameters ?? (/(?:^|\.)gitlab\./u.test(hostname) ? 'gitlab' : 'github')];
  return { start, ...names, encode };
}

/** As many of the pieces as there is room for, from the first on. */
function takeFitting(pieces: readonly string[], room: number, encodePiece: Template['encode']): string {
  let left = room;
  const end = pieces.findIndex((piece) => (left -= encodePiece(piece).length) < 0);
  return (end === -1 ? pieces : pieces.slice(0, end)).join('');
}

/** A text for which there is room, else its whole lines with an ellipsis; within a line only where no line fits. */
function cut(text: string, room: number, encodeText: Template['encode']): string {
  if (encodeText(text).length <= room) return text;
  const rest = room - encodeText('…').length;
  const lines = takeFitting(text.split(/(?<=\n)/u), rest, encodeText);
  return `${lines.trim() === '' ? takeFitting(Array.from(text), rest, encodeText) : lines}…`;
}

/** Line breaks of every system as one, without other control characters, which mail programs refuse. */
function toText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
}

/**
 * The address that opens a mail or an issue with this subject and body in it: `mailto:` or `https:`, ASCII, of at most
 * 2,000 characters. A body that is too long ends in “…” after a whole line, a subject after a whole character; halves of
 * characters become U+FFFD. The setting must be one that `checkCorrections` has nothing against.
 */
export function writeErrorAddress(
  to: Corrections,
  message: { readonly subject: string; readonly body: string },
): string {
  const wrong = checkCorrections(to);
  if (wrong !== null) throw new Error(`Errors cannot be reported: ${wrong}.`);
  const template = chooseTemplate(to);
  const subject = template.encode(cut(toLine(message.subject), longestSubject, template.encode));
  const head = `${template.start}${template.subject}=${subject}&${template.body}=`;
  return head + template.encode(cut(toText(message.body), longestAddress - head.length, template.encode));
}
