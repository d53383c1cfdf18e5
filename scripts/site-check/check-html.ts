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

// Without a loader of its own it would look for configuration files beside every page.
const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

/** The page is sound HTML by html-validate; inside SVG it looks at nothing. */
export function checkHtml({ path, source }: Page): DistProblem[] {
  return validator
    .validateStringSync(source, path)
    .results.flatMap(({ messages }) => messages)
    .map((message) => report(path, message, `${message.message} (rule ${message.ruleId} of html-validate)`));
}
