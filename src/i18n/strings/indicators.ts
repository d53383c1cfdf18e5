import type { Strings } from '../strings.ts';

/** Words of the indicators. */
export const indicatorsStrings = {
  'indicator.title': { about: 'Heading', zh: '指标', en: 'Indicators' },
  'indicator.intro': {
    about: 'Under that heading, with similar agencies',
    zh: '比率旁边都写明分子和分母。同类机关指类别、层级、报告范围、表格版式和年度都相同的机关，先看本省（区、市），不足5个再看全国。百分位是比它低的机关所占的份额，相等的算一半；不表示好坏。',
    en: 'Each rate is shown with its numerator and denominator. Similar agencies are agencies of the same kind, level, scope of report, table edition and year: those of the same province first, and those of the whole country where there are fewer than 5. The percentile is the share of bodies with a lower value, equal ones counting half; it does not mean better or worse.',
  },
  'indicator.intro.alone': {
    about: 'Under that heading, without similar agencies',
    zh: '比率旁边都写明分子和分母。收录的同类机关不足5个，所以没有列出在同类机关中的位置。',
    en: 'Each rate is shown with its numerator and denominator. Reports of fewer than 5 similar agencies have been collected, so no position among similar agencies is given.',
  },
  'indicator.column': { about: 'Column head', zh: '指标', en: 'Indicator' },
  'indicator.unit': { about: 'An indicator with its unit', zh: '{name}（{unit}）', en: '{name} ({unit})' },
  'indicator.value': { about: 'Column head', zh: '数值', en: 'Value' },
  'indicator.of': { about: 'Column head', zh: '分子/分母', en: 'Numerator / denominator' },
  'indicator.interval': { about: 'Column head', zh: '95%区间', en: '95% interval' },
  'indicator.peers': { about: 'Column head', zh: '同类机关中位数', en: 'Median of similar agencies' },
  'indicator.place': { about: 'Column head', zh: '位置', en: 'Position' },
  'indicator.none': { about: 'Nothing to take a share of', zh: '不适用', en: 'Not applicable' },
  'indicator.edition': { about: 'The edition has no such cells', zh: '这一版格式没有', en: 'Not in this edition' },
  'indicator.missing': { about: 'Operands that are not reported', zh: '缺：{names}', en: 'Missing: {names}' },
  'indicator.more': { about: 'After some names of missing operands', zh: '等', en: ' and others' },
  'indicator.impossible': { about: 'A part larger than its whole', zh: '不能计算', en: 'Cannot be computed' },
  'indicator.failed': {
    about: 'Operands that contradict a relation',
    zh: '不符合{relations}，不参加比较',
    en: 'Fails {relations}; left out of comparisons',
  },
  'indicator.median': {
    about: 'Median of similar agencies',
    zh: '{median}（{area}{peers}份）',
    en: '{median} ({peers} {peers|report|reports} {area})',
  },
  'indicator.percentile': {
    about: 'Place among similar agencies',
    zh: '第{percentile}百分位',
    en: 'Percentile {percentile}',
  },
  'indicator.few': {
    about: 'Too few cases for a rank',
    zh: '分母不足{fewest}，不排位',
    en: 'Denominator below {fewest}: no position given',
  },
  'indicator.within': {
    about: 'Within the limits of the funnel',
    zh: '，在控制限以内',
    en: ', within the control limits',
  },
  'indicator.above': {
    about: 'Above a limit of the funnel',
    zh: '，高于{limit}控制限',
    en: ', above the {limit} control limit',
  },
  'indicator.below': {
    about: 'Below a limit of the funnel',
    zh: '，低于{limit}控制限',
    en: ', below the {limit} control limit',
  },
  'indicator.range': { about: 'An interval', zh: '{lower}～{upper}', en: '{lower}–{upper}' },
  'indicators.title': { about: 'Title of the list of indicators', zh: '指标', en: 'Indicators' },
  'indicators.intro': {
    about: 'Under the title',
    zh: '从法定表格的数字算出的各项指标。每项都写明算法和须知；比率一律同时写出分子、分母，同类机关才放在一起。',
    en: 'Figures computed from the numbers of the statutory tables, each with its formula and what to keep in mind. Rates are always shown with numerator and denominator, and only similar agencies stand together.',
  },
  'indicators.description': {
    about: 'Description of a page',
    zh: '{name}：{formula}。各地同类机关的数值、分布和控制限。',
    en: '{name}: {formula}. Values, distribution and control limits among similar agencies.',
  },
  'indicators.formula': { about: 'Formula of an indicator', zh: '算法：{formula}', en: 'Formula: {formula}' },
  'indicators.method': {
    about: 'Link to the definition on the method page',
    zh: '指标的定义和比较规则',
    en: 'Definition, and rules of comparison',
  },
  'indicators.none': {
    about: 'Where there is nothing to compare',
    zh: '最近一年还没有两份可比的报告，所以没有图。',
    en: 'There are no two comparable reports for the latest year yet, so there is no chart.',
  },
  'indicators.pictures': { about: 'Heading', zh: '同类机关', en: 'Similar agencies' },
  'indicators.groups': {
    about: 'Above the charts, where there are many groups',
    zh: '同类机关共{groups}类，这里画出报告最多的{shown}类，其余见各地区的页面。',
    en: 'There are {groups} groups of similar agencies; the {shown} with the most reports are shown here, the others on the pages of the regions.',
  },
  'indicators.link': { about: 'Link to the list of indicators', zh: '全部指标', en: 'All indicators' },
} as const satisfies Strings;
