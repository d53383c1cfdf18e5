import { findShare, type Cases } from '../cases.ts';
import { markAt } from '../chart.ts';

/** A body. One whose numbers are not known is not drawn, nor is one without cases. */
export interface FunnelRow extends Cases {
  readonly name: string;
  /** The one that the picture is about; of several the first is. */
  readonly isHere: boolean;
}

/** A body that has a share. */
export interface Body {
  readonly at: string;
  readonly name: string;
  readonly isHere: boolean;
  readonly share: number;
  readonly total: number;
}

export function listBodies(rows: readonly FunnelRow[]): Body[] {
  const here = rows.findIndex(({ isHere }) => isHere);
  return rows.flatMap((each, row): Body[] => {
    const { name, total } = each;
    const share = findShare(each);
    return share === null || total === null ? [] : [{ at: markAt(row), name, isHere: row === here, share, total }];
  });
}
