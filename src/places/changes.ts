import type { Agency } from './agency.ts';

/** A change that the registry declares, with its bodies told by their names. */
export interface ToldChange {
  readonly change: 'renamed' | 'merged' | 'split';
  readonly from: readonly Agency[];
  readonly to: readonly Agency[];
  readonly year: number;
  readonly id: string | undefined;
}

/** What is wrong with a change; the names of this list are in the catalogue of problems. */
export type ChangeConflict = 'same' | 'elsewhere' | 'twice' | 'id';

/** An id that reads like that of an agency belongs to that agency alone. */
const computedId = /^\d{6}/u;

function conflictOf(
  change: ToldChange,
  earlier: readonly ToldChange[],
  ids: ReadonlySet<string>,
): ChangeConflict | null {
  const from = change.from.map(({ id }) => id);
  const to = change.to.map(({ id }) => id);
  const [before, after] = [change.from[0]?.name, change.to[0]?.name];
  if (change.change === 'renamed' && before === after) return 'same';
  if (new Set(from).size < from.length || new Set(to).size < to.length) return 'twice';
  const [region] = change.from.map((agency) => agency.region.code);
  if (change.change === 'renamed' && change.to.some((agency) => agency.region.code !== region)) return 'elsewhere';
  // A body can be renamed once from a name and once to it; what was dissolved is not there to be dissolved again.
  const rivals = earlier.filter((each) => (each.change === 'renamed') === (change.change === 'renamed'));
  const repeated = rivals.some(
    (each) =>
      (each.from.some(({ id }) => from.includes(id)) && !each.to.some(({ id }) => from.includes(id))) ||
      each.to.some(({ id }) => to.includes(id)) ||
      (each.year === change.year && each.from.some(({ id }) => to.includes(id))),
  );
  if (repeated) return 'twice';
  if (change.id === undefined) return null;
  const taken = earlier.some((each) => each.id === change.id && !each.to.some(({ id }) => from.includes(id)));
  return taken || (computedId.test(change.id) && !ids.has(change.id)) ? 'id' : null;
}

/**
 * Tells changes that agree with each other from those that cannot all be true: of the latter the first is kept. An id
 * that is declared may be one of the body's own or a new one, never that of another body.
 */
export function weighChanges(changes: readonly ToldChange[]): {
  readonly kept: ToldChange[];
  readonly conflicts: { readonly change: ToldChange; readonly conflict: ChangeConflict }[];
} {
  const kept: ToldChange[] = [];
  const conflicts: { change: ToldChange; conflict: ChangeConflict }[] = [];
  for (const change of [...changes].sort((a, b) => a.year - b.year)) {
    const own = new Set([...change.from, ...change.to].map(({ id }) => id));
    const conflict = conflictOf(change, kept, own);
    if (conflict === null) kept.push(change);
    else conflicts.push({ change, conflict });
  }
  return { kept, conflicts };
}
