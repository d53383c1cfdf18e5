import { decodePercent } from './resolve-target.ts';

/**
 * Whether a fragment leads to one of the ids, as the HTML standard finds it: as written, else percent-decoded. The
 * empty one and `top` always lead to the start of the page; a text fragment (`:~:`) is left to the browser.
 */
export function hasAnchor(ids: ReadonlySet<string>, fragment: string): boolean {
  const name = fragment.split(':~:', 1)[0] ?? '';
  if (name === '' || name.toLowerCase() === 'top' || ids.has(name)) return true;
  const decoded = decodePercent(name);
  return decoded !== null && ids.has(decoded);
}
