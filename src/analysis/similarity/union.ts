/** Puts what is joined, directly or by others, together. */
export interface Union {
  join(left: number, right: number): void;
  /** The least member of the set that holds an item. */
  find(item: number): number;
}

/** Sets of the numbers below `count`, each alone at first (union-find with path halving). */
export function makeUnion(count: number): Union {
  const parents = Int32Array.from({ length: count }, (_, index) => index);
  const find = (item: number): number => {
    let at = item;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      parents[at] = parents[parent] ?? parent;
      at = parents[at] ?? parent;
    }
    return at;
  };
  const join = (left: number, right: number): void => {
    const [a, b] = [find(left), find(right)];
    parents[Math.max(a, b)] = Math.min(a, b);
  };
  return { join, find };
}
