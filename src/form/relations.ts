import type { Text } from './terms.ts';

export const relationIds = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'] as const;
export type RelationId = (typeof relationIds)[number];

/**
 * What a failure means: a relation that the form prints or that follows from it, or one that is only expected to hold,
 * whose failure is a notice.
 */
export type Standing = 'printed' | 'implied' | 'expected';

export interface Relation {
  readonly name: Text;
  readonly formula: Text;
  readonly standing: Standing;
}

/** The relations of the form, of a report with the year before, and of its prose with its tables. */
export const relations: Record<RelationId, Relation> = {
  R1: {
    name: { zh: '收办平衡', en: 'Received equals concluded plus open' },
    formula: {
      zh: '每一列：本年新收 + 上年结转 = 办结总计 + 结转下年度',
      en: 'Each column: received + carried in = handled + carried over',
    },
    standing: 'printed',
  },
  R2: {
    name: { zh: '结果之和', en: 'Sum of outcomes' },
    formula: { zh: '每一列：各种办理结果之和 = 办结总计', en: 'Each column: the sum of all outcome rows = handled' },
    standing: 'implied',
  },
  R3: {
    name: { zh: '申请人之和', en: 'Sum of applicants' },
    formula: { zh: '每一行：六类申请人之和 = 总计', en: 'Each row: the sum of six kinds of applicants = total' },
    standing: 'implied',
  },
  R4: {
    name: { zh: '复议诉讼之和', en: 'Sum of results' },
    formula: {
      zh: '每一组：结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计',
      en: 'Each block: upheld + corrected + other + pending = total',
    },
    standing: 'implied',
  },
  R5: {
    name: { zh: '年度结转', en: 'Carried over from year to year' },
    formula: {
      zh: '每一列：本年报告的“上年结转” = 上一年报告的“结转下年度”',
      en: 'Each column: carried in this year = carried over in the report of the year before',
    },
    standing: 'implied',
  },
  R6: {
    name: { zh: '数值类型', en: 'Kind of number' },
    formula: {
      zh: '件数应为非负整数；收费金额可以有小数；2019年版的“本年增/减”可以为负',
      en: 'Counts are non-negative integers; fees may have decimals; changes of 2019 may be negative',
    },
    standing: 'implied',
  },
  R7: {
    name: { zh: '有效件数增减', en: 'Documents in force from year to year' },
    formula: {
      zh: '规章和行政规范性文件：本年现行有效件数 = 上一年现行有效件数 + 本年制发件数 − 本年废止件数',
      en: 'In force this year = in force the year before + issued − repealed',
    },
    standing: 'expected',
  },
  R8: {
    name: { zh: '正文与表格', en: 'Prose and tables' },
    formula: {
      zh: '正文写的数 = 表格里对应的一格；“收到”可以指本年新收，也可以指本年新收 + 上年结转',
      en: 'A number in the prose = its cell; “received” may include what was carried in',
    },
    standing: 'expected',
  },
  R9: {
    name: { zh: '正文与分组合计', en: 'Prose and sums of groups' },
    formula: {
      zh: '正文写的分组合计（如不予公开、行政诉讼）= 表格里这一组各格之和',
      en: 'A sum in the prose (denied, lawsuits) = the sum of the cells of the group',
    },
    standing: 'expected',
  },
};
