import { createHash } from 'node:crypto';

function hashInline(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Texts of inline styles and scripts, and sources of images beside the site itself. */
export interface Inline {
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  readonly images?: readonly string[];
}

/**
 * The Content Security Policy of a page: everything from the site itself, nothing inline but the texts given. What
 * only a header can say (`frame-ancestors`) belongs to the host.
 */
export function writePolicy(inline: Inline = {}): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(inline.scripts ?? []).map(hashInline)],
    // The search box looks things up in a thread of its own.
    'worker-src': ["'self'"],
    'style-src': ["'self'", ...(inline.styles ?? []).map(hashInline)],
    'img-src': ["'self'", ...(inline.images ?? [])],
    // Lighthouse asks for robots.txt under the policy of the page.
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
