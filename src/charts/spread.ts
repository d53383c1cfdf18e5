/** A label beside a point of a column: where it would like its middle, and how high it is. Pixels. */
export interface Wanted {
  readonly y: number;
  readonly height: number;
}

interface Block {
  readonly members: number[];
  /** The sum of what the members would like the top of the block to be. */
  wish: number;
  height: number;
}

function topOf({ wish, members, height }: Block, from: number, to: number): number {
  return Math.max(from, Math.min(wish / members.length, to - height));
}

/**
 * The middles of labels in one column between `from` and `to`, each as near as can be to where it would like to be, none
 * over another: blocks of labels that touch move together (pool adjacent violators). Given in the order of their wishes;
 * where they do not all fit, they begin at `from` and go on beyond `to`.
 */
export function spreadLabels(labels: readonly Wanted[], from: number, to: number): number[] {
  const blocks: Block[] = [];
  for (const [index, { y, height }] of labels.entries()) {
    let block: Block = { members: [index], wish: y - height / 2, height };
    for (;;) {
      const before = blocks.at(-1);
      if (!before || topOf(before, from, to) + before.height <= topOf(block, from, to)) break;
      blocks.pop();
      block = {
        members: [...before.members, ...block.members],
        wish: before.wish + block.wish - before.height * block.members.length,
        height: before.height + block.height,
      };
    }
    blocks.push(block);
  }
  const middles = labels.map(() => 0);
  for (const block of blocks) {
    let top = topOf(block, from, to);
    for (const member of block.members) {
      const height = labels[member]?.height ?? 0;
      middles[member] = top + height / 2;
      top += height;
    }
  }
  return middles;
}
