import type { Strings } from '../strings.ts';

/** Words of the comparisons that need no script. */
export const comparisonsStrings = {
  'comparison.nation': { about: 'The whole country, as a place to compare in', zh: '全国', en: 'China' },
  'comparison.title': { about: 'Title of a page', zh: '{name}各机关并列比较', en: 'Agencies of {name} side by side' },
  'comparison.page': {
    about: 'Title of a page from the second on',
    zh: '{title}（第{page}页）',
    en: '{title} (page {page})',
  },
  'comparison.step': { about: 'This page on the way down to it', zh: '并列比较', en: 'Side by side' },
  'comparison.intro': {
    about: 'Under the title',
    zh: '本页并列{name}{groups}类机关的{bodies}份报告：申请的件数和办理结果，公开率、不予公开率和结转率。比率一律同时写出分子、分母和95%区间。',
    en: 'This page puts {bodies} {bodies|report|reports} of {groups} {groups|kind|kinds} of agency of {name} side by side: requests and their outcomes, and the rates of disclosure, denial and carry-over. Rates are always shown with numerator, denominator and 95% interval.',
  },
  'comparison.contents': {
    about: 'Disclosure: what stands on which page',
    zh: '全部机关类别（共{pages}页）',
    en: 'All kinds of agency ({pages} {pages|page|pages})',
  },
  'comparison.contents.within': {
    about: 'Remark to a kind of bodies of the region itself',
    zh: '本地区，{count}个机关',
    en: 'this region, {count} {count|agency|agencies}',
  },
  'comparison.contents.below': {
    about: 'Remark to a kind of bodies of the regions below',
    zh: '下级地区，{count}个机关',
    en: 'regions below, {count} {count|agency|agencies}',
  },
  'comparison.within': { about: 'Heading: bodies of the region itself', zh: '{name}各机关', en: 'Agencies of {name}' },
  'comparison.below': {
    about: 'Heading: like bodies of the regions right below',
    zh: '{name}下级地区的同类机关',
    en: 'Similar agencies of the regions below {name}',
  },
  'comparison.group.within': {
    about: 'The bodies of a group in a few words, in sentences and citations',
    zh: '{name}各机关（{group}）',
    en: 'agencies of {name} ({group})',
  },
  'comparison.group.below': {
    about: 'The same for bodies of the regions right below',
    zh: '{name}下级地区机关（{group}）',
    en: 'agencies of the regions below {name} ({group})',
  },
  'comparison.range': {
    about: 'Under the name of a group that is too long for one page',
    zh: '共{count}个机关，这里是第{from}至{to}个。',
    en: '{count} agencies in all; here are numbers {from} to {to}.',
  },
  'comparison.fields': {
    about: 'Note: departments of several fields',
    zh: '这些部门的职能领域不同，收到的申请也不同，读数时应考虑这一点。',
    en: 'These departments have different fields of work and so receive different requests, which should be kept in mind when reading the figures.',
  },
  'comparison.scope': {
    about: 'Note: reports that may speak for other bodies too',
    zh: '这些报告的数字包含或可能包含下级机关和所属部门的，不相加。',
    en: 'The figures of these reports include, or may include, those of subordinate agencies; they are not added up.',
  },
  'comparison.table': { about: 'Heading of the table', zh: '件数和比率对照', en: 'Numbers and rates side by side' },
  'comparison.formula': { about: 'Behind the name of an indicator', zh: '算法：{formula}', en: 'Formula: {formula}' },
  'comparison.missing': { about: 'A value whose operands are not reported', zh: '数据不全', en: 'Not reported' },
  'comparison.doubtful': {
    about: 'Beside a body whose figures contradict each other',
    zh: '勾稽关系不符，见表下',
    en: 'Fails a check, see below the table',
  },
  'comparison.failures': { about: 'Heading', zh: '不符的勾稽关系', en: 'Relations that fail' },
  'comparison.failures.text': {
    about: 'Under that heading',
    zh: '下列报告中，上表用到的数字有不符合勾稽关系的。表中的数字照报告原样列出，未作改动。',
    en: 'In these reports, figures used in the table above fail arithmetic relations. The table shows them as published; nothing was changed.',
  },
  'comparison.failures.more': {
    about: 'Below some of those',
    zh: '另有{count}份，见各报告的页面。',
    en: '{count} more {count|report has|reports have} such failures; see their own pages.',
  },
  'comparison.choose': {
    about: 'Link to the page where readers choose what to compare',
    zh: '自选机关和年度比较',
    en: 'Choose agencies and years to compare',
  },
  'comparison.sentence': {
    about: 'A sentence for an article: the figures of like bodies together',
    zh: '{count}份{bodies}的年度报告合计，办结政府信息公开申请{handled}件，其中予以公开或部分公开{disclosed}件（{disclosed}/{handled}，{disclosedShare}），不予公开{denied}件（{denied}/{handled}，{deniedShare}）。',
    en: 'In {count} annual reports of {bodies}, {handled} {handled|request|requests} for government information {handled|was|were} handled in all; {disclosed} led to disclosure in full or in part ({disclosed}/{handled}, {disclosedShare}) and {denied} {denied|was|were} denied ({denied}/{handled}, {deniedShare}).',
  },
  'comparison.sentence.none': {
    about: 'The same where no request was handled',
    zh: '{count}份{bodies}的年度报告中，都没有办结的政府信息公开申请。',
    en: 'In {count} annual reports of {bodies}, no request for government information was handled.',
  },
  'comparison.sentence.each': {
    about: 'The same, body by body, where their figures may not be added up',
    zh: '据{bodies}的年度报告：{list}。',
    en: 'According to the annual reports of {bodies}: {list}.',
  },
  'comparison.sentence.body': {
    about: 'One of those bodies with its figures',
    zh: '{name}办结政府信息公开申请{handled}件，其中予以公开或部分公开{disclosed}件（{disclosed}/{handled}，{share}）',
    en: '{name} handled {handled} {handled|request|requests}, of which {disclosed} led to disclosure in full or in part ({disclosed}/{handled}, {share})',
  },
  'comparison.sentence.between': { about: 'Between those bodies', zh: '；', en: '; ' },
  'comparison.sentence.left': {
    about: 'After that: reports that are not added up',
    zh: '另有{left}份报告的数字不全或合计与各项不符，没有计入。',
    en: ' {left} more {left|report is|reports are} left out because figures are missing or totals do not equal their parts.',
  },
  'comparison.actions.own': {
    about: 'Link on the page of a region',
    zh: '比较：{name}的机关',
    en: 'Compare agencies of {name}',
  },
  'comparison.actions.above': {
    about: 'Link on the page of a region: it stands there beside its siblings',
    zh: '比较：{name}下级地区之间',
    en: 'Compare regions of {name}',
  },
  'comparison.actions.region': {
    about: 'Link on the page of a region to where readers choose others',
    zh: '自选地区比较',
    en: 'Choose regions to compare',
  },
  'comparison.actions.agency': { about: 'Link on the page of an agency', zh: '比较', en: 'Compare' },
  'comparison.actions.held': {
    about: 'Link on the page of an agency to the page without scripts where it stands among like ones',
    zh: '同类机关对照表',
    en: 'Table of similar agencies',
  },
} as const satisfies Strings;
