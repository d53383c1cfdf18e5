import { describe, expect, it } from 'vitest';
import { statutoryDeadline } from '../../src/analysis/deadlines.ts';

describe('the last day on which a report is in time', () => {
  it.each([
    ['a department of a county', 'department', 'county', 'own'],
    ['a department of a province', 'department', 'province', 'own'],
    ['a ministry', 'department', 'central', 'own'],
    ['the office of a county', 'government_office', 'county', 'own'],
    ['a township', 'township_government', 'township', 'own'],
    ['a subdistrict', 'subdistrict', 'township', 'own'],
    ['a department that may speak for others', 'department', 'county', 'unknown'],
  ] as const)('is 31 January of the next year for %s', (_, kind, level, scope) => {
    expect(statutoryDeadline(kind, level, scope, 2024)).toBe('2025-01-31');
    expect(statutoryDeadline(kind, level, scope, 2009)).toBe('2010-01-31');
  });

  it.each([
    ['a province', 'government', 'province', 'aggregate'],
    ['a city', 'government', 'prefecture', 'aggregate'],
    ['a county', 'government', 'county', 'aggregate'],
    ['a county whose report is about its own offices only', 'government', 'county', 'own'],
    ['an office that reports for its whole government', 'government_office', 'county', 'aggregate'],
  ] as const)('is 31 March of the next year for %s', (_, kind, level, scope) => {
    expect(statutoryDeadline(kind, level, scope, 2024)).toBe('2025-03-31');
    expect(statutoryDeadline(kind, level, scope, 2023)).toBe('2024-03-31');
  });

  it.each([
    ['a school or a company', 'other', 'county', 'unknown'],
    ['a company of a zone', 'other', 'zone', 'unknown'],
    ['the committee of a zone', 'government', 'zone', 'aggregate'],
    ['the office of a zone', 'government_office', 'zone', 'own'],
    ['a department of a zone', 'department', 'zone', 'own'],
  ] as const)('is not told for %s', (_, kind, level, scope) => {
    expect(statutoryDeadline(kind, level, scope, 2024)).toBeNull();
    expect(statutoryDeadline(kind, level, 'aggregate', 2024)).toBeNull();
  });
});
