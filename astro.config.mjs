import { defineConfig } from 'astro/config';
import { classicScripts } from './scripts/astro/classic-scripts.ts';
import { relativeLinks } from './scripts/astro/relative-links.ts';

export default defineConfig({
  output: 'static',
  outDir: process.env.GONGKAI_OUT ?? './dist',
  cacheDir: `${process.env.GONGKAI_WORK ?? './.gongkai'}/astro`,
  // Pages are files with names, so that every host and the file system agree on addresses.
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  // The default removes spaces that stand between Chinese and Latin text.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The order matters: links are made relative when every file is in place.
  integrations: [classicScripts(), relativeLinks()],
});
