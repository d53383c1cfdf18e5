import type { CellKey } from '../../src/form/cells.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import type { Case } from '../synthesize/make-case.ts';

/** What a reading made of a case whose truth is known. */
export interface Verdict {
  /** Cells read as a number that is not the true one, or where the file has none. */
  readonly wrong: readonly { readonly key: CellKey; readonly expected: number | null; readonly found: number }[];
  /** Numbers that the layout determines: how many there are, and which were not read. */
  readonly determined: number;
  readonly missed: readonly CellKey[];
  /** Of the missed ones those that no problem speaks of. */
  readonly silent: readonly CellKey[];
}

/** Compares a reading with the truth of its case; empty cells are no numbers, so they are neither read nor missed. */
export function judgeCase({ truth, determined }: Case, reading: Pick<Reading, 'cells' | 'problems'>): Verdict {
  const wrong: Verdict['wrong'][number][] = [];
  for (const [key, cell] of reading.cells) {
    if (cell.state !== 'reported') continue;
    const expected = truth.cells.get(key) ?? null;
    if (cell.value !== expected) wrong.push({ key, expected, found: cell.value });
  }
  const numbers = [...determined].filter((key) => typeof truth.cells.get(key) === 'number');
  const missed = numbers.filter((key) => reading.cells.get(key)?.state !== 'reported');
  const silent = missed.filter(
    (key) => !reading.problems.some(({ keys }) => keys.some((prefix) => key.startsWith(prefix))),
  );
  return { wrong, determined: numbers.length, missed, silent };
}
