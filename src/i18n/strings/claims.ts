import type { Strings } from '../strings.ts';

/** Words of numbers in the prose. */
export const claimsStrings = {
  'claims.legend': {
    about: 'Above prose with marked numbers',
    zh: '正文里划线的数字已与表格对照：实线是一致，双线是不一致，点线是不能对照或者表格无此项。',
    en: 'Underlined numbers in the prose have been compared with the tables: a solid line means that they agree, a double line that they differ, a dotted line that they cannot be compared or that the tables have no such item.',
  },
  'claims.title': { about: 'Heading: numbers in the prose', zh: '正文里的数字', en: 'Numbers in the prose' },
  'claims.none': {
    about: 'The prose states no number',
    zh: '没有从正文里认出可以核对的数。',
    en: 'No number that can be checked was recognised in the prose.',
  },
  'claims.intro': {
    about: 'Under that heading',
    zh: '正文写明的数，以及“未收到”“未发生”这类说法，在上文中标出，与表格逐一对照。网站和微信发布的信息、文件、信息处理费，表格里没有对应的一格。',
    en: 'Numbers that the prose states, and phrases such as “未收到” (none received) or “未发生” (none occurred), are marked above and compared one by one with the tables. The tables have no cell for information published on websites or WeChat, for documents, or for information processing fees.',
  },
  'claims.of': { about: 'Column head', zh: '项目', en: 'Item' },
  'claims.prose': { about: 'Column head', zh: '正文', en: 'Prose' },
  'claims.table': { about: 'Column head', zh: '表格', en: 'Table' },
  'claims.verdict': { about: 'Column head', zh: '对照', en: 'Comparison' },
  'claims.agrees': { about: 'Verdict', zh: '一致', en: 'Agrees' },
  'claims.differs': { about: 'Verdict', zh: '不一致', en: 'Differs' },
  'claims.scope': { about: 'Verdict: another body or scope', zh: '范围不同', en: 'Other scope' },
  'claims.not_assessable': { about: 'Verdict', zh: '不能对照', en: 'Cannot be compared' },
  'claims.unmatched': { about: 'Verdict: no cell for it', zh: '表格无此项', en: 'Not in the tables' },
} as const satisfies Strings;
