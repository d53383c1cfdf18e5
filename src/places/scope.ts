import type { Agency } from './agency-types.ts';

/** Whether a report covers the body itself, or also those below it. It belongs to the report, not to the agency. */
export const scopes = ['own', 'aggregate', 'unknown'] as const;
export type Scope = (typeof scopes)[number];

const others =
  '(?:各(?:部门|委办局|乡镇|乡|镇|街道|县|区|市)|(?:县|市|区|省)直(?:部门|单位)?|所属(?:各)?部门|镇街|乡镇|街道|下级(?:政府|行政机关)|县[(（]市、?区[)）]|\\d+个(?:行政机关|部门|单位|乡镇))';
/** What is said of the report's figures, not of its words or of other reports. */
const subject =
  '(?:^|，)(?:[（(]?[一二三四五六七八九十\\d]+[）)、.．]\\s*)?(?:本(?:年度)?报告(?:中)?(?:所列|所述|涉及)?(?:的)?(?:统计)?(?:数据|范围)?|所列数据|统计范围|报告数据|统计数据)(?:的)?(?:统计)?(?:范围)?';
/** 本报告数据汇总了区政府各部门、各乡镇…, 本报告根据各部门…编制, 数据为全区汇总数据. */
const saysAll = new RegExp(
  `${subject}[^。；，]{0,12}(?<!不|未|没有|不再|并未|无)(?:包括|包含|涵盖|汇总)[^。；，]{0,30}${others}|` +
    `${subject}[^。；，]{0,4}(?:根据|由|综合)[^。；，]{0,20}${others}[^。；]{0,30}(?:汇总|编制|编写)|` +
    `${subject}[^。；，]{0,6}(?:为|系)全[省市县区][^。；，]{0,6}汇总`,
  'u',
);
/** Sentences on reports that the body looked after, and on what its own report tells. */
const saysOfWork = /审核|督促|指导|收集|培训|\d+[份篇]|反映的|部分内容|形成清单|公开信息数|产量|质量/u;
/** 仅包括本机关…, 不含各部门…: what it names must be the body itself, or all others and nothing besides. */
const saysOwn = new RegExp(
  `${subject}[^。；，]{0,8}(?:(?<!不)(?:仅|只)(?:包括|包含|含|统计|涵盖|反映|为)[^。；，]{0,12}(?:本级|机关本身|本机关|本单位|本部门|本局|本委|本办|办公[室厅])|` +
    `(?:不|未|没有|不再|并未)(?:包括|包含|含|涵盖|汇总)(?:区|县|市|省)?(?:政府)?${others}(?:(?:、|和|及|以及)[^。；，]{0,20})?(?:的?(?:数据|情况))?(?=$|，)|` +
    `(?:为|系)[^。；，]{0,8}本级数据)`,
  'u',
);

/** What a report of a body covers by rule (国办公开办函〔2021〕30号). */
export function usualScope({ kind }: Pick<Agency, 'kind'>): Scope {
  switch (kind) {
    case 'government_office':
    case 'department':
    case 'township_government':
    case 'subdistrict':
      return 'own';
    case 'government':
      return 'aggregate';
    case 'other':
      return 'unknown';
  }
}

/**
 * What a report covers: an office, a department, a township or a subdistrict speaks for itself, the government of a county
 * or above for its departments and townships too, unless the report says otherwise. One that says both is unknown, and so
 * is a department that says it speaks for others.
 */
export function tellScope(agency: Pick<Agency, 'kind'>, lines: readonly string[]): Scope {
  const sentences = lines.flatMap((line) => line.split(/[。；]/u)).filter((sentence) => !saysOfWork.test(sentence));
  const own = sentences.some((sentence) => saysOwn.test(sentence));
  const all = sentences.some((sentence) => saysAll.test(sentence.replace(saysOwn, '')));
  if (all && own) return 'unknown';
  if (own) return 'own';
  if (!all) return usualScope(agency);
  if (agency.kind === 'government' || agency.kind === 'government_office') return 'aggregate';
  // A township has no departments that report for themselves.
  return agency.kind === 'township_government' || agency.kind === 'subdistrict' ? 'own' : 'unknown';
}
