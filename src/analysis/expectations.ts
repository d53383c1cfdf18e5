/** A body that may be expected to report. */
interface Known {
  readonly agency: { readonly id: string };
  readonly expected: { readonly since: number | null; readonly until: number | null } | null;
}

interface Reported {
  readonly agency: { readonly id: string };
  readonly year: number;
}

interface Change {
  readonly change: 'renamed' | 'merged' | 'split';
  readonly year: number;
  readonly from: readonly { readonly id: string }[];
  readonly to: readonly { readonly id: string }[];
}

/** A report that is not there: one that the registry expects, or one between two years that are there. */
export interface MissingReport<K extends Known> {
  readonly known: K;
  readonly year: number;
  readonly reason: 'expected' | 'gap';
}

/** Whether a body existed in a year, as far as declared changes say: what counts is the last one until then. */
export function existedIn(id: string, year: number, changes: readonly Change[]): boolean {
  const turns = changes
    .filter(({ change }) => change !== 'renamed')
    .flatMap(({ year: since, from, to }) => {
      const [before, after] = [from.some((each) => each.id === id), to.some((each) => each.id === id)];
      return before === after ? [] : [{ since, exists: after }];
    })
    .sort((a, b) => a.since - b.since);
  const last = turns.findLast(({ since }) => since <= year);
  if (last) return last.exists;
  const [first] = turns;
  return first === undefined || !first.exists;
}

/**
 * The reports that are missing, by year and then by id. `years` are those that any report is for: a year of which nothing was
 * gathered yet is missing nowhere. Years before a body was formed by a merger or split, and after it was dissolved, do not count.
 */
export function listMissing<K extends Known>(
  agencies: readonly K[],
  reports: readonly Reported[],
  changes: readonly Change[],
  years: readonly number[],
): MissingReport<K>[] {
  const reported = Map.groupBy(reports, ({ agency }) => agency.id);
  const missing: MissingReport<K>[] = [];
  for (const known of agencies) {
    const { id } = known.agency;
    const there = new Set((reported.get(id) ?? []).map(({ year }) => year));
    const since = known.expected?.since ?? -Infinity;
    const until = known.expected?.until ?? Infinity;
    for (const year of years) {
      if (there.has(year) || !existedIn(id, year, changes)) continue;
      const expected = known.expected !== null && year >= since && year <= until;
      const gap = Math.min(...there) < year && year < Math.max(...there);
      if (expected || gap) missing.push({ known, year, reason: expected ? 'expected' : 'gap' });
    }
  }
  return missing.sort((a, b) => b.year - a.year || (a.known.agency.id < b.known.agency.id ? -1 : 1));
}
