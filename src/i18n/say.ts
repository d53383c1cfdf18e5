import type { Text } from '../form/terms.ts';
import { formatNumber, type Locale } from './numbers.ts';
import { strings, type StringKey } from './strings.ts';

export * from './numbers.ts';

export type Words = Readonly<Record<string, string | number>>;

/** A statutory term: always with its Chinese. */
export function sayTerm({ zh, en }: Text, locale: Locale): string {
  return locale === 'zh' ? zh : `${en} (${zh})`;
}

export type Say = (key: StringKey, words?: Words) => string;

/** Numbers that are names, not counts: they take no comma. */
function isCount(name: string, word: string | number): word is number {
  return typeof word === 'number' && !/^year|^from$|^to$|^edition$/u.test(name);
}

/**
 * The strings of a language. `{name}` is filled in; `{name|one|many}` gives `one` where the number is 1, else `many`. A
 * place to fill in without its word is our own mistake and stops the build.
 */
export function speak(locale: Locale): Say {
  return (key, words = {}) =>
    strings[key][locale].replace(
      /\{([\w-]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/gu,
      (_, name: string, one: string | undefined, many: string | undefined) => {
        const word = words[name];
        if (word === undefined) throw new Error(`The string ${key} needs a word for {${name}}`);
        if (one !== undefined) return (word === 1 ? one : many) ?? '';
        return isCount(name, word) ? formatNumber(word, locale) : String(word);
      },
    );
}

/**
 * The strings of a language whose keys begin so, by the rest of their keys, with the places to fill in as they are: for
 * scripts, which fill them in themselves and know no plural forms.
 */
export function listTemplates(locale: Locale, prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(strings).flatMap(([key, words]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), words[locale]]] : [],
    ),
  );
}
