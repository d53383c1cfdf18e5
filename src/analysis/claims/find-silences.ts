import type { CellKey } from '../../form/cells.ts';
import { disputeBlocks } from '../../form/disputes.ts';
import type { Figures } from '../checks/check.ts';
import type { JudgedClaim } from './judge-claims.ts';

/** Disputes that the table counts and the prose does not mention, or says that there are none. */
export interface Silence {
  readonly block: 'review' | 'litigation';
  readonly said: 'nothing' | 'denied';
  /** Totals of table 4 above zero. */
  readonly cells: readonly CellKey[];
  /** How many they are together. */
  readonly count: number;
  /** The claim that denies them. */
  readonly claim?: number;
}

interface SectionLike {
  readonly number: number;
  readonly paragraphs: readonly { readonly text: string }[];
}

/** Any word by which prose may speak of disputes. */
const anyDispute = '争议|纠纷|被诉|涉诉|涉复|被告|法院|庭审|救济|行政案件|败诉|裁判|判决';
const words = {
  review: new RegExp(`复议|涉复|${anyDispute}`, 'u'),
  litigation: new RegExp(`诉讼|起诉|应诉|${anyDispute}`, 'u'),
} as const;
/** The words of the form itself, wherever they stand. */
const headings =
  /《[^》]*》|因?政府信息公开(?:工作)?(?:被)?(?:申请)?行政复议(?:和|、|及)(?:被?提起)?行政诉讼(?:的)?情况/gu;
/** An overview shorter than this, or without a word on requests, tells so little that silence means nothing. */
const shortestOverview = 100;

function countDisputes(figures: Figures, blocks: readonly string[]): { cells: CellKey[]; count: number } {
  let count = 0;
  const cells = blocks.flatMap((block): CellKey[] => {
    const key: CellKey = `disputes.${block}.total`;
    const cell = figures.cells.get(key);
    if (cell?.state !== 'reported' || cell.value <= 0 || cell.derived) return [];
    count += cell.value;
    return [key];
  });
  return { cells, count };
}

function join({ paragraphs }: SectionLike): string {
  return paragraphs
    .map(({ text }) => text.replace(/\s+/gu, ''))
    .join('')
    .replace(headings, '');
}

/**
 * Where table 4 counts reviews or suits and the prose is silent on them. Prose that says little, or was not read, is silent
 * on nothing; a word on the matter without a number is not silence.
 */
export function findSilences(
  sections: readonly SectionLike[],
  figures: Figures,
  claims: readonly JudgedClaim[],
): Silence[] {
  const overview = sections
    .filter(({ number }) => number === 1)
    .map(join)
    .join('');
  const prose = sections.map(join).join('。');
  const tells = [...overview].length >= shortestOverview && overview.includes('申请');
  const suits = disputeBlocks.map(({ id }) => id).filter((id) => id !== 'review');
  return (['review', 'litigation'] as const).flatMap((block): Silence[] => {
    const disputes = countDisputes(figures, block === 'review' ? ['review'] : suits);
    if (disputes.count === 0) return [];
    const claim = claims.findIndex(
      ({ key, value, verdict }) => key === `disputes.${block}.total` && value === 0 && verdict === 'differs',
    );
    if (claim >= 0) return [{ block, said: 'denied', ...disputes, claim }];
    return tells && !words[block].test(prose) ? [{ block, said: 'nothing', ...disputes }] : [];
  });
}
