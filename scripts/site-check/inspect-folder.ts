import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DocumentTask } from './document-worker.ts';
import { isDocument, isPage } from './inspect-documents.ts';
import type { Inspection } from './inspect-documents.ts';
import { completeInspection } from './inspect-site.ts';
import type { DistProblem } from './problem.ts';
import { readFolder } from './read-folder.ts';
import { gatherPaths } from './site-paths.ts';

/** The problems of a built site, sorted, with the number of its pages and of all its files. */
export interface FolderReport {
  readonly pages: number;
  readonly files: number;
  readonly problems: readonly DistProblem[];
}

// Below this many documents a further worker takes longer to start than it saves.
const documentsPerWorker = 40;

/** Runs every check over a folder. The documents, which take nearly all the time, are shared out to all processors. */
export async function inspectFolder(folder: string): Promise<FolderReport> {
  const files = readFolder(folder);
  const paths = gatherPaths(files.keys());
  const documents = [...paths.files].filter(isDocument);
  const workers = Math.min(availableParallelism(), Math.ceil(documents.length / documentsPerWorker));
  const inspections = await Promise.all(dealOut(documents, workers).map((share) => inspectInWorker({ folder, share })));
  return {
    pages: documents.filter(isPage).length,
    files: paths.files.size,
    problems: completeInspection(files, paths, inspections),
  };
}

/** Deals in turn, as neighbours are alike: otherwise one worker would get all the long pages. */
function dealOut(documents: readonly string[], hands: number): string[][] {
  return Array.from({ length: hands }, (_, hand) => documents.filter((_document, index) => index % hands === hand));
}

function inspectInWorker(task: DocumentTask): Promise<Inspection> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`a worker ended with code ${code} before it had an answer`));
    });
  });
}
