import type { AgencyKind, AgencyLevel, Scope } from '../places/agency.ts';
import type { CatalogueEntry } from '../store/records.ts';
import { addresses } from '../publish/addresses.ts';
import { say } from './_shell.ts';

export function nameKind(kind: AgencyKind): string {
  return say(`kind.${kind}`);
}

export function nameLevel(level: AgencyLevel): string {
  return say(`level.${level}`);
}

export function nameScope(scope: Scope): string {
  return say(`scope.${scope}`);
}

/** The way down to an agency: home, the list, its region, itself. */
export function trailTo(agency: CatalogueEntry['agency']): { text: string; href?: string }[] {
  return [
    { text: say('nav.home'), href: addresses.home },
    { text: say('nav.agencies'), href: addresses.agencies },
    ...agency.region.path.map((text) => ({ text })),
  ];
}

/** `2024 年度` or `2019—2024 年度`. */
export function nameYears(years: readonly number[]): string {
  const from = Math.min(...years);
  const to = Math.max(...years);
  return from === to ? say('years.one', { from }) : say('years.span', { from, to });
}
