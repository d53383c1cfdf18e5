import {
  defaultMeasures,
  isItem,
  mostCompared,
  nothingCompared,
  pinYears,
  readCompareState,
  tidyState,
  writeCompareState,
  type AddressProblem,
  type Comparables,
  type CompareState,
} from '../publish/comparison/compare-state.ts';
import type { CompareEngine } from './compare-engine.ts';
import { filterMeasures } from './compare/filter-measures.ts';
import { loadChosen, nothingLoaded, type Loaded } from './compare/load-chosen.ts';
import type { ComparedStore } from './compare/load-compared.ts';
import { readMeasures, type OfferedMeasure } from './compare/page-measures.ts';
import { pasteNames } from './compare/paste-names.ts';
import { listChosen, showChosen, type ChosenItem } from './compare/show-chosen.ts';
import type { ShownComparison } from './compare/show-comparison.ts';
import { listGoverning, listRegionsOf } from './compare/swap-items.ts';
import { readWords, type CompareWords } from './compare/words.ts';
import { makeElement } from './page/make-element.ts';
import { markChinese } from './page/mark-chinese.ts';
import { pause } from './page/run-in-slices.ts';
import { runScript } from './page/run-script.ts';
import { findLink } from './take/find-link.ts';

/** Of what an address asks for in vain so much is told. */
const mostTold = 6;
const longestTold = 40;

const pathOfItem = /(?:agencies|regions)\/([^/]+)\.html$/u;

/**
 * A comparison that readers put together: agencies or regions, years and measures. All of it is in the address; what the
 * address does not say goes without saying. Data come from one small file for each agency, and for each region and year.
 */
class CompareView extends HTMLElement {
  #state: CompareState = nothingCompared;
  #words: CompareWords = readWords('', 'zh');
  #measures: ReadonlyMap<string, OfferedMeasure> = new Map();
  #known: Comparables = { years: [], measures: [] };
  #engine: CompareEngine | null = null;
  #store: ComparedStore | null = null;
  #loaded = nothingLoaded;
  /** What is chosen next while nothing is chosen yet. */
  #mode: CompareState['what'] = 'agencies';
  #latest = 0;
  #title = '';

  connectedCallback(): void {
    const { words = '', years = '' } = this.dataset;
    this.#words = readWords(words, document.documentElement.lang);
    this.#measures = readMeasures(this);
    this.#known = { years: years.split(' ').filter(Boolean).map(Number), measures: [...this.#measures.keys()] };
    this.#title ||= document.title;
    this.addEventListener('agency-choose', this.#choose);
    this.addEventListener('change', this.#change);
    this.addEventListener('input', this.#filter);
    this.addEventListener('click', this.#click);
    addEventListener('popstate', this.#restore);
    this.#restore();
  }

  disconnectedCallback(): void {
    this.removeEventListener('agency-choose', this.#choose);
    this.removeEventListener('change', this.#change);
    this.removeEventListener('input', this.#filter);
    this.removeEventListener('click', this.#click);
    removeEventListener('popstate', this.#restore);
  }

  get #root(): string {
    return document.documentElement.dataset['root'] ?? './';
  }

  /** Takes the state from the address, and tells what of it could not be meant. */
  #restore = (): void => {
    const { state, problems } = readCompareState(location.search, this.#known);
    this.#state = state;
    this.#tell(problems.map((problem) => this.#tellProblem(problem)));
    void this.#show();
  };

  #tellProblem({ kind, found }: AddressProblem): HTMLElement {
    const { say, list } = this.#words;
    const items = list(
      found.slice(0, mostTold).map((each) => (each.length > longestTold ? `${each.slice(0, longestTold)}…` : each)),
    );
    const all = found.length > mostTold ? say('cut', { items, count: found.length }) : items;
    return makeElement('p', [say(kind, { found: all })]);
  }

  /** Puts messages in the place of those before. */
  #tell(messages: readonly HTMLElement[]): void {
    this.querySelector('.compare-messages')?.replaceChildren(...messages);
  }

  #say(text: string): void {
    const status = this.querySelector(':scope > [role=status]');
    if (!status) return;
    status.textContent = text;
    markChinese(status);
  }

  /** A message that is seen and heard. */
  #tellOne(text: string): void {
    this.#tell([makeElement('p', [text])]);
    this.#say(text);
  }

  /** Changes the state and its address, and shows it. */
  async #go(next: Partial<CompareState>): Promise<void> {
    const state = tidyState({ ...this.#state, ...next }, this.#known);
    const query = writeCompareState(state);
    if (query !== writeCompareState(this.#state)) history.pushState(null, '', location.pathname + query);
    this.#state = state;
    await this.#show();
  }

  /** The years that are shown. */
  get #years(): readonly number[] {
    return pinYears(this.#state, this.#known).years;
  }

  #showForm(): void {
    const { items, measures } = this.#state;
    if (items.length > 0) this.#mode = this.#state.what;
    const box = this.querySelector<HTMLElement>('agency-search');
    if (box) box.dataset['chooses'] = this.#mode;
    const chosen = new Set(measures.length > 0 ? measures : defaultMeasures);
    const mode = this.querySelector<HTMLInputElement>(`input[name=what][value=${this.#mode}]`);
    if (mode) mode.checked = true;
    for (const input of this.#boxes('years')) input.checked = this.#years.includes(Number(input.value));
    for (const input of this.#boxes('measures')) input.checked = chosen.has(input.value);
    const count = this.querySelector('.compare-measure-count');
    if (count) count.textContent = this.#words.say('measures', { count: chosen.size });
  }

  /** The engine is loaded once there is something to compare. */
  async #open(): Promise<ComparedStore> {
    const { engine = '', index = '', version = '' } = this.dataset;
    if (!globalThis.gongkaiCompareEngine) await runScript(engine);
    this.#engine = globalThis.gongkaiCompareEngine ?? null;
    if (!this.#engine) throw new Error('The engine of the comparison did not start');
    return (this.#store ??= this.#engine.open(index, version));
  }

  async #load(): Promise<Loaded> {
    const { items } = this.#state;
    if (items.length === 0) return nothingLoaded;
    let store: ComparedStore;
    try {
      store = await this.#open();
    } catch {
      return { ...nothingLoaded, items, failed: items };
    }
    return loadChosen(this.#state, this.#years, store);
  }

  /** An agency that was published under another id before is found under its own from now on. */
  #takeItems(items: readonly string[]): void {
    const state = tidyState({ ...this.#state, items }, this.#known);
    const query = writeCompareState(state);
    if (query !== writeCompareState(this.#state))
      history.replaceState(null, '', location.pathname + query + location.hash);
    this.#state = state;
  }

  async #show(): Promise<void> {
    const sequence = ++this.#latest;
    this.#showForm();
    if (this.#state.items.length > 0) this.#say(this.#words.say('loading'));
    const loaded = await this.#load();
    await pause();
    // What was asked for since then is what counts.
    if (sequence !== this.#latest) return;
    this.#takeItems(loaded.items);
    this.#loaded = loaded;
    const items = this.#listItems();
    const list = this.querySelector<HTMLElement>('.compare-chosen');
    if (list) showChosen(list, items, this.#words, this.#state.what === 'agencies');
    this.#showFailed(loaded.failed);
    this.#showResult(items);
    this.#showTwins();
    const messages = this.querySelector('.compare-messages');
    if (messages) markChinese(messages);
  }

  /** The page in the other languages shows the same comparison. */
  #showTwins(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.tools a[hreflang]'))
      link.search = writeCompareState(this.#state);
  }

  #listItems(): ChosenItem[] {
    return listChosen(this.#loaded, this.#root);
  }

  #showFailed(failed: readonly string[]): void {
    const place = this.querySelector('.compare-messages');
    for (const old of place?.querySelectorAll('[data-failed]') ?? []) old.remove();
    const { say } = this.#words;
    for (const id of failed) {
      const again = makeElement('button', [say('retry')], { type: 'button', 'data-do': 'retry' });
      place?.append(makeElement('p', [say('not-found', { id }), ' ', again], { 'data-failed': id }));
    }
  }

  #showResult(items: readonly ChosenItem[]): void {
    const { agencies, regions } = this.#loaded;
    const { say, list } = this.#words;
    const names = list([...agencies.map(({ short }) => short), ...regions.map(({ name }) => name)]);
    const result = this.querySelector<HTMLElement>('.compare-result');
    const start = this.querySelector<HTMLElement>('.compare-start');
    const found = agencies.length + regions.length;
    // One agency can be looked at; one region has nothing beside it.
    const isEmpty = found === 0 || (found === 1 && regions.length === 1);
    if (start) start.hidden = items.length > 0;
    if (result) result.hidden = isEmpty;
    document.title = isEmpty ? this.#title : `${say('title.agencies', { names })} · ${this.#title}`;
    const what = this.#nameWhat(this.#state.what);
    const told = found === 1 ? say('one', { what }) : found > 1 ? say('count', { count: found, names, what }) : '';
    this.#say(told);
    if (found === 1 && items.length === 1 && this.querySelector('.compare-messages')?.childElementCount === 0)
      this.#tell([makeElement('p', [told], { 'data-failed': '' })]);
    if (!result || isEmpty) return;
    const options: ShownComparison = {
      years: this.#years,
      measures: this.#chosenMeasures(),
      root: this.#root,
      nameOf: (cell) => this.#measures.get(cell)?.name ?? cell,
      address: findLink(writeCompareState(pinYears(this.#state, this.#known))),
      template: this.querySelector<HTMLTemplateElement>('template.compare-figure'),
      title: say('title.agencies', { names }),
    };
    if (agencies.length > 0) void this.#engine?.showAgencies(result, agencies, options, this.#words);
    else void this.#engine?.showRegions(result, regions, options, this.#words);
  }

  #chosenMeasures(): OfferedMeasure[] {
    const { measures } = this.#state;
    return (measures.length > 0 ? measures : defaultMeasures).flatMap((id) => this.#measures.get(id) ?? []);
  }

  /** What the search box finds: the address of an agency's or a region's page. */
  #choose = (event: Event): void => {
    const path = event instanceof CustomEvent ? String(event.detail) : '';
    const id = pathOfItem.exec(path)?.[1];
    if (id) this.#add(id);
  };

  #add(id: string): void {
    const { what, items } = this.#state;
    const { say } = this.#words;
    const own = isItem('regions', id) ? 'regions' : 'agencies';
    if (items.length > 0 && own !== what) {
      this.#tellOne(say('other-kind', { what: this.#nameWhat(what), other: this.#nameWhat(own) }));
      return;
    }
    if (items.includes(id)) {
      this.#tellOne(say('already', { name: this.#listItems().find((item) => item.id === id)?.name ?? id }));
      return;
    }
    if (items.length >= mostCompared) {
      this.#tellOne(say('full'));
      return;
    }
    this.#tell([]);
    void this.#go({ what: own, items: [...items, id] });
  }

  #nameWhat(what: CompareState['what']): string {
    const input = this.querySelector(`input[name=what][value=${what}]`);
    return input?.parentElement?.textContent.trim() ?? what;
  }

  #change = (event: Event): void => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const read = (of: 'years' | 'measures'): string[] =>
      this.#boxes(of).flatMap(({ checked, value }) => (checked ? [value] : []));
    const isChoice = input.type === 'checkbox' && !input.checked;
    if (isChoice && read(input.closest('.compare-years') ? 'years' : 'measures').length === 0) {
      input.checked = true;
      this.#tellOne(this.#words.say('least'));
      return;
    }
    if (input.name === 'what') this.#switchTo(input.value === 'regions' ? 'regions' : 'agencies');
    else if (input.closest('.compare-years')) void this.#go({ years: read('years').map(Number) });
    else if (input.type === 'checkbox') void this.#go({ measures: read('measures') });
  };

  #boxes(of: 'years' | 'measures'): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`.compare-${of} input[type=checkbox]`)];
  }

  /** Agencies become the regions that they are of, and regions the offices that govern them. */
  #switchTo(what: CompareState['what']): void {
    const { agencies, regions } = this.#loaded;
    this.#mode = what;
    this.#tell([]);
    const items = what === 'regions' ? listRegionsOf(agencies) : listGoverning(regions);
    void this.#go({ what, items: items.filter((item) => isItem(what, item)) });
  }

  #click = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-do]') : null;
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const { do: action = '', id = '' } = button.dataset;
    if (action === 'up' || action === 'down') void this.#move(id, action);
    else if (action === 'remove') void this.#remove(id);
    else if (action === 'reset-measures') void this.#go({ measures: [] });
    else if (action === 'retry') void this.#show();
    else if (action === 'paste') void this.#paste();
    else if (action === 'add') this.#add(id);
  };

  /** The item keeps the focus on its way. */
  async #move(id: string, way: 'up' | 'down'): Promise<void> {
    const items = [...this.#state.items];
    const from = items.indexOf(id);
    const to = way === 'up' ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= items.length) return;
    items.splice(to, 0, ...items.splice(from, 1));
    await this.#go({ items });
    const buttons = [...this.querySelectorAll<HTMLElement>('.compare-chosen button')].filter(
      (each) => each.dataset['id'] === id,
    );
    buttons.find((each) => each.dataset['do'] === way)?.focus();
  }

  async #remove(id: string): Promise<void> {
    const place = this.#state.items.indexOf(id);
    this.#tell([]);
    await this.#go({ items: this.#state.items.filter((item) => item !== id) });
    const rest = this.querySelectorAll<HTMLElement>('.compare-chosen [data-do=remove]');
    (rest[Math.min(place, rest.length - 1)] ?? this.querySelector<HTMLElement>('agency-search input'))?.focus();
  }

  #filter = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement) || event.target.name !== 'filter') return;
    const typed = event.target.value.trim();
    const shown = filterMeasures(this.querySelector('.compare-measures'), typed, this.#measures);
    const note = this.querySelector('.compare-no-match');
    const told = shown === 0 ? this.#words.say('no-match', { typed }) : '';
    if (note) note.textContent = told;
    this.#say(told);
  };

  async #paste(): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement>('textarea[name=names]');
    const text = field?.value ?? '';
    const box = this.querySelector<HTMLElement>('agency-search');
    if (text.trim() === '' || !box) return;
    const what = this.#mode;
    const { items, messages, left } = await pasteNames(text, { what, items: this.#state.items }, box, this.#words);
    // What was added need not be pasted again.
    if (field) field.value = left.join('\n');
    this.#tell(messages);
    await this.#go({ what, items });
    this.#say(messages.map(({ textContent }) => textContent).join(' '));
  }
}

customElements.define('compare-view', CompareView);
