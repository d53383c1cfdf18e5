import type { Strings } from '../strings.ts';

/** Words of citations and reports of errors. */
export const citationStrings = {
  'error.subject': {
    about: 'Subject of a letter that reports an error',
    zh: '更正：{title}',
    en: 'Correction: {title}',
  },
  'error.page': { about: 'Line of that letter', zh: '页面：{address}', en: 'Page: {address}' },
  'error.source': {
    about: 'Line of that letter',
    zh: '原文：{file}（SHA-256：{hash}）',
    en: 'Source: {file} (SHA-256: {hash})',
  },
  'error.place': { about: 'Line of that letter', zh: '位置：{place}', en: 'Place: {place}' },
  'error.cell': {
    about: 'Line of that letter: what was read',
    zh: '{name}（{key}）：{value}',
    en: '{name} ({key}): {value}',
  },
  'error.right': {
    about: 'Last line of that letter, to be filled in',
    zh: '我认为错在：',
    en: 'What I think is wrong:',
  },
  'error.link': { about: 'Link to that letter', zh: '报告错误', en: 'Report an error' },
  'error.line': { about: 'The same beside a line of the source', zh: '报错', en: 'Report' },
  'citation.title': { about: 'Heading: how to cite a report', zh: '引用与更正', en: 'Cite and correct' },
  'citation.text': {
    about: 'Under that heading',
    zh: '按使用场合选择一种。引文里的日期是机关公布报告的日期，不知道的不写；[引用日期]请自行填写。',
    en: 'Choose what your publication asks for. Dates are those on which the agency published the report, left out where they are not known; please fill in the day of access ([引用日期]).',
  },
  'citation.gbt7714': { about: 'Name of a style of citation', zh: 'GB/T 7714—2015', en: 'GB/T 7714—2015' },
  'citation.apa': { about: 'Name of a style of citation', zh: 'APA（第7版）', en: 'APA, 7th edition' },
  'citation.bibtex': { about: 'Name of a style of citation', zh: 'BibTeX', en: 'BibTeX' },
  'citation.permanent': {
    about: 'Below the citations',
    zh: '本页的网址和页内每一格的锚点长期不变。',
    en: 'The address of this page and the anchor of each cell on it are permanent.',
  },
  'error.text': {
    about: 'Before the link to report an error',
    zh: '数字与原文不一致，或者机关、年度认错了，请告诉我们：',
    en: 'If a figure does not agree with the source, or the agency or the year is wrong, please tell us: ',
  },
} as const satisfies Strings;
