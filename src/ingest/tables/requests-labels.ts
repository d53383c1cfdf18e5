import { applicants, requestRows, requestsHeads, type RequestRow } from '../../form/requests.ts';
import { foldText, matchLabel, nameLabels, numeralOf, type LabelMatch } from '../normalise.ts';

export function leafOf(row: RequestRow): string {
  return row.stub.at(-1) ?? '';
}

const rowLabels = nameLabels(requestRows, (row) => [leafOf(row), ...row.variants]);
const rowsById = new Map(requestRows.map((row) => [row.id, row]));

/**
 * The row that a label names. 其他 alone can be two rows, which only its number tells apart; a misspelt label must carry
 * the number of the form, or none.
 */
export function matchRow(text: string): LabelMatch<RequestRow> | null {
  const match = matchLabel(text, rowLabels);
  const numeral = numeralOf(text);
  if (match?.item.id === 'other_misc' && numeral !== numeralOf(leafOf(match.item))) {
    const item = numeral === '六' ? rowsById.get('other_handling') : undefined;
    return item ? { item, exact: true } : null;
  }
  const sameNumeral = match !== null && (numeral === '' || numeral === numeralOf(leafOf(match.item)));
  return match && (match.exact || sameNumeral) ? match : null;
}

/** Letters and digits alone, in one width: what stays the same however a label is wrapped and punctuated. */
function coreOf(text: string): string {
  return foldText(text).replace(/[\p{P}\p{S}]/gu, '');
}

/** A label without anything in front: its core, and the same without its number. */
interface Wording {
  readonly row: RequestRow;
  readonly core: string;
  readonly numeral: string;
}

const wordings: readonly Wording[] = requestRows.flatMap((row) =>
  [leafOf(row), ...row.variants].map((text) => {
    const numeral = numeralOf(leafOf(row));
    const core = coreOf(text);
    return { row, core: core.startsWith(numeral) ? core.slice(numeral.length) : core, numeral };
  }),
);

/** Heads of groups that are no rows themselves: （六）其他处理 is one in 2019. */
const leaves = new Set(requestRows.map((row) => coreOf(leafOf(row))));
const groupHeads = new Set(
  requestRows
    .flatMap(({ stub }) => stub.slice(0, -1))
    .map(coreOf)
    .filter((head) => !leaves.has(head)),
);
const groupParts = [...new Set(requestRows.flatMap(({ stub }) => stub.slice(0, -1)).map(coreOf))];

/** A label of which some lines have been read. */
export interface OpenLabel {
  readonly row: RequestRow;
  readonly core: string;
  /** How many characters of the core have been read. */
  readonly read: number;
}

function isComplete({ core, read }: OpenLabel): boolean {
  return read >= core.length;
}

/** Fewer characters than this begin no label: too many labels begin alike. */
const leastBeginning = 4;
/** Fragments of group heads, set beside a label and read into its line, are not longer. */
const longestFragment = 8;

/** The label that a text begins, whole or as far as its line goes: the longest one it fits, null when two rows do. */
function beginLabel(core: string): OpenLabel | null {
  const fits = wordings.flatMap(({ row, core: label, numeral }): OpenLabel[] => {
    const numbered = core.startsWith(numeral);
    const own = numbered ? core.slice(numeral.length) : core;
    if (own === '' || (own.length < leastBeginning && own !== label)) return [];
    // 其他 and 总计 are heads of columns as well; only their number makes them labels of rows.
    if (own.length < leastBeginning && !numbered) return [];
    return label.startsWith(own) ? [{ row, core: label, read: own.length }] : [];
  });
  const rows = new Set(fits.map(({ row }) => row));
  const [first] = fits.sort((a, b) => Number(isComplete(b)) - Number(isComplete(a)) || b.core.length - a.core.length);
  return rows.size === 1 && first ? first : null;
}

/** Goes on with a label on its next line; null when the text is no part of it. */
function continueLabel(open: OpenLabel, core: string): OpenLabel | null {
  if (core === '') return null;
  const others = wordings.filter(({ row, core: label }) => row === open.row && label.length > open.read);
  const longer = others.find(
    ({ core: label }) => label.startsWith(open.core.slice(0, open.read)) && label.startsWith(core, open.read),
  );
  return longer ? { row: open.row, core: longer.core, read: open.read + core.length } : null;
}

/** What a piece of words is in the stub of the table. */
export type StubPart =
  | {
      readonly kind: 'label';
      readonly open: OpenLabel;
      readonly begins: boolean;
      readonly exact: boolean;
      /** What stands before the label in the same piece. */
      readonly before: string;
    }
  | { readonly kind: 'group' }
  | { readonly kind: 'unknown' };

function isGroupPart(core: string): boolean {
  if (groupHeads.has(core)) return true;
  return core.length <= longestFragment && groupParts.some((head) => head.includes(core));
}

/** A label at the end of a text that begins with something else: a group head, the heads of the columns. */
function endsWithLabel(core: string): { open: OpenLabel; before: string } | null {
  let best = { length: 0, found: null as OpenLabel | null };
  for (const { row, core: label, numeral } of wordings) {
    const numbered = numeral + label;
    const whole = label.length < leastBeginning || core.endsWith(numbered) ? numbered : label;
    if (!core.endsWith(whole) || best.length >= whole.length) continue;
    best = { length: whole.length, found: { row, core: label, read: label.length } };
  }
  return best.found && { open: best.found, before: core.slice(0, core.length - best.length) };
}

/** Reads a text behind a fragment of a group head: `法提供行制作` goes on with a label after three characters. */
function readBehindFragment(core: string, open: OpenLabel | null): { open: OpenLabel; begins: boolean } | null {
  for (let skipped = 1; skipped <= longestFragment && core.length - skipped > 1; skipped += 1) {
    if (!isGroupPart(core.slice(0, skipped))) continue;
    const rest = core.slice(skipped);
    const next = open && continueLabel(open, rest);
    if (next) return { open: next, begins: false };
    const begun = beginLabel(rest);
    if (begun) return { open: begun, begins: true };
  }
  return null;
}

/**
 * Reads a piece of words in the stub: a label, a part of one that goes on from `open`, a group head or a part of one.
 * Whatever fits none of these is unknown.
 */
export function readStub(text: string, open: OpenLabel | null): StubPart {
  const core = coreOf(text);
  const next = open && continueLabel(open, core);
  if (next) return { kind: 'label', open: next, begins: false, exact: true, before: '' };
  if (groupHeads.has(core)) return { kind: 'group' };
  const begun = beginLabel(core);
  if (begun) return { kind: 'label', open: begun, begins: true, exact: true, before: '' };
  const whole = core.length < leastBeginning && numeralOf(text) === '' ? null : matchRow(text);
  if (whole) {
    const label = wordings.find(({ row }) => row === whole.item)?.core ?? '';
    const open = { row: whole.item, core: label, read: label.length };
    return { kind: 'label', open, begins: true, exact: whole.exact, before: '' };
  }
  if (isGroupPart(core)) return { kind: 'group' };
  const behind = readBehindFragment(core, open);
  if (behind) return { kind: 'label', ...behind, exact: true, before: '' };
  // An explanation in brackets that goes on below: the label stands before it.
  const bracket = text.search(/[（(]/u);
  if (bracket > 0) return readStub(text.slice(0, bracket), open);
  const last = endsWithLabel(core);
  return last ? { kind: 'label', ...last, begins: true, exact: true } : { kind: 'unknown' };
}

const headWords = [...applicants.map(({ label }) => label), ...Object.values(requestsHeads).map(({ zh }) => zh)].map(
  coreOf,
);

/** Whether a text has something of table 3 in it, for taking glued text apart. */
export function knowsRequests(text: string): boolean {
  const core = coreOf(text);
  return readStub(text, null).kind !== 'unknown' || headWords.some((head) => core.includes(head));
}

/** 3.其他 and （七）总计 also name columns. */
const shortestName = 6;

/** The row that a text names which holds nothing but its label. */
export function findLoneRequestsLabel(text: string): string | null {
  const match = matchRow(text);
  return match?.exact && leafOf(match.item).length > shortestName ? match.item.id : null;
}
