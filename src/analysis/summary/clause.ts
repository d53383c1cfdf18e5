import type { Text } from '../../form/terms.ts';

/** A part of a summary, in both languages, and the cells that its numbers are from. */
export interface Clause {
  readonly text: Text;
  readonly cells: readonly string[];
}

/** A word or a number to fill in. Numbers are written with thousands, but for years. */
export type Words = Readonly<Record<string, string | number | Text>>;

const tags = { zh: 'zh-CN', en: 'en-GB' } as const;
const language = ['zh', 'en'] as const;

function write(word: string | number | Text, name: string, locale: 'zh' | 'en'): string {
  if (typeof word === 'object') return word[locale];
  if (typeof word === 'string' || /year$/iu.test(name)) return String(word);
  return word.toLocaleString(tags[locale], { maximumFractionDigits: 20 });
}

/**
 * Fills a template in both languages. `{count|request|requests}` chooses by the number `count`. A place without its word is
 * our own mistake.
 */
export function fill(template: Text, words: Words): Text {
  const [zh, en] = language.map((locale) =>
    template[locale].replace(
      /\{(?<name>\w+)(?:\|(?<one>[^|{}]*)\|(?<many>[^|{}]*))?\}/gu,
      (_, name: string, one: string | undefined, many: string | undefined) => {
        const word = words[name];
        if (word === undefined) throw new Error(`The template ${template.zh} needs a word for {${name}}`);
        return one === undefined || many === undefined ? write(word, name, locale) : word === 1 ? one : many;
      },
    ),
  );
  return { zh: zh ?? '', en: en ?? '' };
}

/** Clauses as one text: in Chinese without blanks, in English with one between sentences. */
export function joinClauses(clauses: readonly Clause[], separator: Text = { zh: '', en: ' ' }): Text {
  return {
    zh: clauses.map(({ text }) => text.zh).join(separator.zh),
    en: clauses.map(({ text }) => text.en).join(separator.en),
  };
}
