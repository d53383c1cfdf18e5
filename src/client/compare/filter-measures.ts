import type { OfferedMeasure } from './page-measures.ts';

/**
 * Narrows the choice of measures down to those whose names, or those of their groups, hold what is typed; all for nothing. Gives how
 * many are left.
 */
export function filterMeasures(
  choice: Element | null,
  typed: string,
  measures: ReadonlyMap<string, OfferedMeasure>,
): number {
  const sought = typed.trim().toLowerCase();
  const left = new Set<HTMLInputElement>();
  for (const group of choice?.querySelectorAll<HTMLElement>('fieldset, details') ?? []) {
    if (sought !== '' && group instanceof HTMLDetailsElement) group.open = true;
    const title = group.querySelector(':scope > :is(legend, summary)')?.textContent ?? '';
    let shown = 0;
    for (const input of group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      const text = `${measures.get(input.value)?.name ?? ''} ${title} ${input.value}`.toLowerCase();
      const fits = text.includes(sought);
      if (input.parentElement) input.parentElement.hidden = !fits;
      if (fits) left.add(input);
      if (fits) shown += 1;
    }
    group.hidden = shown === 0;
  }
  return left.size;
}
