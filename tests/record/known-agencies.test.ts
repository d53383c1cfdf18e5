import { describe, expect, it } from 'vitest';
import type { Agency } from '../../src/places/agency.ts';
import type { Declarations } from '../../src/places/succession.ts';
import { listChanges, listKnownAgencies } from '../../src/record/known-agencies.ts';

function make(id: string, name: string): Agency & { region: { path: string[] } } {
  const region = { code: '141034', path: ['山西省', '临汾市', '汾西县'] };
  return { id, name, kind: 'department', field: null, level: 'county', region };
}

const education = make('a', '汾西县教育局');
const educationSports = make('a', '汾西县教育体育局');
const culture = make('b', '汾西县文化局');
const tourism = make('c', '汾西县旅游局');
const cultureTourism = make('d', '汾西县文化和旅游局');

function declare(parts: Partial<Declarations> = {}): Declarations {
  return { successions: [], expected: [], permanentIds: new Map(), unsettled: [], conflicts: [], ...parts };
}

const renaming = { change: 'renamed', from: [education], to: [educationSports], year: 2019 } as const;
const merger = { change: 'merged', from: [culture, tourism], to: [cultureTourism], year: 2020 } as const;

function namesOf(...input: Parameters<typeof listKnownAgencies>): string[] {
  return listKnownAgencies(...input).map(({ agency: { id, name } }) => `${id} ${name}`);
}

describe('the bodies that the site knows', () => {
  it('are none where nothing is said of any', () => {
    expect(listKnownAgencies([], declare())).toEqual([]);
  });

  it('are those that reported, once each, in the order of ids', () => {
    const reports = [
      { agency: tourism, year: 2024 },
      { agency: culture, year: 2024 },
      { agency: culture, year: 2023 },
    ];
    expect(listKnownAgencies(reports, declare())).toEqual([
      { agency: culture, aliases: [], expected: null },
      { agency: tourism, aliases: [], expected: null },
    ]);
  });

  it('are those that should have reported, with the years in which they should', () => {
    const expected = [
      { agency: tourism, since: 2019, until: null },
      { agency: culture, since: null, until: null },
    ];
    expect(listKnownAgencies([], declare({ expected }))).toEqual([
      { agency: culture, aliases: [], expected: { since: null, until: null } },
      { agency: tourism, aliases: [], expected: { since: 2019, until: null } },
    ]);
  });

  it('are those that became another, or that another became', () => {
    expect(namesOf([], declare({ successions: [merger] }))).toEqual([
      'b 汾西县文化局',
      'c 汾西县旅游局',
      'd 汾西县文化和旅游局',
    ]);
  });

  it('have all ids that lead to them, in their order', () => {
    const permanentIds = new Map([
      ['z', 'a'],
      ['y', 'a'],
      ['a', 'a'],
      ['x', 'b'],
    ]);
    const reports = [{ agency: education, year: 2024 }];
    expect(listKnownAgencies(reports, declare({ permanentIds }))).toEqual([
      { agency: education, aliases: ['y', 'z'], expected: null },
    ]);
  });

  it('bear the name of their newest report, in whatever order these come', () => {
    const older = { agency: education, year: 2018 };
    const newer = { agency: educationSports, year: 2024 };
    expect(namesOf([older, newer], declare())).toEqual(['a 汾西县教育体育局']);
    expect(namesOf([newer, older], declare())).toEqual(['a 汾西县教育体育局']);
  });

  it('bear the name of their newest report, whatever is declared', () => {
    const declared = declare({
      successions: [renaming],
      expected: [{ agency: educationSports, since: null, until: null }],
    });
    expect(namesOf([{ agency: education, year: 2018 }], declared)).toEqual(['a 汾西县教育局']);
  });

  it('bear the later of the declared names where they never reported', () => {
    expect(namesOf([], declare({ successions: [renaming] }))).toEqual(['a 汾西县教育体育局']);
  });

  it('bear the name under which they are expected where they never reported', () => {
    const expected = [{ agency: education, since: null, until: null }];
    expect(namesOf([], declare({ expected }))).toEqual(['a 汾西县教育局']);
  });

  it('share no list with the declarations', () => {
    const [known] = listKnownAgencies([], declare({ expected: [{ agency: culture, since: null, until: null }] }));
    expect(known?.agency.region.path).toEqual(culture.region.path);
    expect(known?.agency.region.path).not.toBe(culture.region.path);
  });
});

describe('the changes that the site tells', () => {
  it('are none where none is declared', () => {
    expect(listChanges(declare())).toEqual([]);
  });

  it('are the declared ones, earliest first, with ids and names of then and now', () => {
    expect(listChanges(declare({ successions: [merger, renaming] }))).toEqual([
      {
        change: 'renamed',
        year: 2019,
        from: [{ id: 'a', name: '汾西县教育局' }],
        to: [{ id: 'a', name: '汾西县教育体育局' }],
      },
      {
        change: 'merged',
        year: 2020,
        from: [
          { id: 'b', name: '汾西县文化局' },
          { id: 'c', name: '汾西县旅游局' },
        ],
        to: [{ id: 'd', name: '汾西县文化和旅游局' }],
      },
    ]);
  });

  it('of one year stay in the order in which they were declared', () => {
    const split = { change: 'split', from: [cultureTourism], to: [culture, tourism], year: 2020 } as const;
    const changes = listChanges(declare({ successions: [split, merger, renaming] }));
    expect(changes.map(({ change }) => change)).toEqual(['renamed', 'split', 'merged']);
  });
});
