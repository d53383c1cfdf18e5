import { describe, expect, it } from 'vitest';
import { checkHtml } from '../../../scripts/site-check/check-html.ts';
import { parseTinyPage, writeSoundPage } from './tiny-site.ts';

function listRules(main: string): string[] {
  return checkHtml(parseTinyPage(writeSoundPage('题', main))).map(
    ({ message }) => /rule (\S+)/.exec(message)?.[1] ?? '',
  );
}

describe('checkHtml', () => {
  it.each([
    ['an inline style, display included', '<p style="display: none">x</p>', ['no-inline-style']],
    [
      'heading cells without scope',
      '<table><tbody><tr><td></td><th>x</th></tr><tr><th>y</th><td>1</td></tr></tbody></table>',
      ['wcag/h63', 'wcag/h63'],
    ],
    ['a picture without alternative text', '<p><img src="a.png"></p>', ['wcag/h37']],
    ['a form that nothing sends', '<form action="a.html"></form>', ['wcag/h32']],
    ['an element that its parent does not take', '<p><span><div>x</div></span></p>', ['element-permitted-content']],
    ['a role that an element has by itself', '<div role="region" aria-label="x">x</div>', ['prefer-native-element']],
    ['an attribute given twice', '<p class="a" class="b">x</p>', ['no-dup-attr']],
  ])('reports %s', (_, main, rules) => {
    expect(listRules(main)).toEqual(rules);
  });

  it('reports the place that html-validate gives', () => {
    const problems = checkHtml(parseTinyPage(writeSoundPage('题', '<p>x</p>\n<p>a & b</p>')));
    expect(problems).toMatchObject([{ file: 'a/page.html', line: 15, column: 6, check: 'html' }]);
  });

  it.each([
    ['a sound page', '<p>正文</p>'],
    [
      'ids with dots and Chinese ones',
      '<p id="requests.granted.total">x</p><p id="一、总体情况">x</p><p id="2024">x</p>',
    ],
    ['blanks at the line ends of a report', '<pre data-verbatim>一  \n二</pre>'],
    [
      'what is in a drawing',
      '<svg role="img" aria-label="图" viewBox="0 0 9 9"><title>图</title><linearGradient id="g"/><path d="M0,0"/></svg>',
    ],
    ['suggestions', '<div role="listbox" aria-label="x"><div role="option" tabindex="-1">x</div></div>'],
    ['elements of our own', '<x-chart data-src="a.js"><p>x</p></x-chart>'],
  ])('does not report %s', (_, main) => {
    expect(listRules(main)).toEqual([]);
  });
});
