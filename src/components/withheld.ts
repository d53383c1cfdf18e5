/** A stretch of a text: as it was published, or a marker in the place of what is withheld. */
export interface WithheldPart {
  readonly text: string;
  readonly isMarker: boolean;
}

/** Cuts a text at the markers of its report; the same words in a report that nothing is withheld from are its own. */
export function cutAtMarkers(text: string, markers: readonly string[]): WithheldPart[] {
  const parts: WithheldPart[] = [];
  let rest = text;
  for (;;) {
    const [first] = markers
      .map((marker) => ({ marker, start: rest.indexOf(marker) }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start);
    if (!first) return rest === '' ? parts : [...parts, { text: rest, isMarker: false }];
    if (first.start > 0) parts.push({ text: rest.slice(0, first.start), isMarker: false });
    parts.push({ text: first.marker, isMarker: true });
    rest = rest.slice(first.start + first.marker.length);
  }
}
