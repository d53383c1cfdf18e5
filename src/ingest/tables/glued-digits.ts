/** Splits of digits into cells are not counted further than this: so many settle nothing. */
const mostSplits = 20_000;

/** The ways to cut one token into so many numbers, none with a leading zero; null when there are too many. */
function splitToken(token: string, cells: number, room: number): string[][] | null {
  if (cells === 0) return token === '' ? [[]] : [];
  if (token.length < cells) return [];
  const splits: string[][] = [];
  const longest = token.startsWith('0') ? 1 : token.length - cells + 1;
  for (let length = 1; length <= longest; length += 1) {
    const rest = splitToken(token.slice(length), cells - 1, room - splits.length);
    if (rest === null) return null;
    for (const each of rest) splits.push([token.slice(0, length), ...each]);
    if (splits.length > room) return null;
  }
  return splits;
}

/**
 * Every way to read tokens of digits as `cells` whole numbers, in order and using every digit, when separators inside of
 * the tokens may have been lost. Null when the tokens hold anything but digits or the ways are too many to list.
 */
export function listSplits(tokens: readonly string[], cells: number): number[][] | null {
  if (!tokens.every((token) => /^\d{1,40}$/u.test(token))) return null;
  let found: { values: string[] }[] = [{ values: [] }];
  for (const [index, token] of tokens.entries()) {
    const others = tokens.length - index - 1;
    const next: { values: string[] }[] = [];
    for (const { values } of found) {
      const most = cells - values.length - others;
      for (let own = others === 0 ? most : 1; own <= most; own += 1) {
        const splits = splitToken(token, own, mostSplits);
        if (splits === null) return null;
        for (const split of splits) next.push({ values: [...values, ...split] });
        if (next.length > mostSplits) return null;
      }
    }
    found = next;
  }
  return found.filter(({ values }) => values.length === cells).map(({ values }) => values.map(Number));
}

/** Whether digits have run together for certain: no number of the form begins with a zero. */
export function hasGluedZero(token: string): boolean {
  return /^0\d/u.test(token);
}
