type Listener = (reason: unknown, promise: Promise<unknown>) => void;

const event = 'unhandledRejection';

let running = 0;
let others: Listener[] = [];

/** Every error of pdf.js names its file, even those that were built when it was loaded. */
function isOfPdfjs(reason: unknown): boolean {
  return reason instanceof Error && /[/\\]unpdf[/\\]/u.test(reason.stack ?? '');
}

function onRejection(reason: unknown, promise: Promise<unknown>): void {
  if (isOfPdfjs(reason)) return;
  if (others.length === 0) throw reason;
  for (const listener of others) listener(reason, promise);
}

function start(): void {
  running += 1;
  if (running > 1) return;
  others = process.rawListeners(event) as Listener[];
  process.removeAllListeners(event);
  process.on(event, onRejection);
}

function stop(): void {
  running -= 1;
  if (running > 0) return;
  process.off(event, onRejection);
  for (const listener of others) process.on(event, listener);
  others = [];
}

/**
 * Runs a task with pdf.js. It fetches the pages of a document ahead, and when the first one is damaged nobody looks at
 * the others any more: their rejections would end the process. All other rejections go where they went before.
 */
export async function containRejections<T>(task: () => Promise<T>): Promise<T> {
  start();
  try {
    return await task();
  } finally {
    // Node reports a rejection before it turns to the next event.
    await new Promise((resolve) => setImmediate(resolve));
    stop();
  }
}
