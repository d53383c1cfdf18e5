import { findNormalSpread, findPoissonTails, isCount } from './distributions.ts';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

function isShare(confidence: number): boolean {
  return confidence > 0 && confidence < 1;
}

/**
 * The Wilson score interval, without continuity correction, of the proportion count/total: E. B. Wilson (1927),
 * method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857. Within 0 and 1. Null unless both are counts,
 * total ≥ 1, count ≤ total and 0 < confidence < 1.
 */
export function wilsonInterval(count: number, total: number, confidence = 0.95): Interval | null {
  if (!isCount(count) || !isCount(total) || count > total || total === 0 || !isShare(confidence)) return null;
  const z = findNormalSpread(confidence);
  const reach = count + (z * z) / 2 + z * Math.sqrt(count * (1 - count / total) + (z * z) / 4);
  return {
    // The limits are the roots of a quadratic equation; this one follows from their product, where nothing cancels.
    lower: (count / total) * (count / reach),
    upper: count === total ? 1 : reach / (total + z * z),
  };
}

/** The mean under which the tail of a count has this probability: Newton's method on logarithms, which are concave. */
function findMean(count: number, side: 'atMost' | 'atLeast', probability: number, start: number): number {
  let mean = start;
  for (;;) {
    const tails = findPoissonTails(count, mean);
    const slope = (side === 'atMost' ? -mean : count) * tails.exactly;
    const change = (Math.log(probability / tails[side]) * tails[side]) / slope;
    mean *= Math.exp(change);
    if (!(Math.abs(change) > 1e-12)) return mean;
  }
}

/**
 * The exact interval of count/exposure where the count is Poisson and the exposure is known, such as a ratio of two
 * counts: F. Garwood, Biometrika 28 (1936) 437. It may exceed 1. Null unless count is a count, exposure > 0 and
 * 0 < confidence < 1.
 */
export function poissonRatioInterval(count: number, exposure: number, confidence = 0.95): Interval | null {
  if (!isCount(count) || !Number.isFinite(exposure) || exposure <= 0 || !isShare(confidence)) return null;
  const tail = (1 - confidence) / 2;
  const half = findNormalSpread(confidence) / 2;
  // The square root of a Poisson count has a standard deviation of about one half.
  const lower = count === 0 ? 0 : findMean(count, 'atLeast', tail, Math.max(Math.sqrt(count) - half, 0.1) ** 2);
  const upper = findMean(count, 'atMost', tail, (Math.sqrt(count + 1) + half) ** 2);
  return { lower: lower / exposure, upper: upper / exposure };
}
