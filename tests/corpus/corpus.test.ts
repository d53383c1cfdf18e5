import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applicants } from '../../src/form/requests.ts';
import { disputeOutcomes } from '../../src/form/disputes.ts';
import { proactiveBlocks } from '../../src/form/proactive.ts';
import type { Edition, TableName } from '../../src/form/terms.ts';
import { makeRecord } from '../../scripts/ingest/read-record.ts';
import type { Location, TextLocation } from '../../src/ingest/location.ts';
import { readRegistry } from '../../src/places/registry.ts';
import { recordSchema } from '../../src/record/schema.ts';

/** Written by hand while reading the file; `lines` has one line number a value, `line` one for all of them. */
interface Expected {
  source: string;
  agency: unknown;
  year: number;
  scope: string;
  editions: Record<TableName, Edition>;
  sections: { number: number; heading: string; line: number }[];
  preamble: number;
  paragraphs: number[];
  rows: Record<string, { line?: number; lines?: number[]; values: number[] }>;
  problems: { code: string; line: number }[];
}

const folder = import.meta.dirname;
const registry = readRegistry(readFileSync('src/content/agencies.yaml', 'utf8'));
if (typeof registry === 'string') throw new Error(registry);

function columnsOf(row: string, edition: Edition): readonly { id: string }[] {
  if (row.startsWith('requests.')) return applicants;
  if (row.startsWith('disputes.')) return disputeOutcomes;
  return proactiveBlocks[edition].find(({ rows }) => rows.some(({ id }) => row === `proactive.${id}`))?.columns ?? [];
}

/** A place in one of the sources here, which are text files; a place of another kind is a mistake of the reader. */
function inText(at: Location): TextLocation {
  if (!('line' in at)) throw new Error(`${JSON.stringify(at)} is no place in a text file`);
  return at;
}

/** The characters of a file that begin at a line and column, both counted from 1, columns in characters. */
function textAt(source: string, { line, column }: TextLocation, length: number): string {
  const characters = [...(source.split(/\r\n|\n|\r/u)[line - 1] ?? '')];
  return characters.slice(column - 1, column - 1 + length).join('');
}

for (const name of readdirSync(folder).filter((entry) => !entry.includes('.'))) {
  const want = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
  const bytes = readFileSync(want.source);
  const source = bytes.toString('utf8');
  const record = await makeRecord(want.source, want.source.replace('src/content/reports/', ''), bytes, registry);

  describe(`the case ${name}`, () => {
    it('gives a record of the published schema', () => {
      expect(() => recordSchema.parse(record)).not.toThrow();
    });

    it('is of the right agency, year, scope and editions', () => {
      const { agency, year, scope, editions } = want;
      expect(record).toMatchObject({ agency, year, scope, editions, id: `${record.agency?.id}/${year}` });
    });

    it('has every cell with the right state, value and line, and no other cell', () => {
      const expected = Object.entries(want.rows).flatMap(([row, { line, lines, values }]) => {
        const table = row.split('.')[0] as TableName;
        return columnsOf(row, want.editions[table]).map(({ id }, index) => [
          `${row}.${id}`,
          { state: 'reported', value: values[index], line: lines?.[index] ?? line },
        ]);
      });
      expect(expected).toHaveLength(200);
      const found = Object.entries(record.cells).map(([key, cell]) => [
        key,
        {
          state: cell.state,
          value: cell.state === 'reported' ? cell.value : null,
          line: cell.state === 'absent' ? null : inText(cell.at).line,
        },
      ]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    });

    it('points from every value to the very characters that state it', () => {
      for (const [key, cell] of Object.entries(record.cells)) {
        if (cell.state !== 'reported') continue;
        const at = inText(cell.at);
        expect(textAt(source, at, cell.raw.length), key).toBe(cell.raw);
        expect(Number(cell.raw), key).toBe(cell.value);
        // Nothing of another number stands beside it.
        expect(textAt(source, { ...at, column: at.column + cell.raw.length }, 1), key).not.toMatch(/\d/u);
      }
    });

    it('has the six sections with their headings, places and paragraphs', () => {
      expect(record.sections.map(({ number, heading, at }) => ({ number, heading, line: inText(at).line }))).toEqual(
        want.sections,
      );
      expect(record.sections.map(({ paragraphs }) => paragraphs.length)).toEqual(want.paragraphs);
      expect(record.preamble).toHaveLength(want.preamble);
      for (const { paragraphs } of record.sections) {
        for (const { text, at } of paragraphs) expect(textAt(source, inText(at), [...text].length)).toBe(text);
      }
    });

    it('reports exactly the damage that a reader of the file sees', () => {
      expect(record.problems.map(({ code, at }) => ({ code, line: at && inText(at).line }))).toEqual(
        [...want.problems].sort((a, b) => a.line - b.line),
      );
      expect(record.problems.every(({ severity }) => severity === 'notice')).toBe(true);
    });

    it('satisfies every relation of the form, as far as one report can', () => {
      const seen = [...Map.groupBy(record.checks, ({ relation }) => relation)].map(([relation, checks]) => ({
        relation,
        count: checks.length,
        states: [...new Set(checks.map(({ state }) => state))],
      }));
      expect(seen.slice(0, 7)).toEqual([
        { relation: 'R1', count: 7, states: ['holds'] },
        { relation: 'R2', count: 7, states: ['holds'] },
        { relation: 'R3', count: 25, states: ['holds'] },
        { relation: 'R4', count: 3, states: ['holds'] },
        { relation: 'R5', count: 7, states: ['not_assessable'] },
        { relation: 'R6', count: 3, states: ['holds'] },
        { relation: 'R7', count: 2, states: ['not_assessable'] },
      ]);
      expect(seen.slice(7).flatMap(({ states }) => states)).not.toContain('fails');
    });
  });
}
