/** Of a line that leads from a point to its label: where the label stands. */
export type Side = 'left' | 'right';

/** From its left end to its right end. Pixels. */
export type Span = readonly [left: number, right: number];

/** Between a line and the text beside it. */
export const besideLine = 6;

/** A text beside a line at `x`. */
export function anchorBeside(x: number, side: Side): { readonly x: number; readonly textAnchor: 'start' | 'end' } {
  return side === 'right' ? { x: x + besideLine, textAnchor: 'start' } : { x: x - besideLine, textAnchor: 'end' };
}

/** What is so wide and begins at `x`. */
export function spanBeside(x: number, width: number, side: Side): Span {
  return side === 'right' ? [x, x + width] : [x - width, x];
}

export function areApart([left, right]: Span, [otherLeft, otherRight]: Span, gap: number): boolean {
  return left >= otherRight + gap || otherLeft >= right + gap;
}

/** On which sides a label stays within a picture of this width; the right is liked better. */
export function listSides(spanOn: (side: Side) => Span, width: number): Side[] {
  return (['right', 'left'] as const).filter((side) => {
    const [left, right] = spanOn(side);
    return left >= 0 && right <= width;
  });
}
