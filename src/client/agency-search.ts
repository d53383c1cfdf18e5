import type { SearchEntry } from '../publish/search-index.ts';

const most = 8;

/** Loads a classic script once; modules and fetch do not work in pages opened from disk. */
const loaded = new Map<string, Promise<void>>();
function loadScript(address: string): Promise<void> {
  const known = loaded.get(address);
  if (known) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      loaded.delete(address);
      script.remove();
      reject(new Error(address));
    };
    document.head.append(script);
  });
  loaded.set(address, promise);
  return promise;
}

/**
 * Suggests agencies while a reader types, over a plain form that works without it. A combobox with a list, by the ARIA
 * practices; the options are links. Nothing is loaded before the box has the focus.
 */
class AgencySearch extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #list: HTMLElement | null = null;
  #status: HTMLElement | null = null;
  #active = -1;
  #composing = false;
  #latest = 0;

  connectedCallback(): void {
    this.#input = this.querySelector('input');
    this.#list = this.querySelector('[role=listbox]');
    this.#status = this.querySelector('[role=status]');
    const input = this.#input;
    if (!input || !this.#list) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.#list.id);
    input.addEventListener('focus', this.#prepare);
    input.addEventListener('input', this.#suggest);
    input.addEventListener('keydown', this.#press);
    input.addEventListener('compositionstart', this.#compose);
    input.addEventListener('compositionend', this.#compose);
    this.querySelector('form')?.addEventListener('submit', this.#submit);
    this.addEventListener('focusout', this.#leave);
    // A form sent without a suggestion leads to the list of agencies: what was typed is taken up there.
    const asked = new URLSearchParams(location.search).get('q');
    if (asked && input.value === '') {
      input.value = asked;
      void this.#suggest();
    }
  }

  disconnectedCallback(): void {
    const input = this.#input;
    input?.removeEventListener('focus', this.#prepare);
    input?.removeEventListener('input', this.#suggest);
    input?.removeEventListener('keydown', this.#press);
    input?.removeEventListener('compositionstart', this.#compose);
    input?.removeEventListener('compositionend', this.#compose);
    this.querySelector('form')?.removeEventListener('submit', this.#submit);
    this.removeEventListener('focusout', this.#leave);
  }

  get #options(): HTMLAnchorElement[] {
    return [...(this.#list?.querySelectorAll('a') ?? [])];
  }

  #prepare = async (): Promise<boolean> => {
    try {
      await loadScript(this.dataset['index'] ?? '');
      await loadScript(this.dataset['engine'] ?? '');
      return true;
    } catch {
      this.#say(this.dataset['failed'] ?? '');
      this.toggleAttribute('data-empty', true);
      return false;
    }
  };

  #suggest = async (): Promise<void> => {
    const sequence = ++this.#latest;
    if (!(await this.#prepare()) || sequence !== this.#latest) return;
    const query = this.#input?.value ?? '';
    if (query.trim() === '') {
      this.#close();
      return;
    }
    const found = globalThis.gongkaiSearch?.(query, most) ?? [];
    this.#show(found, query);
  };

  #show(found: readonly SearchEntry[], query: string): void {
    const root = document.documentElement.dataset['root'] ?? './';
    const options = found.map((entry, index) => {
      const link = document.createElement('a');
      link.href = `${root}agencies/${entry.id}.html`;
      link.id = `${this.#list?.id ?? ''}-${index}`;
      link.setAttribute('role', 'option');
      link.setAttribute('aria-selected', 'false');
      link.tabIndex = -1;
      const name = document.createElement('span');
      name.textContent = entry.name;
      const region = document.createElement('small');
      region.textContent = entry.region;
      link.append(name, region);
      return link;
    });
    this.#list?.replaceChildren(...options);
    this.#list?.toggleAttribute('hidden', options.length === 0);
    this.#input?.setAttribute('aria-expanded', String(options.length > 0));
    this.#mark(-1);
    const none = (this.dataset['none'] ?? '').replace('{query}', () => query.trim());
    this.#say(found.length === 0 ? none : (this.dataset['count'] ?? '').replace('{count}', String(found.length)));
    this.toggleAttribute('data-empty', found.length === 0);
  }

  #mark(index: number): void {
    const options = this.#options;
    this.#active = index;
    options.forEach((option, place) => option.setAttribute('aria-selected', String(place === index)));
    const active = options[index];
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
    const count = this.#options.length;
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'ArrowDown' && count > 0) this.#mark((this.#active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) this.#mark((this.#active <= 0 ? count : this.#active) - 1);
    else return;
    event.preventDefault();
  };

  /** Enter opens the marked suggestion, or else the first; without any the form goes to the list of agencies. */
  #submit = (event: Event): void => {
    if (this.#composing) {
      event.preventDefault();
      return;
    }
    const option = this.#options[Math.max(0, this.#active)];
    if (!option || this.#list?.hidden) return;
    event.preventDefault();
    option.click();
  };

  #leave = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.#close();
  };

  #close(): void {
    this.#list?.setAttribute('hidden', '');
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
    this.#say('');
  }

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }
}

customElements.define('agency-search', AgencySearch);
