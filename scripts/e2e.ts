/**
 * Runs the browser tests on the built site, with a browser that it finds or gets by itself.
 *
 * usage: npm run e2e -- [ARGUMENT OF PLAYWRIGHT…]   (after npm run build)
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser/find-browser.ts';
import { sitesVariable } from './e2e/sites-variable.ts';

const sites = mkdtempSync(join(tmpdir(), 'gongkai-sites-'));

try {
  const browser = await findBrowser();
  console.error(`Browser: ${browser.executablePath} (${browser.source})`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, GONGKAI_BROWSER_PATH: browser.executablePath, [sitesVariable]: sites } },
  );
  process.exitCode = status ?? 1;
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
} finally {
  rmSync(sites, { recursive: true, force: true });
}
