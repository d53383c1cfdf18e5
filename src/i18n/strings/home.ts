import type { Strings } from '../strings.ts';

/** Words of the home page. */
export const homeStrings = {
  'home.outcomes': {
    about: 'Heading above the picture of all requests',
    zh: '申请的办理结果',
    en: 'Outcomes of requests',
  },
  'home.sum': {
    about: 'Note on how the totals were made',
    zh: '{year}年度{count}份只含本机关的报告，各项相加',
    en: '{count} {count|report|reports} for {year} that {count|covers|cover} the agency itself only, added up item by item',
  },
  'home.findings': { about: 'Home page: heading of the findings', zh: '值得核对之处', en: 'Worth checking' },
  'home.findings.text': {
    about: 'Home page: how many findings there are',
    zh: '表格、正文、往年报告和同类机关相互对照，{reports}份报告中有{found}份、共{findings}处对不上或者少见，每一处都写明依据。',
    en: 'Tables, prose, earlier reports and reports of similar agencies are compared with one another. In {found} of {reports} {reports|report|reports}, {findings} {findings|point does|points do} not agree or {findings|is|are} unusual, each with its evidence.',
  },
  'home.findings.none': {
    about: 'Home page: no finding',
    zh: '表格、正文、往年报告和同类机关相互对照，没有发现对不上的。',
    en: 'Tables, prose, earlier reports and reports of similar agencies are compared with one another. Nothing was found to disagree.',
  },
  'home.compare': {
    about: 'Link to the comparison page',
    zh: '把这些机关放在一起看',
    en: 'See these agencies side by side',
  },
  'home.coverage': { about: 'Accessible name of what the site holds', zh: '收录范围', en: 'What the site holds' },
  'home.reports': { about: 'Number on the home page', zh: '份报告', en: '{count|report|reports}' },
  'home.agencies': { about: 'Number on the home page', zh: '个机关', en: '{count|agency|agencies}' },
  'home.regions': { about: 'Number on the home page', zh: '个省级行政区', en: '{count|province|provinces}' },
  'home.years': { about: 'Below those numbers', zh: '报告年度：{years}', en: 'Reports for {years}' },
  'home.indicators': { about: 'Heading', zh: '指标（{year}年度）', en: 'Indicators, {year}' },
  'home.indicator': {
    about: 'Below an indicator: its counts, and from how many reports',
    zh: '{of}，{count}份报告相加',
    en: '{of}, {count} {count|report|reports} added up',
  },
  'home.latest': { about: 'Heading above the list of reports', zh: '最近的报告', en: 'Latest reports' },
  'home.latest.all': {
    about: 'Link below that list',
    zh: '查看全部{count}份报告',
    en: 'See all {count} {count|report|reports}',
  },
  'home.findings.link': { about: 'Home page: link to the findings', zh: '查看全部{count}处', en: 'See all {count}' },
} as const satisfies Strings;
