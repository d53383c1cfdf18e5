import type { Text } from '../form/terms.ts';
import { describeProblem, problemCatalogue } from '../ingest/problems.ts';
import type { RecordProblem } from '../record/schema.ts';

/** What happened and what to do about it, in a language; a record has the Chinese words, and what others are made from. */
export function tellProblem(problem: RecordProblem, locale: keyof Text): { message: string; hint: string } {
  if (locale === 'zh') return { message: problem.message, hint: problem.hint };
  const { code, found, expected, keys } = problem;
  return {
    message: describeProblem(
      { code, keys, ...(found !== undefined && { found }), ...(expected !== undefined && { expected }) },
      locale,
    ),
    hint: problemCatalogue[code].hint[locale],
  };
}
