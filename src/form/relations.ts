import type { Text } from './terms.ts';

export type RelationId = 'R1' | 'R2' | 'R3' | 'R4' | 'R6';

/** The relations that one report must satisfy by itself; R1 is printed in the form, the others follow from it. */
export const relations: Record<RelationId, { readonly name: Text; readonly formula: Text }> = {
  R1: {
    name: { zh: '收办平衡', en: 'Received equals concluded plus open' },
    formula: {
      zh: '每一列：本年新收 + 上年结转 = 办结总计 + 结转下年度',
      en: 'Each column: received + carried in = handled + carried over',
    },
  },
  R2: {
    name: { zh: '结果之和', en: 'Sum of outcomes' },
    formula: { zh: '每一列：各种办理结果之和 = 办结总计', en: 'Each column: the sum of all outcome rows = handled' },
  },
  R3: {
    name: { zh: '申请人之和', en: 'Sum of applicants' },
    formula: { zh: '每一行：六类申请人之和 = 总计', en: 'Each row: the sum of six kinds of applicants = total' },
  },
  R4: {
    name: { zh: '复议诉讼之和', en: 'Sum of results' },
    formula: {
      zh: '每一组：结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计',
      en: 'Each block: upheld + corrected + other + pending = total',
    },
  },
  R6: {
    name: { zh: '数值类型', en: 'Kind of number' },
    formula: {
      zh: '件数应为非负整数；收费金额可以有小数；2019年版的“本年增/减”可以为负',
      en: 'Counts are non-negative integers; fees may have decimals; changes of 2019 may be negative',
    },
  },
};
