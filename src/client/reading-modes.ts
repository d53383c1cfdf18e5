const storageKey = 'gongkai-modes';
const modeNames = ['theme', 'contrast', 'type'] as const;

/**
 * Lets a reader choose colours, contrast and size of type, and keeps the choice in this browser. The script in the head
 * of the page restores it; without scripts the panel is not shown and the device decides.
 */
class ReadingModes extends HTMLElement {
  connectedCallback(): void {
    for (const name of modeNames) {
      const chosen = document.documentElement.dataset[name] ?? 'device';
      for (const input of this.#inputs(name)) input.checked = input.value === chosen;
    }
    this.addEventListener('change', this.#choose);
    document.addEventListener('click', this.#leave);
    this.addEventListener('keydown', this.#press);
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#choose);
    document.removeEventListener('click', this.#leave);
    this.removeEventListener('keydown', this.#press);
  }

  #inputs(name: string): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  }

  #choose = (): void => {
    const chosen = modeNames.flatMap((name) => {
      const value = this.#inputs(name).find(({ checked }) => checked)?.value ?? 'device';
      if (value === 'device') document.documentElement.removeAttribute(`data-${name}`);
      else document.documentElement.dataset[name] = value;
      return value === 'device' ? [] : [`${name}:${value}`];
    });
    try {
      localStorage.setItem(storageKey, chosen.join(','));
    } catch {
      // A browser that stores nothing still shows the choice on this page.
    }
  };

  #close(): void {
    const details = this.querySelector('details');
    if (details) details.open = false;
  }

  #leave = (event: MouseEvent): void => {
    if (!(event.target instanceof Node && this.contains(event.target))) this.#close();
  };

  #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this.#close();
    this.querySelector('summary')?.focus();
  };
}

customElements.define('reading-modes', ReadingModes);
