import type { RequestRow } from '../../form/requests.ts';
import type { Run, SeenLabel, Stream } from './requests-runs.ts';

/** A run that has found its row. */
export interface AssignedRun {
  readonly run: Run;
  readonly row: RequestRow;
  /** Null when the row's label stands elsewhere and the run was placed by order. */
  readonly label: SeenLabel | null;
  /** Whether label and values stand apart, and order had to help. */
  readonly torn: boolean;
}

/** More rows than this between two that name themselves are not placed by their order alone. */
const longestGap = 6;

interface Anchored {
  readonly index: number;
  readonly place: number;
}

function nameOf(run: Run): SeenLabel | null {
  return run.beside ?? run.around;
}

/** The label that stands alone between a run and the one before it; heads that are no rows of the edition do not count. */
function onlyAbove({ above }: Run, rows: readonly RequestRow[]): SeenLabel | null {
  const own = above.filter(({ row }) => rows.includes(row));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Runs between two that name themselves, and the rows of the form between those. */
interface Gap {
  readonly runs: readonly Run[];
  readonly rows: readonly RequestRow[];
  /** Every row of the edition. */
  readonly form: readonly RequestRow[];
  /** Whether the last label of the form has no values behind it: then all may stand before their labels. */
  readonly endsUnread: boolean;
}

/** Of so many runs all but one may lack a label that can be read, and the others still name themselves. */
const mostNamed = 0.8;

/**
 * Whether the labels above the runs of a gap come in the order of the form, the first and the last run having one: a
 * shift by one row would leave one of them without.
 */
function isRising(places: readonly number[]): boolean {
  const found = places.filter((place) => place >= 0);
  // A row printed twice stands twice; which of the two is meant is judged later.
  const ordered = found.every((place, index) => index === 0 || place >= (found[index - 1] ?? 0));
  const bounded = (places[0] ?? -1) >= 0 && (places.at(-1) ?? -1) >= 0;
  return ordered && bounded && found.length >= places.length * mostNamed;
}

/** Places the runs of a gap: each by the one label above it, or all by their order when there is one for each row. */
function placeGap({ runs, rows, form, endsUnread }: Gap, seen: ReadonlyMap<string, SeenLabel>): AssignedRun[] | null {
  const above = runs.map((run) => onlyAbove(run, form));
  const places = above.map((label) => (label ? rows.indexOf(label.row) : -1));
  if (isRising(places) && !endsUnread) {
    return runs.flatMap((run, index): AssignedRun[] => {
      const label = above[index];
      // Two rows of values below one label: either may be its own.
      const doubtful = runs[index + 1]?.above.length === 0;
      return label && !doubtful && (places[index] ?? -1) >= 0 ? [{ run, row: label.row, label, torn: false }] : [];
    });
  }
  const complete = runs.length === rows.length && rows.every(({ id }) => seen.has(id));
  const agrees = places.every((place, index) => place < 0 || place === index);
  if (!complete || !agrees || runs.length > longestGap) return null;
  return runs.flatMap((run, index): AssignedRun[] => {
    const row = rows[index];
    return row ? [{ run, row, label: seen.get(row.id) ?? null, torn: true }] : [];
  });
}

/**
 * Gives each run of values its row. Runs that have the label beside or around them name themselves; what lies between
 * two such runs is placed by the labels above each, or by order when there are exactly as many runs as rows of the form
 * and the label of each has been seen. What nothing settles stays without a row.
 */
export function assignRuns(
  { labels, runs, last }: Stream,
  rows: readonly RequestRow[],
): { assigned: AssignedRun[]; left: Run[] } {
  const assigned: AssignedRun[] = [];
  const anchors: Anchored[] = [];
  runs.forEach((run, index) => {
    const label = nameOf(run);
    const place = label ? rows.indexOf(label.row) : -1;
    if (label && place >= 0) {
      anchors.push({ index, place });
      assigned.push({ run, row: label.row, label, torn: false });
    }
  });
  const taken = new Set(assigned.map(({ row }) => row.id));
  const unplaced = new Set<Run>(runs);
  const seen = new Map(labels.filter(({ row }) => !taken.has(row.id)).map((label) => [label.row.id, label]));
  const bounds: Anchored[] = [{ index: -1, place: -1 }, ...anchors, { index: runs.length, place: rows.length }];
  bounds.slice(1).forEach((to, number) => {
    const from = bounds[number] ?? to;
    const between = runs.slice(from.index + 1, to.index);
    if (between.length === 0) return;
    const named = between.filter((run) => !run.foreign);
    const endsUnread = last !== null && last.row === rows.at(-1);
    const gap = {
      runs: named,
      form: rows,
      endsUnread,
      rows: to.place > from.place ? rows.slice(from.place + 1, to.place) : [],
    };
    const placed = named.length === 0 ? [] : placeGap(gap, seen);
    if (placed) assigned.push(...placed);
  });
  for (const { run } of assigned) unplaced.delete(run);
  return { assigned, left: [...unplaced] };
}
