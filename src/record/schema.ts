import { z } from 'zod';
import { relationIds } from '../form/relations.ts';
import { tableNames } from '../form/terms.ts';
import { problemCatalogue, type ProblemCode } from '../ingest/problems.ts';
import type { Format } from '../ingest/readers/document.ts';
import { fieldIds, type FieldId } from '../places/fields.ts';
import { agencyKinds, agencyLevels, scopes } from '../places/agency.ts';

const count = z.int().min(1);
const extent = z.number().min(0);

/** One of the four kinds of src/ingest/location.ts. */
const at = z.union([
  z.strictObject({ line: count, column: count }),
  z.strictObject({ table: count, row: count, column: count }),
  z.strictObject({ paragraph: count }),
  z.strictObject({ page: count, box: z.tuple([z.number(), z.number(), extent, extent]).readonly() }),
]);
const paragraph = z.strictObject({ text: z.string(), at });
const edition = z.enum(['2021', '2019']).nullable();
const raw = z.string();

const cell = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('reported'),
    value: z.number(),
    raw,
    at,
    unit: z.string().optional(),
    derived: z.literal(true).optional(),
  }),
  z.strictObject({ state: z.literal('blank'), raw, at }),
  z.strictObject({ state: z.literal('unreadable'), raw, at }),
  z.strictObject({ state: z.literal('absent') }),
]);

const formats = ['text', 'markdown', 'html', 'word', 'pdf'] as const satisfies readonly Format[];

const source = z
  .strictObject({
    file: z.string(),
    format: z.enum(formats).nullable(),
    encoding: z.string().nullable(),
    bytes: z.int(),
    sha256: z.string(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    /**
     * What the maintainer of the site withholds: how many places for which reason, each marked 〔隐去：reason〕. Left out
     * where nothing is. Size, hash and encoding are those of the file as it was before.
     */
    withheld: z
      .array(z.strictObject({ reason: z.string(), count }))
      .min(1)
      .optional(),
  })
  .refine(
    ({ format, encoding }) => (encoding === null) === (format === null || format === 'word' || format === 'pdf'),
    {
      error: 'text, Markdown and HTML have an encoding, other formats and files that were not read have none',
      path: ['encoding'],
    },
  );

const keys = z.array(z.string());
const problemCodes = Object.keys(problemCatalogue) as [ProblemCode, ...ProblemCode[]];

/** The report record: what `npm run parse` prints and the site publishes. Field names are public. */
export const recordSchema = z.strictObject({
  schema: z.literal(1),
  /** `<agency id>/<year>`; null when either is not known. */
  id: z.string().nullable(),
  agency: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(agencyKinds),
      /** What a department is responsible for; null for other kinds and where its name does not tell. */
      field: z.enum(fieldIds as [FieldId, ...FieldId[]]).nullable(),
      level: z.enum(agencyLevels),
      region: z.strictObject({ code: z.string(), path: z.array(z.string()) }),
    })
    .nullable(),
  year: z.int().nullable(),
  scope: z.enum(scopes),
  editions: z.strictObject({ proactive: edition, requests: edition, disputes: edition }),
  source,
  title: z.strictObject({ text: z.string(), at }).nullable(),
  preamble: z.array(paragraph),
  cells: z.record(z.string(), cell),
  sections: z.array(
    z.strictObject({ number: z.int().min(1).max(6), heading: z.string(), at, paragraphs: z.array(paragraph) }),
  ),
  /** The report in a sentence or two, made from its figures by fixed templates; null without agency or year. */
  summary: z.strictObject({ zh: z.string(), en: z.string() }).nullable(),
  /** What the prose states in numbers, compared with the tables. */
  claims: z.array(
    z.strictObject({
      /** A cell, a sum of cells that has no cell of its own, or something that the form has no cell for. */
      key: z.string(),
      value: z.number(),
      /** The sentence. */
      quote: z.string(),
      at,
      section: z.int().min(1).max(6),
      /** The number with its unit, or the words that deny: parts of paragraphs of the section, in UTF-16 units. */
      spans: z.array(z.strictObject({ paragraph: z.int().min(0), start: z.int().min(0), end: z.int().min(1) })),
      verdict: z.enum(['agrees', 'differs', 'scope', 'not_assessable', 'unmatched']),
      /** The cells that it was compared with, and their sum. */
      cells: keys,
      table: z.number().nullable(),
    }),
  ),
  /** Disputes in table 4 that the prose does not mention, or denies. */
  silences: z.array(
    z.strictObject({
      block: z.enum(['review', 'litigation']),
      said: z.enum(['nothing', 'denied']),
      cells: keys,
      count: z.int().min(1),
      claim: z.int().min(0).optional(),
    }),
  ),
  /** The id of the report of the year before that it is compared with; null without one of the same body and scope. */
  previous: z.string().nullable(),
  checks: z.array(
    z.strictObject({
      relation: z.enum(relationIds),
      column: z.string().optional(),
      row: z.string().optional(),
      block: z.string().optional(),
      table: z.enum(tableNames as ['proactive', 'requests', 'disputes']).optional(),
      /** Place in the list of claims, from 0. */
      claim: z.int().min(0).optional(),
      state: z.enum(['holds', 'fails', 'not_assessable']),
      left: z.number().nullable(),
      right: z.number().nullable(),
      cells: keys,
      /** Operands that are not reported. */
      missing: keys.optional(),
      /** Operands in the report of the year before. */
      previous: z.strictObject({ report: z.string(), cells: keys, missing: keys.optional() }).optional(),
    }),
  ),
  /** Figures many times, or a small part of, those of the year before. */
  jumps: z.array(z.strictObject({ key: z.string(), before: z.number(), value: z.number() })),
  problems: z.array(
    z.strictObject({
      code: z.enum(problemCodes),
      severity: z.enum(['error', 'warning', 'notice']),
      message: z.string(),
      hint: z.string(),
      /** The words of the source, and what was expected in their place: what the message is made with. */
      found: z.string().optional(),
      expected: z.string().optional(),
      at: at.optional(),
      keys: z.array(z.string()),
    }),
  ),
});

export type ReportRecord = z.infer<typeof recordSchema>;
export type RecordProblem = ReportRecord['problems'][number];
/** A record that has its page: agency and year are known. */
export type PlacedRecord = ReportRecord & {
  id: string;
  agency: NonNullable<ReportRecord['agency']>;
  year: number;
  summary: NonNullable<ReportRecord['summary']>;
};

export function isPlaced(record: ReportRecord): record is PlacedRecord {
  return record.id !== null && record.agency !== null && record.year !== null && record.summary !== null;
}
