import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '../../src/ingest/problems.ts';
import type { Registry } from '../../src/places/registry.ts';
import { explainException } from './explain-exception.ts';
import { readFile, type ReadFile, type ReadTask } from './read-record.ts';

/** What a thread is given when it starts. */
export interface WorkerSetup {
  readonly registry: Registry;
}

/** What a thread answers: first that it is ready, then one answer a task. */
export type WorkerAnswer =
  | { readonly state: 'ready' }
  | { readonly state: 'read'; readonly read: ReadFile }
  | { readonly state: 'failed'; readonly problem: Omit<Problem, 'keys'> };

const { registry } = workerData as WorkerSetup;

async function answer(task: ReadTask): Promise<WorkerAnswer> {
  try {
    return { state: 'read', read: await readFile(task, registry) };
  } catch (cause) {
    return { state: 'failed', problem: explainException(cause) };
  }
}

parentPort?.on('message', (task: ReadTask) => {
  void answer(task).then((message) => parentPort?.postMessage(message));
});
parentPort?.postMessage({ state: 'ready' } satisfies WorkerAnswer);
