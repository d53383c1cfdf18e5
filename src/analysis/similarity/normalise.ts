/** Stands for every run of digits. */
const numberSign = '0';
/** Stands for every name. Folded text is in lower case, so nothing else is an N. */
const nameSign = 'N';

const blanks = /[^\S\n]|[\u200b\ufeff]/gu;
const numbers = /\d+(?:[.,]\d+)*/gu;
/** What decides nothing: all that is neither a letter nor a digit. */
const filling = /[^\p{L}\p{N}]+/gu;
/** What an office calls itself where it does not give its name. */
const selves = /[我本](?:单位|机关|部门|[局办委厅院镇乡县区市省])/gu;

/** Text in its compatibility form, in lower case, without blanks; punctuation and line ends stay. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(blanks, '');
}

/** A pattern that finds any of the names, the longest first; null where there are none. */
function findNames(names: readonly string[]): RegExp | null {
  const own = [...new Set(names.map(foldText))]
    // One character would be found in other words.
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  return own.length > 0 ? new RegExp(own.join('|'), 'g') : null;
}

/**
 * What makes folded text comparable with that of another office and year: each of the given names, and 我局 and the like,
 * becomes one sign, each number another, and only letters are left.
 */
export function makeNormaliser(names: readonly string[]): (folded: string) => string {
  const named = findNames(names);
  return (folded) =>
    (named ? folded.replace(named, nameSign) : folded)
      .replace(selves, nameSign)
      .replace(numbers, numberSign)
      .replace(filling, '')
      .replace(/N+/gu, nameSign);
}
