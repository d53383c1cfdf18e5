import type { Reply } from './search/agency-service.ts';
import { askAgencies, type AgencyQuestions } from './search/ask-agencies.ts';
import { fillWords } from './page/fill-words.ts';
import { forgetChoices, keepChoice, listRecentChoices } from './search/recent-choices.ts';
import { isSavingData } from './page/saving-data.ts';
import {
  showGroups,
  suggestAgency,
  suggestRegion,
  suggestText,
  type SuggestionGroup,
} from './search/show-suggestions.ts';

const mostAgencies = 8;
const mostRegions = 3;

type Shown = ReturnType<typeof showGroups>;

/**
 * Suggests agencies and regions while a reader types, over a plain form that leads to the search page without it. A combobox
 * with a list and manual selection, by the ARIA practices; the options are links. Nothing is loaded before the box has the
 * focus.
 */
class AgencySearch extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #list: HTMLElement | null = null;
  #panel: HTMLElement | null = null;
  #questions: AgencyQuestions | null = null;
  #shown: Shown = new Map();
  #active = -1;
  #composing = false;
  #latest = 0;

  connectedCallback(): void {
    this.#input = this.querySelector('input');
    this.#list = this.querySelector('[role=listbox]');
    this.#panel = this.querySelector('.suggestions');
    const input = this.#input;
    if (!input || !this.#list || !this.#panel) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.#list.id);
    input.addEventListener('focus', this.#enter);
    input.addEventListener('input', this.#type);
    input.addEventListener('keydown', this.#press);
    input.addEventListener('compositionstart', this.#compose);
    input.addEventListener('compositionend', this.#compose);
    this.querySelector('form')?.addEventListener('submit', this.#submit);
    this.querySelector('.forget')?.addEventListener('click', this.#forget);
    this.#list.addEventListener('click', this.#choose);
    this.addEventListener('focusout', this.#leave);
  }

  disconnectedCallback(): void {
    const input = this.#input;
    input?.removeEventListener('focus', this.#enter);
    input?.removeEventListener('input', this.#type);
    input?.removeEventListener('keydown', this.#press);
    input?.removeEventListener('compositionstart', this.#compose);
    input?.removeEventListener('compositionend', this.#compose);
    this.querySelector('form')?.removeEventListener('submit', this.#submit);
    this.querySelector('.forget')?.removeEventListener('click', this.#forget);
    this.#list?.removeEventListener('click', this.#choose);
    this.removeEventListener('focusout', this.#leave);
  }

  get #options(): Element[] {
    return [...this.#shown.keys()];
  }

  get #near(): string | null {
    return this.dataset['near'] ?? listRecentChoices()[0]?.id.slice(0, 6) ?? null;
  }

  #ask(): AgencyQuestions {
    const { engine = '', worker = null, index = '', manifest = '' } = this.dataset;
    this.#questions ??= askAgencies({ engine, worker, root: index, manifest }, () => void this.#answer());
    return this.#questions;
  }

  #enter = (): void => void this.#suggest(true);
  #type = (): void => void this.#suggest(false);

  async #suggest(again: boolean): Promise<void> {
    if (this.#query() === '') this.#showRecent();
    const sequence = ++this.#latest;
    try {
      await this.#ask().start({ near: this.#near, saving: isSavingData(), again });
      if (sequence === this.#latest) await this.#answer();
    } catch {
      if (this.#isCurrent(sequence) && this.#query() !== '') this.#showFailure(this.#query());
    }
  }

  #query(): string {
    return this.#input?.value.trim() ?? '';
  }

  /** Whether no later question has been asked, and the reader is still in the box. */
  #isCurrent(sequence: number): boolean {
    return sequence === this.#latest && document.activeElement === this.#input;
  }

  /** Shows what is found of what has been loaded. */
  async #answer(): Promise<void> {
    const query = this.#query();
    const sequence = ++this.#latest;
    if (query === '' || !this.#isCurrent(sequence)) return;
    const reply = await this.#ask().find(query, { most: mostAgencies, near: this.#near });
    if (this.#isCurrent(sequence)) this.#showReply(query, reply);
  }

  #words(name: string, words: Record<string, string | number> = {}): string {
    return fillWords(this.dataset[name] ?? '', words);
  }

  #root(): string {
    return document.documentElement.dataset['root'] ?? './';
  }

  #textGroup(query: string): SuggestionGroup {
    const address = this.querySelector('form')?.getAttribute('action') ?? '';
    const href = `${address}?q=${encodeURIComponent(query)}`;
    return { heading: this.#words('texts'), suggestions: [suggestText(href, this.#words('inTexts', { query }))] };
  }

  /** The texts of reports cannot be chosen, where the box only chooses. */
  #withTexts(groups: readonly SuggestionGroup[], query: string): readonly SuggestionGroup[] {
    return this.#chooses === null ? [...groups, this.#textGroup(query)] : groups;
  }

  /** What the box chooses where it does not open what is found; what it finds else is left out then. */
  get #chooses(): 'agencies' | 'regions' | null {
    const { chooses } = this.dataset;
    return chooses === 'agencies' || chooses === 'regions' ? chooses : null;
  }

  #showRecent(): void {
    const recent = this.#chooses === 'regions' ? [] : listRecentChoices();
    if (recent.length === 0) {
      this.#close();
      return;
    }
    const suggestions = recent.map((choice) => suggestAgency(this.#root(), choice, ''));
    this.#show([{ heading: this.#words('recent'), suggestions }], '', true);
    this.#say('');
  }

  #showReply(query: string, { answer, searched, total, broken }: Reply): void {
    const { lacking } = answer;
    const agencies = this.#chooses === 'regions' ? [] : answer.agencies;
    const named = [...answer.regions, ...(lacking ? [lacking.region] : [])].slice(0, mostRegions);
    const regions = this.#chooses === 'agencies' ? [] : named;
    const root = this.#root();
    const groups = [
      {
        heading: this.#words('regions'),
        suggestions: regions.map((region) => suggestRegion(root, region, this.#words('counted'))),
      },
      {
        heading: this.#words('agencies'),
        suggestions: agencies.map((agency) => suggestAgency(root, agency, this.#words('formerly'))),
      },
    ].filter(({ suggestions }) => suggestions.length > 0);
    const notes = [
      lacking ? this.#words('lacking', { region: lacking.region.name, rest: lacking.rest }) : '',
      agencies.length + regions.length === 0 ? this.#words('none', { query }) : '',
      searched < total ? this.#words(broken ? 'broken' : 'partial', { searched, total }) : '',
    ].filter((note) => note !== '');
    this.#show(this.#withTexts(groups, query), notes.join(' '), false);
    const found = agencies.length + regions.length;
    this.#say(found === 0 ? notes.join(' ') : [this.#words('count', { count: found }), ...notes].join(' '));
  }

  /** The list could not be loaded: the search page and its lists are still there. */
  #showFailure(query: string): void {
    this.#show(this.#withTexts([], query), this.#words('failed'), false);
    this.#say(this.#words('failed'));
  }

  #show(groups: readonly SuggestionGroup[], note: string, isRecent: boolean): void {
    if (!this.#list || !this.#panel) return;
    this.#shown = showGroups(this.#list, groups);
    const line = this.#panel.querySelector<HTMLElement>('.suggestion-note');
    if (line) {
      line.textContent = note;
      line.hidden = note === '';
    }
    const forget = this.#panel.querySelector<HTMLElement>('.forget');
    if (forget) forget.hidden = !isRecent;
    this.#panel.hidden = false;
    this.#input?.setAttribute('aria-expanded', 'true');
    this.#mark(-1);
  }

  #mark(index: number): void {
    this.#active = index;
    this.#options.forEach((option, place) => option.setAttribute('aria-selected', String(place === index)));
    const active = this.#options[index];
    if (active) {
      this.#input?.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.#input?.removeAttribute('aria-activedescendant');
  }

  /** Keys of an input method are its own until one frame after it has finished. */
  #compose = (event: Event): void => {
    if (event.type === 'compositionstart') this.#composing = true;
    else requestAnimationFrame(() => (this.#composing = false));
  };

  #press = (event: KeyboardEvent): void => {
    if (this.#composing || event.isComposing) return;
    const count = this.#panel?.hidden ? 0 : this.#options.length;
    if (event.key === 'Escape' && !this.#panel?.hidden) this.#close();
    else if (event.key === 'ArrowDown' && count > 0) this.#mark(this.#active + 1 === count ? -1 : this.#active + 1);
    else if (event.key === 'ArrowUp' && count > 0) this.#mark(this.#active < 0 ? count - 1 : this.#active - 1);
    else if (event.key === 'ArrowDown') this.#enter();
    else return;
    event.preventDefault();
  };

  /** Enter opens the marked suggestion; without one the form leads to the search page. */
  #submit = (event: Event): void => {
    if (this.#composing) {
      event.preventDefault();
      return;
    }
    const isChoosing = this.#chooses !== null;
    // Where the box only chooses, the first is meant.
    const option = this.#panel?.hidden
      ? undefined
      : this.#options[isChoosing ? Math.max(0, this.#active) : this.#active];
    if (isChoosing) event.preventDefault();
    if (!(option instanceof HTMLElement)) return;
    event.preventDefault();
    option.click();
  };

  #choose = (event: Event): void => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const choice = option && this.#shown.get(option)?.choice;
    if (choice) keepChoice(choice);
    if (this.#chooses === null || !(option instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    if (this.#input) this.#input.value = '';
    this.#close();
    this.dispatchEvent(new CustomEvent('agency-choose', { bubbles: true, detail: option.pathname }));
  };

  #forget = (): void => {
    forgetChoices();
    this.#close();
    this.#input?.focus();
  };

  #leave = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.#close();
  };

  #close(): void {
    if (this.#panel) this.#panel.hidden = true;
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
    this.#say('');
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('agency-search', AgencySearch);
