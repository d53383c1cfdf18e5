import type { Strings } from '../strings.ts';

/** Words of the checks of a report. */
export const checksStrings = {
  'check.fails': {
    about: 'Arithmetic of a failed relation',
    zh: '{formula}；左边合计{left}，右边合计{right}。',
    en: '{formula}; the left side comes to {left}, the right side to {right}.',
  },
  'check.numbers-fail': {
    about: 'R6 fails: how many of the numbers of a table are no counts',
    zh: '{total}个数中有{broken}个不是非负整数。',
    en: '{broken} of {total} {total|number|numbers} {broken|is not a non-negative integer|are not non-negative integers}.',
  },
  'check.brief.holds': { about: 'All relations of a report hold', zh: '全部相符', en: 'All hold' },
  'check.brief.fails': { about: 'Some fail', zh: '{fails}项不符', en: '{fails} {fails|fails|fail}' },
  'check.brief.none': { about: 'Nothing can be assessed', zh: '不能核对', en: 'Cannot be checked' },
  'check.relation': { about: 'Column head', zh: '关系', en: 'Relation' },
  'check.formula': { about: 'Column head', zh: '算式', en: 'Formula' },
  'check.result': { about: 'Column head', zh: '结果', en: 'Result' },
  'check.count.holds': { about: 'How often a relation holds', zh: '相符{count}', en: '{count} {count|holds|hold}' },
  'check.count.fails': { about: 'How often it fails', zh: '不符{count}', en: '{count} {count|fails|fail}' },
  'check.count.not_assessable': {
    about: 'How often it cannot be assessed',
    zh: '不能核对{count}',
    en: '{count} cannot be checked',
  },
  'check.count.none': {
    about: 'There is nothing to apply a relation to',
    zh: '没有可核对的数',
    en: 'No number to check',
  },
  'check.no-previous': {
    about: 'A relation across years without the report before',
    zh: '没有可比的上一年度报告',
    en: 'No comparable report for the year before',
  },
  'check.brief.open': {
    about: 'All that can be assessed hold',
    zh: '能核对的{holds}项相符，{open}项不能核对',
    en: '{holds} checked and hold, {open} cannot be checked',
  },
} as const satisfies Strings;
