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

const words = { review: /复议/u, litigation: /诉讼|起诉|应诉|败诉/u } as const;
/** The words of the form itself, wherever they stand. */
const headings =
  /《[^》]*》|因?政府信息公开(?:工作)?(?:被)?(?:申请)?行政复议(?:和|、|及)(?:被?提起)?行政诉讼(?:的)?情况/gu;

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

function mentions(sections: readonly SectionLike[], telling: RegExp): boolean {
  return sections.some(({ paragraphs }) =>
    telling.test(
      paragraphs
        .map(({ text }) => text.replace(/\s+/gu, ''))
        .join('')
        .replace(headings, ''),
    ),
  );
}

/**
 * Where table 4 counts reviews or suits and the prose is silent on them. Prose that was not read (no section has any) is
 * silent on nothing; a word on the matter without a number is not silence.
 */
export function findSilences(
  sections: readonly SectionLike[],
  figures: Figures,
  claims: readonly JudgedClaim[],
): Silence[] {
  const overview = sections.find(({ number }) => number === 1);
  if (!overview || overview.paragraphs.length === 0) return [];
  const suits = disputeBlocks.map(({ id }) => id).filter((id) => id !== 'review');
  return (['review', 'litigation'] as const).flatMap((block): Silence[] => {
    const disputes = countDisputes(figures, block === 'review' ? ['review'] : suits);
    if (disputes.count === 0) return [];
    const claim = claims.findIndex(
      ({ key, value, verdict }) => key === `disputes.${block}.total` && value === 0 && verdict === 'differs',
    );
    if (claim >= 0) return [{ block, said: 'denied', ...disputes, claim }];
    return mentions(sections, words[block]) ? [] : [{ block, said: 'nothing', ...disputes }];
  });
}
