import type { RelationId } from '../../form/relations.ts';

/** Shares of fewer cases than this have no rank: they move by chance. */
export const fewestCases = 10;
/** A group of fewer bodies is none to be compared with. */
export const fewestPeers = 5;

/** Relations whose failure keeps a number out of ranks, peers, limits and differences. */
export const decisiveRelations: ReadonlySet<RelationId> = new Set(['R1', 'R2', 'R3', 'R4', 'R6']);
