import type { FindOptions } from '../../publish/agency-search/found.ts';
import type { Reply, StartOptions } from './agency-service.ts';

/** What the page says to the thread that searches. */
export type Request =
  | ({ readonly kind: 'start'; readonly root: string; readonly manifest: string } & StartOptions)
  | { readonly kind: 'find'; readonly number: number; readonly query: string; readonly options: FindOptions };

/** What it answers. `number` is that of the request. */
export type Response =
  | { readonly kind: 'started' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'grown' }
  | { readonly kind: 'found'; readonly number: number; readonly reply: Reply };
