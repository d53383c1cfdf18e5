import { fillWords } from '../page/fill-words.ts';
import type { Locale } from '../../i18n/numbers.ts';

/** The words of the page, which it holds ready in its language. */
export interface CompareWords {
  readonly locale: Locale;
  /** A sentence with its places filled in; a name that there is not gives itself. */
  readonly say: (name: string, words?: Readonly<Record<string, string | number>>) => string;
  readonly list: (names: readonly string[]) => string;
}

export function readWords(json: string, language: string): CompareWords {
  const words = JSON.parse(json === '' ? '{}' : json) as Readonly<Record<string, string>>;
  const say: CompareWords['say'] = (name, filled = {}) => fillWords(words[name] ?? name, filled);
  return {
    locale: language.startsWith('zh') ? 'zh' : 'en',
    say,
    list: (names) => names.join(say('punctuation.enumeration')),
  };
}
