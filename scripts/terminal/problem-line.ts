import type { RecordProblem } from '../../src/record/schema.ts';

/** `file:line:column severity code message`, the form that editors and terminals make clickable. */
export function formatProblem(file: string, { at, severity, code, message, hint }: RecordProblem): string {
  const place = at ? `${file}:${at.line}:${at.column}` : file;
  return `${place} ${severity} ${code} ${message}${severity === 'notice' ? '' : hint}`;
}
