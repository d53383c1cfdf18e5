import type { Strings } from '../strings.ts';

/** Words of years and the history of agencies. */
export const yearsStrings = {
  'years.one': { about: 'A single year', zh: '{from}年度', en: '{from}' },
  'years.span': { about: 'A span of years', zh: '{from}—{to}年度', en: '{from}–{to}' },
  'years.compare': {
    about: 'Heading: a year beside the one before',
    zh: '与上一年度相比',
    en: 'Compared with the year before',
  },
  'years.figure': { about: 'Column head', zh: '项目（件）', en: 'Item (number)' },
  'years.change': { about: 'Column head', zh: '增减', en: 'Change' },
  'years.contradictory': {
    about: 'Above that table, where totals contradict their parts',
    zh: '有一年的合计与各项不符，所以不列增减。',
    en: 'In one of the two years the totals do not equal their parts, so no change is given.',
  },
  'years.unlike': {
    about: 'Above that table, where the reports are not alike',
    zh: '两年报告的范围或者表格版式不同，数字不宜直接相比。',
    en: 'The reports for the two years differ in scope or in table edition; their numbers should not be compared directly.',
  },
  'history.renamed': {
    about: 'Break in the history of an agency',
    zh: '{year}年度起名为{to}，此前名为{from}',
    en: 'From {year} named {to}, before that {from}',
  },
  'history.merged': {
    about: 'Break in the history of an agency',
    zh: '{year}年度起由{names}合并而成',
    en: 'From {year}, formed by merging {names}',
  },
  'history.split': {
    about: 'Break in the history of an agency',
    zh: '{year}年度起从{names}分出',
    en: 'From {year}, separated from {names}',
  },
  'history.name': {
    about: 'Break: the reports bear another name',
    zh: '{year}年度报告名为{to}，此前的报告名为{from}',
    en: 'The report for {year} is in the name of {to}, earlier reports in that of {from}',
  },
  'history.into': {
    about: 'What became of an agency',
    zh: '{year}年度起并入{names}。',
    en: 'From {year}, merged into {names}.',
  },
  'history.apart': {
    about: 'What became of an agency',
    zh: '{year}年度起分设为{names}。',
    en: 'From {year}, divided into {names}.',
  },
  'history.brief.renamed': { about: 'The same in a word, in a chart', zh: '更名', en: 'Renamed' },
  'history.brief.merged': { about: 'The same in a word, in a chart', zh: '合并', en: 'Merged' },
  'history.brief.split': { about: 'The same in a word, in a chart', zh: '分立', en: 'Split' },
  'history.brief.scope': {
    about: 'In a chart: reports of other bodies than the year before',
    zh: '报告范围不同',
    en: 'Other scope',
  },
} as const satisfies Strings;
