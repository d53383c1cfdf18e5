import type { Answer } from '../../publish/agency-search/found.ts';
import type { CompareState } from '../../publish/comparison/compare-state.ts';

/** What a pasted name stands for. */
export type FoundName =
  | { readonly state: 'found'; readonly id: string }
  | { readonly state: 'several'; readonly candidates: readonly { readonly id: string; readonly name: string }[] }
  | { readonly state: 'none' };

/** So many candidates are offered for a name that is not clear. */
const mostCandidates = 4;

/** The names that a reader pasted, one on each line, without numbers and marks in front; none twice. */
export function splitNames(text: string): string[] {
  const lines = text.split(/[\n\r、，,；;\t]+/u).map((line) => line.replace(/^[\s\d.)）·•*-]+/u, '').trim());
  return [...new Set(lines)].filter((line) => line !== '');
}

/** A name that is exactly that of one, or that finds only one, is that; else the reader chooses. */
export function settleName(name: string, what: CompareState['what'], { agencies, regions }: Answer): FoundName {
  const candidates =
    what === 'agencies'
      ? agencies.map((each) => ({ id: each.id, name: each.name, others: [each.former ?? ''] }))
      : regions.map((each) => ({ id: each.code, name: each.name, others: [each.path.join('')] }));
  const exact = candidates.filter((each) => each.name === name || each.others.includes(name));
  const [first] = exact.length > 0 ? exact : candidates;
  if (!first) return { state: 'none' };
  if (exact.length === 1 || candidates.length === 1) return { state: 'found', id: first.id };
  const offered = (exact.length > 0 ? exact : candidates).slice(0, mostCandidates);
  return { state: 'several', candidates: offered.map(({ id, name: own }) => ({ id, name: own })) };
}
