import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupLike, groupLikeByField, type Comparable } from '../../src/analysis/like-groups.ts';
import { agencyKinds, agencyLevels, scopes } from '../../src/places/agency.ts';
import { fieldIds } from '../../src/places/fields.ts';

interface Named extends Comparable {
  readonly name: string;
}

type Part = Comparable['agency'] & Pick<Comparable, 'scope' | 'year'> & Comparable['editions'];

/** A county's office in 2024, in the present form, but for what is named. */
function make(name: string, part: Partial<Part> = {}): Named {
  const { kind = 'government_office', level = 'county', field = null } = part;
  const { scope = 'own', year = 2024, requests = '2021' } = part;
  return { name, agency: { kind, level, field }, scope, year, editions: { requests } };
}

function namesOf(groups: readonly { reports: readonly Named[] }[]): string[] {
  return groups.map(({ reports }) => reports.map(({ name }) => name).join(' '));
}

const report: fc.Arbitrary<Comparable> = fc.record({
  agency: fc.record({
    kind: fc.constantFrom(...agencyKinds),
    level: fc.constantFrom(...agencyLevels),
    field: fc.constantFrom(null, ...fieldIds.slice(0, 3)),
  }),
  scope: fc.constantFrom(...scopes),
  year: fc.integer({ min: 2022, max: 2024 }),
  editions: fc.record({ requests: fc.constantFrom(null, '2021' as const, '2019' as const) }),
});

describe('reports that may stand in one table', () => {
  it('are none of none', () => {
    expect(groupLike([])).toEqual([]);
    expect(groupLikeByField([])).toEqual([]);
  });

  it('say what they have in common', () => {
    const reports = [make('a'), make('b')];
    expect(groupLike(reports)).toEqual([
      { kind: 'government_office', level: 'county', field: null, scope: 'own', edition: '2021', year: 2024, reports },
    ]);
  });

  it.each<[string, Partial<Part>]>([
    ['kinds', { kind: 'department' }],
    ['levels', { level: 'zone' }],
    ['scopes', { scope: 'unknown' }],
    ['years', { year: 2023 }],
    ['editions', { requests: '2019' }],
    ['editions, one of which is not known,', { requests: null }],
  ])('of two %s are apart', (_, other) => {
    const groups = groupLike([make('a'), make('b', other), make('c')]);
    expect(namesOf(groups).sort()).toEqual(['a c', 'b']);
  });

  it('of one kind and level but several fields are together, unless fields are asked for', () => {
    const reports = [
      make('no field', { kind: 'department' }),
      make('police', { kind: 'department', field: 'public_security' }),
      make('school', { kind: 'department', field: 'education' }),
      make('schools', { kind: 'department', field: 'education' }),
    ];
    expect(groupLike(reports)).toMatchObject([{ field: null, reports }]);
    const byField = groupLikeByField(reports);
    expect(namesOf(byField)).toEqual(['school schools', 'police', 'no field']);
    expect(byField.map(({ field }) => field)).toEqual(['education', 'public_security', null]);
  });

  it('stand in the order of levels, then of kinds, then the latest year first', () => {
    const reports = [
      make('zone', { level: 'zone' }),
      make('county department', { kind: 'department' }),
      make('county office 2023', { year: 2023 }),
      make('county office 2024'),
      make('county', { kind: 'government', scope: 'aggregate' }),
      make('ministry', { level: 'central', kind: 'department' }),
      make('township', { level: 'township', kind: 'township_government' }),
      make('city', { level: 'prefecture', kind: 'government', scope: 'aggregate' }),
      make('province office', { level: 'province' }),
    ];
    expect(namesOf(groupLike(reports))).toEqual([
      'ministry',
      'province office',
      'city',
      'county',
      'county office 2024',
      'county office 2023',
      'county department',
      'township',
      'zone',
    ]);
  });

  it.each([
    ['groupLike', groupLike],
    ['groupLikeByField', groupLikeByField],
  ] as const)('are each in one group of %s, and like all others in it', (name, group) => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 30 }), (reports) => {
        const groups = group(reports);
        const grouped = groups.flatMap((each) => each.reports);
        expect(grouped.length).toBe(reports.length);
        expect(new Set(grouped)).toEqual(new Set(reports));
        for (const { kind, level, field, scope, edition, year, reports: members } of groups) {
          expect(members.length).toBeGreaterThan(0);
          for (const member of members) {
            expect(member).toMatchObject({ agency: { kind, level }, scope, year, editions: { requests: edition } });
            if (name === 'groupLikeByField') expect(member.agency.field).toBe(field);
            else expect(field).toBeNull();
          }
        }
        // No two groups could be one.
        const keys = groups.map(({ reports: _, ...common }) => JSON.stringify(common));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('keep the order that they came in', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 30 }), (reports) => {
        for (const { reports: members } of groupLikeByField(reports)) {
          const places = members.map((member) => reports.indexOf(member));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
    );
  });
});
