import { keysOfGroup, type CellKey } from './cells.ts';
import { applicants, outcomeGroups } from './requests.ts';
import type { Edition, Text } from './terms.ts';

/** What prose states of things that the tables have no cell for. */
export const freeClaims = {
  'published.total': { zh: '主动公开的信息', en: 'Items disclosed' },
  'published.website': { zh: '网站发布的信息', en: 'Items on the website' },
  'published.wechat': { zh: '微信发布的信息', en: 'Items on WeChat' },
  'published.other': { zh: '其他渠道或类别的信息', en: 'Items by other channels or of a category' },
  'documents.issued': { zh: '制发的文件', en: 'Documents issued' },
  'fees.processing': { zh: '信息处理费（元）', en: 'Information processing fee (yuan)' },
} as const satisfies Record<string, Text>;

export type FreeClaim = keyof typeof freeClaims;

/** Sums of cells that prose states as one number; only those that have no cell of their own. */
export const groupClaims: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(outcomeGroups.map(({ id, name }) => [`requests.${id}.total`, name])),
  'requests.new_received.organisations': { zh: '法人或其他组织', en: 'Legal persons and other organisations' },
  'disputes.litigation.total': { zh: '行政诉讼总计', en: 'Lawsuits in total' },
  'disputes.litigation.upheld': { zh: '行政诉讼结果维持', en: 'Lawsuits upheld' },
  'disputes.litigation.corrected': { zh: '行政诉讼结果纠正', en: 'Lawsuits corrected' },
  'disputes.litigation.other_result': { zh: '行政诉讼其他结果', en: 'Lawsuits with another result' },
  'disputes.litigation.pending': { zh: '行政诉讼尚未审结', en: 'Lawsuits pending' },
};

/** What a claim is of: a cell (`requests.new_received.total`), a sum of cells, or something that has no cell. */
export type ClaimKey = CellKey | FreeClaim;

/** The columns between 自然人 and 总计. */
const organisations = applicants.slice(1, -1);

/** The cells that a group claim is the sum of; null for a key that is no group. */
export function cellsOfGroup(key: string, edition: Edition): CellKey[] | null {
  if (key === 'requests.new_received.organisations') {
    return organisations.map(({ id }): CellKey => `requests.new_received.${id}`);
  }
  const suit = /^disputes\.litigation\.(?<outcome>\w+)$/u.exec(key)?.groups?.['outcome'];
  if (suit !== undefined) return [`disputes.litigation_direct.${suit}`, `disputes.litigation_after_review.${suit}`];
  const group = outcomeGroups.find(({ id }) => key === `requests.${id}.total`);
  return group ? keysOfGroup(edition, group.id) : null;
}

export function isGroupClaim(key: string): boolean {
  return key in groupClaims;
}

export function isFreeClaim(key: string): key is FreeClaim {
  return key in freeClaims;
}
