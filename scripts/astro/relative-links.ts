import { posix } from 'node:path';
import { escapeAttribute, type Edit, type Node } from './edit-page.ts';

/** Attributes that hold one address. `data-` ones are read by our own scripts. */
const addressAttributes = new Set([
  'href',
  'src',
  'action',
  'poster',
  'xlink:href',
  'data-root',
  'data-src',
  'data-index',
  'data-engine',
  'data-worker',
]);

/** A root-relative address as seen from a page; query and fragment stay. Anything else is left alone. */
export function relativeAddress(address: string, page: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path = '', tail = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  const from = posix.dirname(`/${page}`);
  const slash = path.lastIndexOf('/') + 1;
  const folder = posix.relative(from, path.slice(0, slash));
  const name = path.slice(slash);
  if (folder !== '') return `${folder}/${name}${tail}`;
  // A colon in the first part would read as a scheme.
  return (name === '' || name.includes(':') ? './' : '') + name + tail;
}

function relativeSet(set: string, page: string): string {
  return set.replace(
    /([\s,]*)(\S*[^\s,])((?:\s[^,]*)?)/gu,
    (_, gap: string, address: string, size: string) => gap + relativeAddress(address, page) + size,
  );
}

/** The address in `0; url=/agencies/….html` of a page that leads elsewhere. */
function relativeRefresh(content: string, page: string): string {
  return content.replace(/^(\s*[\d.]+\s*;\s*url=)(.*)$/isu, (_, before: string, address: string) => {
    return before + relativeAddress(address, page);
  });
}

function relativeValue(name: string, value: string, refreshes: boolean, page: string): string {
  if (name === 'srcset') return relativeSet(value, page);
  if (name === 'content') return refreshes ? relativeRefresh(value, page) : value;
  return addressAttributes.has(name) ? relativeAddress(value, page) : value;
}

/** What makes every address in a page relative to the page itself; `page` is its path below the site's root. */
export function collectAddresses(node: Node, page: string, edits: Edit[]): void {
  if ('attrs' in node) {
    const refreshes = node.attrs.some(({ name, value }) => name === 'http-equiv' && value.toLowerCase() === 'refresh');
    for (const { name, value, prefix } of node.attrs) {
      const full = prefix ? `${prefix}:${name}` : name;
      const changed = relativeValue(full, value, refreshes, page);
      const place = node.sourceCodeLocation?.attrs?.[full];
      if (changed === value || !place) continue;
      edits.push({ start: place.startOffset, end: place.endOffset, text: `${full}="${escapeAttribute(changed)}"` });
    }
  }
  if ('content' in node) collectAddresses(node.content, page, edits);
  if ('childNodes' in node) for (const child of node.childNodes) collectAddresses(child, page, edits);
}
