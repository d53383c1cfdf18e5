import type { Strings } from '../strings.ts';

/** Words of the list of agencies and the page of an agency. */
export const agenciesStrings = {
  'agencies.title': { about: 'Title of the list of agencies', zh: '机关列表', en: 'List of agencies' },
  'agencies.intro': {
    about: 'Under the title',
    zh: '按行政区划代码排列。',
    en: 'In the order of administrative division codes.',
  },
  'agencies.silent': {
    about: 'Heading: agencies without any report',
    zh: '还没有收录报告的机关',
    en: 'Agencies with no report collected yet',
  },
  'agencies.empty': { about: 'No report at all', zh: '还没有收录任何报告。', en: 'No report has been collected yet.' },
  'agency.kind': { about: 'Label', zh: '机关类别', en: 'Kind of agency' },
  'agency.level': { about: 'Label', zh: '层级', en: 'Level' },
  'agency.region': { about: 'Label', zh: '所在地区', en: 'Region' },
  'agency.scope': { about: 'Label', zh: '报告范围', en: 'Scope of report' },
  'agency.about': { about: 'Heading: who this is', zh: '机关信息', en: 'About this agency' },
  'agency.field': { about: 'Label: what a department is responsible for', zh: '职能领域', en: 'Field of work' },
  'agency.none': {
    about: 'Under the name of an agency without a report',
    zh: '还没有收录{name}的报告。',
    en: 'No report of {name} has been collected yet.',
  },
  'agency.neighbours': {
    about: 'Link to the page of the region, of an agency without a report',
    zh: '本地区的其他机关',
    en: 'Other agencies of this region',
  },
  'agency.log': {
    about: 'Link to the log, on the page of an agency without a report',
    zh: '查看收录情况',
    en: 'Log of reports',
  },
  'agency.reports.none': {
    about: 'Instead of the table of reports',
    zh: '还没有收录任何年度的报告。',
    en: 'No report for any year has been collected yet.',
  },
  'agency.missing': {
    about: 'Years without a report that should have one',
    zh: '没有收录{years}年度的报告。',
    en: 'No report for {years} has been collected.',
  },
  'agency.year': { about: 'Column head', zh: '年度', en: 'Year' },
  'agency.latest': { about: 'Heading: newest report', zh: '{year}年度', en: 'Report for {year}' },
  'agency.indicators': {
    about: 'Heading: indicators of the newest report',
    zh: '指标（{year}年度）',
    en: 'Indicators, {year}',
  },
  'agency.reports': { about: 'Heading: the reports of an agency', zh: '历年报告', en: 'Reports by year' },
  'agency.findings.none': {
    about: 'An agency without findings',
    zh: '在能够核对的范围内，历年报告没有发现需要说明的情况。',
    en: 'Within what can be checked, nothing was found in the reports of any year that needs explaining.',
  },
  'agency.none.before': {
    about: 'Under the name of an agency formed of others that have reports',
    zh: '还没有收录以{name}的名称公布的报告，名称变更或者合并以前的报告列在下面。',
    en: 'No report in the name of {name} has been collected yet; the reports of the agencies before it are below.',
  },
  'agency.beside': {
    about: 'Link to the comparison with similar agencies from nearby',
    zh: '与邻近的同类机关比较',
    en: 'Compare with similar agencies',
  },
} as const satisfies Strings;
