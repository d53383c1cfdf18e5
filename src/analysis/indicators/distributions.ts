/** Probabilities of one count, of it or fewer, and of it or more. */
export interface Tails {
  readonly exactly: number;
  readonly atMost: number;
  readonly atLeast: number;
}

/** The largest count that the functions of this folder take: beyond any number of requests, and sums stay short. */
const largestCount = 1e9;

export function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largestCount;
}

function multiplyUpTo(count: number): number {
  let product = 1;
  for (let factor = 2; factor <= count; factor += 1) product *= factor;
  return product;
}

/** ln n! less Stirling's formula, n ≥ 1: asymptotic series DLMF 5.11.1; n! itself where the series is too short. */
function findStirlingError(n: number): number {
  if (n < 16) return Math.log(multiplyUpTo(n)) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / n;
}

/** x·ln(x/mean) + mean − x, which is small where x is near the mean. */
function findDeviance(x: number, mean: number): number {
  return x * Math.log1p((x - mean) / mean) + (mean - x);
}

/** In a form without large terms: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000). */
function findBinomialMass(count: number, total: number, rate: number): number {
  const rest = total - count;
  if (count === 0) return Math.exp(total * Math.log1p(-rate));
  if (rest === 0) return Math.exp(total * Math.log(rate));
  const stirling = findStirlingError(total) - findStirlingError(count) - findStirlingError(rest);
  const deviance = findDeviance(count, total * rate) + findDeviance(rest, total * (1 - rate));
  return Math.exp(stirling - deviance) * Math.sqrt(total / (2 * Math.PI * count * rest));
}

/** The same for the Poisson distribution. */
function findPoissonMass(count: number, mean: number): number {
  if (count === 0) return Math.exp(-mean);
  return Math.exp(-findStirlingError(count) - findDeviance(count, mean)) / Math.sqrt(2 * Math.PI * count);
}

type Ratio = (step: number) => number;

/** Adds up positive terms, each the one before times a ratio, until they no longer change the sum. */
function addTerms(first: number, ratio: Ratio): number {
  let sum = 0;
  let term = first;
  for (let step = 0; term > sum * 1e-17; step += 1) {
    sum += term;
    term *= ratio(step);
  }
  return sum;
}

/** Adds up the shorter tail, where nothing cancels; the other is what remains. */
function makeTails(exactly: number, isBelowMean: boolean, down: Ratio, up: Ratio): Tails {
  const near = addTerms(exactly, isBelowMean ? down : up);
  const far = 1 - (near - exactly);
  return isBelowMean ? { exactly, atMost: near, atLeast: far } : { exactly, atMost: far, atLeast: near };
}

/**
 * Tails of the binomial distribution, 0 ≤ count ≤ total, total ≥ 1, 0 ≤ rate ≤ 1: the regularised incomplete beta
 * function at whole numbers (DLMF 8.17.5).
 */
export function findBinomialTails(count: number, total: number, rate: number): Tails {
  const odds = rate / (1 - rate);
  const rest = total - count;
  return makeTails(
    findBinomialMass(count, total, rate),
    count < total * rate,
    (step) => (count - step) / (rest + step + 1) / odds,
    (step) => ((rest - step) / (count + step + 1)) * odds,
  );
}

/** Tails of the Poisson distribution, mean > 0: the incomplete gamma functions at whole numbers (DLMF 8.4.10). */
export function findPoissonTails(count: number, mean: number): Tails {
  return makeTails(
    findPoissonMass(count, mean),
    count < mean,
    (step) => (count - step) / mean,
    (step) => mean / (count + step + 1),
  );
}

/**
 * Half the width, in standard deviations, of the middle of the normal distribution that holds this share of it,
 * 0 < share < 1. Newton's method on the error function by its series of positive terms (DLMF 7.6.2); the function is
 * concave, so that steps from 0 never pass the root.
 */
export function findNormalSpread(share: number): number {
  let spread = 0;
  for (;;) {
    const square = spread * spread;
    const density = Math.exp(-square / 2) * Math.sqrt(2 / Math.PI);
    const held = density * addTerms(spread, (step) => square / (2 * step + 3));
    const change = (share - held) / density;
    if (!(change > 1e-15 * spread)) return spread;
    spread += change;
  }
}
