import type { Agency } from './agency-types.ts';

/** Whether a report covers the body itself, or also those below it. It belongs to the report, not to the agency. */
export const scopes = ['own', 'aggregate', 'unknown'] as const;
export type Scope = (typeof scopes)[number];

const others = '(?:各(?:部门|委办局|乡镇|乡|镇|街道|县|区|市|单位)|所属(?:部门|各)|下级|县\\(市、?区\\)|县（市、?区）)';
/** 本报告数据汇总了区政府各部门、各乡镇… */
const saysAll = new RegExp(
  `(?:本报告|年度报告|报告数据|所列数据|统计数据)[^。；]{0,40}(?:包括|包含|涵盖|汇总)[^。；]{0,30}${others}`,
  'u',
);
/** 仅包括本机关…, 不含各部门… */
const saysOwn = new RegExp(
  `(?:本报告|年度报告|报告数据|所列数据|统计数据)[^。；]{0,40}(?:(?:仅|只)(?:包括|包含|含|统计|涵盖|反映)|不(?:包括|包含|含|涵盖)[^。；]{0,20}${others})`,
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
  const all = lines.some((line) => saysAll.test(line) && !saysOwn.test(line));
  const own = lines.some((line) => saysOwn.test(line));
  if (all && own) return 'unknown';
  if (own) return 'own';
  if (!all) return usualScope(agency);
  return agency.kind === 'government' || agency.kind === 'government_office' ? 'aggregate' : 'unknown';
}
