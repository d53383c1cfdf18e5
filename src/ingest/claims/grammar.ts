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
  '(?:局|委|委员会|厅|办|办公室|办公厅|政府办|政府(?!信息|网)|镇|乡|街道|街|办事处|处|管委会|管理委员会|开发区|示范区|新区|单位|机关|部门|院|县|市|区|州|旗|省|系统|中心|总队|支队|大队|海关|馆|残联|联合会|总社|部)';
const whole = '(?:各级)?(?:各)?(?:行政机关|政府机关|机关单位)?';
const subject = `(?:[\\p{Script=Han}、]{0,20}?${body}${whole}(?:本级|机关)?)`;
const modifier = `(?:${time}|${adverb}|${topic})`;

/** A clause of allowed words, then `core`; the body that it names is the group `subject`. */
export function clauseOf(core: string): RegExp {
  return new RegExp(`^[、和及与并]*${modifier}*(?<subject>${subject})?${modifier}*(?:${core})$`, 'u');
}

/** What can be asked for under the Regulation, in the words of reports. */
export const request =
  '(?:(?:政府|政务)?信息公开(?:的)?(?:书面)?申请(?:表|书)?|(?:书面)?(?:有关)?依申请(?:信息)?(?:公开)?(?:的)?(?:政府信息公开|政府信息|政务信息|信息)?(?:的)?(?:申请|事项|事宜|信件|来信|请求|内容|办理事项|件)?|政府信息依申请公开(?:办理)?(?:申请|事项|件)?|(?:要求)?(?:申请)?公开(?:政府)?信息(?:的)?(?:申请|要求)|公开申请|申请公开(?:政府)?(?:信息)?(?:事项|件)?)';

const askers = '(?:公民|自然人|个人|群众|居民|村民|市民|企业|单位|社会团体|法人|申请人|人民群众)';
const joint = '(?:、|和|或者?|及|以及|，)?';
const asking =
  '(?:等)?(?:向[^,;]{2,14}?)?(?:通过(?:任何|各种|各类|多种)[^,;]{0,4}(?:形式|渠道|方式))?(?:提出|提交|递交|提起|申请|发来)?(?:的)?';

/** Whoever may apply, in the words of a report that counts requests. */
export const anybody = `(?:(?:(?:任何)?(?:${askers}${joint})+(?:(?:其他|其它)?组织)?${joint}(?:个人)?|社会公众|公众|社会各界)${asking})`;

/** Whoever may apply without exception, in the words of a denial: 公民 alone would be one kind of them. */
export const everybody = `(?:(?=[^,;]{0,24}(?:任何|公民|自然人|个人|公众|各界))(?:(?:任何)?(?:${askers}${joint})*(?:(?:其他|其它)?组织|社会团体)${joint}(?:个人)?|(?:社会)?公众|社会各界|任何人)${asking})`;

/** Bodies that are not the one that reports, and words that make another thing of a body. */
const others =
  /答复|办结|回复|收到|受理|办理|处理|引发|提起|申请|公开|各(?!级|庄)|下属|所属|所辖|下辖|辖区|上级|兄弟|周边|基层|直属|属单位|属机关|指导|协助|配合|督促|帮助|报请|转办|转来|发来|委托|通过|名义|领域|网上|网站|等(?:单位|部门|乡|镇|街道|局)|学校|医院|企业|公司|社区|站所|村(?:委|民|级)|有的|部分|大部|多数|个别|其他|其它|认为|要求|^(?:由|受|向|对|除|如|若|代(?!表)|涉|村)/u;
/** What is no name of a body by itself: 乡镇, 单位. */
const unnamed =
  /^(?:乡镇|镇街|镇|乡|街道|街|县区|区县|部门|单位|机关|市县|县|市|区|政府|系统|中心|处|部|行政机关|[\p{Script=Han}]{0,4}(?:乡镇|街道|部门|单位|机关))$/u;
const own = /^(?:本|我|全)/u;

/** Whether a body that a clause names can be the one that reports. */
export function maySpeak(named: string | undefined): boolean {
  if (named === undefined || named === '') return true;
  if (own.test(named)) return !/下属|所属|^全国/u.test(named);
  return !others.test(named) && !unnamed.test(named);
}

/** A setting in a clause of its own, of which what follows is a part: 通过信函，…, 在土地征收领域，…, 机构改革前，… */
const restriction =
  /^(?:对|针对|其中)|(?:领域|层面|方面|渠道|方式|途径|窗口|平台|寄递|邮寄|邮政|服务网|线上|线下|首月|假期|期间|群体|社区\)?|[前后])$/u;
const ownTopic = /(?:信息公开|依申请公开|政务公开|依申请|信息管理|主动公开)(?:工作)?(?:方面|中|过程中|领域)?$/u;

/** Whether the clause before, in the same sentence, makes what follows a part of the whole. */
export function isRestricted(before: string): boolean {
  const clause = before.replace(/[,:]$/u, '').split(/[,:;]/u).at(-1) ?? '';
  return clause.length <= 16 && restriction.test(clause) && !ownTopic.test(clause);
}

/** The match of a clause; null when it does not fit, or another body is its subject. */
export function fitClause(pattern: RegExp, clause: string): RegExpExecArray | null {
  const match = pattern.exec(clause);
  return match && maySpeak(match.groups?.['subject']) ? match : null;
}
