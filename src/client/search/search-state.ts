import { agencyKinds, type AgencyKind } from '../../places/agency-types.ts';

/** What the search page shows, all of it in its address. */
export interface SearchState {
  readonly query: string;
  /** Code of a region; empty for any, as the others. */
  readonly region: string;
  readonly year: string;
  readonly kind: AgencyKind | '';
  readonly section: string;
}

/** Reads an address; what it cannot mean is left out, with the rest kept. */
export function readSearchState(search: string): SearchState {
  const asked = new URLSearchParams(search);
  const take = (name: string, pattern: RegExp): string => {
    const value = asked.get(name) ?? '';
    return pattern.test(value) ? value : '';
  };
  const kind = agencyKinds.find((each) => each === asked.get('kind')) ?? '';
  return {
    query: (asked.get('q') ?? '').slice(0, 100).trim(),
    region: take('region', /^\d{6}(?:\d{3})?$/u),
    year: take('year', /^\d{4}$/u),
    kind,
    section: take('section', /^[0-6]$/u),
  };
}

/** The shortest address of a state: nothing stands for what is not narrowed down. */
export function writeSearchState({ query, region, year, kind, section }: SearchState): string {
  const parts = Object.entries({ q: query, region, year, kind, section }).filter(([, value]) => value !== '');
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts).toString()}`;
}
