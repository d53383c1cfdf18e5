import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';

it('the script of rankings weighs no more than three kilobytes as it is sent, with all that it imports', () => {
  const { outputFiles } = buildSync({
    entryPoints: ['src/client/rank-table.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    write: false,
  });
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(3072);
});
