import type { Strings } from '../strings.ts';

/** Words of the log of reports. */
export const logStrings = {
  'missing.caution': {
    about: 'Wherever missing reports are listed',
    zh: '没有收录不等于没有公布。',
    en: ' Not collected does not mean not published.',
  },
  'log.title': { about: 'Title of the log', zh: '收录情况', en: 'Log of reports' },
  'log.intro': {
    about: 'Under the title',
    zh: '收录了哪些报告、读出了多少单元格、哪些还没有收录，以及哪些晚于规定日期公布。',
    en: 'Which reports have been collected, how many cells were read, which reports have not been collected yet, and which were published after the deadline.',
  },
  'log.years': { about: 'Heading: a row a year', zh: '各年度', en: 'By year' },
  'log.parts': { about: 'Heading: provinces and years', zh: '按地区和年度', en: 'By region and year' },
  'log.all': { about: 'Heading: every report', zh: '已收录的报告', en: 'Reports collected' },
  'log.many': {
    about: 'Instead of a list too long for the page',
    zh: '共{count}份，请从上表按地区和年度查看。',
    en: '{count} {count|report|reports} in all; see them by region and year in the table above.',
  },
  'log.reports': { about: 'Column head', zh: '报告', en: 'Reports' },
  'log.missing': { about: 'Column head and heading', zh: '没有收录的报告', en: 'Reports not collected' },
  'log.missing.none': {
    about: 'No report is missing',
    zh: '名单和年度之内，没有缺少收录的报告。',
    en: 'Within the list of agencies and these years, every report has been collected.',
  },
  'log.expected.none': {
    about: 'No agency is declared',
    zh: '没有登记机关名单，只列前后年度都已收录而中间没有的。',
    en: 'No list of agencies has been entered; shown are only reports not collected where those for earlier and later years are.',
  },
  'log.expected.unknown': {
    about: 'No agency is declared, and too few years to see a gap',
    zh: '没有登记机关名单，年度也太少，无法知道还有哪些报告没有收录。',
    en: 'No list of agencies has been entered, and there are too few years to know which other reports have not been collected.',
  },
  'log.late': {
    about: 'Column head and heading',
    zh: '晚于规定日期的报告',
    en: 'Reports published after the deadline',
  },
  'log.late.column': {
    about: 'Column head: late ones of those with a date',
    zh: '晚于规定日期（占注明日期的）',
    en: 'After the deadline (of those dated)',
  },
  'log.late.rule': {
    about: 'What the law sets',
    zh: '《中华人民共和国政府信息公开条例》第四十九条规定：县级以上人民政府部门应当在每年1月31日前公布上一年度的年度报告；县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前公布本级政府上一年度的年度报告。乡镇、街道和只报告本机关情况的办公厅（室），本站比照部门的日期；开发区不作判断。公布日期依网页所注，网站改版以后可能不是首次公布的日期。',
    en: 'Article 49 of the Regulation of the People’s Republic of China on Open Government Information (中华人民共和国政府信息公开条例) provides that departments of people’s governments at county level and above publish the annual report for the year before by 31 January, and that the departments in charge of open government information of local people’s governments at county level and above publish that of their government by 31 March. To townships, subdistricts and general offices that report on themselves only, this site applies the date for departments; development zones are not judged. The date of publication is the one given on the web page; after a website has been rebuilt it may not be that of first publication.',
  },
  'log.late.undated': {
    about: 'No date is known',
    zh: '已收录的报告都没有注明公布日期，不能判断。',
    en: 'None of the collected reports gives its date of publication, so this cannot be judged.',
  },
  'log.late.none': {
    about: 'None is late',
    zh: '注明公布日期的报告有{dated}份，都没有晚于规定日期。',
    en: '{dated} {dated|report gives its|reports give their} date of publication; none was published after the deadline.',
  },
  'log.late.some': {
    about: 'Some are late',
    zh: '注明公布日期的报告有{dated}份，其中{count}份晚于规定日期。',
    en: '{dated} {dated|report gives its|reports give their} date of publication; {count} {count|was|were} published after the deadline.',
  },
  'log.late.of': {
    about: 'How many reports are late, of those with a date',
    zh: '{late}/{dated}',
    en: '{late}/{dated}',
  },
  'log.late.report': { about: 'A late report', zh: '{name}{year}年报告', en: '{name}: report for {year}' },
  'log.late.days': {
    about: 'Its dates',
    zh: '公布于{published}，规定日期为{deadline}',
    en: 'published {published}, deadline {deadline}',
  },
  'log.incomplete': { about: 'Column head', zh: '有未读出单元格的报告', en: 'Reports with unread cells' },
  'log.failing': { about: 'Column head', zh: '勾稽关系不符的报告', en: 'Reports with failed relations' },
  'log.published': { about: 'Column head', zh: '公布日期', en: 'Published' },
  'log.edition': { about: 'Column head', zh: '表格版式', en: 'Table edition' },
  'log.edition.none': { about: 'A table was not read', zh: '未读出', en: 'not read' },
  'log.edition.value': { about: 'Edition of a table', zh: '{edition}年版', en: '{edition} edition' },
  'log.cells': { about: 'Column head', zh: '数字／空白／未读出', en: 'Numbers / blank / unread' },
  'log.cells.value': {
    about: 'How many cells were read of how many',
    zh: '{read}／{blank}／{unread}',
    en: '{read} / {blank} / {unread}',
  },
  'log.problems': { about: 'How many problems of a severity', zh: '{name}{count}', en: '{name}: {count}' },
  'log.problems.none': { about: 'No problem', zh: '无', en: 'None' },
  'log.part': {
    about: 'Link to the log of a province and year',
    zh: '{reports}份',
    en: '{reports} {reports|report|reports}',
  },
  'log.none': { about: 'Nothing known of a province and year', zh: '—', en: '—' },
  'log.part.title': {
    about: 'Title of the log of a province and year',
    zh: '{name}{year}年度报告收录情况',
    en: '{name}, {year}: log of reports',
  },
  'log.part.step': { about: 'Last step of the way down', zh: '{name}{year}年度', en: '{name}, {year}' },
  'log.part.intro': {
    about: 'Under that title',
    zh: '收录{reports}份，另有{missing}份没有收录。',
    en: '{reports} {reports|report|reports} collected, {missing} not collected.',
  },
  'log.part.late': {
    about: 'After that, where dates are known',
    zh: '注明公布日期的{dated}份中，{late}份晚于规定日期。',
    en: ' Of {dated} with a date of publication, {late} {late|was|were} published after the deadline.',
  },
  'log.unplaced': { about: 'Heading: files that have no page', zh: '没有收录的文件', en: 'Files not collected' },
  'log.unplaced.intro': {
    about: 'Under that heading',
    zh: '下列文件放进了报告文件夹，但不能确定机关或年度，或者读不出来，所以没有页面。',
    en: 'The following files were put into the folder of reports, but their agency or year could not be determined, or they could not be read, so they have no page.',
  },
  'log.unplaced.none': {
    about: 'Every file has its page',
    zh: '报告文件夹里的文件都已收录。',
    en: 'All files in the folder of reports have been collected.',
  },
  'log.unplaced.more': {
    about: 'More files than the page lists',
    zh: '另有{count}个文件，用npm run check可以列出全部。',
    en: '{count} more {count|file|files}; npm run check lists them all.',
  },
  'missing.expected': {
    about: 'Years of which a report is missing, and why',
    zh: '缺{years}年度报告（列入机关名单）',
    en: 'No report for {years} collected (on the list of agencies)',
  },
  'missing.gap': {
    about: 'Years of which a report is missing, and why',
    zh: '缺{years}年度报告（前后年度都已收录）',
    en: 'No report for {years} collected (years before and after are)',
  },
  'log.expected': {
    about: 'How many agencies are expected to report',
    zh: '机关名单里有{count}个机关应当有报告；前后年度都已收录而中间没有的，也列在这里。',
    en: 'The list of agencies names {count} {count|agency|agencies} that should have reports. Years missing between collected ones are listed here too.',
  },
  'log.part.missing': {
    about: 'The same, with what is missing',
    zh: '收录{reports}份，缺{missing}份',
    en: '{reports} {reports|report|reports}, {missing} not collected',
  },
} as const satisfies Strings;
