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

/** The years in which a body existed, as far as declared changes say. */
function lifeOf(id: string, changes: readonly Change[]): { from: number; to: number } {
  const ends = changes.filter(({ change, from }) => change !== 'renamed' && from.some((each) => each.id === id));
  const begins = changes.filter(({ change, to }) => change !== 'renamed' && to.some((each) => each.id === id));
  // What it was split from or merged of may bear the same id.
  const goesOn = ends.filter(({ to }) => to.some((each) => each.id === id));
  const ended = ends.filter((change) => !goesOn.includes(change));
  const begun = begins.filter((change) => !change.from.some((each) => each.id === id));
  return {
    from: Math.max(-Infinity, ...begun.map(({ year }) => year)),
    to: Math.min(Infinity, ...ended.map(({ year }) => year - 1)),
  };
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
    const life = lifeOf(id, changes);
    const since = known.expected?.since ?? -Infinity;
    const until = known.expected?.until ?? Infinity;
    for (const year of years) {
      if (there.has(year) || year < life.from || year > life.to) continue;
      const expected = known.expected !== null && year >= since && year <= until;
      const gap = Math.min(...there) < year && year < Math.max(...there);
      if (expected || gap) missing.push({ known, year, reason: expected ? 'expected' : 'gap' });
    }
  }
  return missing.sort((a, b) => b.year - a.year || (a.known.agency.id < b.known.agency.id ? -1 : 1));
}
