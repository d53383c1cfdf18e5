import { availableParallelism } from 'node:os';
import type { Registry } from '../../src/places/registry.ts';
import { startReader, type BoundedReader, type ReaderOptions } from './bounded-reader.ts';
import type { ReadFile, ReadTask } from './read-record.ts';

/** Below this many files a further thread takes longer to start than it saves. */
const filesPerReader = 100;

/** Reads files within limits of time and memory, several at a time when there are many. */
export interface FileReaders {
  /** Gives each file's reading as soon as it is there: in the order of the tasks when they are few, else nearly so. */
  read(tasks: readonly ReadTask[], take: (task: ReadTask, read: ReadFile) => void): Promise<void>;
  /** Ends the threads; until then the program does not end. */
  close(): Promise<void>;
}

/** Threads start with the first file. */
export function openReaders(registry: Registry, options: ReaderOptions = {}): FileReaders {
  const readers = Array.from({ length: availableParallelism() }, () => startReader(registry, options));
  return {
    async read(tasks, take) {
      const queue = tasks.values();
      const work = async (reader: BoundedReader): Promise<void> => {
        // All of them draw from the same queue.
        for (const task of queue) take(task, await reader.read(task));
      };
      await Promise.all(readers.slice(0, Math.ceil(tasks.length / filesPerReader)).map(work));
    },
    async close() {
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}

/** Opens readers for one piece of work and closes them after it. */
export async function withReaders<T>(registry: Registry, work: (readers: FileReaders) => Promise<T>): Promise<T> {
  const readers = openReaders(registry);
  try {
    return await work(readers);
  } finally {
    await readers.close();
  }
}
