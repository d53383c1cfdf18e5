import { formatLocation } from '../../src/publish/locations.ts';
import type { RecordProblem } from '../../src/record/schema.ts';

/**
 * `file:place severity code message`, where the place is `line:column` in text, the form that editors and terminals make
 * clickable, and in other files what `formatLocation` makes of it: `report.html:table2:5:3`, `report.docx:paragraph12`,
 * `report.pdf:page3:120:371`. A problem without a place has the file alone.
 */
export function formatProblem(file: string, { at, severity, code, message, hint }: RecordProblem): string {
  const place = at ? `${file}:${formatLocation(at)}` : file;
  return `${place} ${severity} ${code} ${message}${severity === 'notice' ? '' : hint}`;
}
