import type { Strings } from '../strings.ts';

/** Words for taking a view away: its link, a sentence, its table, its citation. */
export const takeStrings = {
  'take.link': { about: 'Button', zh: '复制链接', en: 'Copy link' },
  'take.article': {
    about: 'Button: a sentence with its source',
    zh: '复制成稿文字',
    en: 'Copy as text for an article',
  },
  'take.table': { about: 'Button', zh: '下载表格（CSV）', en: 'Download the table (CSV)' },
  'take.cite': { about: 'Disclosure with citations', zh: '引用', en: 'Cite' },
  'take.cite.text': {
    about: 'Under that',
    zh: '按使用场合选择一种。页面随收录的报告更新，引用时应写明访问日期；没有写出的，请自行补上。',
    en: 'Choose what your publication asks for. Pages change as reports are added, so a citation should say when the page was seen; where that is missing, please add it.',
  },
  'take.permanent': { about: 'Link to the page itself', zh: '本页的固定链接', en: 'Permanent link to this page' },
  'take.text': {
    about: 'Text for an article: a whole sentence, where it is from, and the address',
    zh: '{sentence}数据来源：{site}“{title}”，{link}',
    en: '{sentence} Source: {site}, “{title}”, {link}',
  },
  'take.text.bare': {
    about: 'The same where no address is known',
    zh: '{sentence}数据来源：{site}“{title}”。',
    en: '{sentence} Source: {site}, “{title}”.',
  },
} as const satisfies Strings;
