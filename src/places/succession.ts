import { identifyAgency, type Agency, type Identity } from './agency.ts';
import { weighChanges, type ChangeConflict } from './changes.ts';
import type { Registry } from './registry.ts';

/** A declared change with its bodies told; every id is permanent. */
export interface Succession {
  readonly change: 'renamed' | 'merged' | 'split';
  readonly from: readonly Agency[];
  readonly to: readonly Agency[];
  /** The first year under the new name. */
  readonly year: number;
}

/** A body that should report, in these years. */
export interface Expectation {
  readonly agency: Agency;
  readonly since: number | null;
  readonly until: number | null;
}

/** A name of the registry that does not settle who is meant. */
export interface UnsettledName {
  readonly name: string;
  readonly candidates: readonly string[];
}

/** What the registry declares of agencies, with its names told. */
export interface Declarations {
  readonly successions: readonly Succession[];
  readonly expected: readonly Expectation[];
  /** Id by name → permanent id, of bodies that were renamed. */
  readonly permanentIds: ReadonlyMap<string, string>;
  readonly unsettled: readonly UnsettledName[];
  /** Changes that contradict others, or themselves: they have no effect. */
  readonly conflicts: readonly { readonly conflict: ChangeConflict; readonly text: string }[];
}

function identifyDeclared(name: string, registry: Registry): Identity {
  return identifyAgency(
    { declared: name, title: null, lines: [], signatures: [], file: null, region: null, year: null },
    registry,
  );
}

interface Renaming {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly id: string | undefined;
}

/**
 * All ids of one body, in whatever order it was renamed, lead to one: the first that the registry gives it, or that of its
 * first name.
 */
function linkIds(renamings: readonly Renaming[]): Map<string, string> {
  const bodies: { ids: Set<string>; renamings: Renaming[] }[] = [];
  for (const renaming of renamings) {
    const touched = bodies.filter(({ ids }) => ids.has(renaming.from) || ids.has(renaming.to));
    const ids = new Set([renaming.from, renaming.to, ...touched.flatMap((body) => [...body.ids])]);
    const own = [...touched.flatMap((body) => body.renamings), renaming];
    bodies.splice(0, bodies.length, ...bodies.filter((body) => !touched.includes(body)), { ids, renamings: own });
  }
  return new Map(
    bodies.flatMap(({ ids, renamings: own }) => {
      const inOrder = own.sort((a, b) => a.year - b.year);
      const permanent = inOrder.find(({ id }) => id !== undefined)?.id ?? inOrder[0]?.from ?? '';
      return [...ids].flatMap((id): [string, string][] => (id === permanent ? [] : [[id, permanent]]));
    }),
  );
}

const known = new WeakMap<Registry, Declarations>();

/** The declarations of a registry, told once. */
export function declarationsOf(registry: Registry): Declarations {
  const declarations = known.get(registry) ?? readDeclarations(registry);
  known.set(registry, declarations);
  return declarations;
}

/**
 * Tells the bodies that the registry declares. A name that is not settled is left out with all that depends on it, and
 * listed. Of a renamed body every id that its names give leads to one permanent id: that of its first name, unless the
 * registry says another.
 */
export function readDeclarations(registry: Registry): Declarations {
  const unsettled: UnsettledName[] = [];
  const tell = (name: string): Agency[] => {
    const identity = identifyDeclared(name, registry);
    if (identity.state === 'identified') return [identity.agency];
    unsettled.push({ name, candidates: identity.state === 'unknown' ? [] : identity.candidates });
    return [];
  };
  const told = registry.changes.map(({ change, from, to, year, id }) => ({
    change,
    from: from.flatMap(tell),
    to: to.flatMap(tell),
    year,
    id,
    whole: from.length + to.length,
  }));
  const { kept: complete, conflicts } = weighChanges(
    told.filter(({ from, to, whole }) => from.length + to.length === whole),
  );
  const permanentIds = linkIds(
    complete.flatMap(({ change, from: [before], to: [after], year, id }) =>
      change === 'renamed' && before && after ? [{ from: before.id, to: after.id, year, id }] : [],
    ),
  );
  const settle = (agency: Agency): Agency => keepId(agency, permanentIds);
  return {
    successions: complete.map(({ change, from, to, year }) => ({
      change,
      from: from.map(settle),
      to: to.map(settle),
      year,
    })),
    expected: registry.expected.flatMap((each) => {
      const { name, since = null, until = null } = typeof each === 'string' ? { name: each } : each;
      return tell(name).map((agency) => ({ agency: settle(agency), since, until }));
    }),
    permanentIds,
    unsettled,
    conflicts: conflicts.map(({ change: { from, to, year }, conflict }) => ({
      conflict,
      text: `${from.map(({ name }) => name).join('、')} → ${to.map(({ name }) => name).join('、')} (${year})`,
    })),
  };
}

/** The agency under its permanent id. */
export function keepId(agency: Agency, permanentIds: ReadonlyMap<string, string>): Agency {
  return { ...agency, id: permanentIds.get(agency.id) ?? agency.id };
}
