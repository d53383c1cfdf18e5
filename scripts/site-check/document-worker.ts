import { parentPort, workerData } from 'node:worker_threads';
import { inspectDocuments } from './inspect-documents.ts';
import { readFolder } from './read-folder.ts';
import { gatherPaths } from './site-paths.ts';

/** What a worker is given: the folder of the site, and which of its documents to look at. */
export interface DocumentTask {
  readonly folder: string;
  readonly share: readonly string[];
}

const { folder, share } = workerData as DocumentTask;
const files = readFolder(folder);
parentPort?.postMessage(inspectDocuments(files, gatherPaths(files.keys()), share));
