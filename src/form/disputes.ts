import type { Text } from './terms.ts';

/** The three blocks of table 4, in the order of the form; both editions have the same. */
export const disputeBlocks = [
  { id: 'review', label: '行政复议', group: '行政复议', english: 'Administrative review' },
  { id: 'litigation_direct', label: '未经复议直接起诉', group: '行政诉讼', english: 'Lawsuit without prior review' },
  { id: 'litigation_after_review', label: '复议后起诉', group: '行政诉讼', english: 'Lawsuit after review' },
] as const;

/** The five columns of each block. */
export const disputeOutcomes = [
  {
    id: 'upheld',
    label: '结果维持',
    english: 'Upheld',
    meaning: {
      zh: '复议机关或者法院维持、支持行政机关的处理，例如维持决定、驳回诉讼请求。',
      en: 'The body or court upheld what the agency did.',
    },
  },
  {
    id: 'corrected',
    label: '结果纠正',
    english: 'Corrected',
    meaning: {
      zh: '复议机关或者法院要求改正，例如撤销、变更、确认违法、责令履行。',
      en: 'It ordered a correction: quashed, changed, declared unlawful, ordered to act.',
    },
  },
  {
    id: 'other_result',
    label: '其他结果',
    english: 'Other result',
    meaning: {
      zh: '上面两种以外的结果，例如撤回申请、撤诉、调解。',
      en: 'Any other result, such as a withdrawal or a settlement.',
    },
  },
  {
    id: 'pending',
    label: '尚未审结',
    english: 'Pending',
    meaning: { zh: '到12月31日还没有审结的案件。', en: 'Still open on 31 December.' },
  },
  { id: 'total', label: '总计', english: 'Total', meaning: { zh: '以上四项之和。', en: 'The sum of the four.' } },
] as const;

/** The heads over the blocks. */
export const disputeGroups: Readonly<Record<(typeof disputeBlocks)[number]['group'], Text>> = {
  行政复议: { zh: '行政复议', en: 'Administrative review' },
  行政诉讼: { zh: '行政诉讼', en: 'Administrative litigation' },
};
