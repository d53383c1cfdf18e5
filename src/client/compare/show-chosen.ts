import { makeElement } from '../page/make-element.ts';
import type { Loaded } from './load-chosen.ts';
import type { CompareWords } from './words.ts';

/** An item of the list of what is compared: what is not found keeps its id as its name. */
export interface ChosenItem {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly href: string | null;
}

/** What is chosen, in its order; what is not found among it. */
export function listChosen({ items, agencies, regions }: Loaded, root: string): ChosenItem[] {
  const found = new Map<string, Omit<ChosenItem, 'id'>>();
  for (const { id, name, region } of agencies)
    found.set(id, { name, about: region.path.join(' › '), href: `${root}agencies/${id}.html` });
  for (const { code, name, path } of regions)
    found.set(code, { name, about: path.slice(0, -1).join(' › '), href: `${root}regions/${code}.html` });
  return items.map((id) => ({ id, ...(found.get(id) ?? { name: id, about: '', href: null }) }));
}

/** At an end of the list a button stays where it is and says that it does nothing, so that the focus stays on it. */
function makeButton(action: string, id: string, sign: string, label: string, isOff = false): HTMLElement {
  const attributes = { type: 'button', 'data-do': action, 'data-id': id, 'aria-label': label, title: label };
  return makeElement('button', [sign], { ...attributes, ...(isOff && { 'aria-disabled': 'true' }) });
}

/** The items in their order, each with buttons to move and to remove it; `hasBase` where differences are to the first. */
export function showChosen(
  list: HTMLElement,
  items: readonly ChosenItem[],
  { say }: CompareWords,
  hasBase: boolean,
): void {
  const base = hasBase && items.length > 1 ? items.findIndex(({ href }) => href !== null) : -1;
  const made = items.map(({ id, name, about, href }, index) => {
    const title = href === null ? name : makeElement('a', [name], { href });
    const told = index === base ? [' ', makeElement('small', [say('base')], { class: 'compare-base' })] : [];
    const facts = about === '' ? [] : [makeElement('small', [about], { lang: 'zh-CN' })];
    const text = makeElement('span', [makeElement('span', [title], { lang: 'zh-CN' }), ...told, ...facts], {
      class: 'compare-name',
    });
    const buttons = [
      makeButton('up', id, '↑', say('up', { name }), index === 0),
      makeButton('down', id, '↓', say('down', { name }), index === items.length - 1),
      makeButton('remove', id, '×', say('remove', { name })),
    ];
    return makeElement('li', [text, makeElement('span', buttons, { class: 'compare-buttons' })]);
  });
  list.replaceChildren(...made);
}
