import type { Strings } from '../strings.ts';

/** Words of charts and the comparison. */
export const chartsStrings = {
  'chart.table': { about: 'Disclosure with the numbers of a chart', zh: '图中数字', en: 'Numbers in the chart' },
  'chart.source': { about: 'Source line of a chart', zh: '数据来源：{source}', en: 'Source: {source}' },
  'chart.source.reports': {
    about: 'Source of a chart over many reports',
    zh: '各机关{year}年政府信息公开工作年度报告',
    en: 'Annual reports of the agencies on open government information, {year}',
  },
  'chart.outcomes.title': {
    about: 'Title of the outcomes of a report',
    zh: '{handled}件办结的申请中，{disclosed}件予以公开或部分公开',
    en: 'Of {handled} {handled|request|requests} handled, {disclosed} led to disclosure in full or in part',
  },
  'chart.outcomes.subtitle': {
    about: 'Subtitle',
    zh: '{year}年各种办理结果和结转下年度的申请件数',
    en: 'Number of requests by outcome and carried over, {year}',
  },
  'chart.none.text': {
    about: 'Instead of a picture of nothing',
    zh: '报告中新收、上年结转、办结和结转下年度的申请都是0件。',
    en: 'In the report, requests received, carried in, handled and carried over are all 0.',
  },
  'chart.empty.text': {
    about: 'Instead of a picture: nothing handled, though something was received',
    zh: '报告中各种办理结果和结转下年度都是0件，与收到的申请数不符，不画图。',
    en: 'In the report, every outcome and the requests carried over are 0, which does not agree with the requests received; no chart is drawn.',
  },
  'chart.open.title': {
    about: 'Title when nothing was handled yet',
    zh: '{year}年没有办结申请，{carriedOut}件结转下年度',
    en: 'No request was handled in {year}; {carriedOut} {carriedOut|was|were} carried over',
  },
  'chart.plain.title': {
    about: 'Title when the totals contradict each other',
    zh: '{year}年各种办理结果',
    en: 'Outcomes of requests, {year}',
  },
  'chart.contradictory': {
    about: 'Below such a picture',
    zh: '报告中的合计与各项之和不符，见勾稽关系核对。',
    en: 'The totals in the report do not equal the sum of their parts; see the arithmetic checks.',
  },
  'chart.outcome': { about: 'Column head of chart tables', zh: '办理结果', en: 'Outcome' },
  'chart.count': { about: 'Column head of chart tables', zh: '件数', en: 'Number' },
  'chart.agency': { about: 'Column head of chart tables', zh: '机关', en: 'Agency' },
  'chart.total': { about: 'Column head of chart tables', zh: '合计', en: 'Total' },
  'chart.zero': { about: 'At the place of a bar of nothing', zh: '0件', en: '0' },
  'compare.title': { about: 'Title of the comparison page', zh: '机关比较', en: 'Compare agencies' },
  'compare.intro': {
    about: 'Under the title',
    zh: '下面把{year}年度同类机关的报告并列在一起：机关的类别、层级、职能领域、报告范围和表格版式都相同。只并列，不排名。',
    en: 'Below, reports of similar agencies for {year} stand side by side: the agencies are of the same kind, level and field of work, their reports of the same scope and table edition. They are put side by side, not ranked.',
  },
  'compare.intro.many': {
    about: 'Under the title, where there are many reports',
    zh: '{year}年度同类机关的报告在各地区的页面上并列，点开类别可以查看。',
    en: 'Reports of similar agencies for {year} stand side by side on the pages of the regions; open a kind to see them.',
  },
  'compare.groups': {
    about: 'Heading: kinds of bodies, where there are many reports',
    zh: '可以并列的机关类别',
    en: 'Kinds of agency that can be put side by side',
  },
  'compare.group.count': {
    about: 'How many bodies of a kind',
    zh: '{count}个机关',
    en: '{count} {count|agency|agencies}',
  },
  'compare.alone': {
    about: 'Heading: bodies without another like them',
    zh: '没有同类可比的机关',
    en: 'Agencies without similar agencies to compare',
  },
  'compare.alone.text': {
    about: 'Under that heading',
    zh: '下列机关还没有收录同类别、同层级的其他机关的报告，不与别的机关并列。',
    en: 'No report of another agency of the same kind and level as those below has been collected yet, so they are not put beside others.',
  },
  'compare.figures': { about: 'Heading of the table', zh: '件数对照', en: 'Numbers side by side' },
  'compare.requests.heading': { about: 'Heading above the picture', zh: '申请的办理结果', en: 'Outcomes of requests' },
  'compare.requests.title': {
    about: 'Title of the picture',
    zh: '{count}个机关共办结{handled}件申请，其中{disclosed}件予以公开或部分公开',
    en: 'Of {handled} {handled|request|requests} handled by {count} {count|agency|agencies}, {disclosed} led to disclosure in full or in part',
  },
  'compare.requests.subtitle': {
    about: 'Subtitle',
    zh: '{year}年各机关办结和结转下年度的申请，按结果分（件）',
    en: 'Requests handled and carried over by each agency in {year}, by outcome',
  },
  'compare.reviews.heading': {
    about: 'Heading above the picture',
    zh: '行政复议',
    en: 'Administrative reviews (行政复议)',
  },
  'compare.reviews.title': {
    about: 'Title of the picture',
    zh: '{count}个机关共有{total}件政府信息公开行政复议',
    en: '{count} {count|agency|agencies} had {total} administrative {total|review|reviews} over disclosure',
  },
  'compare.reviews.subtitle': {
    about: 'Subtitle',
    zh: '{year}年各机关的行政复议，按结果分（件）',
    en: 'Administrative reviews of each agency in {year}, by result',
  },
  'compare.lawsuits.heading': { about: 'Heading above the picture', zh: '行政诉讼', en: 'Lawsuits (行政诉讼)' },
  'compare.lawsuits.title': {
    about: 'Title of the picture',
    zh: '{count}个机关共有{total}件政府信息公开行政诉讼',
    en: '{count} {count|agency|agencies} had {total} {total|lawsuit|lawsuits} over disclosure',
  },
  'compare.lawsuits.subtitle': {
    about: 'Subtitle',
    zh: '{year}年各机关的行政诉讼，按结果分（件）；先复议后起诉的，复议和诉讼中各计一次',
    en: 'Lawsuits of each agency in {year}, by result; a case that went to review and then to court counts once in each',
  },
  'compare.requests.plain': {
    about: 'Title where totals may not be added up',
    zh: '各机关办结和结转下年度的申请',
    en: 'Requests handled and carried over, by agency',
  },
  'compare.left-out': {
    about: 'Below a picture: agencies whose figures are incomplete',
    zh: '数据不完整，没有画入图中：{names}。',
    en: 'Not drawn, because their data are incomplete: {names}.',
  },
  'chart.none.title': {
    about: 'Title when there was no request',
    zh: '{year}年没有需要办理的申请',
    en: 'There was no request to handle in {year}',
  },
  'chart.unread': {
    about: 'Instead of a picture that cannot be drawn',
    zh: '报告中的申请数据不完整，不作图。',
    en: 'The figures on requests in the report are incomplete; no chart is drawn.',
  },
} as const satisfies Strings;
