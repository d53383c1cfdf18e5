import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/ingest/reading.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import { recordSchema, type ReportRecord } from '../../src/record/schema.ts';
import { toBytes, writeReport } from '../fixtures/report-text.ts';
import { emptyRegistry } from '../../src/places/registry.ts';

const record = buildRecord(
  await readReport('a.txt', toBytes(writeReport())),
  { file: 'a.txt', path: 'a.txt', bytes: 1, sha256: '' },
  emptyRegistry,
);

function accepts(changes: object): boolean {
  return recordSchema.safeParse({ ...record, ...changes }).success;
}

function acceptsPlace(at: unknown): boolean {
  return accepts({ title: { text: '题', at } });
}

function acceptsSource(changes: Partial<Record<keyof ReportRecord['source'], unknown>>): boolean {
  return accepts({ source: { ...record.source, ...changes } });
}

describe('the schema of records', () => {
  it.each([
    { line: 1, column: 1 },
    { table: 2, row: 5, column: 3 },
    { paragraph: 12 },
    { page: 3, box: [120.5, 371, 40, 12] },
    { page: 3, box: [-2, -1.5, 0, 0] },
  ])('accepts the place %j', (at) => {
    expect(acceptsPlace(at)).toBe(true);
  });

  it.each([
    {},
    { line: 1 },
    { line: 0, column: 1 },
    { line: 1.5, column: 1 },
    { table: 1, row: 0, column: 1 },
    { table: 1, column: 1 },
    { paragraph: 0 },
    { page: 0, box: [1, 1, 1, 1] },
    { page: 1 },
    { page: 1, box: [1, 1, 1] },
    { page: 1, box: [1, 1, 1, 1, 1] },
    { page: 1, box: [1, 1, -1, 1] },
    { page: 1, box: [1, null, 1, 1] },
    { line: 1, column: 1, paragraph: 1 },
    { paragraph: 1, page: 1, box: [1, 1, 1, 1] },
  ])('refuses the place %j', (at) => {
    expect(acceptsPlace(at)).toBe(false);
  });

  it.each([
    { format: 'text', encoding: 'gb18030' },
    { format: 'markdown', encoding: 'utf-8' },
    { format: 'html', encoding: 'utf-16le' },
    { format: 'word', encoding: null },
    { format: 'pdf', encoding: null },
    { format: null, encoding: null },
  ])('accepts a source with %j', (source) => {
    expect(acceptsSource(source)).toBe(true);
  });

  it.each([
    { format: 'doc', encoding: null },
    { format: 'word', encoding: 'utf-8' },
    { format: 'pdf', encoding: 'utf-8' },
    { format: 'html', encoding: null },
    { format: null, encoding: 'utf-8' },
  ])('refuses a source with %j', (source) => {
    expect(acceptsSource(source)).toBe(false);
  });
});
