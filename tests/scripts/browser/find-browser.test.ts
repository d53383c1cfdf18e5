import { describe, expect, it } from 'vitest';
import {
  chooseBrowserArguments,
  findBrowser,
  findTellingLine,
  listUsualPlaces,
} from '../../../scripts/browser/find-browser.ts';
import type { Machine, Outcome } from '../../../scripts/browser/find-browser.ts';
import { isDebianLike } from '../../../scripts/browser/system-package.ts';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const DOWNLOADED = '/cache/chromium-1/chrome-linux64/chrome';
const MARK = '/cache/chromium-1/INSTALLATION_COMPLETE';

interface Situation {
  env?: Record<string, string>;
  platform?: NodeJS.Platform;
  isRoot?: boolean;
  osRelease?: string;
  /** Programs on PATH, by name. */
  onPath?: Record<string, string>;
  files?: string[];
  /** The browsers that start. */
  working?: string[];
  playwrightPath?: string | null;
  /** What a command does to the machine and how it ends, by 'command first-argument'; any other one fails. */
  commands?: Record<string, (situation: Required<Situation>) => Outcome>;
}

/** A bare Linux machine without root and without network, changed as given, and a log of what was asked of it. */
function fakeMachine(changes: Situation): { machine: Machine; log: string[]; settings: Record<string, string>[] } {
  const situation: Required<Situation> = {
    env: {},
    platform: 'linux',
    isRoot: false,
    osRelease: '',
    onPath: {},
    files: [],
    working: [],
    playwrightPath: DOWNLOADED,
    commands: {},
    ...changes,
  };
  const log: string[] = [];
  const settings: Record<string, string>[] = [];
  const run: Machine['run'] = async (command, args, { timeoutMs, env = {} }) => {
    log.push(`${[command, ...args].join(' ')} [${timeoutMs / 1000} s]`);
    settings.push(env);
    const effect = situation.commands[`${command} ${args[0]}`];
    return effect ? effect(situation) : { ok: false, said: `${command} ${args[0]} failed` };
  };
  const machine: Machine = {
    env: situation.env,
    platform: situation.platform,
    isRoot: situation.isRoot,
    readOsRelease: () => situation.osRelease,
    which: (name) => situation.onPath[name] ?? null,
    exists: (path) => situation.files.includes(path),
    starts: async (path) => {
      log.push(`start ${path}`);
      return situation.working.includes(path) ? { ok: true } : { ok: false, said: 'libnss3.so is missing' };
    },
    run,
    findPlaywrightPath: async () => situation.playwrightPath,
    runPlaywright: (args, options) => run('playwright', args, options),
    say: (line) => log.push(`say ${line}`),
  };
  return { machine, log, settings };
}

/** The message that findBrowser throws on this machine. */
async function readFailure(machine: Machine): Promise<string> {
  const cause: unknown = await findBrowser(machine).catch((error: unknown) => error);
  return cause instanceof Error ? cause.message : 'it did not fail';
}

const INSTALL_CHROMIUM = (situation: Required<Situation>): Outcome => {
  situation.onPath['chromium'] = '/usr/bin/chromium';
  situation.working.push('/usr/bin/chromium');
  return { ok: true };
};

describe('a browser that is there already', () => {
  it('takes the browser that GONGKAI_BROWSER names before any other', async () => {
    const { machine, log } = fakeMachine({
      env: { GONGKAI_BROWSER: '/my/chrome' },
      onPath: { chromium: '/usr/bin/chromium' },
      working: ['/my/chrome', '/usr/bin/chromium'],
    });
    expect(await findBrowser(machine)).toEqual({ executablePath: '/my/chrome', source: 'environment' });
    expect(log).toEqual(['start /my/chrome']);
  });

  it('says that GONGKAI_BROWSER does not start and takes an installed browser instead', async () => {
    const { machine, log } = fakeMachine({
      env: { GONGKAI_BROWSER: '/my/chrome' },
      onPath: { chromium: '/usr/bin/chromium' },
      working: ['/usr/bin/chromium'],
    });
    expect(await findBrowser(machine)).toEqual({ executablePath: '/usr/bin/chromium', source: 'installed' });
    expect(log).toEqual([
      'start /my/chrome',
      'say GONGKAI_BROWSER is /my/chrome, which does not start: looking for another browser.',
      'start /usr/bin/chromium',
    ]);
  });

  it('treats an empty GONGKAI_BROWSER as one that is not set', async () => {
    const { machine, log } = fakeMachine({
      env: { GONGKAI_BROWSER: '' },
      onPath: { msedge: '/usr/bin/msedge' },
      working: ['/usr/bin/msedge'],
    });
    expect(await findBrowser(machine)).toEqual({ executablePath: '/usr/bin/msedge', source: 'installed' });
    expect(log).toEqual(['start /usr/bin/msedge']);
  });

  it('passes over an installed browser that does not start, such as the stub of a snap', async () => {
    const { machine } = fakeMachine({
      onPath: { 'chromium-browser': '/usr/bin/chromium-browser', 'google-chrome': '/usr/bin/google-chrome' },
      working: ['/usr/bin/google-chrome'],
    });
    expect(await findBrowser(machine)).toEqual({ executablePath: '/usr/bin/google-chrome', source: 'installed' });
  });

  it('finds Chrome in the applications of macOS, where nothing is on PATH', async () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const { machine } = fakeMachine({ platform: 'darwin', files: [chrome], working: [chrome] });
    expect(await findBrowser(machine)).toEqual({ executablePath: chrome, source: 'installed' });
  });

  it('looks on Windows in every programs folder that the environment names', () => {
    expect(listUsualPlaces({ platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } })).toEqual([
      'C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe("Playwright's own browser", () => {
  it('takes the one that was downloaded before, without downloading again', async () => {
    const { machine, log } = fakeMachine({ files: [DOWNLOADED, MARK], working: [DOWNLOADED] });
    expect(await findBrowser(machine)).toEqual({ executablePath: DOWNLOADED, source: 'playwright' });
    expect(log).toEqual([`start ${DOWNLOADED}`]);
  });

  it('downloads one when the machine has none, and checks that it starts', async () => {
    const { machine, log, settings } = fakeMachine({
      working: [DOWNLOADED],
      commands: { 'playwright install': () => ({ ok: true }) },
    });
    expect(await findBrowser(machine)).toEqual({ executablePath: DOWNLOADED, source: 'playwright' });
    expect(log).toEqual([
      'say No browser on this machine yet: downloading one with Playwright (at most 4 minutes)…',
      'playwright install chromium --no-shell [240 s]',
      `start ${DOWNLOADED}`,
    ]);
    expect(settings).toEqual([{ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', PLAYWRIGHT_SKIP_BROWSER_GC: '1' }]);
  });

  it('downloads again when an earlier download was cut short, though its program is there', async () => {
    const { machine, log } = fakeMachine({
      files: [DOWNLOADED],
      working: [DOWNLOADED],
      commands: { 'playwright install': () => ({ ok: true }) },
    });
    expect(await findBrowser(machine)).toEqual({ executablePath: DOWNLOADED, source: 'playwright' });
    expect(log).toContain('playwright install chromium --no-shell [240 s]');
  });

  it('keeps a longer silence that the person allowed for a slow network', async () => {
    const { machine, settings } = fakeMachine({ env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '60000' } });
    await readFailure(machine);
    expect(settings[0]?.['PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT']).toBe('60000');
  });
});

describe("the system's package", () => {
  it('installs Chromium and a Chinese font as root on Debian when the download fails', async () => {
    const { machine, log, settings } = fakeMachine({
      isRoot: true,
      osRelease: DEBIAN,
      onPath: { 'apt-get': '/usr/bin/apt-get' },
      commands: { 'apt-get update': () => ({ ok: true }), 'apt-get install': INSTALL_CHROMIUM },
    });
    expect(await findBrowser(machine)).toEqual({ executablePath: '/usr/bin/chromium', source: 'system-package' });
    expect(log.slice(1)).toEqual([
      'playwright install chromium --no-shell [240 s]',
      'say Installing Chromium with apt-get (at most 15 minutes)…',
      'apt-get update [180 s]',
      'apt-get install -y --no-install-recommends chromium fonts-noto-cjk [720 s]',
      'start /usr/bin/chromium',
    ]);
    expect(settings.slice(1)).toEqual([{ DEBIAN_FRONTEND: 'noninteractive' }, { DEBIAN_FRONTEND: 'noninteractive' }]);
  });

  it("installs the package when Playwright's browser was downloaded but does not start", async () => {
    const { machine } = fakeMachine({
      isRoot: true,
      osRelease: DEBIAN,
      onPath: { 'apt-get': '/usr/bin/apt-get' },
      files: [DOWNLOADED, MARK],
      commands: { 'apt-get update': () => ({ ok: true }), 'apt-get install': INSTALL_CHROMIUM },
    });
    expect(await findBrowser(machine)).toEqual({ executablePath: '/usr/bin/chromium', source: 'system-package' });
  });

  it('installs the package from the lists it has when one source cannot be updated', async () => {
    const { machine } = fakeMachine({
      isRoot: true,
      osRelease: DEBIAN,
      onPath: { 'apt-get': '/usr/bin/apt-get' },
      playwrightPath: null,
      commands: { 'apt-get install': INSTALL_CHROMIUM },
    });
    expect(await findBrowser(machine)).toEqual({ executablePath: '/usr/bin/chromium', source: 'system-package' });
  });

  it('fails when the package is only a stub that does not start, as on Ubuntu', async () => {
    const { machine } = fakeMachine({
      isRoot: true,
      osRelease: 'ID=ubuntu\nID_LIKE=debian\n',
      onPath: { 'apt-get': '/usr/bin/apt-get' },
      commands: {
        'apt-get update': () => ({ ok: true }),
        'apt-get install': (situation) => {
          situation.onPath['chromium-browser'] = '/usr/bin/chromium-browser';
          return { ok: true };
        },
      },
    });
    expect(await readFailure(machine)).toContain(
      "- The system's package: installed, but then /usr/bin/chromium-browser: does not start: libnss3.so is missing\n",
    );
  });

  it('tells what both apt-get commands said when both fail', async () => {
    const { machine } = fakeMachine({
      isRoot: true,
      osRelease: DEBIAN,
      onPath: { 'apt-get': '/usr/bin/apt-get' },
      commands: { 'apt-get install': () => ({ ok: false, said: 'E: Unable to locate package chromium' }) },
    });
    expect(await readFailure(machine)).toContain(
      "- The system's package: E: Unable to locate package chromium (and apt-get update said: apt-get update failed)\n",
    );
  });

  it('recognises Debian and what is made from it, and nothing else', () => {
    expect(isDebianLike(DEBIAN)).toBe(true);
    expect(isDebianLike('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true);
    expect(isDebianLike('ID="alpine"\nHOME_URL="debian"\nVERSION_ID=debian\n')).toBe(false);
    expect(isDebianLike('')).toBe(false);
  });
});

describe('a machine where nothing helps', () => {
  it('fails with every attempt, what it said, and what to do', async () => {
    const { machine } = fakeMachine({
      env: { GONGKAI_BROWSER: '/my/chrome' },
      osRelease: DEBIAN,
      onPath: { 'apt-get': '/usr/bin/apt-get', chrome: '/opt/chrome' },
      commands: { 'playwright install': () => ({ ok: false, said: 'Error: getaddrinfo ENOTFOUND example.org' }) },
    });
    expect(await readFailure(machine)).toBe(
      [
        'No browser could be found or installed. What was tried:',
        '- GONGKAI_BROWSER (/my/chrome): does not start: libnss3.so is missing',
        '- /opt/chrome: does not start: libnss3.so is missing',
        "- Playwright's download: Error: getaddrinfo ENOTFOUND example.org",
        "- The system's package: not tried, because only root may install packages",
        'Install Chromium or Chrome, or set GONGKAI_BROWSER to the path of one, then run the same command again.',
      ].join('\n'),
    );
  });

  it('asks nothing of a system whose packages it does not know', async () => {
    const { machine, log } = fakeMachine({ isRoot: true, osRelease: 'ID=alpine\n', playwrightPath: null });
    expect(await readFailure(machine)).toBe(
      [
        'No browser could be found or installed. What was tried:',
        '- GONGKAI_BROWSER: not set',
        '- An installed browser: none on PATH (chromium, chromium-browser, google-chrome, google-chrome-stable, ' +
          'chrome, msedge) or in the usual places',
        "- Playwright's own browser: Playwright has none for this system",
        "- The system's package: not tried, because this is not Debian or Ubuntu",
        'Install Chromium or Chrome, or set GONGKAI_BROWSER to the path of one, then run the same command again.',
      ].join('\n'),
    );
    expect(log).toEqual([]);
  });

  it('does not call apt-get where Debian has none', async () => {
    const { machine } = fakeMachine({ isRoot: true, osRelease: DEBIAN });
    expect(await readFailure(machine)).toContain("- The system's package: not tried, because there is no apt-get\n");
  });
});

describe('the line that tells most', () => {
  it("is the cause of Playwright's failure and not its summary or a stack frame", () => {
    const output = [
      'Downloading Chrome \u001b[2mfrom somewhere\u001b[22m',
      'Error: getaddrinfo ENOTFOUND example.org',
      '    at onlookupall (node:dns:1:1) {',
      '}',
      'Failed to install browsers',
      'Error: Failed to download Chrome, caused by',
      'Error: Download failure, code=1',
      '    at ChildProcess.<anonymous> (coreBundle.js:1:1)',
    ].join('\n');
    expect(findTellingLine(output)).toBe('Error: getaddrinfo ENOTFOUND example.org');
  });

  it('is the last line of any other command, and empty for one that said nothing', () => {
    expect(findTellingLine('Reading package lists...\nE: Unable to locate package chromium\n\n')).toBe(
      'E: Unable to locate package chromium',
    );
    expect(findTellingLine('')).toBe('');
  });
});

describe('the flags for launching', () => {
  it('turn the sandbox off only as root on Linux', () => {
    const always = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'];
    expect(chooseBrowserArguments('linux', true)).toEqual(['--no-sandbox', ...always]);
    expect(chooseBrowserArguments('linux', false)).toEqual(always);
    expect(chooseBrowserArguments('darwin', true)).toEqual(always);
  });
});
