/**
 * The words that may stand before a number, or a denial, without changing what it is of. A statement is read only when all
 * of its clause is made of these words and its own: what is not understood is not claimed.
 */
const year = '20\\d\\d年(?:度)?';
const time = `(?:在)?(?:${year})?(?:截[至止](?:到)?)?(?:${year}|本年度?|全年度?|年度|今年(?:以来)?|当年|年度?内|一年来|报告期内|统计期内|截至目前)(?:内|中|间|期间|来)?`;
const adverb =
  '(?:总共|一共|共计|共|累计|合计|总计|新|依法依规|依法|依规|按时|按期|按(?:照)?规定|按(?:照)?要求|如期|及时|已经|已|实际|规范|认真|主动|均|全部|另|又|还|则|也|其间|目前|一直|从)';
const topic =
  '(?:(?:在|关于|对于)?(?:政府信息公开|政务信息公开|信息公开|依申请公开(?:政府信息)?|政务公开)(?:工作)?(?:方面|工作中|过程中|中)(?:的)?)';
const body =
  '(?:局|委|委员会|厅|办|办公室|办公厅|政府办|政府(?!信息|网)|镇|乡|街道|办事处|管委会|管理委员会|开发区|示范区|新区|单位|机关|部门|院|县|市|区|州|旗|省|系统|中心|总队|支队|大队)';
const whole = '(?:各级)?(?:各)?(?:行政机关|政府机关|机关单位)?';
const subject = `(?:[\\p{Script=Han}、]{0,20}?${body}${whole}(?:本级|机关)?)`;
const modifier = `(?:${time}|${adverb}|${topic})`;

/** A clause of allowed words, then `core`; the body that it names is the group `subject`. */
export function clauseOf(core: string): RegExp {
  return new RegExp(`^[、和及与并]*${modifier}*(?<subject>${subject})?${modifier}*(?:${core})$`, 'u');
}

/** What can be asked for under the Regulation, in the words of reports. */
export const request =
  '(?:(?:政府|政务)?信息公开(?:的)?(?:书面)?申请(?:表)?|依申请(?:公开)?(?:的)?(?:政府信息公开|政府信息|政务信息|信息)?(?:的)?(?:申请|事项|事宜|件)?|(?:申请)?公开(?:政府)?信息(?:的)?申请|公开申请|政府信息申请公开(?:件|事项)?|申请公开(?:政府)?信息(?:事项|件)?)';

/** Whoever may apply, not a kind of them. */
export const anybody =
  '(?:(?:(?:公民|自然人|群众|公众|社会公众|社会各界|申请人|人民群众)(?:个人)?(?:、|和|或者?|及|以及)?)+(?:法人)?(?:、|和|或者?|及|以及)?(?:(?:其他|其它)?组织)?(?:等)?(?:向[^,;]{2,14}?)?(?:提出|提交|递交|提起|申请|发来)?(?:的)?)';

/** Bodies that are not the one that reports, and words that make another thing of a body. */
const others =
  /答复|办结|回复|收到|受理|办理|处理|引发|提起|申请|公开|各(?!级)|下属|所属|所辖|下辖|辖区|上级|兄弟|周边|基层|直属|属单位|属机关|指导|协助|配合|督促|帮助|报请|代(?!表)|由|受|向|对|除|等|转|发来|委托|通过|名义|领域|涉|网|如|若|学校|医院|企业|公司|村|社区|站所|有的|部分|大部|多数|个别|其他|其它|认为|要求/u;
/** What is no name of a body by itself: 乡镇, 单位. */
const unnamed =
  /^(?:乡镇|镇街|镇|乡|街道|县区|区县|部门|单位|机关|市县|县|市|区|政府|系统|中心|行政机关|[\p{Script=Han}]{0,4}(?:乡镇|街道|部门|单位|机关))$/u;
const own = /^(?:本|我|全)/u;

/** Whether a body that a clause names can be the one that reports. */
export function maySpeak(named: string | undefined): boolean {
  if (named === undefined || named === '') return true;
  if (own.test(named)) return !/下属|所属|^全国/u.test(named);
  return !others.test(named) && !unnamed.test(named);
}

/** The match of a clause; null when it does not fit, or another body is its subject. */
export function fitClause(pattern: RegExp, clause: string): RegExpExecArray | null {
  const match = pattern.exec(clause);
  return match && maySpeak(match.groups?.['subject']) ? match : null;
}
