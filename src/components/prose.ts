import { cutAtMarkers } from './withheld.ts';

/** A part of a text that is marked, in UTF-16 units. */
export interface Mark {
  /** Null where nothing links to it. */
  readonly id: string | null;
  readonly start: number;
  readonly end: number;
  /** Where it leads; null for a mark that leads nowhere. */
  readonly href: string | null;
  /** What it looks like: `claim` and its verdict, or `cell`. */
  readonly classes: readonly string[];
  /** What it is, in words. */
  readonly label: string;
}

/** A stretch of a paragraph: plain text, or a mark with the ids of all that stand there. */
export interface Stretch {
  readonly text: string;
  readonly mark: Mark | null;
  readonly ids: readonly string[];
}

function listId({ id }: Mark): string[] {
  return id === null ? [] : [id];
}

/** Cuts a paragraph at its marks. Of marks that overlap the first is shown, and bears the ids of the others. */
export function cutParagraph(text: string, marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = stretches.at(-1);
    if (mark.start < end && last) {
      stretches[stretches.length - 1] = { ...last, ids: [...last.ids, ...listId(mark)] };
      continue;
    }
    if (mark.start > end) stretches.push({ text: text.slice(end, mark.start), mark: null, ids: [] });
    stretches.push({ text: text.slice(mark.start, mark.end), mark, ids: listId(mark) });
    end = mark.end;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), mark: null, ids: [] });
  return stretches;
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

function writeStretch({ text, mark, ids: [id, ...others] }: Stretch, markers: readonly string[]): string {
  if (mark === null) {
    return cutAtMarkers(text, markers)
      .map((part) => (part.isMarker ? `<mark class="withheld">${escapeHtml(part.text)}</mark>` : escapeHtml(part.text)))
      .join('');
  }
  const anchors = others.map((other) => `<span class="anchor" id="${escapeHtml(other)}"></span>`).join('');
  const facts = [
    `class="${mark.classes.join(' ')}"`,
    ...(id === undefined ? [] : [`id="${escapeHtml(id)}"`]),
    ...(mark.href === null ? [] : [`href="${escapeHtml(mark.href)}"`]),
    `title="${escapeHtml(mark.label)}"`,
  ];
  const tag = mark.href === null ? 'mark' : 'a';
  return `${anchors}<${tag} ${facts.join(' ')}>${escapeHtml(text)}</${tag}>`;
}

/**
 * A text with its marks as HTML. A string, because sources are shown with their white space, and a template would add its
 * own. Without its tags it is the text.
 */
export function writeMarked(text: string, marks: readonly Mark[], markers: readonly string[]): string {
  return cutParagraph(text, marks)
    .map((stretch) => writeStretch(stretch, markers))
    .join('');
}
