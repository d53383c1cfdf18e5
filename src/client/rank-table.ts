import { foldText, sortRows } from './table/sort-rows.ts';
import { readTableState, turnColumn, writeTableState, type TableState } from './table/table-state.ts';
import { saveFile } from './take/save-file.ts';
import { readCell, writeTable } from './take/write-table.ts';

interface Row {
  readonly row: HTMLTableRowElement;
  /** What a reader may look for: the names of the agency and of its region. */
  readonly words: string;
  readonly hasRank: boolean;
}

/**
 * Sorts and filters a ranking that is complete without it, and saves the rows that are shown. How they stand is in the
 * address, so that it can be shared and found again.
 */
class RankTable extends HTMLElement {
  #bar: HTMLElement | null = null;
  #heads: HTMLTableCellElement[] = [];
  #rows: readonly Row[] = [];
  #hasRanks = false;
  #state: TableState = readTableState('', []);

  connectedCallback(): void {
    this.#bar = this.querySelector('.filter');
    this.#heads = [...this.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
    const columns = this.#heads.map(({ dataset }) => dataset['column'] ?? '');
    this.#hasRanks = columns.includes('rank');
    const named = this.#heads.filter(({ dataset }) => /^(?:agency|region)$/u.test(dataset['column'] ?? ''));
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
      row,
      words: foldText(named.map(({ cellIndex }) => this.#read(row, cellIndex)).join(' ')),
      hasRank: this.#hasRanks && this.#read(row, 0) !== '',
    }));
    if (!this.#bar) return;
    this.#makeButtons();
    this.#bar.hidden = false;
    this.addEventListener('click', this.#press);
    this.addEventListener('input', this.#filter);
    addEventListener('popstate', this.#restore);
    this.#restore();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#press);
    this.removeEventListener('input', this.#filter);
    removeEventListener('popstate', this.#restore);
  }

  #read(row: HTMLTableRowElement, index: number): string {
    const cell = row.cells[index];
    return cell ? readCell(cell) : '';
  }

  #makeButtons(): void {
    for (const head of this.#heads) {
      if (head.querySelector('button')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
    }
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector(`.filter input[name=${name}]`);
  }

  /** Takes the state from the address; what is not offered is none. */
  #restore = (): void => {
    const columns = this.#heads.map(({ dataset }) => dataset['column'] ?? '');
    this.#state = readTableState(location.search, columns);
    const [query, ranked] = [this.#field('q'), this.#field('ranked')];
    if (query) query.value = this.#state.query;
    if (ranked) ranked.checked = this.#state.ranked;
    this.#apply();
  };

  #press = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    const column = button?.closest('th')?.dataset['column'];
    if (column !== undefined) this.#sort(column);
    else if (button) this.#save();
  };

  #sort(column: string): void {
    // The order in which a ranking was made is that of its ranks.
    const now = this.#state.sort === '' && this.#hasRanks ? { ...this.#state, sort: 'rank' } : this.#state;
    const turned = turnColumn(now, column);
    const isAsMade = turned.sort === 'rank' && turned.order === 'asc';
    this.#state = isAsMade ? { ...turned, sort: '' } : turned;
    history.pushState(null, '', this.#address());
    this.#apply();
  }

  #filter = ({ target }: Event): void => {
    const before = this.#state;
    this.#state = {
      ...before,
      query: (this.#field('q')?.value ?? '').trim(),
      ranked: this.#field('ranked')?.checked ?? false,
    };
    // One step back for a whole word, not for each of its letters.
    const isTyping = target === this.#field('q') && before.query !== '';
    if (isTyping) history.replaceState(null, '', this.#address());
    else history.pushState(null, '', this.#address());
    this.#apply();
  };

  #address(): string {
    return (writeTableState(this.#state) || location.pathname) + location.hash;
  }

  #apply(): void {
    const { sort, order, query, ranked } = this.#state;
    const asked = foldText(query);
    let shown = 0;
    for (const { row, words, hasRank } of this.#rows) {
      row.hidden = !words.includes(asked) || (ranked && this.#hasRanks && !hasRank);
      if (!row.hidden) shown += 1;
    }
    const index = this.#heads.findIndex(({ dataset }) => dataset['column'] === sort);
    const cellIndex = this.#heads[index]?.cellIndex;
    const rows = this.#rows.map(({ row }) => ({
      row,
      value: cellIndex === undefined ? '' : this.#read(row, cellIndex),
    }));
    this.querySelector('tbody')?.append(...sortRows(rows, order));
    for (const head of this.#heads) {
      const isSorted = head.dataset['column'] === (sort || (this.#hasRanks ? 'rank' : ''));
      if (isSorted) head.setAttribute('aria-sort', order === 'asc' ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
    const output = this.#bar?.querySelector('output');
    if (!output) return;
    output.value = (this.dataset['shown'] ?? '').replace('%', String(shown)).replace('#', String(this.#rows.length));
  }

  #save(): void {
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tr')].filter(({ hidden }) => !hidden);
    saveFile(this.dataset['name'], 'csv', 'text/csv', writeTable(rows));
  }
}

customElements.define('rank-table', RankTable);
