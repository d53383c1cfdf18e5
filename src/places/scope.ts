import type { Agency } from './agency-types.ts';

/** Whether a report covers the body itself, or also those below it. It belongs to the report, not to the agency. */
export const scopes = ['own', 'aggregate', 'unknown'] as const;
export type Scope = (typeof scopes)[number];

const others =
  '(?:各(?:部门|委办局|乡镇|乡|镇|街道|县|区|市)|所属(?:各)?部门|下级政府|县\\(市、?区\\)|县（市、?区）|\\d+个(?:行政机关|部门|单位))';
const subject = '(?:本(?:年度)?报告|年度报告|报告数据|所列数据|统计数据|统计范围)';
/** 本报告数据汇总了区政府各部门、各乡镇的情况; 汇总各部门年度报告44份 is of work done. */
const saysAll = new RegExp(
  `${subject}[^。；]{0,40}(?:(?<!不|未|没有|不再|并未|无)(?:包括|包含|涵盖|汇总)[^。；，]{0,30}${others}|(?:根据|由)${others}[^。；]{0,30}(?:汇总|编制))`,
  'u',
);
/** Sentences about reports that the body looked after, and about what its own report tells. */
const saysOfWork = /审核|督促|指导|收集|上报|编报|培训|\d+[份篇]|反映的|部分内容/u;
/** 仅包括本机关…, 不含各部门…: what it names must be the body itself, or all others. */
const saysOwn = new RegExp(
  `${subject}[^。；]{0,20}(?:(?<!不)(?:仅|只)(?:包括|包含|含|统计|涵盖|反映|为)[^。；，]{0,12}(?:本级|本机关|本单位|本部门|本局|本委|本办|办公[室厅])|(?:不|未|没有|不再|并未)(?:包括|包含|含|涵盖|汇总)(?:区|县|市|省)?(?:政府)?${others}(?!重复|单独|自行)|(?:为|系)[^。；，]{0,8}本级数据)`,
  'u',
);

/** What a report of a body covers by rule (国办公开办函〔2021〕30号). */
function usualScope({ kind }: Pick<Agency, 'kind'>): Scope {
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
  return agency.kind === 'government' || agency.kind === 'government_office' ? 'aggregate' : 'unknown';
}
