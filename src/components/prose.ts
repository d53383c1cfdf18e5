/** A part of a paragraph that is marked, in UTF-16 units. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Where it leads; null for a mark that leads nowhere. */
  readonly href: string | null;
  /** What decides its line. */
  readonly verdict: string;
  /** The verdict in words, for those who do not see the line. */
  readonly label: string;
}

/** A stretch of a paragraph: plain text, or a mark with the ids of all that stand there. */
export interface Stretch {
  readonly text: string;
  readonly mark: Mark | null;
  readonly ids: readonly string[];
}

/** Cuts a paragraph at its marks. Of marks that overlap the first is shown, and bears the ids of the others. */
export function cutParagraph(text: string, marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = stretches.at(-1);
    if (mark.start < end && last) {
      stretches[stretches.length - 1] = { ...last, ids: [...last.ids, mark.id] };
      continue;
    }
    if (mark.start > end) stretches.push({ text: text.slice(end, mark.start), mark: null, ids: [] });
    stretches.push({ text: text.slice(mark.start, mark.end), mark, ids: [mark.id] });
    end = mark.end;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), mark: null, ids: [] });
  return stretches;
}
