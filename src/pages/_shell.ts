import { createHash } from 'node:crypto';
import scripts from 'virtual:client-scripts';
import { speak, type Say } from '../i18n/say.ts';
import { buildSearchIndex, writeSearchScript } from '../publish/search-index.ts';
import { readCatalogue } from '../store/records.ts';

/** Addresses that every page needs for its search box. */
export interface Shell {
  readonly box: string;
  readonly engine: string;
  readonly index: string;
}

export const locale = 'zh';
export const say: Say = speak(locale);

/** The index of agencies as a script, and its name with the hash of its content. */
export function makeSearchFile(): { name: string; text: string } {
  const text = writeSearchScript(buildSearchIndex(readCatalogue().reports));
  return { name: `agencies.${createHash('sha256').update(text).digest('hex').slice(0, 10)}`, text };
}

function scriptAddress(name: string): string {
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
    index: `/assets/${makeSearchFile().name}.js`,
  };
  return shell;
}
