import { parentPort } from 'node:worker_threads';
import type { ReadTask } from '../../../scripts/ingest/read-record.ts';
import type { WorkerAnswer } from '../../../scripts/ingest/reading-worker.ts';

/** What a file can do to the thread that reads it, by the file's name. */
const misdeeds: Record<string, () => void> = {
  'endless.txt': () => {
    for (;;);
  },
  'silent.txt': () => undefined,
  'memory.txt': () => {
    const held: string[][] = [];
    for (;;) held.push(Array.from({ length: 10_000 }, (_, index) => `${held.length} ${index}`));
  },
  'throws.txt': () => {
    throw new TypeError('a mistake of our own');
  },
  'exits.txt': () => process.exit(3),
};

function send(answer: WorkerAnswer | { state: 'read'; read: { record: { id: string } } }): void {
  parentPort?.postMessage(answer);
}

// Reads nothing: a file that it does not know is read well, and its record's id says by which run of the thread.
let reads = 0;
parentPort?.on('message', ({ path }: ReadTask) => {
  reads += 1;
  const misdeed = misdeeds[path];
  if (misdeed) misdeed();
  else send({ state: 'read', read: { record: { id: `${path} ${reads}` } } });
});
send({ state: 'ready' });
