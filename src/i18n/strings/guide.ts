import type { Strings } from '../strings.ts';

/** Words of the guide. */
export const guideStrings = {
  'guide.title': {
    about: 'Title of the guide',
    zh: '申请政府信息公开指南',
    en: 'Guide to requesting government information',
  },
  'guide.intro': {
    about: 'Under the title',
    zh: '怎样申请政府信息，多久要有答复，各种答复是什么意思，不服怎么办，以及怎样读一份年报。',
    en: 'How to ask for government information, how long an answer may take, what each answer means, what to do if you disagree, and how to read an annual report.',
  },
  'guide.terms': {
    about: 'Heading: definitions of other rows and columns',
    zh: '表格里的其他项目',
    en: 'Other rows and columns of the tables',
  },
  'guide.terms.text': {
    about: 'Under that heading',
    zh: '以下是本站的通俗解释，以法规和格式文件的原文为准。',
    en: 'These are plain explanations by this site; the texts of the law and of the format notices prevail.',
  },
  'guide.example': {
    about: 'Before a case from the data; the count follows as a link',
    zh: '例如{name}{year}年：',
    en: 'Example: {name}, {year}: ',
  },
  'guide.example.count': { about: 'The case', zh: '{count}件', en: '{count} {count|request|requests}' },
  'guide.example.received': {
    about: 'The case of requests received',
    zh: '新收{count}件申请',
    en: '{count} {count|request|requests} received',
  },
  'guide.article': { about: 'An article of the Regulation', zh: '第{number}条', en: 'Article {number}' },
} as const satisfies Strings;
