/** Numbering before a label: 一、 （一） (一) 1. 1． 1、 and Markdown's number signs. */
const numbering = /^(?:#+)?(?:\(?[一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.,]|\(?\d{1,2}\)|\d{1,2}[.、,])/u;

/** Words repeat from report to report, so what was made of the last so many short ones is kept. */
const mostKept = 8192;
const longestKept = 48;

/** The same function with a memory; long texts, which do not repeat, go by it. */
export function keepResults<T>(compute: (text: string) => T): (text: string) => T {
  let kept = new Map<string, { readonly result: T }>();
  return (text) => {
    if (text.length > longestKept) return compute(text);
    const known = kept.get(text);
    if (known) return known.result;
    if (kept.size >= mostKept) kept = new Map();
    const result = compute(text);
    kept.set(text, { result });
    return result;
  };
}

/** Traditional characters that occur in the words of the form, each before its simplified one. */
const scripts =
  '開开請请數数結结轉转辦办區区處处這这計计屬属國国規规穩稳護护權权類类內内務务過过執执詢询項项無无機机關关沒没現现補补後后確确訪访舉举報报訴诉複复復复覆复當当獲获費费繳缴納纳總总續续業业構构會会組组織织據据係系繫系為为爲为況况條条對对範范決决許许罰罚強强購购額额發发廢废單单萬万議议經经訟讼維维糾纠審审體体動动問问題题進进與与別别於于減减繼继須须認认製制採采標标準准聯联屆届個个號号';
const simplified = new Map(
  [...scripts].flatMap((from, index, all) => (index % 2 === 0 ? [[from, all[index + 1] ?? from]] : [])),
);
const traditional = new RegExp(`[${[...simplified.keys()].join('')}資檔]`, 'u');
const eachTraditional = new RegExp(traditional, 'gu');

/** Words that converters between the scripts replace, as the form has them. */
const converted: readonly (readonly [RegExp, string])[] = [
  [/([規规][範范]性)檔案/gu, '$1文件'],
  [/資訊/gu, '信息'],
];

/** Simplified characters for the traditional ones of the words of the form; as long as what it was given. */
export function simplifyText(text: string): string {
  if (!traditional.test(text)) return text;
  const terms = converted.reduce((all, [from, to]) => all.replace(from, to), text);
  return terms.replace(eachTraditional, (each) => simplified.get(each) ?? each);
}

/**
 * Text in its compatibility form without any white space: full and half width become one, and the words of the form are
 * in simplified characters.
 */
export const foldText = keepResults((text) => simplifyText(text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '')));

/** Words in brackets that make another thing of a label, not the same one explained. */
const telling = /其中|[\d年月类]|程序|[网线]上|网络|渠道|单位|[千百万亿]/u;

/** What identifies a label: no numbering, no mere explanations in brackets, no quotation marks, no punctuation. */
export const normaliseLabel = keepResults((text) => {
  const bare = foldText(text).replace(numbering, '');
  const unexplained = bare.replace(/\([^()]*\)/gu, (bracket) => (telling.test(bracket) ? bracket : ''));
  return (unexplained === '' ? bare : unexplained).replace(/[\p{P}\p{S}]/gu, '');
});

/** The number that a label carries: `三` of （三）不予公开, `5` of 5.属于…; empty without one. */
export function numeralOf(text: string): string {
  return (numbering.exec(foldText(text))?.[0] ?? '').replace(/[^\d一二三四五六七八九十]/gu, '');
}

/** How many insertions, deletions and replacements turn one text into the other (Levenshtein), counted in characters. */
export function editDistance(from: string, to: string): number {
  const target = [...to];
  let above = target.map((_, index) => index + 1);
  let corner = 0;
  for (const character of from) {
    let left = corner + 1;
    let diagonal = corner;
    const row: number[] = [];
    target.forEach((other, index) => {
      const up = above[index] ?? 0;
      left = Math.min(left + 1, up + 1, diagonal + (character === other ? 0 : 1));
      diagonal = up;
      row.push(left);
    });
    corner += 1;
    above = row;
  }
  return above.at(-1) ?? corner;
}

/** Something that a source may name, with every wording known for it. */
export interface Named<T> {
  readonly item: T;
  readonly wordings: readonly string[];
}

export interface LabelMatch<T> {
  readonly item: T;
  /** False when the label is misspelt but can mean nothing else. */
  readonly exact: boolean;
}

/** No label of the form has more characters, explanations included. */
const longestLabel = 80;

/** How much nearer than the next candidate a misspelt label must be. */
const margin = 2;

/** How many edits a label may be from a wording: one for short ones, three at most. */
function toleranceOf(length: number): number {
  if (length < 4) return 0;
  if (length < 10) return 1;
  return length < 12 ? 2 : 3;
}

/** Characters that turn a meaning round: where they differ, it is another label and not a misspelling. */
const decisive = /[不非无未有失上下前后本去新]/gu;

function meansOtherwise(label: string, wording: string): boolean {
  const signs = (text: string): string => [...text.matchAll(decisive)].map(([each]) => each).join('');
  return signs(label) !== signs(wording);
}

/** Normalises the wordings once, for `matchLabel`. */
export function nameLabels<T>(items: readonly T[], wordingsOf: (item: T) => readonly string[]): Named<T>[] {
  return items.map((item) => ({ item, wordings: wordingsOf(item).map(normaliseLabel) }));
}

const matchers = new WeakMap<readonly Named<unknown>[], (text: string) => LabelMatch<unknown> | null>();

/**
 * Finds what a label means: an exact wording, else the one candidate that is near enough, does not mean the opposite,
 * and is clearly nearer than any other. Labels of fewer than four characters must be exact. Null when nothing or more
 * than one thing fits.
 */
export function matchLabel<T>(text: string, candidates: readonly Named<T>[]): LabelMatch<T> | null {
  let match = matchers.get(candidates);
  if (!match) matchers.set(candidates, (match = keepResults((label) => findMatch(label, candidates))));
  // The function of a list gives items of that list.
  return match(text) as LabelMatch<T> | null;
}

function findMatch<T>(text: string, candidates: readonly Named<T>[]): LabelMatch<T> | null {
  const label = normaliseLabel(text);
  if (label === '') return null;
  const exact = candidates.filter(({ wordings }) => wordings.includes(label));
  if (exact.length > 0) return exact.length === 1 && exact[0] ? { item: exact[0].item, exact: true } : null;
  const { length } = label;
  if (length < 4 || length > longestLabel) return null;
  const ranked = candidates
    .map(({ item, wordings }) => {
      const [nearest] = wordings
        .filter((wording) => Math.abs(wording.length - length) <= toleranceOf(wording.length) + margin)
        .map((wording) => ({ wording, distance: editDistance(label, wording) }))
        .sort((a, b) => a.distance - b.distance);
      return { item, wording: nearest?.wording ?? '', distance: nearest?.distance ?? Infinity };
    })
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = ranked;
  if (!first || first.distance > toleranceOf(first.wording.length) || meansOtherwise(label, first.wording)) return null;
  if (second && second.distance - first.distance < margin) return null;
  return { item: first.item, exact: false };
}
