import type { Strings } from '../strings.ts';

/** Words of the pages of regions. */
export const regionsStrings = {
  'regions.title': { about: 'Title of the list of regions', zh: '按地区查看', en: 'By region' },
  'regions.intro': {
    about: 'Under the title',
    zh: '按行政区划列出已收录的机关。每个地区的页面并列本地区的同类机关，以及同级地区的同类机关。',
    en: 'Agencies with collected reports, by administrative division. The page of each region puts its own similar agencies side by side, and similar agencies of regions of the same level.',
  },
  'regions.known': {
    about: 'Heading of the tree',
    zh: '已收录和列入名单的地区',
    en: 'Regions with reports or listed agencies',
  },
  'regions.empty': {
    about: 'Heading: provinces without anything',
    zh: '还没有收录的地区',
    en: 'Regions with nothing collected yet',
  },
  'regions.empty.text': {
    about: 'Under that heading',
    zh: '下列省、自治区、直辖市还没有收录报告：{names}。',
    en: 'No report has been collected yet from these provinces, autonomous regions and municipalities: {names}.',
  },
  'regions.apart': {
    about: 'Provinces where the Regulation does not apply',
    zh: '{names}没有依《政府信息公开条例》公布的年度报告，不在收录范围之内。',
    en: '{names} have no annual reports published under the Regulation on Open Government Information (政府信息公开条例) and are outside the scope of this site.',
  },
  'region.title': {
    about: 'Title of the page of a region',
    zh: '{name}的政府信息公开年报',
    en: '{name}: annual reports',
  },
  'region.intro': {
    about: 'Under the name of a region',
    zh: '本站收录了{name}{agencies}个机关的{reports}份报告（{years}）。',
    en: 'This site has collected {reports} {reports|report|reports} from {agencies} {agencies|agency|agencies} of {name} ({years}).',
  },
  'region.intro.none': {
    about: 'The same without any report',
    zh: '本站还没有收录{name}的报告；列入机关名单的有{agencies}个。',
    en: 'This site has not collected any report of {name} yet; {agencies} {agencies|agency is|agencies are} on the list of agencies.',
  },
  'region.counts': {
    about: 'Beside a region in a list',
    zh: '{agencies}个机关，{reports}份报告',
    en: '{agencies} {agencies|agency|agencies}, {reports} {reports|report|reports}',
  },
  'region.intro.others': {
    about: 'After that sentence: agencies without a report',
    zh: '另有{others}个机关还没有收录报告。',
    en: ' From {others} more {others|agency|agencies}, no report has been collected yet.',
  },
  'region.counts.none': {
    about: 'Beside a region in a list, without a report',
    zh: '还没有收录报告',
    en: 'no report collected yet',
  },
  'region.column': { about: 'Column head', zh: '地区', en: 'Region' },
  'region.own': { about: 'Heading: bodies of the region itself', zh: '本级机关', en: 'Agencies at this level' },
  'region.own.none': {
    about: 'Instead of tables',
    zh: '还没有收录本级机关的报告。',
    en: 'No report of an agency at this level has been collected yet.',
  },
  'region.zones': {
    about: 'Heading: bodies of zones in the region',
    zh: '开发区等功能区的机关',
    en: 'Agencies of development zones and similar zones',
  },
  'region.silent': {
    about: 'Heading: bodies without a report in the year shown',
    zh: '没有这一年度报告的机关',
    en: 'Agencies without a report for this year',
  },
  'region.silent.last': {
    about: 'Beside such a body: its last report',
    zh: '最近收录的是{year}年度',
    en: 'latest report collected: {year}',
  },
  'region.silent.none': { about: 'Beside such a body: none at all', zh: '没有收录报告', en: 'no report collected' },
  'region.siblings': {
    about: 'Heading: the same body of sibling regions',
    zh: '与同级地区的同类机关并列',
    en: 'Side by side with similar agencies of regions of the same level',
  },
  'region.departments': {
    about: 'Link to the region above',
    zh: '各部门与同级地区的并列，见{name}',
    en: 'Departments side by side with those of regions of the same level: see {name}',
  },
  'region.below': { about: 'Heading: regions below', zh: '下辖地区', en: 'Regions below' },
  'region.unknown': {
    about: 'How many regions below have no page',
    zh: '另有{count}个下辖地区还没有收录。',
    en: '{count} more {count|region|regions} below {count|has|have} nothing collected yet.',
  },
  'region.like.below': {
    about: 'Heading: similar agencies of the regions below',
    zh: '下辖地区的同类机关',
    en: 'Similar agencies of the regions below',
  },
  'region.like': {
    about: 'Under headings of tables of similar agencies',
    zh: '同一张表里的机关类别、层级、报告范围、表格版式和年度都相同，按行政区划代码排列，不排名。',
    en: 'Agencies in one table are of the same kind, level, scope of report, table edition and year; they stand in the order of administrative division codes and are not ranked.',
  },
  'region.missing': { about: 'Heading: reports that are missing', zh: '没有收录的报告', en: 'Reports not collected' },
  'region.before.renamed': {
    about: 'A former name of the region',
    zh: '{year}年以前为{name}',
    en: '{name} before {year}',
  },
  'region.before.merged': {
    about: 'A former region that became part of this one',
    zh: '{name}已于{year}年并入',
    en: '{name} was merged into this region in {year}',
  },
  'region.before.split': {
    about: 'A former region part of which is in this one',
    zh: '{name}已于{year}年撤销，部分区域划入',
    en: '{name} was abolished in {year}; part of its area came to this region',
  },
  'region.end.merged': {
    about: 'What became of the region; names follow',
    zh: '{year}年撤销，并入',
    en: 'Abolished in {year} and merged into ',
  },
  'region.end.split': {
    about: 'What became of the region; names follow',
    zh: '{year}年撤销，区域划归',
    en: 'Abolished in {year}; its area went to ',
  },
  'like.table': {
    about: 'Accessible name of a table of similar agencies',
    zh: '{topic}：{group}',
    en: '{topic}: {group}',
  },
  'like.field': { about: 'Departments of one field', zh: '政府部门（{field}）', en: 'Government department ({field})' },
  'like.scope.unknown': {
    about: 'Beside a table of reports that do not say clearly whom they cover',
    zh: '报告范围不明',
    en: 'Scope not known',
  },
  'like.edition': { about: 'Beside a table of the older form', zh: '{edition}年版格式', en: '{edition} edition' },
  'like.edition.none': {
    about: 'Beside a table of reports whose form is not known',
    zh: '格式版本不明',
    en: 'Edition not known',
  },
  'like.contradictory': {
    about: 'Beside a report whose totals contradict themselves',
    zh: '合计与各项不符',
    en: 'Totals do not equal their parts',
  },
  'region.findings': { about: 'Heading: findings of the region', zh: '值得核对之处', en: 'Worth checking' },
  'region.findings.text': {
    about: 'Under that heading',
    zh: '这个地区（含下辖地区）{years}的{reports}份报告中，{found}份有值得核对之处，共{findings}处。',
    en: 'In this region and the regions below it, {found} of {reports} {reports|report|reports} ({years}) {found|has|have} points worth checking, {findings} in all.',
  },
  'region.findings.shown': {
    about: 'After that: not all are listed',
    zh: '这里列出最近年度的{count}份。',
    en: ' The {count} latest {count|is|are} listed here.',
  },
  'region.findings.more': {
    about: 'Link to all of them',
    zh: '{name}{year}年度的全部值得核对之处',
    en: 'Everything worth checking in {name}, {year}',
  },
  'region.findings.report': {
    about: 'A report and how many findings it has',
    zh: '{count}处',
    en: '{count} {count|point|points}',
  },
} as const satisfies Strings;
