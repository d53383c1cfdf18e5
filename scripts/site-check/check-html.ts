import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { ConfigData } from 'html-validate';
import type { Page } from './page.ts';
import { reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';

const report = reportAs('html');

/** html-validate's recommended rules (those of WCAG among them), but for what this site has chosen otherwise. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The policy forbids every inline style, also `display`, which the preset lets pass.
    'no-inline-style': ['error', { allowedProperties: [] }],
    // Cell keys with their dots and Chinese headings are ids, so that links to them stay readable.
    'valid-id': ['error', { relaxed: true }],
    // Reports are shown as published, with the blanks at their line ends.
    'no-trailing-whitespace': 'off',
    // Suggestions below a search box are a listbox that no <select> can show.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
};

/** The rules of every page, put together once: the library looks for files beside each page, or puts them together anew. */
class FixedRules extends StaticConfigLoader {
  readonly #rules = super.getConfigFor('');

  override getConfigFor(): ReturnType<StaticConfigLoader['getConfigFor']> {
    return this.#rules;
  }
}

const validator = new HtmlValidate(new FixedRules(htmlRules));

/** The page is sound HTML by html-validate; inside SVG it looks at nothing. */
export function checkHtml({ path, source }: Page): DistProblem[] {
  return validator
    .validateStringSync(source, path)
    .results.flatMap(({ messages }) => messages)
    .map((message) => report(path, message, `${message.message} (rule ${message.ruleId} of html-validate)`));
}
