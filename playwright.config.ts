import { defineConfig } from '@playwright/test';
import { browserArguments } from './scripts/browser/find-browser.ts';

const executablePath = process.env['GONGKAI_BROWSER_PATH'];

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: process.env['CI'] ? 'line' : 'list',
  outputDir: '.gongkai/e2e',
  use: {
    locale: 'zh-CN',
    launchOptions: { ...(executablePath && { executablePath }), args: browserArguments },
  },
});
