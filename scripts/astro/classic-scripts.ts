import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSync } from 'esbuild';

const moduleName = 'virtual:client-scripts';
const clientFolder = 'src/client';

interface Script {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

function bundleScript(entry: string): Script {
  const { outputFiles } = buildSync({
    entryPoints: [join(clientFolder, entry)],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const name = entry.replace(/\.ts$/u, '');
  return { name, file: `assets/${name}.${hash}.js`, text };
}

/**
 * Bundles every file directly in src/client into one classic script with a content hash in its name, and gives pages
 * their addresses by `virtual:client-scripts`. Modules would not run from disk.
 */
export function classicScripts(): AstroIntegration {
  const scripts = readdirSync(clientFolder)
    .filter((entry) => entry.endsWith('.ts'))
    .sort()
    .map(bundleScript);
  const addresses = Object.fromEntries(scripts.map(({ name, file }) => [name, `/${file}`]));
  return {
    name: 'classic-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'client-scripts',
                resolveId: (id: string) => (id === moduleName ? `\0${moduleName}` : null),
                load: (id: string) =>
                  id === `\0${moduleName}` ? `export default ${JSON.stringify(addresses)};` : null,
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        mkdirSync(join(out, 'assets'), { recursive: true });
        for (const { file, text } of scripts) writeFileSync(join(out, file), text);
      },
    },
  };
}
