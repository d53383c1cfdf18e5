import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyProject, projectFolder, runProgram, startProgram, type Surroundings } from './run-program.ts';

const usage = 'usage: npm start -- [--reports FOLDER] [--out FOLDER] [--port PORT] [--strict]\n';
const host = '127.0.0.1';

let project = '';
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'start-project-'));
  copyProject(project);
});
afterAll(() => {
  rmSync(project, { recursive: true });
});

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'start-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Puts two of the published reports into the folder of reports. */
function publishTwo(): void {
  for (const agency of ['141034-fenxixian-renminzhengfu-bangongshi', '411203101-yuandianzhen-renminzhengfu']) {
    const file = `2024/${agency}-2024.txt`;
    cpSync(join(projectFolder, 'src/content/reports', file), join(folder, 'reports', file));
  }
}

/** Where a caller stands in the temporary folder and the project is a copy. */
function surroundings(): Surroundings {
  return { cwd: folder, project, env: { GONGKAI_WORK: join(folder, 'work') } };
}

/** Takes any free port until the server is closed. */
async function takePort(): Promise<{ port: number; free: () => Promise<void> }> {
  const taker = createServer();
  const port = await new Promise<number>((resolve) => {
    taker.listen(0, host, () => {
      const address = taker.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return { port, free: () => new Promise((resolve) => taker.close(() => resolve())) };
}

describe('start', { timeout: 60_000 }, () => {
  it.each([
    ['an unknown option', ['--open']],
    ['an option without its value', ['--port']],
    ['a negative port', ['--port', '-1']],
  ])('ends with 2 and the usage for %s', (_, args) => {
    const { status, stdout, stderr } = runProgram(['scripts/start.ts', ...args], surroundings());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.endsWith(usage)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['is not there', 'There is no folder ', () => undefined],
    ['is empty', 'There is no report file in ', () => mkdirSync(join(folder, 'reports'))],
  ])('ends with 1, says what to do and serves nothing when the folder of reports %s', (_, words, prepare) => {
    prepare();
    const { status, stdout, stderr } = runProgram(
      ['scripts/start.ts', '--reports', 'reports', '--out', 'site', '--port', '0'],
      surroundings(),
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${words}${join(folder, 'reports')}.\nPut the report files`);
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });

  it('ends with 1 and serves nothing with --strict when a file has an error', () => {
    write('reports/2024/empty.txt', '');
    const { status, stdout, stderr } = runProgram(
      ['scripts/start.ts', '--reports', 'reports', '--out', 'site', '--port', '0', '--strict'],
      surroundings(),
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('2024/empty.txt error file-empty ');
    expect(stderr).toContain('Stopped, because --strict was given');
  });

  it('ends with 1 and serves nothing when --out holds foreign files', () => {
    publishTwo();
    write('site/notes.txt', '我的');
    const { status, stdout, stderr } = runProgram(
      ['scripts/start.ts', '--reports', 'reports', '--out', 'site', '--port', '0'],
      surroundings(),
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${join(folder, 'site')} holds files that are no earlier site.`);
    expect(readdirSync(join(folder, 'site'))).toEqual(['notes.txt']);
  });

  // Windows has no signals that a program could send to another.
  it.skipIf(process.platform === 'win32')(
    'reads, builds and serves until Ctrl-C, then ends with 0 and frees the port',
    async () => {
      publishTwo();
      const running = startProgram(
        ['scripts/start.ts', '--reports', 'reports', '--out', 'site', '--port', '0'],
        surroundings(),
      );
      const [line, address = '', port = ''] = await running.waitFor(/^(http:\/\/127\.0\.0\.1:(\d+)\/)index\.html\n/u);

      const home = await fetch(`${address}index.html`);
      expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html;charset=utf-8']);
      expect(await home.text()).toMatch(/^<!doctype html><html lang="zh-CN" data-root="\.\/">/iu);
      const report = 'agencies/141034-fenxixian-renminzhengfu-bangongshi/2024.html';
      expect(await (await fetch(address + report)).text()).toContain('data-root="../../"');
      expect((await fetch(`${address}nothing.html`)).status).toBe(404);

      running.signalGroup('SIGINT');
      const { status, stdout, stderr } = await running.ended;
      expect(status).toBe(0);
      // The address is all of stdout, for programs that wait for it.
      expect(stdout).toBe(line);
      expect(stderr).toContain('Reports read: 2 (unchanged: 0). Files without a page: 0.');
      expect(stderr).toContain(`The site is in ${join(folder, 'site')}\n`);
      expect(stderr.endsWith('\nStopped.\n')).toBe(true);
      await expect(fetch(`${address}index.html`)).rejects.toThrow();
      const again = createServer();
      await new Promise<void>((resolve, reject) => {
        again.once('error', reject).listen(Number(port), host, resolve);
      });
      again.close();
      expect(existsSync(join(project, 'dist'))).toBe(false);
      expect(existsSync(join(project, '.gongkai', 'records'))).toBe(false);
    },
  );

  it('puts the site in the place of an earlier one, in spite of a bad file; ends with 1 when the port is taken', async () => {
    cpSync(
      join(projectFolder, 'src/content/reports/2024/141034-fenxixian-renminzhengfu-bangongshi-2024.txt'),
      join(folder, 'reports/2024/汾西.txt'),
    );
    write('reports/2024/empty.txt', '');
    write('site/index.html', '旧');
    write('site/data/reports/a/2023.json', '{}');
    write('site/agencies/a/2023.html', '旧');
    const hash = '0'.repeat(64);
    const earlier = ['index.html', 'data/reports/a/2023.json', 'agencies/a/2023.html', '../outside.txt'];
    write('site/files.txt', earlier.map((file) => `${hash}  ${file}\n`).join(''));
    write('outside.txt', '外');
    write('site/CNAME', 'example.org');
    write('site/.git/HEAD', 'ref: refs/heads/main');
    const { port, free } = await takePort();
    const { status, stdout, stderr } = runProgram(
      ['scripts/start.ts', '--reports', 'reports', '--out', join(folder, 'site'), '--port', String(port)],
      surroundings(),
    );
    await free();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`Port ${port} is taken by another program. Close it, or choose another with --port.\n`);
    expect(stderr).toContain('2024/empty.txt error file-empty ');
    expect(stderr).toContain('Reports read: 1 (unchanged: 0). Files without a page: 1.');
    expect(readdirSync(join(folder, 'site/data/reports'))).toEqual(['141034-fenxixian-renminzhengfu-bangongshi']);
    expect(readdirSync(join(folder, 'site/agencies')).sort()).toEqual([
      '141034-fenxixian-renminzhengfu-bangongshi',
      '141034-fenxixian-renminzhengfu-bangongshi.html',
    ]);
    expect(readdirSync(join(folder, 'site/data/sources/141034-fenxixian-renminzhengfu-bangongshi'))).toEqual([
      '2024.txt',
    ]);
    // What the earlier site did not list is not ours to remove.
    for (const file of ['site/CNAME', 'site/.git/HEAD', 'outside.txt'])
      expect(existsSync(join(folder, file))).toBe(true);
  });
});
