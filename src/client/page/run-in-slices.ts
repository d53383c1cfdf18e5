/** Longer than this no piece of work keeps a reader waiting. Milliseconds. */
const slice = 12;

/** Lets the browser answer its reader and draw. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Takes steps one after the other, with pauses in which the browser answers its reader and draws; the work is done as the steps
 * are asked for. Gives up, and gives false, once `isCurrent` says that nobody wants it any more.
 */
export async function runInSlices(steps: Iterable<unknown>, isCurrent: () => boolean): Promise<boolean> {
  await pause();
  if (!isCurrent()) return false;
  let start = performance.now();
  for (const _ of steps) {
    if (performance.now() - start < slice) continue;
    await pause();
    if (!isCurrent()) return false;
    start = performance.now();
  }
  return isCurrent();
}
