/** At most so many bodies or regions stand side by side. */
export const mostCompared = 6;

/** What is compared where an address does not say it. Addresses rely on it: it is never changed. */
export const defaultMeasures: readonly string[] = [
  'requests_received',
  'requests_handled',
  'disclosure_rate',
  'denial_rate',
  'unable_rate',
  'carry_over_rate',
  'disputes_per_handled',
];

/** What the comparison page shows, all of it in its address. */
export interface CompareState {
  readonly what: 'agencies' | 'regions';
  /** Ids of agencies or codes of regions, none twice; differences are to the first. */
  readonly items: readonly string[];
  /** Ascending; none for the newest of the site. */
  readonly years: readonly number[];
  /** Ids of indicators and keys of cells in the order of the page; none for `defaultMeasures`. */
  readonly measures: readonly string[];
}

/** What the site can show. */
export interface Comparables {
  readonly years: readonly number[];
  /** Ids of indicators and keys of cells, in the order of the page. */
  readonly measures: readonly string[];
}

/** What an address asked for that it does not get, with the words that it said. */
export interface AddressProblem {
  readonly kind: 'both' | 'too-many' | 'no-id' | 'no-year' | 'no-measure';
  readonly found: readonly string[];
}

export const nothingCompared: CompareState = { what: 'agencies', items: [], years: [], measures: [] };

const patterns = { agencies: /^(?!\d+$)[0-9a-z-]+$/u, regions: /^\d{6}(?:\d{3})?$/u } as const;

/** No id is longer. */
const longestItem = 150;

export function isItem(what: CompareState['what'], item: string): boolean {
  return item.length <= longestItem && patterns[what].test(item);
}

function listParts(values: readonly string[]): string[] {
  return [
    ...new Set(
      values
        .join(',')
        .split(',')
        .map((part) => part.trim()),
    ),
  ].filter((part) => part !== '');
}

/** The same state in the one form that it has: sorted, without repetitions, and with nothing for what goes without saying. */
export function tidyState({ what, items, years, measures }: CompareState, known: Comparables): CompareState {
  const chosen = new Set(measures);
  const ordered = known.measures.filter((measure) => chosen.has(measure));
  const isDefault = ordered.length === defaultMeasures.length && defaultMeasures.every((each) => chosen.has(each));
  return {
    what: items.length === 0 ? 'agencies' : what,
    items: [...new Set(items)].slice(0, mostCompared),
    years: [...new Set(years)].sort((a, b) => a - b),
    measures: isDefault ? [] : ordered,
  };
}

/**
 * Reads the query of an address: `a` agencies or `r` regions, `y` years, `m` measures, each a list with commas. What it cannot
 * mean is told, and the rest kept. Whether an agency exists is not known here.
 */
export function readCompareState(
  search: string,
  known: Comparables,
): { readonly state: CompareState; readonly problems: readonly AddressProblem[] } {
  const asked = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const tell = (kind: AddressProblem['kind'], found: readonly string[]): void => {
    if (found.length > 0) problems.push({ kind, found });
  };
  const [agencies, regions] = [listParts(asked.getAll('a')), listParts(asked.getAll('r'))];
  const what = agencies.length > 0 ? 'agencies' : 'regions';
  if (what === 'agencies') tell('both', regions);
  const items = what === 'agencies' ? agencies : regions;
  const right = items.filter((item) => isItem(what, item));
  tell(
    'no-id',
    items.filter((item) => !isItem(what, item)),
  );
  tell('too-many', right.slice(mostCompared));
  const years = listParts(asked.getAll('y'));
  const isYear = (year: string): boolean => known.years.some((each) => String(each) === year);
  tell(
    'no-year',
    years.filter((year) => !isYear(year)),
  );
  const measures = listParts(asked.getAll('m'));
  tell(
    'no-measure',
    measures.filter((measure) => !known.measures.includes(measure)),
  );
  const state = { what, items: right, years: years.filter(isYear).map(Number), measures } as const;
  return { state: tidyState(state, known), problems };
}

/** The shortest query of a tidy state: empty for the page as it opens. Commas stay as they are, so that it can be read. */
export function writeCompareState({ what, items, years, measures }: CompareState): string {
  const parts = [
    [what === 'agencies' ? 'a' : 'r', items],
    ['y', years],
    ['m', measures],
  ] as const;
  const query = parts.filter(([, values]) => values.length > 0).map(([name, values]) => `${name}=${values.join(',')}`);
  return query.length === 0 ? '' : `?${query.join('&')}`;
}

/** The state with its years said, so that a link shows the same once there are newer reports. */
export function pinYears(state: CompareState, { years }: Comparables): CompareState {
  return state.years.length > 0 || years.length === 0 ? state : { ...state, years: [Math.max(...years)] };
}
