/** 较上年、与2023年的30件相比: another year is only compared with. */
const comparisons =
  /(?:较|比|与|同|跟)(?:去年|上(?:一)?年度?|20\d\d年度?|往年)(?:同期)?(?:的)?(?:\d+[件条份]?)?(?:相比|[,]|(?=增|减|上升|下降|多|少|提高|降低|回落|持平|翻))(?:较)?/gu;
/** 上年结转, 结转至2025年: the years of what is carried over. */
const carried =
  /(?:上(?:一)?年(?:度)?|去年|20\d\d年度?)(?=(?:未办结|未完成|遗留|申请)?(?:结转|转结|转入|转来|接转|顺延|遗留))|(?<=结转自?|转结|顺延[至到]?|转[至到]?)(?:上(?:一)?年(?:度)?|去年|20\d\d年度?)/gu;
/** Several years: 2022—2024年, 2023、2024年, 两年来, 五年. */
const spans =
  /20\d\d年?(?:度)?(?:[—–\-~至到、和及]|[—–-]{2})20\d\d年|(?:近|过去|前|连续)?[一二两三四五六七八九十\d]+年(?:来|间|以来|内)|(?:近|过去|前|连续)[一二两三四五六七八九十\d]+年|任期|五规划|四五|三五|至今|前年|以前年度|[^今本]年以来/gu;
const marks =
  /☒|今年以来|本年以来|20\d\d(?=年)|去年|上(?:一)?年(?:度)?|往年|历年|今年|本年度?|当年|全年|以来|上半年|下半年|[一二三四]季度|\d{1,2}月份|前\d+个?月|月底前/gu;
const ownYear = /^(?:今年|本年|当年|全年)/u;
/** A whole year, or its end, written as days or months; the year that it names stays. */
const wholeYear =
  /(?<year>20\d\d年)?1月?(?:1日)?[起]?[至到\-—~](?:20\d\d年)?12月(?:31日|份|底)?|截[至止]至?(?:到)?(?<end>20\d\d年)?(?:12月(?:31日|底)|底)/gu;
const partOfYear = /(?<!\d)[1-9]\d?月(?:\d{1,2}日)?/u;
const plans = /计划|力争|预计|目标|争取|拟(?!定)|下一步|今后|明年|来年/u;
const chineseYear = /二[〇零○Oo0](?<tens>[〇零一二三四五六七八九])(?<ones>[〇零一二三四五六七八九])年/gu;
const digits = '〇一二三四五六七八九';

function toDigit(character: string | undefined): number {
  return character === '零' ? 0 : digits.indexOf(character ?? '〇');
}

function clean(text: string): string {
  return text
    .replace(chineseYear, (_, tens: string, ones: string) => `20${toDigit(tens)}${toDigit(ones)}年`)
    .replace(comparisons, '')
    .replace(wholeYear, (...args) => {
      const groups = args.at(-1) as Record<string, string | undefined>;
      return groups['year'] ?? groups['end'] ?? '';
    })
    .replace(spans, '☒')
    .replace(carried, '');
}

/**
 * Whether the words before a number, in its sentence and in those before it, speak of the year that is reported: the last
 * year that they name is it, or they name none; and they speak of the whole year, and of what was, not of what is planned.
 */
export function isOfYear(before: string, earlier: string, year: number | null): boolean {
  const text = clean(before);
  const since = text.slice(Math.max(...['全年', '年度'].map((word) => text.lastIndexOf(word)), 0));
  if (plans.test(text) || partOfYear.test(since)) return false;
  const last = [...`${clean(earlier)}${text}`.matchAll(marks)].at(-1)?.[0];
  if (last === undefined || ownYear.test(last)) return true;
  return /^20\d\d$/u.test(last) && (year === null || Number(last) === year);
}
