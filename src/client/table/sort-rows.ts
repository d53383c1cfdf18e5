/** A row with what it is sorted by: the plain text of its cell. */
export interface SortedRow<Row> {
  readonly row: Row;
  readonly value: string;
}

const names = new Intl.Collator('zh-CN', { numeric: true });

/** Numbers by size, whatever else by name. */
function compareTexts(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)];
  return Number.isNaN(left) || Number.isNaN(right) ? names.compare(a, b) : left - right;
}

/** Rows in an order; equal ones stay as they stood, and those without a value come last in either order. */
export function sortRows<Row>(rows: readonly SortedRow<Row>[], order: 'asc' | 'desc'): Row[] {
  const sign = order === 'asc' ? 1 : -1;
  return [...rows]
    .sort((a, b) => {
      if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
      return sign * compareTexts(a.value, b.value);
    })
    .map(({ row }) => row);
}

/** Letters alike in width and case, without spaces: how names are compared with what a reader types. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}
