import type { Declarations } from '../places/succession.ts';
import type { Agency } from '../places/agency.ts';
import type { CatalogueChange, CatalogueEntry, KnownAgency } from './catalogue.ts';

type RecordAgency = KnownAgency['agency'];

function toRecordAgency(agency: Agency): RecordAgency {
  return { ...agency, region: { code: agency.region.code, path: [...agency.region.path] } };
}

function listAliases(id: string, permanentIds: Declarations['permanentIds']): string[] {
  return [...permanentIds].flatMap(([alias, permanent]) => (permanent === id && alias !== id ? [alias] : [])).sort();
}

/**
 * Every body that reports, declarations of what should report, or changes name, with all ids that lead to it; in the order
 * of ids. Its name is that of its newest report, or the one declared.
 */
export function listKnownAgencies(
  reports: readonly Pick<CatalogueEntry, 'agency' | 'year'>[],
  { expected, successions, permanentIds }: Declarations,
): KnownAgency[] {
  const agencies = new Map<string, RecordAgency>();
  for (const { from, to } of successions) {
    // The later name last: it is the one in use.
    for (const agency of [...from, ...to]) agencies.set(agency.id, toRecordAgency(agency));
  }
  for (const { agency } of expected) agencies.set(agency.id, toRecordAgency(agency));
  const newest = new Map<string, number>();
  for (const { agency, year } of reports) {
    if ((newest.get(agency.id) ?? 0) > year) continue;
    newest.set(agency.id, year);
    agencies.set(agency.id, agency);
  }
  const expectations = new Map(expected.map(({ agency, since, until }) => [agency.id, { since, until }]));
  return [...agencies.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((agency) => ({
      agency,
      aliases: listAliases(agency.id, permanentIds),
      expected: expectations.get(agency.id) ?? null,
    }));
}

/** The declared changes, earliest first, with the names that the bodies had and have. */
export function listChanges({ successions }: Declarations): CatalogueChange[] {
  const brief = ({ id, name }: Agency): { id: string; name: string } => ({ id, name });
  return successions
    .map(({ change, year, from, to }) => ({ change, year, from: from.map(brief), to: to.map(brief) }))
    .sort((a, b) => a.year - b.year);
}
