import type { Location, PageLocation } from '../ingest/location.ts';
import type { ReportRecord } from '../record/schema.ts';
import type { SourceView, ViewBlock } from '../record/source-view.ts';
import { anchorOf } from './locations.ts';

/** A line, a word, a cell or a picture of a view: whatever a link can lead to. */
export interface Target {
  readonly at: Location;
}

/** The ids that each target of a view bears, its own one first; targets without any are left out. */
export type Anchors = ReadonlyMap<Target, readonly string[]>;

/** Every place that a record names. */
export function listPlaces({ title, preamble, cells, sections, claims, problems }: ReportRecord): Location[] {
  const placed = [
    ...(title ? [title] : []),
    ...preamble,
    ...Object.values(cells),
    ...sections.flatMap((section) => [section, ...section.paragraphs]),
    ...claims,
    ...problems,
  ];
  return placed.flatMap((item) => ('at' in item && item.at ? [item.at] : []));
}

function listTargets(block: ViewBlock): readonly Target[] {
  return block.kind === 'table' ? block.rows.flat() : [block];
}

function listWords(block: ViewBlock): readonly Target[] {
  return block.kind === 'words' ? block.words : [];
}

/** How far the middle of a box is from another box, 0 inside of it; of two around it the smaller is nearer. */
function measurePageDistance(from: PageLocation, to: PageLocation): number {
  const [left, top, width, height] = to.box;
  const x = from.box[0] + from.box[2] / 2;
  const y = from.box[1] + from.box[3] / 2;
  const across = Math.max(left - x, 0, x - left - width);
  const down = Math.max(top - y, 0, y - top - height);
  // A page is farther than any distance on it, an area counts less than any distance.
  return Math.abs(from.page - to.page) * 1e6 + Math.hypot(across, down) + width * height * 1e-6;
}

/** Infinite between places of different kinds. */
function measureDistance(from: Location, to: Location): number {
  if ('page' in from && 'page' in to) return measurePageDistance(from, to);
  if ('table' in from && 'table' in to) {
    const columns = Math.abs(from.column - to.column);
    return Math.abs(from.table - to.table) * 1e12 + Math.abs(from.row - to.row) * 1e6 + columns;
  }
  if ('paragraph' in from && 'paragraph' in to) return Math.abs(from.paragraph - to.paragraph);
  return Infinity;
}

function findNearest(at: Location, targets: readonly Target[]): Target | undefined {
  let nearest: Target | undefined;
  let least = Infinity;
  for (const target of targets) {
    const distance = measureDistance(at, target.at);
    if (nearest !== undefined && distance >= least) continue;
    nearest = target;
    least = distance;
  }
  return nearest;
}

/**
 * Gives each line, cell and picture the id of its place, and each word whose place is wanted; of two at one place the
 * first has it. A wanted place that is none of theirs becomes a further id of the nearest, so no link to it is lost.
 */
export function settleAnchors({ blocks }: SourceView, wanted: readonly Location[]): Anchors {
  const anchors = new Map<Target, string[]>();
  const taken = new Set<string>();
  const give = (target: Target, id: string): void => {
    if (taken.has(id)) return;
    taken.add(id);
    anchors.set(target, [...(anchors.get(target) ?? []), id]);
  };
  const asked = new Map(wanted.map((at) => [anchorOf(at), at]));
  const targets = blocks.flatMap(listTargets);
  const words = blocks.flatMap(listWords);
  for (const target of targets) give(target, anchorOf(target.at));
  for (const word of words) if (asked.has(anchorOf(word.at))) give(word, anchorOf(word.at));
  for (const [id, at] of asked) {
    const nearest = taken.has(id) ? undefined : findNearest(at, [...words, ...targets]);
    if (nearest) give(nearest, id);
  }
  return anchors;
}
