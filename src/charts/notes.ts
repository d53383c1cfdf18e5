import * as Plot from '@observablehq/plot';
import { lineOfText, oneLine, quiet, wrapLabel } from './label.ts';

/** What a picture cannot show, said below it from `top` down in lines of its width; empty notes are left out. */
export function placeNotes(
  notes: readonly string[],
  top: number,
  width: number,
): { readonly mark: Plot.Markish; readonly lines: number; readonly bottom: number } {
  const lines = notes.flatMap((note) => wrapLabel(note, width));
  const y = (_: string, index: number): number => top + (index + 0.5) * lineOfText;
  return {
    mark: Plot.text(lines, { ...oneLine, ...quiet, x: 0, y, text: String, textAnchor: 'start' }),
    lines: lines.length,
    bottom: top + lines.length * lineOfText,
  };
}
