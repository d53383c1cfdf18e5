import type { Strings } from '../strings.ts';

/** Words of the method page. */
export const methodStrings = {
  'method.title': { about: 'Title of the method page', zh: '方法', en: 'Method' },
  'method.reading': { about: 'Heading', zh: '数字是怎样读出来的', en: 'How the numbers are read' },
  'method.reading.text': {
    about: 'How values are read',
    zh: '程序先认出行名和表头，再按表头的顺序对应各列；对应不上的，不显示。空格不当作0，不合的数不改。三张表里的每个数字都链接到原文中的位置：文本的那一行，网页和Word文档的那一格，PDF文档页面上的那一处。',
    en: 'The program first recognises the row labels and the heads, then matches the columns in the order of the heads; what cannot be matched is not shown. An empty cell is not taken as 0, and numbers that do not add up are not changed. Every number in the three tables links to its place in the source: the line of a text, the cell of a web page or Word document, the spot on the page of a PDF document.',
  },
  'method.identity': {
    about: 'Heading',
    zh: '机关、地区和报告范围怎样认定',
    en: 'How agency, region and scope are determined',
  },
  'method.identity.name': {
    about: 'How the agency is told',
    zh: '机关名称取自报告标题；标题不全的，看落款、正文的自述、文件名和所在文件夹。几个地方同名、凭这些分不清的，不收录，并列出可能的机关。简称按全国通用的全称收录，地名中明显的错字改正后注明。',
    en: 'The name of an agency is taken from the title of the report; where the title is incomplete, from the signature, from what the prose says of itself, and from the names of the file and its folder. Where several places share a name and none of these tells them apart, the report is not collected and the possible agencies are listed. A short name is recorded in the full form used throughout the country; plain misspellings of place names are corrected and noted.',
  },
  'method.identity.places': {
    about: 'Where the divisions come from',
    zh: '地区以国家统计局2023年的统计用区划代码为底本，补记2008年至2025年县级以上的更名、合并和撤销。更名的地区和机关沿用原来的网址，历年报告接在一起，变化之处另行注明；合并、分设的，新旧机关互相链接。',
    en: 'Regions are based on the statistical division codes of the National Bureau of Statistics for 2023, with renamings, mergers and abolitions at county level and above from 2008 to 2025 added. Renamed regions and agencies keep their address, and their reports for all years stand together, with the change noted; where agencies were merged or divided, the old and the new link to each other.',
  },
  'method.identity.scope': {
    about: 'What a report covers',
    zh: '办公厅（室）、部门、乡镇和街道的报告只说本机关；县级以上人民政府的报告汇总所属部门和下级政府。报告自己说明了范围的，按它的说明；说法不一的，作“不明”。',
    en: 'Reports of general offices, departments, townships and subdistricts speak of the agency itself only; reports of people’s governments at county level and above add up their departments and lower governments. Where a report states its own scope, that is followed; where its statements differ, the scope is “unclear”.',
  },
  'method.identity.like': {
    about: 'What is put side by side',
    zh: '并列的表格只放同类别、同层级、同报告范围、同表格版式、同年度的报告，按行政区划代码排列，不按数字排名。',
    en: 'Tables side by side hold only reports of the same kind of agency, level, scope, table edition and year, in the order of administrative division codes, not ranked by their numbers.',
  },
  'method.indicators': { about: 'Heading', zh: '指标怎样计算', en: 'How indicators are computed' },
  'method.indicators.text': {
    about: 'Rules for all indicators',
    zh: '算式里有一格没有数字，指标就不计算，并写明缺哪一格；分母为0的记作“不适用”。比率附威尔逊（Wilson）95%区间，两个件数之比附泊松（Poisson）精确95%区间。算式里的数不符合R1—R4、R6的，照样显示，但不参加比较。',
    en: 'Where one cell of the formula has no number, the indicator is not computed and the missing cell is named; with a denominator of 0 it is “not applicable”. Rates come with a 95% Wilson interval, ratios of two counts with an exact 95% Poisson interval. Where numbers of the formula fail R1–R4 or R6, the indicator is shown all the same but left out of comparisons.',
  },
  'method.indicators.peers': {
    about: 'Rules for comparing',
    zh: '同类机关指类别、层级、报告范围、表格版式和年度都相同的机关，先看本省（区、市），可比的不足5个再看全国。分母不足10的不排位。控制限按二项分布精确计算，以全组合计比率为中心，取95%和99.8%；它把全组看作同一比率，机关之间本来的差别也会使一些机关在限外。对照页的差值是该列减第一列；两个比率之差的95%区间按纽科姆（Newcombe）1998年的方法由两个威尔逊区间算出，含0的，差别可能出于偶然。',
    en: 'Similar agencies are agencies of the same kind, level, scope of report, table edition and year: those of the same province first, and those of the whole country where fewer than 5 can be compared. No position is given where the denominator is below 10. The control limits are exact binomial limits at 95% and 99.8%, centred on the pooled rate of the group; they take the whole group as having one rate, so real differences between agencies also put some outside the limits. On the comparison page differences are each column less the first; the 95% interval of a difference of two rates is made of their Wilson intervals by Newcombe’s method of 1998, and where it includes 0 the difference may be due to chance.',
  },
  'method.formula': { about: 'Column head', zh: '算式', en: 'Formula' },
  'method.caveat': { about: 'Column head', zh: '说明', en: 'Note' },
  'method.prose': { about: 'Heading', zh: '正文里的数怎样认定', en: 'How numbers in the prose are recognised' },
  'method.prose.text': {
    about: 'How claims are read',
    zh: '程序从正文里认出明确写给本年度、本机关的数，以及“未收到申请”“未发生行政复议”之类的说法，与表格对照。约数、百分比、增减量、往年和部分时段的数、其他机关的数都不算。“收到”按两种口径各试一次；句子说的是别的范围的，只作说明，不算不一致。认不准的不作判断。',
    en: 'The program recognises numbers that the prose plainly states of this year and this agency, and phrases such as “未收到申请” (no request received) or “未发生行政复议” (no administrative review occurred), and compares them with the tables. Approximate numbers, percentages, changes, numbers of earlier years or parts of the year, and numbers of other agencies are left out. “收到” (received) is tried in both of its senses; a sentence on another scope is only noted and not counted as a difference. What cannot be recognised with certainty is not judged.',
  },
  'method.findings': { about: 'Heading', zh: '哪些情况列为值得核对', en: 'What is listed as worth checking' },
  'method.findings.text': {
    about: 'What findings are and are not',
    zh: '下列情况由程序逐份检查，不作评价，也不认定责任。增减五倍的，只看较大一年的申请、争议和有效文件不少于30件、处理决定不少于100件、收费不少于100万元的；文字大部分相同，指扣除格式要求的套话以后，较短一份的文字约八成以上出现在另一份里。',
    en: 'A program looks for the following in each report; it does not appraise and assigns no responsibility. Five times the year before, or a fifth, is listed only where the larger year has at least 30 requests, disputes or documents in force, at least 100 decisions, or fees of at least 1 million yuan. Text is much the same where, set phrases of the form left aside, about 80% or more of the shorter text is also in the other.',
  },
  'method.cause': { about: 'Column head', zh: '可能的原因', en: 'Possible cause' },
  'method.states': { about: 'Heading', zh: '单元格的四种状态', en: 'The four states of a cell' },
  'method.state.reported': {
    about: 'Meaning of the state',
    zh: '有数字：原文这一格是一个数，照录。',
    en: 'A number: the cell of the source is one number, given as it stands.',
  },
  'method.state.blank': {
    about: 'Meaning of the state',
    zh: '“—”：原文这一格没有填数，或者写的是“无”“/”之类。',
    en: '“—”: the cell of the source is empty, or holds “无” (none), “/” or the like.',
  },
  'method.state.unreadable': {
    about: 'Meaning of the state',
    zh: '“?”：原文有内容，但不能确认为一个数。',
    en: '“?”: the source has something there that cannot be confirmed as one number.',
  },
  'method.state.absent': {
    about: 'Meaning of the state',
    zh: '空着（汇总表里是“×”）：原文没有这一格。',
    en: 'Empty (“×” in tables of several reports): the source has no such cell.',
  },
  'method.relations': { about: 'Heading', zh: '核对哪些关系', en: 'Arithmetic relations (勾稽关系) that are checked' },
  'method.relations.text': {
    about: 'What the checks mean',
    zh: '算式里有一格没有数字，这条关系就不能核对，既不算相符，也不算不符。不符的数字照原样显示，并标出算式两边。',
    en: 'Where one cell of a formula has no number, the relation cannot be checked and counts neither as holding nor as failing. Numbers that fail are shown as they are, with both sides of the formula marked.',
  },
  'method.terms': { about: 'Heading', zh: '表格各行的含义', en: 'What the rows of the tables mean' },
  'method.terms.text': {
    about: 'Under that heading; a link to the guide follows',
    zh: '三张表格每一行的通俗解释和实例，见',
    en: 'Every row of the three tables is explained, with cases, in the ',
  },
} as const satisfies Strings;
