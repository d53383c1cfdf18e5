import { mostCompared, type CompareState } from '../../publish/comparison/compare-state.ts';
import { makeElement } from '../page/make-element.ts';
import { isSavingData } from '../page/saving-data.ts';
import { askAgencies } from '../search/ask-agencies.ts';
import { settleName, splitNames } from './find-names.ts';
import type { CompareWords } from './words.ts';

/** What pasted names come to: all items, and what is to be said. */
export interface Pasted {
  readonly items: readonly string[];
  readonly messages: readonly HTMLElement[];
  /** Names that were not settled. */
  readonly left: readonly string[];
}

function askWhich(
  name: string,
  candidates: readonly { readonly id: string; readonly name: string }[],
  { say }: CompareWords,
): HTMLElement {
  const buttons = candidates.flatMap((each) => [
    ' ',
    makeElement('button', [each.name], { type: 'button', 'data-do': 'add', 'data-id': each.id }),
  ]);
  return makeElement('p', [say('paste-several', { name }), ...buttons]);
}

/** Adds what pasted names stand for to the items; asks where that is not clear, and tells what is not found. */
export async function pasteNames(
  text: string,
  { what, items: own }: Pick<CompareState, 'what' | 'items'>,
  box: HTMLElement,
  words: CompareWords,
): Promise<Pasted> {
  const { say, list } = words;
  const { engine = '', worker = null, index = '', manifest = '' } = box.dataset;
  const questions = askAgencies({ engine, worker, root: index, manifest }, () => undefined);
  const names = splitNames(text);
  const items = [...own];
  const asked: HTMLElement[] = [];
  const [none, rest, known, several]: [string[], string[], string[], string[]] = [[], [], [], []];
  try {
    await questions.start({ near: null, saving: isSavingData(), again: true });
    for (const name of names) {
      const { answer } = await questions.find(name, { most: mostCompared, near: null });
      const found = settleName(name, what, answer);
      if (found.state === 'none') none.push(name);
      else if (found.state === 'several') {
        several.push(name);
        asked.push(askWhich(name, found.candidates, words));
      } else if (items.includes(found.id)) known.push(name);
      else if (items.length >= mostCompared) rest.push(name);
      else items.push(found.id);
    }
  } catch {
    none.push(...names);
  }
  const told = [
    say('pasted', { count: items.length - own.length }),
    ...(known.length > 0 ? [say('paste-known', { names: list(known) })] : []),
    ...(none.length > 0 ? [say('paste-none', { names: list(none) })] : []),
    ...(rest.length > 0 ? [say('paste-rest', { names: list(rest) })] : []),
  ];
  return {
    items,
    messages: [...told.map((each) => makeElement('p', [each])), ...asked],
    left: [...none, ...rest, ...several],
  };
}
