import type { Text } from '../form/terms.ts';
import { strings, type StringKey } from './strings.ts';

/** The languages that pages can be made in, Chinese first. */
export const allLocales = ['zh', 'en'] as const;
export type Locale = (typeof allLocales)[number];

export type Words = Readonly<Record<string, string | number>>;

const htmlLanguages: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

export function languageTag(locale: Locale): string {
  return htmlLanguages[locale];
}

/** A number as readers of the language write it: thousands by comma, every published decimal. */
export function formatNumber(value: number, locale: Locale): string {
  return value.toLocaleString(htmlLanguages[locale], { maximumFractionDigits: 20 }).replace('-', '−');
}

/** A difference with its sign; none for 0. */
export function formatChange(value: number, locale: Locale): string {
  const size = formatNumber(Math.abs(value), locale);
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size;
}

/** A share of 1 as whole per cent, for measures that are no more exact. */
export function formatRoughShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A share of 1 as per cent, with one decimal. */
export function formatShare(share: number, locale: Locale): string {
  const percent = (share * 100).toLocaleString(htmlLanguages[locale], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return `${percent}%`;
}

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
