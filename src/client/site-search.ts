import type { Reply } from './search/agency-service.ts';
import { askAgencies, type AgencyQuestions } from './search/ask-agencies.ts';
import { fillWords } from './page/fill-words.ts';
import { createFileLoader } from './page/load-file.ts';
import { runScript } from './page/run-script.ts';
import { readSearchState, writeSearchState, type SearchState } from './search/search-state.ts';
import {
  listAgencyResults,
  listRegionResults,
  listReportResults,
  listScatteredResults,
} from './search/show-results.ts';
import { openTexts, type TextFilter, type TextService, type YearSearch } from './search/text-service.ts';
import { parseQuery, type Phrase } from '../publish/text-search/find-phrase.ts';
import type { TextYear } from '../publish/search-manifests.ts';

const mostAgencies = 20;
const reportsAtATime = 10;

/**
 * The search page: agencies, regions, entries of lists that are in the page, and the texts of the reports, by what is in the
 * address. Without it the page is a form and lists to browse.
 */
class SiteSearch extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #questions: AgencyQuestions | null = null;
  #texts: TextService | null = null;
  #state: SearchState = readSearchState('');
  #latest = 0;
  #composing = false;
  #timer = 0;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    this.#form?.addEventListener('submit', this.#submit);
    this.#form?.addEventListener('change', this.#change);
    this.#form?.addEventListener('input', this.#type);
    this.#form?.addEventListener('compositionstart', this.#compose);
    this.#form?.addEventListener('compositionend', this.#compose);
    addEventListener('popstate', this.#restore);
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener('submit', this.#submit);
    this.#form?.removeEventListener('change', this.#change);
    this.#form?.removeEventListener('input', this.#type);
    this.#form?.removeEventListener('compositionstart', this.#compose);
    this.#form?.removeEventListener('compositionend', this.#compose);
    removeEventListener('popstate', this.#restore);
    clearTimeout(this.#timer);
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    const field = this.#form?.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null;
  }

  #words(name: string, words: Record<string, string | number> = {}): string {
    return fillWords(this.dataset[name] ?? '', words);
  }

  #root(): string {
    return document.documentElement.dataset['root'] ?? './';
  }

  /** Takes the state from the address; a choice that is not offered is added, so that it is seen. */
  #restore = (): void => {
    this.#state = readSearchState(location.search);
    const { query, ...filters } = this.#state;
    const field = this.#field('q');
    if (field) field.value = query;
    for (const [name, value] of Object.entries(filters)) {
      const select = this.#field(name);
      if (!(select instanceof HTMLSelectElement)) continue;
      if (value !== '' && ![...select.options].some((option) => option.value === value))
        select.add(new Option(value, value));
      select.value = value;
    }
    void this.#run();
  };

  #readForm(): SearchState {
    const entries = new Map(
      ['q', 'region', 'year', 'kind', 'section'].map((name) => [name, this.#field(name)?.value ?? '']),
    );
    return readSearchState(`?${new URLSearchParams([...entries]).toString()}`);
  }

  #go(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const next = this.#readForm();
    const address = location.pathname + writeSearchState(next);
    if (writeSearchState(next) !== writeSearchState(this.#state)) {
      if (how === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    this.#state = next;
    void this.#run();
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    if (!this.#composing) this.#go('push');
  };

  #change = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.#go('push');
  };

  /** Results follow what is typed once it pauses; what an input method is still composing waits. */
  #type = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement) || this.#composing) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#go('replace'), 120);
  };

  #compose = (event: Event): void => {
    if (event.type === 'compositionstart') this.#composing = true;
    else {
      requestAnimationFrame(() => (this.#composing = false));
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#go('replace'), 120);
    }
  };

  #section(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-results=${name}]`);
  }

  /** Shows a section with what it holds, or hides it where that is nothing. */
  #fill(name: string, note: string, ...parts: readonly Node[]): void {
    const section = this.#section(name);
    if (!section) return;
    section.hidden = note === '' && parts.length === 0;
    const line = section.querySelector('.results-note');
    if (line) {
      line.textContent = note;
      line.toggleAttribute('hidden', note === '');
    }
    section.querySelector('.results-body')?.replaceChildren(...parts);
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  async #run(): Promise<void> {
    const sequence = ++this.#latest;
    const isCurrent = (): boolean => sequence === this.#latest;
    const { query } = this.#state;
    const results = this.querySelector<HTMLElement>('.search-results');
    if (results) results.hidden = query === '';
    this.toggleAttribute('data-asked', query !== '');
    if (query === '') {
      this.#say('');
      return;
    }
    this.#showEntries(query);
    await Promise.all([this.#runAgencies(isCurrent), this.#runTexts(isCurrent)]);
  }

  /** Lists in the page: indicators, terms, entries of the guide. Every word of the query must be in an entry. */
  #showEntries(query: string): void {
    const words = query.normalize('NFKC').toLowerCase().split(/\s+/u);
    const found = [...this.querySelectorAll<HTMLElement>('[data-entries] li')].filter((entry) => {
      const text = entry.textContent.normalize('NFKC').toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const list = document.createElement('ul');
    list.className = 'names';
    list.append(...found.map((entry) => entry.cloneNode(true)));
    this.#fill('entries', '', ...(found.length > 0 ? [list] : []));
  }

  async #runAgencies(isCurrent: () => boolean): Promise<void> {
    const { engine = '', worker = null, index = '', manifest = '' } = this.dataset;
    this.#questions ??= askAgencies({ engine, worker, root: index, manifest }, () => {
      void this.#showAgencies(() => true);
    });
    try {
      const near = this.#state.region === '' ? null : this.#state.region;
      await this.#questions.start({ near, saving: false, again: true });
      await this.#showAgencies(isCurrent);
    } catch {
      if (isCurrent()) this.#fill('agencies', this.#words('failed'));
    }
  }

  async #showAgencies(isCurrent: () => boolean): Promise<void> {
    const { query, region, kind } = this.#state;
    if (!this.#questions || query === '') return;
    const reply = await this.#questions.find(query, {
      most: mostAgencies,
      near: region === '' ? null : region,
      within: region === '' ? undefined : region,
      kind: kind === '' ? undefined : kind,
    });
    if (isCurrent() && this.#state.query === query) this.#showReply(reply);
  }

  #showReply({ answer, searched, total, broken }: Reply): void {
    const { agencies, regions, lacking } = answer;
    const named = [...regions, ...(lacking ? [lacking.region] : [])].slice(0, 6);
    const root = this.#root();
    const notes = [
      lacking ? this.#words('lacking', { region: lacking.region.name, rest: lacking.rest }) : '',
      agencies.length === 0 ? this.#words('none') : '',
      searched < total ? this.#words(broken ? 'broken' : 'partial', { searched, total }) : '',
    ];
    this.#fill('regions', '', ...(named.length > 0 ? [listRegionResults(root, named, this.#words('counted'))] : []));
    this.#fill(
      'agencies',
      notes.filter((note) => note !== '').join(' '),
      ...(agencies.length > 0 ? [listAgencyResults(root, agencies, this.#words('formerly'))] : []),
    );
  }

  async #runTexts(isCurrent: () => boolean): Promise<void> {
    const { query, region, year, kind, section } = this.#state;
    const phrases = parseQuery(query).filter(({ tooShort }) => !tooShort);
    if (phrases.length === 0) {
      this.#fill('texts', this.#words('short'));
      return;
    }
    const { index = '', texts = '' } = this.dataset;
    this.#texts ??= openTexts(createFileLoader(index, runScript), texts);
    const filter: TextFilter = {
      region: region === '' ? undefined : region,
      kind: kind === '' ? undefined : kind,
      section: section === '' ? undefined : Number(section),
    };
    const body = document.createElement('div');
    this.#fill('texts', this.#words('searching'));
    try {
      const years = (await this.#texts.listYears()).filter((each) => year === '' || String(each.year) === year);
      if (isCurrent()) await this.#showYears(years, phrases, filter, body, isCurrent);
    } catch {
      if (isCurrent()) this.#fill('texts', this.#words('textsFailed'), this.#retryButton());
    }
  }

  #retryButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#words('retry');
    button.addEventListener('click', () => void this.#run());
    return button;
  }

  /** Year after year, the newest first, until there are enough; the reader asks for more. */
  async #showYears(
    years: readonly TextYear[],
    phrases: readonly Phrase[],
    filter: TextFilter,
    body: HTMLElement,
    isCurrent: () => boolean,
  ): Promise<void> {
    const texts = this.#texts;
    if (!texts) return;
    let place = 0;
    let search: YearSearch | null = null;
    let list: HTMLElement | null = null;
    let total = 0;
    const counts = document.createElement('p');
    counts.className = 'quiet';
    const more = document.createElement('button');
    more.type = 'button';
    more.hidden = true;
    const told = new Map<number, string>();

    const tell = (): void => {
      if (!search) return;
      const { read, found } = search.progress();
      const isWhole = read >= search.candidates;
      const count = isWhole ? found : search.candidates;
      told.set(search.year, this.#words(isWhole || search.certain ? 'counts' : 'about', { year: search.year, count }));
      counts.textContent = [...told.values()].join(this.#words('join'));
    };

    const advance = async (): Promise<void> => {
      let wanted = reportsAtATime;
      while (wanted > 0 && place < years.length) {
        const year = years[place];
        if (!year) break;
        if (!search) {
          search = await texts.search(year, phrases, filter);
          list = null;
        }
        const reports = await search.next(wanted);
        if (!isCurrent()) return;
        // What has been found is shown while more is read.
        if (total === 0 && reports.length > 0) this.#fill('texts', '', counts, body, more);
        wanted -= reports.length;
        total += reports.length;
        if (reports.length > 0) {
          if (!list) {
            list = document.createElement('ol');
            list.className = 'plain found-texts';
            body.append(list);
          }
          list.append(
            ...listReportResults(this.#root(), reports, {
              year: this.#words('year', { year: search.year }),
              section: (number) => this.dataset[`section-${number}`] ?? '',
              more: (count) => this.#words('times', { count }),
            }),
          );
        }
        tell();
        if (search.progress().read >= search.candidates) {
          place += 1;
          search = null;
        }
      }
      const nextYear = years[place];
      more.hidden = !nextYear;
      more.textContent = search || !nextYear ? this.#words('more') : this.#words('moreYear', { year: nextYear.year });
    };

    more.addEventListener('click', () => {
      more.disabled = true;
      advance()
        .catch(() => this.#say(this.#words('textsFailed')))
        .finally(() => (more.disabled = false));
    });
    await advance();
    if (!isCurrent()) return;
    const quoted = phrases.map(({ words }) => this.#words('quote', { words })).join('');
    if (total === 0) {
      const scattered = await this.#listScattered(years, phrases, filter);
      if (isCurrent()) this.#fill('texts', this.#words('noTexts', { query: quoted }), ...scattered);
    }
    this.#say(total === 0 ? this.#words('noTexts', { query: quoted }) : (counts.textContent ?? ''));
  }

  /** Where no report has the words as they stand: those that have them apart, set off and said to be so. */
  async #listScattered(years: readonly TextYear[], phrases: readonly Phrase[], filter: TextFilter): Promise<Node[]> {
    const [newest] = years;
    if (!newest || !this.#texts || phrases.every(({ folded }) => folded.length < 3)) return [];
    const { count, reports } = await this.#texts.searchScattered(newest, phrases, filter, 5);
    if (count === 0) return [];
    const note = document.createElement('p');
    note.className = 'quiet';
    note.textContent = this.#words('scattered', { year: newest.year, count });
    return [note, listScatteredResults(this.#root(), reports)];
  }
}

customElements.define('site-search', SiteSearch);
