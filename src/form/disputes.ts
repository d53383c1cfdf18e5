/** The three blocks of table 4, in the order of the form; both editions have the same. */
export const disputeBlocks = [
  { id: 'review', label: '行政复议', group: '行政复议', english: 'Administrative review' },
  { id: 'litigation_direct', label: '未经复议直接起诉', group: '行政诉讼', english: 'Lawsuit without prior review' },
  { id: 'litigation_after_review', label: '复议后起诉', group: '行政诉讼', english: 'Lawsuit after review' },
] as const;

/** The five columns of each block. */
export const disputeOutcomes = [
  { id: 'upheld', label: '结果维持', english: 'Upheld' },
  { id: 'corrected', label: '结果纠正', english: 'Corrected' },
  { id: 'other_result', label: '其他结果', english: 'Other result' },
  { id: 'pending', label: '尚未审结', english: 'Pending' },
  { id: 'total', label: '总计', english: 'Total' },
] as const;
