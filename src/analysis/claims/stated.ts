import type { StatedClaim } from '../../ingest/claims/read-claims.ts';

/** What judging needs of a statement. */
export type Stated = Pick<StatedClaim, 'key' | 'value' | 'subject' | 'loose'>;
