import type { CellKey } from '../../src/form/cells.ts';
import { buildCase, type Case, type CasePlan } from './build-case.ts';

/** Whether a case still fails. */
type Test = (candidate: Case) => boolean | Promise<boolean>;

const plainAgency = { name: '汾西县教育局', slug: '141034-education', size: 'small' } as const;

function withNumbers(plan: CasePlan, change: (key: CellKey, value: number | null) => number | null): CasePlan {
  const cells = new Map([...plan.truth.cells].map(([key, value]) => [key, change(key, value)]));
  return { ...plan, truth: { ...plan.truth, cells } };
}

function zero(plan: CasePlan, keys: ReadonlySet<CellKey>): CasePlan {
  return withNumbers(plan, (key, value) => (keys.has(key) ? 0 : value));
}

/** Simpler plans, those that take most away first; each is made from the plan that it is given. */
function* listSimplerPlans(plan: CasePlan): Generator<(last: CasePlan) => CasePlan> {
  for (const name of plan.damages) {
    yield (last) => ({ ...last, damages: last.damages.filter((damage) => damage !== name) });
  }
  yield (last) => ({ ...last, encoding: 'utf-8' });
  yield (last) => ({ ...last, lineEnd: '\n' });
  yield (last) => ({ ...last, truth: { ...last.truth, agency: plainAgency } });
  yield (last) => ({ ...last, truth: { ...last.truth, year: 2024 } });
  yield (last) => ({ ...last, truth: { ...last.truth, units: new Map() } });
}

/** Keys that share the first parts of their names: tables first, then rows, then single cells. */
function* listKeyGroups(keys: readonly CellKey[]): Generator<Set<CellKey>> {
  for (const parts of [1, 2, 3]) {
    const groups = Map.groupBy(keys, (key) => key.split('.').slice(0, parts).join('.'));
    for (const group of groups.values()) yield new Set(group);
  }
}

/**
 * The simplest case made from one that fails and still fails: fewer damages, plainer surroundings, zeros for numbers.
 * A case that does not fail comes back as it is.
 */
export async function shrinkCase(failing: Case, stillFails: Test): Promise<Case> {
  let best = failing;
  const attempt = async (plan: CasePlan) => {
    const candidate = buildCase(plan);
    if (await stillFails(candidate)) best = candidate;
  };
  for (const simplify of listSimplerPlans(failing.plan)) await attempt(simplify(best.plan));
  for (const group of listKeyGroups([...failing.plan.truth.cells.keys()])) {
    if ([...group].some((key) => best.plan.truth.cells.get(key) !== 0)) await attempt(zero(best.plan, group));
  }
  await attempt(withNumbers(best.plan, (_, value) => (value === null || value < 10 ? value : value % 10)));
  return best;
}
