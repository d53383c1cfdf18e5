import { hasLeft, hidePointed, pointAt, pointOut, rowsOf } from './figure/point-out.ts';
import { takeAway } from './figure/take-away.ts';

/** How far beside a thin shape it is still meant, by a mouse and by a finger. CSS pixels. */
const reach = { mouse: 8, finger: 22 } as const;

/** A finger only taps. Words that a mouse has called stay while it is on them, so that they can be read at any magnification. */
function movePointer(figure: HTMLElement, event: PointerEvent): void {
  if (event.pointerType === 'touch' || pointAt(figure, event, reach.mouse)) return;
  if (hasLeft(figure, event)) hidePointed(figure);
}

function click(figure: HTMLElement, event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-take]') : null;
  if (button) takeAway(figure, button.dataset['take'] ?? '');
  else pointAt(figure, event, reach.finger);
}

/** Lets the tab key lead to one row only; the arrows lead to the others. */
function admitRow(rows: readonly HTMLElement[], index: number): void {
  rows.forEach((row, place) => (row.tabIndex = place === index ? 0 : -1));
}

function focus(figure: HTMLElement, { target }: FocusEvent): void {
  const rows = rowsOf(figure);
  const index = rows.findIndex((row) => row === target);
  if (index < 0) return;
  admitRow(rows, index);
  pointOut(figure, String(index));
}

function press(figure: HTMLElement, event: KeyboardEvent): void {
  if (event.key === 'Escape') hidePointed(figure);
  const rows = rowsOf(figure);
  const index = rows.findIndex((row) => row === event.target);
  if (index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
}

type Listeners = {
  [Type in keyof HTMLElementEventMap]?: (figure: HTMLElement, event: HTMLElementEventMap[Type]) => void;
};

const onFigure: Listeners = {
  click,
  pointermove: movePointer,
  pointerleave: movePointer,
  focusin: focus,
  focusout: hidePointed,
};
/** A press anywhere puts away what was called. */
const onPage: Listeners = { pointerdown: hidePointed, keydown: press };
const listeners = { ...onFigure, ...onPage } as Readonly<Record<string, (figure: HTMLElement, event: Event) => void>>;

/**
 * Lets readers take a chart away, and read its values by mouse, by finger, and along the rows of its table by keys. The picture,
 * the table and the links of the menu are complete without it.
 */
class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    admitRow(rowsOf(this), 0);
    for (const type in onFigure) this.addEventListener(type, this);
    for (const type in onPage) document.addEventListener(type, this);
  }

  disconnectedCallback(): void {
    hidePointed(this);
    for (const type in onFigure) this.removeEventListener(type, this);
    for (const type in onPage) document.removeEventListener(type, this);
  }

  handleEvent(event: Event): void {
    const figure = this.querySelector('figure');
    if (figure) listeners[event.type]?.(figure, event);
  }
}

customElements.define('chart-figure', ChartFigure);
