import type { FindOptions } from '../../publish/agency-search/found.ts';
import type { AgencyService, Reply, StartOptions } from './agency-service.ts';
import type { Request, Response } from './messages.ts';
import { runScript } from '../page/run-script.ts';

/** Where the engine and its files are; `worker` is null where the list is small enough for the page itself. */
export interface EnginePlaces {
  readonly engine: string;
  readonly worker: string | null;
  readonly root: string;
  readonly manifest: string;
}

/** Finds agencies, in the page or in a thread of its own: who asks does not know. */
export interface AgencyQuestions {
  /** Loads what is needed for a first answer; rejects where it cannot be had, and may be called again. */
  start(options: StartOptions): Promise<void>;
  find(query: string, options: FindOptions): Promise<Reply>;
}

function askHere({ engine, root, manifest }: EnginePlaces, grow: () => void): AgencyQuestions {
  let service: AgencyService | null = null;
  let running: Promise<void> | null = null;
  return {
    start: async (options) => {
      if (!globalThis.gongkaiOpenAgencies) await (running ??= runScript(engine).finally(() => (running = null)));
      service ??= globalThis.gongkaiOpenAgencies?.(root, manifest, grow) ?? null;
      await service?.start(options);
    },
    find: (query, options) =>
      service ? Promise.resolve(service.find(query, options)) : Promise.reject(new Error('nothing is loaded yet')),
  };
}

function askThread(thread: Worker, { root, manifest }: EnginePlaces, grow: () => void): AgencyQuestions {
  let number = 0;
  let starting: { promise: Promise<void>; resolve: () => void; reject: (cause: Error) => void } | null = null;
  // Only the last question counts; what was asked before it is left without an answer.
  let asked: { number: number; resolve: (reply: Reply) => void } | null = null;
  const send = (request: Request): void => thread.postMessage(request);
  const settle = (): typeof starting => {
    const settled = starting;
    starting = null;
    return settled;
  };
  thread.onerror = () => settle()?.reject(new Error('the thread could not be started'));
  thread.onmessage = ({ data }: MessageEvent<Response>) => {
    if (data.kind === 'started') settle()?.resolve();
    else if (data.kind === 'failed') settle()?.reject(new Error('the list could not be loaded'));
    else if (data.kind === 'grown') grow();
    else if (data.number === asked?.number) asked.resolve(data.reply);
  };
  return {
    start: (options) => {
      if (!starting) {
        starting = settleLater();
        send({ kind: 'start', root: new URL(root, document.baseURI).href, manifest, ...options });
      }
      return starting.promise;
    },
    find: (query, options) =>
      new Promise((resolve) => {
        number += 1;
        asked = { number, resolve };
        send({ kind: 'find', number, query, options });
      }),
  };
}

function settleLater(): { promise: Promise<void>; resolve: () => void; reject: (cause: Error) => void } {
  let [resolve, reject] = [(): void => undefined, (_: Error): void => undefined];
  const promise = new Promise<void>((settle, fail) => {
    resolve = settle;
    reject = fail;
  });
  return { promise, resolve, reject };
}

/** Threads do not work in pages opened from disk, nor in every browser; the page itself then does the work. */
function startThread(address: string | null): Worker | null {
  if (address === null || !location.protocol.startsWith('http')) return null;
  try {
    return new Worker(address);
  } catch {
    return null;
  }
}

/** `grow` is called when more of the list has been loaded, so that another answer may be had. */
export function askAgencies(places: EnginePlaces, grow: () => void): AgencyQuestions {
  const thread = startThread(places.worker);
  let current = thread ? askThread(thread, places, grow) : askHere(places, grow);
  let isThread = thread !== null;
  return {
    start: async (options) => {
      try {
        await current.start(options);
      } catch (cause) {
        if (!isThread) throw cause;
        // A policy of the host or an old browser may forbid threads.
        isThread = false;
        thread?.terminate();
        current = askHere(places, grow);
        await current.start(options);
      }
    },
    find: (query, options) => current.find(query, options),
  };
}
