import type { Text } from '../form/terms.ts';
import type { Location } from './location.ts';

/** `error`: something the form asks for could not be read. `warning`: it was read in part. `notice`: read, but odd. */
export type Severity = 'error' | 'warning' | 'notice';

interface Entry {
  readonly severity: Severity;
  /** What happened. */
  readonly message: Text;
  /** What to do about it. */
  readonly hint: Text;
}

const seeSource: Text = {
  zh: '请与原文核对；原文有误的，可请发布机关更正。',
  en: 'Compare with the source; if the source is wrong, ask the agency to correct it.',
};
const nothingToDo: Text = {
  zh: '不影响读取，无须处理。',
  en: 'Reading is not affected; nothing needs doing.',
};
const republish: Text = {
  zh: '请从发布机关网站重新取得报告，存为文本文件后放入报告文件夹。',
  en: "Take the report from the agency's own site again and put it into the folder of reports as text.",
};

/** Everything that a file can get wrong: a closed list. Codes are permanent; adding one is adding a line here. */
export const problemCatalogue = {
  'format-unsupported': {
    severity: 'error',
    message: { zh: '不支持这种文件格式', en: 'This file format is not supported' },
    hint: { zh: '请提供txt或md文件。', en: 'Provide a .txt or .md file.' },
  },
  'file-unreadable': {
    severity: 'error',
    message: { zh: '文件打不开（{found}）', en: 'The file could not be opened ({found})' },
    hint: { zh: '请检查路径和权限。', en: 'Check the path and the permissions.' },
  },
  'file-too-large': {
    severity: 'error',
    message: { zh: '文件超过20 MB，未读取', en: 'The file is larger than 20 MB and was not read' },
    hint: republish,
  },
  'file-empty': {
    severity: 'error',
    message: { zh: '文件没有内容', en: 'The file is empty' },
    hint: republish,
  },
  'file-not-text': {
    severity: 'error',
    message: {
      zh: '文件不是UTF-8、UTF-16或GB18030编码的文本',
      en: 'The file is not text in UTF-8, UTF-16 or GB18030',
    },
    hint: republish,
  },
  'title-missing': {
    severity: 'warning',
    message: { zh: '没有找到报告标题', en: 'No report title was found' },
    hint: seeSource,
  },
  'title-ambiguous': {
    severity: 'warning',
    message: { zh: '有两个不同的报告标题', en: 'There are two report titles that differ' },
    hint: {
      zh: '请在agencies.yaml的names中为这个文件写明机关全称，并把文件放进正确年份的文件夹。',
      en: 'Name the agency for this file under names in agencies.yaml, and put it into the folder of its year.',
    },
  },
  'report-second': {
    severity: 'warning',
    message: { zh: '同一文件中还有另一份报告，未读取', en: 'The file goes on with another report, which was not read' },
    hint: { zh: '请把两份报告分成两个文件。', en: 'Put each report into a file of its own.' },
  },
  'table-other-year': {
    severity: 'warning',
    message: { zh: '下面是另一年度的表格，未读取', en: 'A table of another year follows, which was not read' },
    hint: seeSource,
  },
  'table-too-long': {
    severity: 'error',
    message: { zh: '表格行数远多于法定格式，未读取', en: 'The table has far more rows than the form; it was not read' },
    hint: seeSource,
  },
  'year-missing': {
    severity: 'error',
    message: { zh: '没有找到报告年度', en: 'The year of the report was not found' },
    hint: {
      zh: '请把文件放进以年份命名的文件夹，如reports/2024/。',
      en: 'Put the file into a folder named after the year, such as reports/2024/.',
    },
  },
  'year-differs': {
    severity: 'warning',
    message: { zh: '标题为{found}年，文件夹为{expected}年', en: 'The title says {found}, the folder {expected}' },
    hint: { zh: '请把文件移到正确年份的文件夹。', en: 'Move the file into the folder of the right year.' },
  },
  'agency-unresolved': {
    severity: 'error',
    message: { zh: '不能确定是哪个行政机关', en: 'Which agency this is could not be settled' },
    hint: {
      zh: '请在agencies.yaml的names中为这个文件写明机关全称，必要时在zones中登记开发区。',
      en: 'Name the agency in full for this file under names in agencies.yaml; list its zone under zones if need be.',
    },
  },
  'agency-ambiguous': {
    severity: 'error',
    message: { zh: '“{found}”可能是：{expected}', en: '“{found}” may be any of these: {expected}' },
    hint: {
      zh: '请在agencies.yaml的names中为这个文件写明带省、市名的机关全称。',
      en: 'Name the agency with its province and city for this file under names in agencies.yaml.',
    },
  },
  'agency-conflict': {
    severity: 'error',
    message: {
      zh: '标题和正文指向不同的机关：{expected}',
      en: 'Title and text point to different agencies: {expected}',
    },
    hint: {
      zh: '请在agencies.yaml的names中为这个文件写明机关全称。',
      en: 'Name the agency in full for this file under names in agencies.yaml.',
    },
  },
  'report-duplicate': {
    severity: 'error',
    message: {
      zh: '同一机关同一年度有两份文件，均未采用：{found}',
      en: 'Two files are for the same agency and year; neither was used: {found}',
    },
    hint: { zh: '请只保留有效的一份。', en: 'Keep only the one that is in force.' },
  },
  'section-missing': {
    severity: 'warning',
    message: { zh: '缺少“{expected}”部分', en: 'The section “{expected}” was not found' },
    hint: seeSource,
  },
  'heading-number-missing': {
    severity: 'notice',
    message: { zh: '标题没有序号', en: 'A section heading has no number' },
    hint: nothingToDo,
  },
  'heading-number-wrong': {
    severity: 'notice',
    message: { zh: '标题序号与格式不符', en: 'A section heading has another number than the form' },
    hint: nothingToDo,
  },
  'heading-repeated': {
    severity: 'notice',
    message: { zh: '标题重复出现', en: 'A section heading is repeated' },
    hint: nothingToDo,
  },
  'table-missing': {
    severity: 'error',
    message: {
      zh: '“{expected}”没有可识别的表格',
      en: 'No table of “{expected}” was found in a form that can be read',
    },
    hint: republish,
  },
  'table-split': {
    severity: 'notice',
    message: {
      zh: '表格被空行断开，已按行名接续',
      en: 'The table is cut in two; its rows were joined by their labels',
    },
    hint: nothingToDo,
  },
  'edition-unclear': {
    severity: 'warning',
    message: { zh: '不能确定表格属于哪一版格式', en: 'Which edition of the form the table follows is not clear' },
    hint: seeSource,
  },
  'header-typo': {
    severity: 'notice',
    message: { zh: '表头文字有误', en: 'A column header is misspelt' },
    hint: nothingToDo,
  },
  'header-unexpected': {
    severity: 'error',
    message: { zh: '表头与法定格式不符，数值未读取', en: 'The header is not that of the form; no value was read' },
    hint: seeSource,
  },
  'label-typo': {
    severity: 'notice',
    message: { zh: '行名文字有误', en: 'A row label is misspelt' },
    hint: nothingToDo,
  },
  'row-shifted': {
    severity: 'notice',
    message: { zh: '这一行错位，已按行名对齐', en: 'The row has slid sideways; it was aligned by its label' },
    hint: nothingToDo,
  },
  'row-unaligned': {
    severity: 'error',
    message: {
      zh: '这一行的数值不能逐一对应到各列，未读取',
      en: 'The values of the row cannot be matched with the columns one by one; it was not read',
    },
    hint: seeSource,
  },
  'row-unknown': {
    severity: 'notice',
    message: { zh: '法定格式中没有这一行', en: 'The form has no such row' },
    hint: seeSource,
  },
  'row-repeated': {
    severity: 'error',
    message: {
      zh: '这一行不止出现一次，无法确定以哪一处为准，未读取',
      en: 'The row occurs more than once and nothing says which is meant; it was not read',
    },
    hint: seeSource,
  },
  'row-missing': {
    severity: 'error',
    message: { zh: '缺少“{expected}”这一行', en: 'The row “{expected}” was not found' },
    hint: seeSource,
  },
  'cell-blank': {
    severity: 'notice',
    message: { zh: '单元格没有填数，不按0处理', en: 'The cell holds no number; it is not taken as 0' },
    hint: seeSource,
  },
  'cell-unreadable': {
    severity: 'warning',
    message: { zh: '单元格的内容不是一个数', en: 'What stands in the cell is not one number' },
    hint: seeSource,
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof problemCatalogue;

/** A problem as the reading meets it; what people are told about it comes from the catalogue. */
export interface Problem {
  readonly code: ProblemCode;
  /** What was found, verbatim; absent when nothing was. */
  readonly found?: string;
  readonly expected?: string;
  readonly at?: Location;
  /** Prefixes of the keys of the cells concerned. */
  readonly keys: readonly string[];
}

const longestQuote = 80;

function quote(text: string): string {
  const characters = [...text];
  return characters.length <= longestQuote ? text : `${characters.slice(0, longestQuote).join('')}…`;
}

/** What was found and what was expected, where the message itself does not place them. */
function quoteBoth(found: string, expected: string, locale: keyof Text): string {
  const words = { zh: { found: '原文为', expected: '应为' }, en: { found: 'found ', expected: 'expected ' } }[locale];
  const parts = [found && `${words.found}“${found}”`, expected && `${words.expected}“${expected}”`].filter(Boolean);
  if (parts.length === 0) return '';
  return locale === 'zh' ? `：${parts.join('，')}` : `: ${parts.join(', ')}`;
}

/** One sentence for people: what happened, what was found, what was expected. */
export function describeProblem(problem: Problem, locale: keyof Text): string {
  const message: string = problemCatalogue[problem.code].message[locale];
  const words = { found: quote(problem.found ?? ''), expected: quote(problem.expected ?? '') };
  const placed = message.replace(/\{(found|expected)\}/gu, (_, name: keyof typeof words) => words[name]);
  const rest = placed === message ? quoteBoth(words.found, words.expected, locale) : '';
  return `${placed}${rest}${locale === 'zh' ? '。' : '.'}`;
}
