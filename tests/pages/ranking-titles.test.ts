import { describe, expect, it } from 'vitest';
import { indicators, type Indicator } from '../../src/analysis/indicators/definitions.ts';
import { allLocales, sayTerm, speak, type Locale } from '../../src/i18n/say.ts';
import type { AgencyKind, AgencyLevel } from '../../src/places/agency.ts';
import { fieldIds, type FieldId } from '../../src/places/fields.ts';
import type { Scope } from '../../src/places/scope.ts';
import type { Sheet } from '../../src/pages/_rankings.ts';
import { titleOfTab } from '../../src/pages/_ranking-titles.ts';
import type { Site } from '../../src/pages/_site.ts';
import { fileAddresses, pageAddresses } from '../../src/publish/addresses.ts';

function makeSite(locale: Locale): Site {
  return {
    locale,
    say: speak(locale),
    term: (text) => sayTerm(text, locale),
    addresses: { ...pageAddresses('/'), ...fileAddresses },
  };
}

/** Which bodies there are at which level. */
const bodies: readonly (readonly [AgencyLevel, AgencyKind])[] = [
  ...(['province', 'prefecture', 'county', 'zone'] as const).flatMap((level) =>
    (['government', 'government_office', 'department', 'other'] as const).map((kind) => [level, kind] as const),
  ),
  ['central', 'department'],
  ['township', 'township_government'],
  ['township', 'subdistrict'],
  ['township', 'government_office'],
  ['township', 'department'],
];

interface Parts {
  readonly level: AgencyLevel;
  readonly kind: AgencyKind;
  readonly field?: FieldId | null;
  readonly scope?: Scope;
  readonly year?: number;
  readonly edition?: '2021' | '2019' | null;
  readonly province?: string | null;
}

function makeSheet({
  level,
  kind,
  field = null,
  scope = 'own',
  year = 2024,
  edition = '2021',
  province = null,
}: Parts): Sheet {
  const group = { level, kind, field, scope, edition, year, reports: [] };
  return { id: '', year, group, province, reports: [] };
}

function findIndicator(id: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`No indicator ${id}`);
  return found;
}

/** The longest name of a province in Latin letters, and two that differ by a letter. */
const provinces = [null, '150000', '140000', '610000'];

describe.each(allLocales)('the title of a ranking in a tab (%s)', (locale) => {
  const site = makeSite(locale);
  const titles: string[] = [];
  for (const indicator of indicators) {
    for (const [level, kind] of bodies) {
      const isGovernment = kind === 'government' || kind === 'government_office';
      const scopes: readonly Scope[] = isGovernment ? ['own', 'aggregate', 'unknown'] : ['own', 'unknown'];
      for (const scope of scopes) {
        for (const field of kind === 'department' ? [null, ...fieldIds] : [null]) {
          for (const province of level === 'province' || level === 'central' ? [null] : provinces) {
            // Bodies of one field in a province, and reports that leave their scope open, fit on a page.
            for (const page of field === null && scope !== 'unknown' ? [1, 3] : [1]) {
              titles.push(titleOfTab(site, indicator, makeSheet({ level, kind, field, scope, province }), page));
            }
          }
        }
      }
    }
  }

  it('is no longer than is shown', () => {
    expect(titles.filter((title) => title.length > 70)).toEqual([]);
  });

  it('is that of no other page', () => {
    expect(titles.length).toBeGreaterThan(10_000);
    const seen = new Set<string>();
    expect(titles.filter((title) => seen.size === seen.add(title).size)).toEqual([]);
  });
});

it.each<[string, Parts, number, string]>([
  [
    'requests_received',
    { level: 'county', kind: 'government_office' },
    1,
    'Requests received: County level · General Office · 2024',
  ],
  [
    'review_corrected_rate',
    { level: 'county', kind: 'government_office', scope: 'aggregate' },
    1,
    'Share of reviews corrected 2024: County office, aggregate',
  ],
  [
    'review_corrected_rate',
    { level: 'zone', kind: 'government', scope: 'aggregate', province: '150000', year: 2020, edition: '2019' },
    3,
    'Share of reviews cor… 2020: Inner Mongolia, Zone committee, 2019, p. 3',
  ],
  [
    'requests_received',
    { level: 'prefecture', kind: 'department', field: 'ethnic_religious', scope: 'unknown', province: '150000' },
    1,
    'Requests re… 2024: Inner Mongolia, Prefecture, Ethnic and re…, unclear',
  ],
])('%s %j %i', (id, parts, page, expected) => {
  expect(titleOfTab(makeSite('en'), findIndicator(id), makeSheet(parts), page)).toBe(expected);
});
