/** A part of a picture. Pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Spot = readonly [x: number, y: number];

export function boxAround([x, y]: Spot, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

export function isWithin(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The spot of a box that is nearest to this one. */
export function findNearest({ left, right, top, bottom }: Box, [x, y]: Spot): Spot {
  return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
}

export function measureApart([x, y]: Spot, [otherX, otherY]: Spot): number {
  return Math.hypot(otherX - x, otherY - y);
}

/** To a tenth: of hundreds of dots every digit counts. */
export function roundPixels(value: number): number {
  return Math.round(value * 10) / 10;
}
