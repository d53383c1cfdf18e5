/** 较上年、与2023年的30件相比: another year is only compared with. */
const comparisons =
  /(?:较|比|与|同|跟)(?:去年|上(?:一)?年度?|20\d\d年度?|往年)(?:同期)?(?:的)?(?:\d+[件条份]?)?(?:相比|[,]|(?=增|减|上升|下降|多|少|提高|降低|回落|持平|翻))(?:较)?/gu;
/** 上年结转, 结转至2025年: the years of what is carried over. */
const carried =
  /(?:上(?:一)?年度?|去年|20\d\d年度?)(?=(?:未办结|未完成|遗留|申请|度)?(?:结转|转入|转来|接转|顺延|遗留))|(?<=结转自?|顺延[至到]?|转[至到]?)(?:上(?:一)?年度?|去年|20\d\d年度?)/gu;
const marks =
  /今年以来|本年以来|20\d\d(?=年)|去年|上(?:一)?年度?|往年|历年|近(?:[一二两三四五\d]+)?年|今年|本年度?|当年|全年|以来|上半年|下半年|[一二三四]季度|\d{1,2}月份|前\d+个?月|月底前/gu;
const ownYear = /^(?:今年|本年|当年|全年)/u;
/** A whole year, or its end, written as days or months. */
const wholeYear =
  /(?:20\d\d年)?1月?(?:1日)?[起]?[至到\-—~](?:20\d\d年)?12月(?:31日|份|底)?|截[至止](?:到)?(?:20\d\d年)?12月(?:31日|底)|(?:20\d\d年|年)底/gu;
const partOfYear = /[1-9]\d?月(?:\d{1,2}日)?/u;
const plans = /计划|力争|预计|目标|争取|拟(?!定)/u;

function clean(text: string): string {
  return text.replace(comparisons, '').replace(wholeYear, '').replace(carried, '');
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
