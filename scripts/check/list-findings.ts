import { join, relative } from 'node:path';
import type { RecordProblem } from '../../src/record/schema.ts';
import { registryFile, reportsFolder } from '../../src/store/folders.ts';
import { resolveFromCaller } from '../build/options.ts';
import type { Ingested } from '../ingest/ingest-reports.ts';

/** A problem and the file that has it, by its path from where the caller stands. */
export interface Finding {
  readonly file: string;
  readonly problem: RecordProblem;
}

/** All problems: those of the registry, then those of the files in the order of their paths. */
export function listFindings({ problems, registryProblems }: Pick<Ingested, 'problems' | 'registryProblems'>) {
  const toCaller = (file: string): string => relative(resolveFromCaller('.'), file);
  const files = problems.map(({ file, problem }): Finding => ({
    file: toCaller(join(reportsFolder(), file)),
    problem,
  }));
  return [
    ...registryProblems.map((problem): Finding => ({ file: toCaller(registryFile()), problem })),
    // Sorting keeps the order of the problems of one file.
    ...files.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1)),
  ];
}
