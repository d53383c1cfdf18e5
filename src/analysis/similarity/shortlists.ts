/** A text is compared with so many others at most, the most promising ones. */
const mostCandidates = 8;

/** For each of a number of texts the others that promise most. */
export interface Shortlists {
  has(left: number, right: number): boolean;
  /** Puts each on the list of the other; the higher the promise, the better. */
  add(left: number, right: number, promise: number): void;
  /** Every pair of which one is on the list of the other, once, the lower number on the left. */
  listPairs(): Promising[];
}

export interface Promising {
  readonly left: number;
  readonly right: number;
  readonly promise: number;
}

interface Entry {
  readonly other: number;
  readonly promise: number;
}

function insert(list: Entry[], entry: Entry): void {
  if (list.some(({ other }) => other === entry.other)) return;
  const place = list.findIndex(({ promise }) => promise < entry.promise);
  list.splice(place < 0 ? list.length : place, 0, entry);
  if (list.length > mostCandidates) list.pop();
}

export function makeShortlists(count: number): Shortlists {
  const lists = Array.from({ length: count }, (): Entry[] => []);
  const listOf = (index: number): Entry[] => lists[index] ?? [];
  const isOn = (left: number, right: number): boolean => listOf(left).some(({ other }) => other === right);
  return {
    has: isOn,
    add(left, right, promise) {
      insert(listOf(left), { other: right, promise });
      insert(listOf(right), { other: left, promise });
    },
    listPairs: () =>
      lists.flatMap((list, index) =>
        list
          .filter(({ other }) => index < other || !isOn(other, index))
          .map(({ other, promise }) => ({ left: Math.min(index, other), right: Math.max(index, other), promise })),
      ),
  };
}
