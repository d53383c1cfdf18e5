import type { Mark } from '../components/prose.ts';
import type { PlacedRecord } from '../store/records.ts';
import type { Site } from './_site.ts';

/** How much of its clause stands around a number in a line of a table, in UTF-16 units. */
const before = 14;
const after = 16;

/** The claims of a record with the words that they stand in, as far back as a line of a table holds. */
export function quoteClaims({
  claims,
  sections,
}: PlacedRecord): (PlacedRecord['claims'][number] & { words: string })[] {
  return claims.map((claim) => {
    const [span] = claim.spans;
    const section = sections.find(({ number }) => number === claim.section);
    const text = span ? (section?.paragraphs[span.paragraph]?.text ?? '') : '';
    if (!span) return { ...claim, words: '' };
    // From the beginning of its clause, where that is near.
    const clause = text.slice(Math.max(0, span.start - before), span.start).replace(/^.*[，。；：、,;:”]/u, '');
    return { ...claim, words: (clause + text.slice(span.start, Math.min(span.end, span.start + after))).trim() };
  });
}

/** The claims that stand in a paragraph of a section, to be marked there. */
export function markClaims({ say }: Site, { claims }: PlacedRecord, section: number, paragraph: number): Mark[] {
  return claims.flatMap(({ section: own, spans, verdict, cells: [cell] }, index) =>
    own === section
      ? spans
          .filter((span) => span.paragraph === paragraph)
          .map(({ start, end }, part) => ({
            id: part === 0 && spans[0]?.paragraph === paragraph ? `claim-${index}` : `claim-${index}-${paragraph}`,
            start,
            end,
            href: cell === undefined ? null : `#${cell}`,
            classes: ['claim', verdict],
            label: say(`claims.${verdict}`),
          }))
      : [],
  );
}
