/** Without what binary fractions add. */
function multiply(part: number, power: number): number {
  return Number((part * power).toPrecision(3));
}

/**
 * The least number that is wanted, of `parts` (from 1 to below 10, rising) times `from` (a power of ten), times ten of
 * that, and so on. Throws where none is.
 */
export function findRound(parts: readonly number[], from: number, isWanted: (round: number) => boolean): number {
  for (let power = from; Number.isFinite(power); power = multiply(10, power)) {
    const round = parts.map((part) => multiply(part, power)).find(isWanted);
    if (round !== undefined) return round;
  }
  throw new Error('No round number is wanted');
}

/** Those of the same numbers that are no more than `to`. */
export function listRound(parts: readonly number[], from: number, to: number): number[] {
  const rounds: number[] = [];
  for (let power = from; power <= to; power = multiply(10, power)) {
    rounds.push(...parts.map((part) => multiply(part, power)));
  }
  return rounds.filter((round) => round <= to);
}

/** The least whole round step that reaches `most` from zero in no more than so many steps. */
export function findStep(most: number, steps: number, parts: readonly number[] = [1, 2, 5]): number {
  return findRound(parts, 1, (step) => Number.isInteger(step) && step * steps >= most);
}
