import { writeArticleText } from '../publish/article-text.ts';
import { citePage } from '../publish/page-citations.ts';
import { markChinese } from './page/mark-chinese.ts';
import { copyText } from './take/copy-text.ts';
import { findLink } from './take/find-link.ts';
import { saveFile } from './take/save-file.ts';
import { writeTable } from './take/write-table.ts';

/** Today by the clock of the reader, as 2026-12-01. */
function readToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * Lets readers take a view away: its link, a sentence with its source, its table, its citation. What it holds is in its
 * attributes, which another script may change with the view: `data-title`, `data-sentence`, `data-table` (the id of the
 * table), `data-file`, `data-place` (where it stands on the page) and `data-link` (where the view is found again; without it,
 * where the reader is).
 */
class TakeView extends HTMLElement {
  static readonly observedAttributes = ['data-title', 'data-sentence', 'data-table', 'data-link'];

  connectedCallback(): void {
    this.addEventListener('click', this.#take);
    // The day and the address may have changed since. The event of a disclosure does not rise.
    this.addEventListener('toggle', this.#cite, true);
    this.#refresh();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#take);
    this.removeEventListener('toggle', this.#cite, true);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#refresh();
  }

  #link(): string {
    return this.dataset['link'] || findLink(location.search + (this.dataset['place'] ?? location.hash));
  }

  /** The parts of the view in the table: rows that the reader sees. */
  #rows(): HTMLTableRowElement[] {
    const table = document.getElementById(this.dataset['table'] ?? '');
    return [...(table?.querySelectorAll('tr') ?? [])].filter((row) => row.closest('[hidden]') === null);
  }

  /** Offers what there is. */
  #refresh(): void {
    const offered: Readonly<Record<string, boolean>> = {
      link: true,
      article: Boolean(this.dataset['sentence']),
      table: this.#rows().length > 0,
    };
    for (const button of this.querySelectorAll<HTMLElement>('button[data-take]')) {
      const item = button.parentElement;
      if (item) item.hidden = offered[button.dataset['take'] ?? ''] !== true;
    }
    if (this.dataset['link']) this.querySelector('details a')?.setAttribute('href', this.dataset['link']);
    this.querySelector('output')?.replaceChildren();
    this.#cite();
  }

  #cite = (): void => {
    const { title = '', site = '' } = this.dataset;
    try {
      const citations = citePage({ title, site, address: this.#link(), accessed: readToday() });
      for (const field of this.querySelectorAll<HTMLElement>('[data-cite]')) {
        const text = citations[field.dataset['cite'] as keyof typeof citations];
        const place = field.querySelector('pre') ?? field;
        place.textContent = text;
        markChinese(place);
      }
    } catch {
      // A browser too old to make them anew keeps those of the page.
    }
  };

  #writeArticle(): string {
    const { sentence = '', site = '', title = '', article = '', articleBare = '' } = this.dataset;
    const link = this.#link();
    // A page on the reader's own disk is no source for others.
    const isPublic = link.startsWith('http');
    return writeArticleText(isPublic ? article : articleBare, { sentence, site, title, link });
  }

  #take = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-take]') : null;
    const output = this.querySelector('output');
    const way = button?.dataset['take'];
    if (way === undefined) return;
    output?.replaceChildren();
    if (way === 'link') void copyText(output, this.#link());
    if (way === 'article') void copyText(output, this.#writeArticle());
    if (way === 'table') saveFile(this.dataset['file'], 'csv', 'text/csv', writeTable(this.#rows()));
  };
}

customElements.define('take-view', TakeView);
