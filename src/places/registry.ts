import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';

const reportPath = z.string().min(1, 'the path of a report below the folder of reports');

const corrections = z
  .array(
    z.strictObject({
      /** The report that is in force. */
      file: reportPath,
      /** The report that it corrects, of the same agency and year. */
      replaces: reportPath,
    }),
  )
  .superRefine((list, context) => {
    for (const [index, { file, replaces }] of list.entries()) {
      const complain = (message: string): void => context.addIssue({ code: 'custom', message, path: [index] });
      if (file === replaces) complain(`${file} cannot replace itself`);
      else if (list.slice(0, index).some((earlier) => earlier.replaces === replaces)) {
        complain(`${replaces} is replaced twice; only one file can be its correction`);
      }
    }
  });

const withholding = z.strictObject(
  {
    file: reportPath,
    /** As it stands in the file, line ends included. */
    text: z
      .string('the text as it stands in the file, in quotation marks where it is a number')
      .regex(/\S\s*\S/u, 'two characters at least'),
    /** Shown in its place. */
    reason: z
      .string('the reason that is shown')
      .regex(
        /^(?=.*\p{Script=Han})[\p{Script=Han}A-Za-z、]{1,20}$/u,
        'a reason in Chinese, 20 characters at most, without digits, brackets and white space',
      ),
  },
  // Not the message of zod, which names keys that it does not know: here they may be what is to be withheld.
  'an entry has a file, a text and a reason, and nothing else',
);

const withheld = z.array(withholding, 'a list of entries').superRefine((list, context) => {
  for (const [index, { file, reason }] of list.entries()) {
    const repeats = list.some((each) => each.file === file && reason.includes(each.text.replace(/\s+/gu, '')));
    if (repeats)
      context.addIssue({ code: 'custom', message: 'the reason repeats what is withheld', path: [index, 'reason'] });
  }
});

const fullName = z.string().min(4, 'the full name of an agency, with its region in front');
const year = z.int().min(2008).max(2100);

/** How many bodies a change makes of how many. */
const shapes = {
  renamed: { from: 1, to: 1 },
  merged: { from: Infinity, to: 1 },
  split: { from: 1, to: Infinity },
} as const;

const change = z
  .strictObject({
    change: z.enum(['renamed', 'merged', 'split']),
    /** What the bodies were called until then, and what they are called since. */
    from: z.array(fullName).min(1),
    to: z.array(fullName).min(1),
    /** The first year that is reported under the new name. */
    year,
    /** Of a renamed body: its permanent id, where it is not to be that of the old name. */
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/u, 'small letters, digits and hyphens')
      .optional(),
  })
  .superRefine(({ change: kind, from, to, id }, context) => {
    const complain = (message: string): void => context.addIssue({ code: 'custom', message });
    if (from.length > shapes[kind].from) complain(`${kind} starts from one body`);
    if (to.length > shapes[kind].to) complain(`${kind} ends in one body`);
    if (kind === 'merged' && from.length < 2) complain('merged starts from two bodies or more');
    if (kind === 'split' && to.length < 2) complain('split ends in two bodies or more');
    if (id !== undefined && kind !== 'renamed') complain('only a renamed body keeps an id');
  });

const expectation = z.union(
  [
    fullName,
    z
      .strictObject({
        name: fullName,
        /** The first and the last year that the body should report for. */
        since: year.optional(),
        until: year.optional(),
      })
      .refine(({ since = 0, until = Infinity }) => since <= until, 'since is later than until'),
  ],
  'the full name of an agency, or { name, since, until } with years that are numbers in their order',
);

const publication = z.strictObject({
  /** Where the agency published the report. */
  url: z.url({ protocol: /^https?$/u, error: 'an address that begins with https:// or http://' }).optional(),
  /** The day on which it did. */
  published: z.iso.date('a day such as 2025-01-20, in quotation marks').optional(),
});

const divisionCode = z
  .string('the code of a division, six or nine digits, in quotation marks')
  .regex(/^(?:\d{6}|\d{9})$/u, 'the code of a division, six or nine digits, in quotation marks');

/** The shape of `agencies.yaml`: what report files cannot say of themselves. */
export const registrySchema = z.strictObject({
  /** Development zones and other bodies that the divisions of the state do not list. */
  zones: z
    .array(
      z.strictObject({
        name: z.string().min(2),
        /** Code of the division that the zone belongs to, six digits. */
        region: z.string('six digits, in quotation marks').regex(/^\d{6}$/u, 'six digits, in quotation marks'),
      }),
    )
    .default([]),
  /** Path of a report below the folder of reports → full name of the agency that issued it. */
  names: z.record(z.string(), fullName).default({}),
  /** Path of a folder below the folder of reports → code of the division that all reports in it are from. */
  folders: z.record(z.string(), divisionCode).default({}),
  /** Which of two reports of one agency and year corrects the other, where the files do not say so themselves. */
  corrections: corrections.default([]),
  /** Texts that the site does not show, wherever they stand in a file. */
  withheld: withheld.default([]),
  /** Path of a report → where and when the agency published it. */
  publications: z.record(z.string(), publication).default({}),
  /** Bodies that were renamed, merged or split. */
  changes: z.array(change).default([]),
  /** Bodies that should report, by their full names. */
  expected: z.array(expectation).default([]),
});

export type Registry = z.infer<typeof registrySchema>;
export type Correction = Registry['corrections'][number];
export type RegistryWithholding = Registry['withheld'][number];

/** A registry that says nothing. */
export const emptyRegistry: Registry = registrySchema.parse({});

/** corrections[0].file */
function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}

/** The line on which what a path leads to begins, or the nearest thing above it that is there. */
function findLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** A message of the parser without what it quotes: that may be what is to be withheld. */
function withoutQuote(message: string): string {
  return message.replace(/(?<=\S): .*|(?<=escape sequence) .*/su, '');
}

/** The registry of a YAML text, or what is wrong with it: a line for each mistake, with its line in the text and its path. */
export function readRegistry(text: string): Registry | string {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const [mistake] = document.errors;
  if (mistake) return `line ${lines.linePos(mistake.pos[0]).line}: ${withoutQuote(mistake.message)}`;
  let data: unknown;
  try {
    data = document.toJS() ?? {};
  } catch (cause) {
    return withoutQuote(cause instanceof Error ? cause.message : String(cause));
  }
  const result = registrySchema.safeParse(data);
  if (result.success) return result.data;
  return result.error.issues
    .map(({ message, path }) => ({ message, path, line: findLine(document, lines, path) }))
    .sort((a, b) => a.line - b.line)
    .map(({ message, path, line }) => `line ${line}: ${message}${path.length === 0 ? '' : ` (${writePath(path)})`}`)
    .join('\n');
}
