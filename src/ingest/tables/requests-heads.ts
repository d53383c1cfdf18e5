import { applicants, requestRows, requestsHeads } from '../../form/requests.ts';
import { foldText } from '../normalise.ts';
import { columnsUnder, type Columns } from './columns.ts';
import type { Piece, PieceLine } from './pieces.ts';

/**
 * What the words above the first row say of the columns: `form` when they name those of the form in their order,
 * `placeholders` when a converter has put numbered names in their stead, `none` when there are none, `other` when they
 * name something else.
 */
export type Heads = 'form' | 'placeholders' | 'none' | 'other';

/** Two characters tell the heads apart, however they are wrapped. */
const beginnings = applicants.map(({ label }) => label.slice(0, 2));
const [person, ...others] = beginnings;
const total = others.at(-1) ?? '';
const organisations = others.slice(0, -1);

/** Every character of the heads of the form, of the stub beside them and of its groups, which wrapping mixes up. */
const headCharacters = new Set(
  [
    ...applicants.map(({ label }) => label),
    ...Object.values(requestsHeads).map(({ zh }) => zh),
    ...requestRows.flatMap(({ stub }) => stub.slice(0, -1)),
    '项目类别',
  ].join(''),
);
const placeholder = /^(?:数据|列|[Cc]olumn|[Uu]nnamed:?)\d*$/u;
/** What stands over the whole table: 表三：收到和处理政府信息公开申请情况, 单位：件. */
const caption = /申请情况|^\(?单位[:：]/u;

function isHeadWord(text: string): boolean {
  const folded = foldText(text);
  if (placeholder.test(folded) || caption.test(folded)) return true;
  return [...folded.replace(/[\p{P}\p{S}\d]/gu, '')].every((character) => headCharacters.has(character));
}

/** Words side by side, none of them of the form: the heads of another table. */
export function isForeignHead(line: PieceLine): boolean {
  const words = line.filter(({ kind, text }) => kind === 'words' && !isHeadWord(text) && text.length < 10);
  return words.length > 2 && line.every(({ kind }) => kind === 'words');
}

/** Whether a line that names organisations and the total has the total last, or in the form's own first row of heads. */
function endsWithTotal(line: PieceLine): boolean {
  const text = foldText(line.map((piece) => piece.text).join(''));
  const last = text.lastIndexOf(total);
  const named = organisations.map((each) => text.lastIndexOf(each)).filter((place) => place >= 0);
  if (last < 0 || !text.includes(organisations[0] ?? '')) return true;
  return (
    last > Math.max(...named) ||
    new RegExp(`${requestsHeads.organisations.zh}.*${total}.*${organisations[0]}`, 'u').test(text)
  );
}

/** Whether heads that wrapping and flattening have torn still name the columns in the order of the form. */
export function judgeHeads(lines: readonly PieceLine[]): Heads {
  const words = lines.flat().filter(({ kind }) => kind === 'words');
  if (words.some(({ text }) => !isHeadWord(text))) return 'other';
  // Where the source says what stands where, that settles it, whatever the order of the lines.
  if (findColumns(lines)) return 'form';
  if (!lines.every(endsWithTotal)) return 'other';
  const text = foldText(words.map((piece) => piece.text).join('')).replaceAll('法人或其他组织', '');
  const named = organisations.map((each) => text.indexOf(each));
  // 其他 stands behind the others; further up it may be part of another head.
  named[named.length - 1] = text.lastIndexOf(organisations.at(-1) ?? '');
  const found = named.filter((place) => place >= 0);
  const first = text.indexOf(person ?? '');
  const last = text.lastIndexOf(total);
  if (found.length === 0 && first < 0)
    return words.some((each) => placeholder.test(foldText(each.text))) ? 'placeholders' : 'none';
  const ordered = found.every((place, index) => index === 0 || place > (found[index - 1] ?? 0));
  const personFirst = first >= 0 && first < (found[0] ?? 0) && (last < 0 || last > first);
  return ordered && personFirst && found.length === organisations.length ? 'form' : 'other';
}

/** The columns of table 3 by the places of their heads; null where the source keeps none. */
export function findColumns(lines: readonly PieceLine[]): Columns | null {
  const pieces = lines.flat().filter(({ kind }) => kind === 'words');
  const heads = beginnings.map((beginning): Piece | undefined =>
    pieces.find(({ text }) => foldText(text).startsWith(beginning)),
  );
  return heads.every((head) => head !== undefined) ? columnsUnder(heads) : null;
}
