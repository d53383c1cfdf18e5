import type { Strings } from '../strings.ts';

/** Words of the page of a report and its tables. */
export const reportStrings = {
  'report.title': {
    about: 'Title of a report page',
    zh: '{name}{year}年政府信息公开工作年度报告',
    en: '{name}: annual report {year}',
  },
  'report.heading': {
    about: 'Line under the name on a report page',
    zh: '{year}年政府信息公开工作年度报告',
    en: 'Annual report on open government information (政府信息公开工作年度报告), {year}',
  },
  'report.open': { about: 'Link to the report page', zh: '查看{year}年报告全文', en: 'See the full report for {year}' },
  'report.source': { about: 'Link to the source page', zh: '查看原文', en: 'See the source' },
  'report.data': { about: 'Link to the record', zh: '下载数据（JSON）', en: 'Download the data (JSON)' },
  'report.file': { about: 'Link to the file as published', zh: '下载原文件', en: 'Download the original file' },
  'report.file.withheld': {
    about: 'The same, when the published copy is without what is withheld',
    zh: '下载文件（部分文字已隐去）',
    en: 'Download the file (some text withheld)',
  },
  'report.compare': { about: 'Link to the comparison', zh: '与其他机关比较', en: 'Compare with other agencies' },
  'report.actions': { about: 'Accessible name of the ways out', zh: '相关操作', en: 'Actions' },
  'report.sections': { about: 'Accessible name of the table of contents', zh: '本页目录', en: 'Contents of this page' },
  'report.preamble': { about: 'Heading for what stands before section one', zh: '前言', en: 'Preamble' },
  'report.checks': { about: 'Heading of the checks', zh: '勾稽关系核对', en: 'Arithmetic checks' },
  'report.checks.held': {
    about: 'All relations hold',
    zh: 'R1—R5共{total}项，全部相符。',
    en: 'R1–R5: {total} {total|relation|relations} checked, none fails.',
  },
  'report.checks.none': {
    about: 'Nothing could be assessed',
    zh: '没有可以核对的勾稽关系。',
    en: 'There is no arithmetic relation that can be checked.',
  },
  'report.checks.failed': {
    about: 'Some fail',
    zh: 'R1—R5共{total}项，其中{fails}项不相符。',
    en: 'R1–R5: {total} {total|relation|relations} checked, {fails} {fails|fails|fail}.',
  },
  'report.checks.open': {
    about: 'Some cannot be assessed',
    zh: '另有{open}项因数据缺失不能核对。',
    en: ' {open} more cannot be checked because data are missing.',
  },
  'report.findings': { about: 'Heading: what was found in a report', zh: '值得核对之处', en: 'Worth checking' },
  'report.findings.none': {
    about: 'Nothing was found',
    zh: '在能够核对的范围内，没有发现需要说明的情况。',
    en: 'Within what can be checked, nothing was found that needs explaining.',
  },
  'report.problems': { about: 'Heading of what was odd in the file', zh: '读取说明', en: 'Reading notes' },
  'report.problems.none': {
    about: 'Nothing was odd',
    zh: '读取时没有发现异常。',
    en: 'Nothing unusual was met in reading.',
  },
  'report.missing-section': {
    about: 'The source has no such section',
    zh: '原文没有这一部分。',
    en: 'The source has no such section.',
  },
  'report.missing-table': {
    about: 'A table could not be read',
    zh: '原文中没有可以读取的表格，所以这里不显示数字。',
    en: 'The source has no table that could be read, so no numbers are shown here.',
  },
  'report.scroll': {
    about: 'Accessible name of a scrolling table',
    zh: '{table}，可左右滚动',
    en: '{table}, scrolls sideways',
  },
  'table.unclear': {
    about: 'Caption of table 3 when it fits no one edition',
    zh: '格式版本不明，只列两版共有的行',
    en: 'Edition not known; only the rows common to both editions are shown',
  },
  'table.edition': {
    about: 'Caption of a statutory table: its edition and the notice that introduced it',
    zh: '{edition}年版格式（{notice}）',
    en: '{edition} edition ({notice})',
  },
  'cell.blank': { about: 'Said of an empty cell', zh: '原文未填数', en: 'No number in the source' },
  'cell.unreadable': {
    about: 'Said of a cell that is not one number',
    zh: '原文“{raw}”不能确认为一个数',
    en: '“{raw}” in the source cannot be confirmed as one number',
  },
  'cell.absent': {
    about: 'Said of a cell that the source does not have',
    zh: '原文没有这一格',
    en: 'No such cell in the source',
  },
  'cell.fails': {
    about: 'Said of a cell in a failed relation',
    zh: '所在的勾稽关系{relations}不成立',
    en: ', in a relation that does not hold: {relations}',
  },
  'report.findings.some': {
    about: 'Under the summary, leads to the findings',
    zh: '这份报告有{count}处值得核对',
    en: '{count} {count|point|points} worth checking in this report',
  },
  'gap.blank': { about: 'A figure without a value', zh: '原文有空白格', en: 'empty cell in the source' },
  'gap.unreadable': { about: 'A figure without a value', zh: '没有读出', en: 'not read' },
  'gap.absent': { about: 'A figure without a value', zh: '原文没有这一格', en: 'no such cell in the source' },
  'figure.received': { about: 'Key number and column head', zh: '新收申请', en: 'Requests received' },
  'figure.carried-in': { about: 'Row of the comparison', zh: '上年结转', en: 'Carried in' },
  'figure.handled': { about: 'Key number and column head', zh: '办结', en: 'Handled' },
  'figure.carried-out': { about: 'Key number and column head', zh: '结转下年度', en: 'Carried over' },
  'figure.reviews': { about: 'Row of the comparison', zh: '行政复议', en: 'Reviews' },
  'figure.lawsuits': { about: 'Row of the comparison', zh: '行政诉讼', en: 'Lawsuits' },
  'table.printed': {
    about: 'Switch of a table on narrow screens',
    zh: '按法定表格样式显示',
    en: 'Show as the printed form',
  },
  'table.as-printed': {
    about: 'The same, for those who hear it',
    zh: '按法定表格样式显示：{table}',
    en: 'Show as the printed form: {table}',
  },
  'sign.blank': {
    about: 'Below a table with such cells',
    zh: '“—”（或原文的“无”“/”等）表示原文没有填数',
    en: '“—” (or the “无”, “/” of the source): the source states no number',
  },
  'sign.unreadable': {
    about: 'Below a table with such cells',
    zh: '“?”表示原文有内容，但不能确认为一个数，下面是原文',
    en: '“?”: what the source states, given below the sign, is not certainly one number',
  },
  'sign.absent': {
    about: 'Below a table with such cells',
    zh: '“×”表示原文没有这一格',
    en: '“×”: the source has no such cell',
  },
  'sign.derived': {
    about: 'Below a table with such cells',
    zh: '带虚线的数，原文的数字连在一起，按勾稽关系拆分得出',
    en: 'Dotted: the source runs its digits together; they were split by the arithmetic relations',
  },
  'sign.fails': {
    about: 'Below a table with such cells',
    zh: '加框的数，所在的勾稽关系不成立',
    en: 'Framed: an arithmetic relation does not hold',
  },
  'report.older': {
    about: 'On the page of a report that is not the newest of its agency; a link follows',
    zh: '这是{year}年的报告，不是最新的。最新一份是',
    en: 'This is the report for {year}, not the newest one. The newest is ',
  },
  'report.newest': { about: 'That link', zh: '{year}年的报告', en: 'that for {year}' },
  'report.years': { about: 'Accessible name of the list of years', zh: '各年度报告', en: 'Reports by year' },
  'report.problem': {
    about: 'A problem met in reading a file',
    zh: '{severity}：{message}',
    en: '{severity}: {message}',
  },
  'report.problem.hint': { about: 'The same with what to do about it', zh: '{words}{hint}', en: '{words} {hint}' },
} as const satisfies Strings;
