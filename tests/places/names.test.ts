import { describe, expect, it } from 'vitest';
import { identifyAgency } from '../../src/places/agency.ts';
import { emptyRegistry } from '../../src/places/registry.ts';
import { nameCases } from './names.ts';

describe('who issued a report', () => {
  it.each(
    nameCases.map(
      (each) => [[each.title, each.file, ...(each.lines ?? [])].filter(Boolean).join(' | '), each] as const,
    ),
  )('%s', (_, { title, lines = [], signatures = [], file = null, is }) => {
    const identity = identifyAgency(
      { declared: null, title, lines, signatures, file, region: null, year: null },
      emptyRegistry,
    );
    if (is === null) expect(identity.state).not.toBe('identified');
    else {
      const { name, code, level, kind, field } = is;
      expect(identity).toMatchObject({ state: 'identified', agency: { name, level, kind, field, region: { code } } });
    }
  });
});
