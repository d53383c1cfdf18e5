/** Between a shape and its words. CSS pixels. */
const distance = 8;
/** A shape is also found from beside it while it is no thicker than this. */
const thin = 24;

function measureGap({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): number {
  return Math.hypot(Math.max(left - clientX, clientX - right, 0), Math.max(top - clientY, clientY - bottom, 0));
}

/** The shape under a pointer, else the nearest of those too thin to be hit, less than `reach` pixels away. */
function findShape(event: MouseEvent, reach: number): Element | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  let nearest = target.closest('[data-at]');
  if (nearest) return nearest;
  let least = reach;
  for (const shape of target.closest('.plot')?.querySelectorAll('[data-at]') ?? []) {
    const box = shape.getBoundingClientRect();
    const gap = measureGap(box, event);
    if (Math.min(box.width, box.height) > thin || gap >= least) continue;
    nearest = shape;
    least = gap;
  }
  return nearest;
}

/** The rows of the table, in the order that shapes count them. */
export function rowsOf(figure: HTMLElement): HTMLTableRowElement[] {
  return [...figure.querySelectorAll<HTMLTableRowElement>('.figure-table tbody tr')];
}

/** “row head · column head value” as the table writes them, of one column or, if it is undefined, of all. */
function tellRow(figure: HTMLElement, row: HTMLTableRowElement, column?: number): string {
  const heads = figure.querySelectorAll('.figure-table thead th');
  const [name, ...values] = [...row.cells].map((cell) => cell.textContent.trim());
  const told = values.map((text, index) => `${heads[index + 1]?.textContent.trim() ?? ''} ${text}`);
  return [name, ...told.filter((_, index) => column === undefined || index === column)].join(' · ');
}

/** Above a shape, below it where the window ends, and never over the sides of the figure. */
function placeTip(figure: HTMLElement, tip: HTMLElement, shape: Element): void {
  const frame = figure.getBoundingClientRect();
  const { left, top, bottom, width } = shape.getBoundingClientRect();
  const above = top - tip.offsetHeight - distance;
  const middle = left + (width - tip.offsetWidth) / 2 - frame.left;
  tip.style.left = `${Math.max(0, Math.min(middle, frame.width - tip.offsetWidth))}px`;
  tip.style.top = `${(above < 0 ? bottom + distance : above) - frame.top}px`;
}

function findTip(figure: HTMLElement): HTMLElement | null {
  return figure.querySelector('.figure-tip');
}

/** Puts away what is pointed out. */
export function hidePointed(figure: HTMLElement): void {
  findTip(figure)?.remove();
  for (const each of figure.querySelectorAll('[data-marked]')) each.removeAttribute('data-marked');
}

/**
 * Marks the shapes, the row and the cell of a place (`3` is the row 3, `3.1` its value 1) in the pictures and in the table, and
 * shows what the table says of it beside `shape`, else beside the first of those shapes that is displayed.
 */
export function pointOut(figure: HTMLElement, place: string, shape?: Element): void {
  hidePointed(figure);
  const [index = -1, column] = place.split('.').map(Number);
  const row = rowsOf(figure)[index];
  if (!row) return;
  const shapes = [...figure.querySelectorAll('[data-at]')].filter((each) => {
    const at = each.getAttribute('data-at') ?? '';
    return at === place || at === String(index) || at.startsWith(`${place}.`);
  });
  const cell = column === undefined ? null : row.cells[column + 1];
  for (const each of [row, cell, ...shapes]) each?.setAttribute('data-marked', '');
  const beside = shape ?? shapes.find((each) => each.getClientRects().length > 0);
  if (!beside) return;
  const tip = document.createElement('div');
  tip.className = 'figure-tip';
  tip.setAttribute('role', 'presentation');
  tip.textContent = tellRow(figure, row, column);
  if (shape) tip.dataset['of'] = place;
  figure.append(tip);
  placeTip(figure, tip, beside);
}

/** Points out what the shape shows that a pointer means, and tells whether there is one. */
export function pointAt(figure: HTMLElement, event: MouseEvent, reach: number): boolean {
  const shape = findShape(event, reach);
  const place = shape?.getAttribute('data-at') ?? '';
  if (shape && findTip(figure)?.dataset['of'] !== place) pointOut(figure, place, shape);
  return shape !== null;
}

/** Whether a pointer has left a shape that it meant, and is not on the words beside it either. */
export function hasLeft(figure: HTMLElement, event: MouseEvent): boolean {
  const tip = findTip(figure);
  return tip?.dataset['of'] !== undefined && measureGap(tip.getBoundingClientRect(), event) > distance;
}
