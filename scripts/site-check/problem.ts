/** A place in a file. Both numbers count from 1, columns in UTF-16 units, as editors count them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a built file: where, which check says so, and what to do about it. */
export interface DistProblem extends Place {
  readonly file: string;
  readonly check: string;
  readonly message: string;
}

/** The place of a problem that belongs to a whole file. */
export const fileStart: Place = { line: 1, column: 1 };

/** Makes the function with which one check reports: it knows its check, its callers give the rest. */
export function reportAs(check: string): (file: string, place: Place, message: string) => DistProblem {
  return (file, { line, column }, message) => ({ file, line, column, check, message });
}

/** Writes a problem as one line, `file:line:column check message`. */
export function formatProblem(problem: DistProblem): string {
  const { file, line, column, check, message } = problem;
  return `${file}:${line}:${column} ${check} ${message.replace(/\s+/g, ' ')}`;
}

/** The order in which problems are printed: by file, place, check and message, the same on every machine. */
export function compareProblems(a: DistProblem, b: DistProblem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.check, b.check) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
