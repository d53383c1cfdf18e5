const names = ['kind', 'year', 'province'] as const;

/**
 * Shows only the findings of a chosen kind, year and province, over lists that are complete without it. The choice is in
 * the address, so that it can be shared and found again.
 */
class FindingsFilter extends HTMLElement {
  #choices: HTMLElement | null = null;

  connectedCallback(): void {
    this.#choices = this.querySelector('.filter');
    if (!this.#choices) return;
    this.#choices.hidden = false;
    this.#choices.addEventListener('change', this.#choose);
    addEventListener('popstate', this.#restore);
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#choices?.removeEventListener('change', this.#choose);
    removeEventListener('popstate', this.#restore);
  }

  #selects(): HTMLSelectElement[] {
    return names.flatMap((name) => {
      const found = this.#choices?.querySelector<HTMLSelectElement>(`select[name=${name}]`);
      return found ? [found] : [];
    });
  }

  /** Takes the choice from the address; what is not offered is none. */
  #restore = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const select of this.#selects()) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    this.#apply();
  };

  #choose = (): void => {
    const chosen = new URLSearchParams(location.search);
    for (const { name, value } of this.#selects()) {
      if (value === '') chosen.delete(name);
      else chosen.set(name, value);
    }
    const query = chosen.toString();
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
    this.#apply();
  };

  #apply(): void {
    const chosen = new Map(this.#selects().map(({ name, value }) => [name, value]));
    const kind = chosen.get('kind') ?? '';
    let count = 0;
    for (const report of this.querySelectorAll<HTMLElement>('article')) {
      const fits = (['year', 'province'] as const).every((name) => {
        const value = chosen.get(name) ?? '';
        return value === '' || report.dataset[name] === value;
      });
      let shown = 0;
      for (const group of report.querySelectorAll<HTMLElement>('[data-kind]')) {
        group.hidden = !fits || (kind !== '' && group.dataset['kind'] !== kind);
        if (!group.hidden) shown += Number(group.dataset['count']);
      }
      report.hidden = shown === 0;
      count += shown;
    }
    const output = this.#choices?.querySelector('output');
    if (output) output.value = (this.dataset['count'] ?? '%').replace('%', String(count));
  }
}

customElements.define('findings-filter', FindingsFilter);
