import type { Correction } from '../../src/places/registry.ts';

/** A file of an agency and year that another file is of as well. */
export interface Rival {
  readonly file: string;
  /** Whether it says of itself that it is a correction. */
  readonly corrects: boolean;
}

/** The file that is in force, and those that it corrects, the latest first. */
export interface Settled {
  readonly chosen: string;
  readonly superseded: readonly string[];
}

/** The files that `file` replaces, and those that they replace in turn. */
function followCorrections(file: string, corrections: readonly Correction[]): string[] {
  const found: string[] = [];
  for (let next = [file]; next.length > 0;) {
    const replaced = corrections.filter((each) => next.includes(each.file)).map(({ replaces }) => replaces);
    next = [...new Set(replaced)].filter((each) => !found.includes(each) && each !== file).sort();
    found.push(...next);
  }
  return found;
}

/**
 * Which of several files of one agency and year is in force: the one from which the registry leads to all others, or,
 * where the registry says nothing of them, the only one of two that declares itself a correction. Null when that
 * settles nothing: none is chosen then.
 */
export function settleRivals(rivals: readonly Rival[], corrections: readonly Correction[]): Settled | null {
  const files = new Set(rivals.map(({ file }) => file));
  const declared = corrections.filter(({ file, replaces }) => files.has(file) && files.has(replaces));
  if (declared.length > 0) {
    const settled = [...files]
      .map((chosen) => ({ chosen, superseded: followCorrections(chosen, declared) }))
      .filter(({ superseded }) => superseded.length === files.size - 1);
    return settled.length === 1 ? (settled[0] ?? null) : null;
  }
  const [correction, ...more] = rivals.filter(({ corrects }) => corrects);
  const [original, ...others] = rivals.filter(({ corrects }) => !corrects);
  if (!correction || !original || more.length + others.length > 0) return null;
  return { chosen: correction.file, superseded: [original.file] };
}

/** The corrections of the registry that are not of two files of one agency and year; `rivals` has those that are. */
export function findUnmatched(
  corrections: readonly Correction[],
  rivals: readonly (readonly Rival[])[],
): readonly Correction[] {
  return corrections.filter(
    ({ file, replaces }) =>
      !rivals.some((group) => [file, replaces].every((each) => group.some((rival) => rival.file === each))),
  );
}
