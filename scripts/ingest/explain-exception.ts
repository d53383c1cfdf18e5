import type { Problem } from '../../src/ingest/problems.ts';

/**
 * What an exception says of a file. The code of a system error (`ENOENT`) tells what happened without naming the folders
 * of this machine; an engine that runs out of stack or memory has met a file that is too much for it; anything else is a
 * mistake of the readers, told by its name.
 */
export function explainException(cause: unknown): Omit<Problem, 'keys'> {
  if (!(cause instanceof Error)) return { code: 'file-unreadable', found: 'unknown' };
  const code = 'code' in cause ? String(cause.code) : undefined;
  const exhausted =
    cause instanceof RangeError && /call stack|(?:string|array) length|allocation/iu.test(cause.message);
  if (exhausted || code === 'ERR_WORKER_OUT_OF_MEMORY') return { code: 'file-too-complex' };
  return { code: 'file-unreadable', found: code ?? cause.name };
}
