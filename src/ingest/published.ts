import type { Block } from './readers/document.ts';

/** What a page says of its own publication, as 发布时间：2025-01-20 08:30; 成文日期 is of the text, not of its publication. */
const pattern =
  /(?<!意见)(?:发布|公开|公布|发文|上网)(?:时间|日期)[\]】)]?\s*:?\s*[[【(]?(?<year>20\d\d)\s*[-年./]\s*(?<month>\d{1,2})\s*[-月./]\s*(?<day>\d{1,2})(?!\d)/gu;

function toDay({ year = '', month = '', day = '' }: Record<string, string>): string | null {
  const [m, d] = [Number(month), Number(day)];
  const leap = Number(year) % 4 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return d >= 1 && d <= (lengths[m - 1] ?? 0) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** Facts about a page stand in its first or last lines. */
const nearestLines = 40;

/** A day at the beginning of what a content system put into the head: 2025-01-20 08:30:00. */
const headPattern = /^(?<year>20\d\d)[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})(?!\d)/u;

/**
 * The day on which a page says that it was published, in its text or in its head; null when it does not say, or says
 * several.
 */
export function readPublished(blocks: readonly Block[], head: string | null = null): string | null {
  const lines = blocks.flatMap((block) =>
    block.kind === 'line' ? [block.line] : block.kind === 'grid' ? block.lines : [],
  );
  const near = [...lines.slice(0, nearestLines), ...lines.slice(nearestLines).slice(-nearestLines)];
  const days = near.flatMap(({ text }) =>
    text.length > 400 ? [] : [...text.normalize('NFKC').matchAll(pattern)].map(({ groups }) => toDay(groups ?? {})),
  );
  const inHead = toDay(headPattern.exec(head ?? '')?.groups ?? {});
  const told = inHead === null ? days : [...days, inHead];
  const [first = null] = told;
  return told.every((day) => day === first) ? first : null;
}
