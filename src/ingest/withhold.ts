/** A text that a maintainer withholds from a file, and the reason that the site gives. */
export interface Withholding {
  readonly text: string;
  readonly reason: string;
}

/** How often something was withheld for a reason. */
export interface WithheldCount {
  readonly reason: string;
  readonly count: number;
}

/** Which texts, by their place in the list given, could not be withheld for certain. */
export interface Unmatched {
  readonly unmatched: readonly number[];
}

/** A part of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is to be taken out for one entry: parts of one text, in their order, of which the first gets the marker. */
export interface Cut {
  readonly entry: number;
  readonly ranges: readonly Range[];
}

/** What stands in the place of a withheld text. */
export function writeMarker(reason: string): string {
  return `〔隐去：${reason}〕`;
}

/** Characters that are no part of a text: white space and what is not seen, such as a soft hyphen. */
const ignored = /[\s\p{Cf}]/u;

const foldedCharacters = new Map<string, string>();

/** The letters that a character stands for, whatever its width or case; nothing for one that is ignored. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  // Han characters, digits and small letters stand for themselves.
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) {
    return character;
  }
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    const letters = ignored.test(character) ? '' : character.normalize('NFKD').toLowerCase();
    folded = letters.replace(/[\s\p{Cf}]+/gu, '');
    foldedCharacters.set(character, folded);
  }
  return folded;
}

interface Folded {
  readonly text: string;
  /** For each unit of it where the character that it comes from begins. */
  readonly starts: Uint32Array;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/**
 * A text without white space, width and case. Between two digits one space stays where there was any: cells and columns
 * of numbers are apart.
 */
function fold(text: string): Folded {
  let folded = '';
  let last: string | undefined;
  let starts = new Uint32Array(text.length + 16);
  let apart = false;
  let index = 0;
  const put = (letters: string): void => {
    if (folded.length + letters.length > starts.length) {
      const longer = new Uint32Array(2 * starts.length + letters.length);
      longer.set(starts);
      starts = longer;
    }
    starts.fill(index, folded.length, folded.length + letters.length);
    folded += letters;
    last = letters.at(-1);
  };
  for (const character of text) {
    const letters = foldCharacter(character);
    if (letters === '') apart = true;
    else {
      if (apart && isDigit(last) && isDigit(letters[0])) put(' ');
      apart = false;
      put(letters);
    }
    index += character.length;
  }
  return { text: folded, starts };
}

/** Other ways to write the same: dashes, brackets and dots between its parts, the marks of Markdown. */
const loose = /[ \p{Pd}()*_`~\\|·•]+/gu;

/** Fewer digits than these stand side by side in any table. */
const certainDigits = 6;

/** The entries whose text one of the texts still holds, even if it is written in another way; by their place in the list. */
export function findHeld(texts: readonly string[], entries: readonly Withholding[]): number[] {
  const held = new Set<number>();
  for (const text of new Set(texts)) {
    const folded = fold(text).text;
    const bare = folded.replace(loose, '');
    entries.forEach((entry, index) => {
      const wanted = fold(entry.text).text;
      const bareWanted = wanted.replace(loose, '');
      const isShort = /^\d*$/u.test(bareWanted) && bareWanted.length < certainDigits;
      if (folded.includes(wanted) || (!isShort && bare.includes(bareWanted))) held.add(index);
    });
  }
  return [...held].sort((a, b) => a - b);
}

/** How far a number goes beyond a place in it, thousands and decimals included: part of a number is another number. */
function widen(folded: string, place: number, step: 1 | -1): number {
  let end = place;
  for (;;) {
    if (isDigit(folded[end + step])) end += step;
    else if (/[.,]/u.test(folded[end + step] ?? '') && isDigit(folded[end + 2 * step])) end += 2 * step;
    else return end;
  }
}

/**
 * Every place where the text of an entry stands, in the order of the entries. White space, width and case do not count;
 * a place that begins or ends within a number takes in the whole of it.
 */
export function findPlaces(text: string, entries: readonly Withholding[]): (Range & { readonly entry: number })[] {
  const { text: folded, starts } = fold(text);
  return entries.flatMap(({ text: withheld }, entry) => {
    const wanted = fold(withheld).text;
    const found: (Range & { entry: number })[] = [];
    if (wanted === '') return found;
    for (let place = folded.indexOf(wanted); place >= 0; place = folded.indexOf(wanted, place + 1)) {
      const first = isDigit(wanted[0]) ? widen(folded, place, -1) : place;
      const end = place + wanted.length - 1;
      const start = starts[isDigit(wanted.at(-1)) ? widen(folded, end, 1) : end] ?? 0;
      const length = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
      found.push({ entry, start: starts[first] ?? 0, end: start + length });
    }
    return found;
  });
}

/** The line ends of a text, as they must stand behind a marker: a lone CR could join an LF that follows. */
function keepLineEnds(text: string): string {
  return (text.match(/\r\n|\r|\n/gu) ?? []).map((end) => (end === '\r\n' ? end : '\n')).join('');
}

/**
 * Takes parts out of a text and puts one marker, and the line ends that were in them, in the place of each cut. What
 * several cuts cover is taken out once: a cut within another has no marker of its own.
 */
export function cutOut(
  text: string,
  cuts: readonly Cut[],
  entries: readonly Withholding[],
): { readonly text: string; readonly counts: WithheldCount[] } {
  const ranges = cuts.flatMap((cut) => cut.ranges.map((range) => ({ ...range, cut })));
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const counts = new Map(entries.map(({ reason }) => [reason, 0]));
  const marked = new Set<Cut>();
  const parts: string[] = [];
  let end = 0;
  let last = '';
  for (const { start, end: own, cut } of ranges) {
    if (own <= end) continue;
    const reason = entries[cut.entry]?.reason ?? '';
    // What goes on with the same reason is one passage.
    const continues = start < end && reason === last;
    if (start > end) parts.push(text.slice(end, start));
    if (!marked.has(cut) && !continues) {
      parts.push(writeMarker(reason));
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    marked.add(cut);
    parts.push(keepLineEnds(text.slice(Math.max(start, end), own)));
    end = own;
    last = reason;
  }
  parts.push(text.slice(end));
  return {
    text: parts.join(''),
    counts: [...counts].flatMap(([reason, count]) => (count > 0 ? [{ reason, count }] : [])),
  };
}

/** The places in the list of the entries that nothing was found for. */
export function findMissing(found: readonly { readonly entry: number }[], entries: readonly Withholding[]): number[] {
  const known = new Set(found.map(({ entry }) => entry));
  return entries.flatMap((_, index) => (known.has(index) ? [] : [index]));
}

/**
 * Withholds texts from a text: a marker with the reason in the place of each, and as many line ends behind it as the text
 * had, so that no later line has another number. Nothing is given when one of the texts does not stand there.
 */
export function withholdText(
  text: string,
  entries: readonly Withholding[],
): { readonly text: string; readonly counts: readonly WithheldCount[] } | Unmatched {
  const places = findPlaces(text, entries);
  const unmatched = findMissing(places, entries);
  if (unmatched.length > 0) return { unmatched };
  return cutOut(
    text,
    places.map(({ entry, start, end }) => ({ entry, ranges: [{ start, end }] })),
    entries,
  );
}
