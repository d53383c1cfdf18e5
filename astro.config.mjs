import { defineConfig } from 'astro/config';
import { classicScripts } from './scripts/astro/classic-scripts.ts';
import { finishPages } from './scripts/astro/finish-pages.ts';
import { loadedFiles } from './scripts/astro/loaded-files.ts';

export default defineConfig({
  output: 'static',
  outDir: process.env.GONGKAI_OUT ?? './dist',
  cacheDir: `${process.env.GONGKAI_WORK ?? './.gongkai'}/astro`,
  // Pages are files with names, so that every host and the file system agree on addresses.
  build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
  // The default removes spaces that stand between Chinese and Latin text.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Browsers inside chat apps are years old.
  vite: { build: { cssTarget: ['chrome90', 'safari14', 'firefox90'] } },
  // The order matters: pages are finished when every file is in place.
  integrations: [classicScripts(), loadedFiles(), finishPages()],
});
