import type { Strings } from '../strings.ts';

/** Words of findings and shared texts. */
export const findingsStrings = {
  'finding.count': { about: 'Behind the name of a kind of finding', zh: '（{count}处）', en: ' ({count})' },
  'finding.report': {
    about: 'The report that a finding is of',
    zh: '{name}{year}年报告',
    en: '{name}: report for {year}',
  },
  'finding.year': { about: 'The report of a body that a finding is of', zh: '{year}年报告', en: 'Report for {year}' },
  'finding.source': { about: 'Link to a place of the source', zh: '原文{place}', en: 'Source: {place}' },
  'finding.cell': { about: 'Link to a cell on the page of a report', zh: '{year}年的这一格', en: 'The cell in {year}' },
  'finding.rest': {
    about: 'More findings than a list shows',
    zh: '其余{count}处见报告页',
    en: '{count} more on the report page',
  },
  'finding.on-report': {
    about: 'Link to a finding on the page of its report',
    zh: '在报告页上查看',
    en: 'See on the report page',
  },
  'finding.prose': {
    about: 'Link to the sentence on the report page',
    zh: '正文第{section}部分',
    en: 'Prose, section {section}',
  },
  'finding.side-by-side': {
    about: 'Link to two texts side by side',
    zh: '对照两份原文',
    en: 'Both texts side by side',
  },
  'finding.sides': { about: 'Between the two sides of an equation', zh: '；', en: '; ' },
  'finding.all-zero': { about: 'Every operand of a side is 0', zh: '各项都是0', en: 'every item is 0' },
  'finding.term.previous': {
    about: 'An operand in the report of the year before',
    zh: '{year}年报告的{name}',
    en: '{year} report: {name}',
  },
  'finding.block.review': { about: 'Kind of dispute', zh: '行政复议', en: 'Administrative reviews' },
  'finding.block.litigation': { about: 'Kind of dispute', zh: '行政诉讼', en: 'Lawsuits' },
  'finding.R1': {
    about: 'R1 fails',
    zh: '“{place}”一列：本年新收与上年结转之和是{left}，办结总计与结转下年度之和是{right}。',
    en: 'Column “{place}”: received plus carried in is {left}; handled plus carried over is {right}.',
  },
  'finding.R2': {
    about: 'R2 fails',
    zh: '“{place}”一列：各种办理结果之和是{left}，办结总计是{right}。',
    en: 'Column “{place}”: the outcomes add up to {left}; the total handled is {right}.',
  },
  'finding.R3': {
    about: 'R3 fails',
    zh: '“{place}”一行：六类申请人之和是{left}，总计是{right}。',
    en: 'Row “{place}”: the six kinds of applicants add up to {left}; the total is {right}.',
  },
  'finding.R4': {
    about: 'R4 fails',
    zh: '“{place}”一组：四种结果之和是{left}，总计是{right}。',
    en: 'Block “{place}”: the four results add up to {left}; the total is {right}.',
  },
  'finding.R5': {
    about: 'R5 fails',
    zh: '“{place}”一列：这份报告的上年结转是{left}，{year}年报告的结转下年度是{right}。',
    en: 'Column “{place}”: carried in is {left} in this report; carried over is {right} in the report for {year}.',
  },
  'finding.R6': {
    about: 'R6 fails',
    zh: '“{place}”的表里有{count}个数不是非负整数（收费金额则为负数）。',
    en: 'Table “{place}”: {count} {count|number is not a non-negative integer|numbers are not non-negative integers} (or, for fees, {count|is|are} negative).',
  },
  'finding.R7': {
    about: 'R7 fails',
    zh: '{place}：这份报告的现行有效件数是{left}；按{year}年现行有效件数加本年制发件数、减本年废止件数，算得{right}。',
    en: '{place}: this report has {left} in force; the number in force in {year}, plus those issued and less those repealed in the year, comes to {right}.',
  },
  'finding.prose-differs': {
    about: 'A number in the prose differs',
    zh: '{name}：正文写的是{value}，表格里是{table}。',
    en: '{name}: {value} in the prose, {table} in the table.',
  },
  'finding.prose-denies': {
    about: 'The prose denies disputes',
    zh: '正文说没有{block}，表格里有{count}件。',
    en: '{block}: the prose says there were none; the table has {count}.',
  },
  'finding.prose-silent': {
    about: 'The prose does not mention disputes',
    zh: '表格里有{block}{count}件，正文没有提到。',
    en: '{block}: the table has {count}; the prose does not mention any.',
  },
  'finding.jump': {
    about: 'A figure changed five times',
    zh: '{name}：上一年{before}，{year}年{value}。',
    en: '{name}: {before} the year before, {value} in {year}.',
  },
  'finding.copied': {
    about: 'A section shares its text with that of another body',
    zh: '不计机关名、地名和数字，第{section}部分约{share}的文字与{name}{year}年报告相同。',
    en: 'Leaving aside numbers and the names of agencies and places, about {share} of the text of section {section} is the same as in the report of {name} for {year}.',
  },
  'finding.unchanged': {
    about: 'A section shares its text with that of another year',
    zh: '不计机关名、地名和数字，第{section}部分约{share}的文字与{year}年报告相同。',
    en: 'Leaving aside numbers and the names of agencies and places, about {share} of the text of section {section} is the same as in the report for {year}.',
  },
  'finding.among': {
    about: 'After that: more reports share it',
    zh: '这一部分文字相同或者相近的报告共{count}份。',
    en: ' In all, {count} {count|report has|reports have} the same or similar text in this section.',
  },
  'finding.unusual.above': {
    about: 'A share above the 99.8 % limit',
    zh: '{name}{value}（{count}/{total}）。{area}{peers}份同类报告合计为{pooled}；按这份报告的件数，99.8%的波动范围到{limit}为止。',
    en: '{name}: {value} ({count}/{total}). The {peers|report|reports} of {peers} like {peers|body|bodies} {area} together come to {pooled}; for the number of cases in this report, the upper 99.8% limit is {limit}.',
  },
  'finding.unusual.below': {
    about: 'A share below the 99.8 % limit',
    zh: '{name}{value}（{count}/{total}）。{area}{peers}份同类报告合计为{pooled}；按这份报告的件数，99.8%的波动范围从{limit}起。',
    en: '{name}: {value} ({count}/{total}). The {peers|report|reports} of {peers} like {peers|body|bodies} {area} together come to {pooled}; for the number of cases in this report, the lower 99.8% limit is {limit}.',
  },
  'peers.province': { about: 'Where similar agencies are', zh: '省内', en: 'in the province' },
  'peers.nation': { about: 'Where similar agencies are', zh: '全国', en: 'in the country' },
  'findings.title': { about: 'Title of the list of findings', zh: '值得核对之处', en: 'Worth checking' },
  'findings.intro': {
    about: 'Under the title',
    zh: '把每份报告的表格、正文与往年报告、同类机关的报告相互对照，对不上或者少见的列在这里。列出不等于有错；每一处都写明依据和可能的原因，请对照原文判断。',
    en: 'The tables and the prose of each report are compared with each other, with earlier reports and with reports of similar agencies; what does not agree or is unusual is listed here. To be listed does not mean to be wrong: each point gives its evidence and possible causes, and the source is there to judge by.',
  },
  'findings.open': { about: 'Nothing of a kind and year could be checked', zh: '—', en: '—' },
  'findings.legend': {
    about: 'Below the table of kinds and years',
    zh: '“—”表示没有可以核对的，例如没有可比的上一年度报告，或者同类机关不足5个。',
    en: '“—” means that there was nothing to check, for example no comparable report for the year before, or fewer than 5 similar agencies.',
  },
  'findings.count': {
    about: 'How many there are',
    zh: '{reports}份报告中，{found}份有值得核对之处，共{findings}处。',
    en: '{found} of {reports} {reports|report|reports} {found|has|have} points worth checking, {findings} in all.',
  },
  'findings.kinds': { about: 'Heading: a row a kind', zh: '按类别', en: 'By kind' },
  'findings.kind': { about: 'Column head and label', zh: '类别', en: 'Kind' },
  'findings.places': { about: 'Heading: provinces and years', zh: '按地区和年度', en: 'By region and year' },
  'findings.all': { about: 'Heading of the list', zh: '逐份报告', en: 'Report by report' },
  'findings.newest': {
    about: 'Heading of a list that is not whole',
    zh: '最近年度的报告',
    en: 'Reports of the latest years',
  },
  'findings.more': {
    about: 'Under that heading',
    zh: '有值得核对之处的报告共{count}份，这里列出{shown}份，其余请从上面两张表按类别或者按地区和年度查看。',
    en: '{count} {count|report has|reports have} points worth checking; {shown} {shown|is|are} listed here. For the rest see the two tables above, by kind or by region and year.',
  },
  'findings.none': {
    about: 'Nothing was found',
    zh: '在能够核对的范围内，没有发现不一致。',
    en: 'Within what can be checked, nothing was found to disagree.',
  },
  'findings.part': {
    about: 'Title of the findings of a province and year',
    zh: '{name}{year}年度：值得核对之处',
    en: '{name}, {year}: worth checking',
  },
  'findings.part.intro': {
    about: 'Under that title',
    zh: '{reports}份报告，共{count}处。',
    en: '{reports} {reports|report|reports}, {count} {count|point|points} in all.',
  },
  'findings.page': { about: 'Title of a further page', zh: '{title}（第{page}页）', en: '{title} (page {page})' },
  'findings.filter': { about: 'Accessible name of the choices', zh: '筛选', en: 'Filter' },
  'findings.any': { about: 'No choice made in a filter', zh: '全部', en: 'All' },
  'findings.shown': { about: 'Said after choosing in a filter', zh: '显示{count}处', en: 'Points shown: {count}' },
  'text.title': {
    about: 'Title of two texts side by side',
    zh: '{name}{year}年报告第{section}部分的文字对照',
    en: '{name}, {year}: section {section} side by side',
  },
  'text.trail': {
    about: 'Last step of the way down',
    zh: '第{section}部分文字对照',
    en: 'Section {section} side by side',
  },
  'text.intro': {
    about: 'Under that title',
    zh: '加底色的是两份报告共有的句子，机关名、地名和数字的差别不计。格式要求的套话也会标出，但不计入相同的比例。同一地区的机关常用统一的模板，文字相同不等于工作相同，也不等于不实。',
    en: 'Sentences that both reports share are shaded; differences in numbers and in the names of agencies and places are disregarded. Set phrases that the form asks for are shaded too, but do not count towards the share that is the same. Agencies of one region often use a common template: the same text means neither that the work was the same nor that the text is untrue.',
  },
  'text.with': {
    about: 'Heading of a pair of texts',
    zh: '与{name}{year}年报告对照：相同约{share}（不计机关名、地名和数字）',
    en: 'Beside {name}, report for {year}: about {share} the same (leaving aside numbers and the names of agencies and places)',
  },
  'finding.dividend': { about: 'Before the numerator of a share', zh: '（', en: '(' },
  'finding.division': { about: 'Between numerator and denominator', zh: '）÷（', en: ') ÷ (' },
  'finding.divisor-end': { about: 'After the denominator', zh: '）', en: ')' },
} as const satisfies Strings;
