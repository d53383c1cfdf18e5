import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editPage, parsePage, type Edit } from './edit-page.ts';
import { collectChinese } from './mark-chinese.ts';
import { collectAddresses } from './relative-links.ts';

/**
 * A page as it is published: every address relative, so that one folder works at any address and from disk, and the Chinese
 * in pages of another language marked. `page` is its path below the site's root.
 */
export function finishPage(html: string, page: string): string {
  const tree = parsePage(html);
  const edits: Edit[] = [];
  collectAddresses(tree, page, edits);
  collectChinese(tree, edits);
  return editPage(html, edits);
}

/** Finishes every page after the build. */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!path.endsWith('.html')) continue;
          const file = join(root, path);
          writeFileSync(file, finishPage(readFileSync(file, 'utf8'), path.split(sep).join('/')));
        }
      },
    },
  };
}
