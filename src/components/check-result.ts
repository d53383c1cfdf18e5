import type { RelationId } from '../form/relations.ts';

/** What pages need to know of a check: that of the report record. */
export interface CheckResult {
  readonly relation: RelationId;
  readonly column?: string | undefined;
  readonly row?: string | undefined;
  readonly block?: string | undefined;
  readonly table?: string | undefined;
  readonly state: 'holds' | 'fails' | 'not_assessable';
  readonly left: number | null;
  readonly right: number | null;
  readonly cells: readonly string[];
  readonly claim?: number | undefined;
  /** Operands in the report of the year before; left out where there is none. */
  readonly previous?: { readonly report: string; readonly cells: readonly string[] } | undefined;
}
