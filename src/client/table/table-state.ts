/** How the rows of a ranking stand, all of it in the address. */
export interface TableState {
  /** The column that they are sorted by; empty for the order in which they were made. */
  readonly sort: string;
  readonly order: 'asc' | 'desc';
  readonly query: string;
  /** Whether only rows with a rank are shown. */
  readonly ranked: boolean;
}

const longestQuery = 100;

/** Columns that are read from the low end first: ranks and names. Of values the highest are looked for. */
const rising: ReadonlySet<string> = new Set(['rank', 'agency', 'region']);

/** The order in which a column is sorted at first. */
export function firstOrder(column: string): TableState['order'] {
  return column === '' || rising.has(column) ? 'asc' : 'desc';
}

/** Reads an address; what it cannot mean is left out, with the rest kept. `columns` are those that can be sorted by. */
export function readTableState(search: string, columns: readonly string[]): TableState {
  const asked = new URLSearchParams(search);
  const sort = columns.find((column) => column === asked.get('sort')) ?? '';
  const order = (['asc', 'desc'] as const).find((each) => each === asked.get('order'));
  return {
    sort,
    order: sort === '' ? firstOrder(sort) : (order ?? firstOrder(sort)),
    query: (asked.get('q') ?? '').slice(0, longestQuery).trim(),
    ranked: asked.get('ranked') === '1',
  };
}

/** The shortest address of a state, empty for that in which the page was made. */
export function writeTableState({ sort, order, query, ranked }: TableState): string {
  const parts = {
    sort,
    order: order === firstOrder(sort) ? '' : order,
    q: query,
    ranked: ranked ? '1' : '',
  };
  const told = Object.entries(parts).filter(([, value]) => value !== '');
  return told.length === 0 ? '' : `?${new URLSearchParams(told).toString()}`;
}

/** The state after a press on the head of a column: another column in its first order, the same one turned round. */
export function turnColumn(state: TableState, column: string): TableState {
  if (state.sort !== column) return { ...state, sort: column, order: firstOrder(column) };
  return { ...state, order: state.order === 'asc' ? 'desc' : 'asc' };
}
