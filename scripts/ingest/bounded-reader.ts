import { Worker } from 'node:worker_threads';
import type { Problem } from '../../src/ingest/problems.ts';
import type { Registry } from '../../src/places/registry.ts';
import { explainException } from './explain-exception.ts';
import { failFile, type ReadFile, type ReadTask } from './read-record.ts';
import type { WorkerAnswer, WorkerSetup } from './reading-worker.ts';

/** What one file may take. A report is read in milliseconds; what comes near to these is a mistake or an attack. */
export const readingLimits = { seconds: 20, megabytes: 768 } as const;

export interface ReaderOptions {
  readonly seconds?: number;
  /** Of the heap of the thread. */
  readonly megabytes?: number;
  /** The program of the thread. */
  readonly program?: URL;
}

/** Reads one file after the other in a thread, which is started when needed and again when a file kills it. */
export interface BoundedReader {
  /** Always gives a reading: of a file that takes too much, one that says so. */
  read(task: ReadTask): Promise<ReadFile>;
  close(): Promise<void>;
}

/** How a task ended: with an answer, or with the thread that was at it. */
type Outcome = { readonly answer: WorkerAnswer } | { readonly dead: Omit<Problem, 'keys'> };

/** Waits for the next answer of a thread, or for its end, so many seconds. */
function listen(worker: Worker, seconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (answer: WorkerAnswer): void => end({ answer });
    const onError = (cause: unknown): void => end({ dead: explainException(cause) });
    const onExit = (code: number): void => end({ dead: { code: 'file-unreadable', found: `exit ${code}` } });
    const timer = setTimeout(() => end({ dead: { code: 'file-too-slow', expected: String(seconds) } }), seconds * 1000);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}

async function startWorker(setup: WorkerSetup, options: Required<ReaderOptions>): Promise<Worker> {
  const worker = new Worker(options.program, {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: options.megabytes },
    stdout: true,
    stderr: true,
  });
  // What a library prints is not for the readers of our output.
  worker.stdout.resume();
  worker.stderr.resume();
  const outcome = await listen(worker, 60);
  if ('dead' in outcome) throw new Error('The thread that reads files could not be started', { cause: outcome.dead });
  // A thread that ends between two files has said why to whoever listened.
  worker.on('error', () => undefined);
  return worker;
}

export function startReader(registry: Registry, options: ReaderOptions = {}): BoundedReader {
  const program = new URL('./reading-worker.ts', import.meta.url);
  const settings = { ...readingLimits, program, ...options };
  let running: Worker | null = null;
  const stop = async (): Promise<void> => {
    const worker = running;
    running = null;
    await worker?.terminate();
  };
  return {
    async read(task) {
      running ??= await startWorker({ registry }, settings);
      const listening = listen(running, settings.seconds);
      running.postMessage(task);
      const outcome = await listening;
      if ('dead' in outcome) {
        await stop();
        return failFile(task, outcome.dead, registry);
      }
      const { answer } = outcome;
      if (answer.state === 'read') return answer.read;
      if (answer.state === 'failed') return failFile(task, answer.problem, registry);
      throw new Error('A thread that reads files answered that it had just started');
    },
    close: stop,
  };
}
