import { openAgencies, type AgencyService } from './search/agency-service.ts';
import { createFileLoader } from './page/load-file.ts';
import type { Request, Response } from './search/messages.ts';

// The engine of the search box in a thread of its own, where there are many agencies.

/** What a worker's global scope has of its own. */
interface WorkerScope {
  importScripts(address: string): void;
  postMessage(message: Response): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
let service: AgencyService | null = null;
let waiting: (Request & { kind: 'find' }) | null = null;

/** Throws at once where the script cannot be had; a promise, because in a page it is one. */
function importScript(address: string): Promise<void> {
  try {
    scope.importScripts(address);
    return Promise.resolve();
  } catch (cause) {
    return Promise.reject(new Error(`${address} could not be loaded`, { cause }));
  }
}

async function start({ root, manifest, ...options }: Request & { kind: 'start' }): Promise<void> {
  service ??= openAgencies(createFileLoader(root, importScript), manifest, () => scope.postMessage({ kind: 'grown' }));
  try {
    await service.start(options);
    scope.postMessage({ kind: 'started' });
  } catch {
    scope.postMessage({ kind: 'failed' });
  }
}

/** Answers the last question that has arrived; earlier ones are of no use any more. */
function answer(): void {
  if (!service || !waiting) return;
  const { number, query, options } = waiting;
  waiting = null;
  scope.postMessage({ kind: 'found', number, reply: service.find(query, options) });
}

scope.onmessage = ({ data }) => {
  if (data.kind === 'start') void start(data);
  else {
    if (waiting === null) setTimeout(answer);
    waiting = data;
  }
};
