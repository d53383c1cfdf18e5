import { parentOf } from './site-paths.ts';

/** Where a URL of the site leads, as far as its spelling tells; whether the file exists is for the checks to ask. */
export type Target =
  | { readonly kind: 'empty' }
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string | null }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'scheme'; readonly scheme: string }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** Why a URL cannot be followed in every place where the site may stand. */
export type Refusal = 'above-root' | 'backslash' | 'bad-percent' | 'protocol-relative' | 'root-relative';

/**
 * Resolves a URL as written in the file `from`, in the way of the URL standard, with paths percent-decoded and the
 * query left out. The fragment stays as written, null where there is none.
 */
export function resolveTarget(from: string, url: string): Target {
  const trimmed = url.trim();
  if (trimmed === '') return { kind: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed)?.[1];
  if (scheme !== undefined) return { kind: 'scheme', scheme: scheme.toLowerCase() };

  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(trimmed) ?? [];
  if (path.includes('\\')) return { kind: 'refused', reason: 'backslash' };
  if (path.startsWith('//')) return { kind: 'refused', reason: 'protocol-relative' };
  if (path.startsWith('/')) return { kind: 'refused', reason: 'root-relative' };
  if (path === '') return { kind: 'file', path: from, fragment: fragment ?? null };

  const decoded = decodePercent(path);
  if (decoded === null) return { kind: 'refused', reason: 'bad-percent' };
  const joined = joinPath(parentOf(from), decoded);
  if (joined === null) return { kind: 'refused', reason: 'above-root' };
  if (/(?:^|\/)\.{0,2}$/.test(decoded)) return { kind: 'folder', path: joined };
  return { kind: 'file', path: joined, fragment: fragment ?? null };
}

/** Undoes percent-encoding; null when a percent sign does not begin the code of a UTF-8 character. */
export function decodePercent(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function joinPath(folder: string, path: string): string | null {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
