/** Finds a Chromium for the tests, and gets one where the machine has none. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, posix, win32 } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { installSystemPackage } from './system-package.ts';

/** A browser that starts: its path, and which step found it. */
export interface BrowserFound {
  executablePath: string;
  source: 'environment' | 'installed' | 'playwright' | 'system-package';
}

/** How a command ended. `said` is the one line of its output that tells most about a failure. */
export type Outcome = { ok: true } | { ok: false; said: string };

/** A bound in milliseconds, and variables to set besides the ones the process has. */
export interface RunOptions {
  timeoutMs: number;
  env?: Record<string, string>;
}

/** Everything that finding a browser asks of a machine, so that a test can stand in for one. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  /** The text of /etc/os-release, or '' when there is none. */
  readOsRelease(): string;
  /** The absolute path of a program on PATH, or null. */
  which(name: string): string | null;
  exists(path: string): boolean;
  /** Whether a browser starts and tells its version. */
  starts(path: string): Promise<Outcome>;
  /** Runs a command to its end or its bound, and shows its output only when it fails. */
  run(command: string, args: string[], options: RunOptions): Promise<Outcome>;
  /** Where the installed Playwright would keep its Chromium, or null when it knows none for this system. */
  findPlaywrightPath(): Promise<string | null>;
  /** Runs Playwright's own command line. */
  runPlaywright(args: string[], options: RunOptions): Promise<Outcome>;
  /** Tells the person at the terminal one line. */
  say(line: string): void;
}

interface Attempt {
  what: string;
  said: string;
}

/** Returns the path of a browser that starts, or notes what it tried and returns null. */
type Step = (machine: Machine, attempts: Attempt[]) => Promise<string | null>;

const SECOND = 1000;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/**
 * Returns a browser that starts: GONGKAI_BROWSER, else an installed one, else Playwright's, else the system's package.
 *
 * A GONGKAI_BROWSER that does not start is reported and passed over. Throws an Error whose message is for the person
 * at the terminal when nothing helped: it lists every attempt with what it said, and what to do.
 */
export async function findBrowser(machine: Machine = realMachine): Promise<BrowserFound> {
  const attempts: Attempt[] = [];
  const steps: [BrowserFound['source'], Step][] = [
    ['environment', findFromEnvironment],
    ['installed', findInstalled],
    ['playwright', findFromPlaywright],
    ['system-package', findFromSystemPackage],
  ];
  for (const [source, find] of steps) {
    const executablePath = await find(machine, attempts);
    if (executablePath !== null) return { executablePath, source };
  }
  const tried = attempts.map(({ what, said }) => `- ${what}: ${said}`);
  throw new Error(
    ['No browser could be found or installed. What was tried:', ...tried, ''].join('\n') +
      'Install Chromium or Chrome, or set GONGKAI_BROWSER to the path of one, then run the same command again.',
  );
}

async function findFromEnvironment(machine: Machine, attempts: Attempt[]): Promise<string | null> {
  const path = machine.env['GONGKAI_BROWSER'];
  if (!path) {
    attempts.push({ what: 'GONGKAI_BROWSER', said: 'not set' });
    return null;
  }
  const found = await tryBrowser(machine, path, `GONGKAI_BROWSER (${path})`, attempts);
  if (found === null) machine.say(`GONGKAI_BROWSER is ${path}, which does not start: looking for another browser.`);
  return found;
}

async function findInstalled(machine: Machine, attempts: Attempt[]): Promise<string | null> {
  const onPath = NAMES.map((name) => machine.which(name)).filter((path) => path !== null);
  const paths = new Set([...onPath, ...listUsualPlaces(machine).filter((path) => machine.exists(path))]);
  for (const path of paths) {
    const found = await tryBrowser(machine, path, path, attempts);
    if (found !== null) return found;
  }
  if (paths.size === 0) {
    attempts.push({ what: 'An installed browser', said: `none on PATH (${NAMES.join(', ')}) or in the usual places` });
  }
  return null;
}

async function findFromPlaywright(machine: Machine, attempts: Attempt[]): Promise<string | null> {
  const what = "Playwright's own browser";
  const path = await machine.findPlaywrightPath();
  if (path === null) {
    attempts.push({ what, said: 'Playwright has none for this system' });
    return null;
  }
  if (isUnpacked(machine, path)) return tryBrowser(machine, path, what, attempts);

  machine.say('No browser on this machine yet: downloading one with Playwright (at most 4 minutes)…');
  // Without the headless shell, a second browser that nothing here launches: nearly half of the download.
  const download = await machine.runPlaywright(['install', 'chromium', '--no-shell'], {
    timeoutMs: 240 * SECOND,
    env: {
      // How long one connection may stay silent. There are five tries, so a network that swallows everything costs
      // five times this.
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: machine.env['PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT'] || '15000',
      // Running tests must not delete the browsers that other projects downloaded.
      PLAYWRIGHT_SKIP_BROWSER_GC: '1',
    },
  });
  if (!download.ok) {
    attempts.push({ what: "Playwright's download", said: download.said });
    return null;
  }
  return tryBrowser(machine, path, what, attempts);
}

async function findFromSystemPackage(machine: Machine, attempts: Attempt[]): Promise<string | null> {
  const install = await installSystemPackage(machine);
  if (!install.ok) {
    attempts.push({ what: "The system's package", said: install.said });
    return null;
  }
  const afterwards: Attempt[] = [];
  const path = await findInstalled(machine, afterwards);
  const last = afterwards.at(-1);
  if (path === null && last) {
    attempts.push({ what: "The system's package", said: `installed, but then ${last.what}: ${last.said}` });
  }
  return path;
}

/** Returns the path when the browser starts; otherwise notes the attempt and returns null. */
async function tryBrowser(machine: Machine, path: string, what: string, attempts: Attempt[]): Promise<string | null> {
  const start = await machine.starts(path);
  if (start.ok) return path;
  attempts.push({ what, said: `does not start: ${start.said}` });
  return null;
}

/** The absolute places where installers put Chromium, Chrome and Edge; none on Linux, where they are on PATH. */
export function listUsualPlaces(machine: Pick<Machine, 'env' | 'platform'>): string[] {
  const { env, platform } = machine;
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return folders.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];
    const edge = 'Microsoft/Edge/Application/msedge.exe';
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [...programs, edge].map((program) => win32.join(folder, program)));
  }
  return [];
}

/**
 * Whether Playwright finished unpacking the browser at this path, by the mark it leaves in one of the folders above.
 *
 * A download that was cut short can leave a browser that tells its version and nothing more. Should the mark ever get
 * another name, the cost is one `playwright install` that finds nothing to do.
 */
function isUnpacked(machine: Machine, path: string): boolean {
  if (!machine.exists(path)) return false;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (machine.exists(join(folder, 'INSTALLATION_COMPLETE'))) return true;
  }
  return false;
}

/** The line of a command's output that tells most: the last error with a cause of its own, else the last line. */
export function findTellingLine(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split(/\r?\n/)
    .map((line) => line.trim())
    // Frames of a stack trace and lone brackets are what Node prints last, and tell nothing.
    .filter((line) => /\w/.test(line) && !line.startsWith('at '));
  // Playwright sums its tries up as 'Download failure, code=1' and tells the cause further up.
  const cause = lines.findLast((line) => /^Error: (?!Download failure, code|Failed to download)/.test(line));
  return cause ?? lines.at(-1) ?? '';
}

/** The flags to launch the browser with. Chromium's sandbox refuses to run as root on Linux, so there it is off. */
export function chooseBrowserArguments(platform: NodeJS.Platform, isRoot: boolean): string[] {
  const always = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'];
  return platform === 'linux' && isRoot ? ['--no-sandbox', ...always] : always;
}

const load = createRequire(import.meta.url);

/** The machine that this process runs on. */
const realMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  readOsRelease: () => (existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''),
  which: findOnPath,
  exists: existsSync,
  starts: startBrowser,
  run: runCommand,
  findPlaywrightPath,
  runPlaywright: (args, options) => {
    const cli = join(dirname(load.resolve('playwright/package.json')), 'cli.js');
    return runCommand(process.execPath, [cli, ...args], options);
  },
  say: (line) => console.error(line),
};

/** The flags to launch the browser with on this machine. */
export const browserArguments: string[] = chooseBrowserArguments(realMachine.platform, realMachine.isRoot);

function findOnPath(name: string): string | null {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, file)).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function startBrowser(path: string): Promise<Outcome> {
  if (!existsSync(path)) return { ok: false, said: 'there is no such file' };
  // On Windows `--version` opens a window instead of telling the version.
  if (process.platform === 'win32') return { ok: true };
  const { outcome } = await watchCommand(path, ['--version'], { timeoutMs: 30 * SECOND });
  return outcome;
}

async function findPlaywrightPath(): Promise<string | null> {
  // Loaded only when it is needed: most machines have a browser, and Playwright is large.
  const { chromium } = await import('playwright');
  try {
    return chromium.executablePath() || null;
  } catch {
    return null;
  }
}

async function runCommand(command: string, args: string[], options: RunOptions): Promise<Outcome> {
  const { outcome, output } = await watchCommand(command, args, options);
  if (!outcome.ok && output !== '') console.error(output);
  return outcome;
}

/** Runs a command until it ends or its time is over; a command that cannot be started is a failed outcome as well. */
function watchCommand(command: string, args: string[], options: RunOptions) {
  return new Promise<{ outcome: Outcome; output: string }>((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...options.env } });
    let output = '';
    let isLate = false;
    let killing: NodeJS.Timeout | undefined;
    const keep = (text: string) => (output = (output + text).slice(-20_000));
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);

    const finish = (said: string | null) => {
      clearTimeout(bound);
      clearTimeout(killing);
      resolve({ outcome: said === null ? { ok: true } : { ok: false, said }, output: output.trimEnd() });
    };
    const describe = (end: string) => [end, findTellingLine(output)].filter((part) => part !== '').join('; ');
    const late = `not done after ${options.timeoutMs / SECOND} s`;
    const bound = setTimeout(() => {
      isLate = true;
      child.kill('SIGTERM');
      killing = setTimeout(() => {
        child.kill('SIGKILL');
        // What the command started may hold the pipes open: do not wait for it.
        child.stdout.destroy();
        child.stderr.destroy();
        finish(describe(late));
      }, 3 * SECOND);
    }, options.timeoutMs);
    child.on('error', (cause) => finish(cause.message));
    child.on('close', (code, signal) => {
      if (isLate) return finish(describe(late));
      if (code === 0) return finish(null);
      return finish(findTellingLine(output) || `ended with ${signal ?? `code ${code}`}`);
    });
  });
}
