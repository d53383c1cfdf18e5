import scripts from 'virtual:client-scripts';
import { speak, type Locale, type Say } from '../i18n/say.ts';
import { makeSearchFile } from '../publish/search-index.ts';
import { readCatalogue } from '../store/records.ts';

/** Addresses that every page needs for its search box. */
export interface Shell {
  readonly box: string;
  readonly engine: string;
  readonly index: string;
}

export const locale: Locale = 'zh';
export const say: Say = speak(locale);

/** The address of a script of src/client. */
export function scriptAddress(name: string): string {
  const address = scripts[name];
  if (address === undefined) throw new Error(`There is no src/client/${name}.ts`);
  return address;
}

let shell: Shell | undefined;

/** Made once a build. */
export function readShell(): Shell {
  shell ??= {
    box: scriptAddress('agency-search'),
    engine: scriptAddress('search-engine'),
    index: `/assets/${makeSearchFile(readCatalogue()).name}.js`,
  };
  return shell;
}
