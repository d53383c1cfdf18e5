import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';

it.each(['chart-figure', 'take-view'])(
  '%s weighs no more than four kilobytes as it is sent, with all that it imports',
  (script) => {
    const { outputFiles } = buildSync({
      entryPoints: [`src/client/${script}.ts`],
      bundle: true,
      format: 'iife',
      target: 'es2020',
      minify: true,
      charset: 'utf8',
      write: false,
    });
    expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(4096);
  },
);
