import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder, runProgram, startProgram } from './run-program.ts';

const onWindows = process.platform === 'win32';

let folder = '';
beforeEach(() => {
  // Without links in it, as `process.cwd()` gives it.
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'run-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeProgram(text: string): string {
  const file = join(folder, 'program.ts');
  writeFileSync(file, text);
  return file;
}

/** A project with nothing but the launcher in it. */
function makeBareProject(): string {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'scripts'), { recursive: true });
  cpSync(join(projectFolder, 'scripts/run.mjs'), join(project, 'scripts/run.mjs'));
  return project;
}

describe('run.mjs', { timeout: 30_000 }, () => {
  it.each([0, 1, 2, 77])('ends with %i when the program does', (code) => {
    const program = writeProgram(`process.exit(${code} as number);`);
    expect(runProgram([program])).toEqual({ status: code, stdout: '', stderr: '' });
  });

  it('ends with 1 when the program throws, and shows why', () => {
    const { status, stderr } = runProgram([writeProgram("throw new Error('broken');")]);
    expect(status).toBe(1);
    expect(stderr).toContain('Error: broken');
  });

  it('runs TypeScript in the project’s folder and remembers where the caller stands', () => {
    const program = writeProgram(
      'const seen: unknown[] = [process.cwd(), process.env.INIT_CWD]; console.log(JSON.stringify(seen));',
    );
    const root = realpathSync(projectFolder);
    expect(JSON.parse(runProgram([program], { cwd: folder }).stdout)).toEqual([root, folder]);
    const { stdout } = runProgram([program], { cwd: folder, env: { INIT_CWD: '/from/npm' } });
    expect(JSON.parse(stdout)).toEqual([root, '/from/npm']);
  });

  it('finds a program by its path in the project, from wherever it is called', () => {
    const { status, stderr } = runProgram(['scripts/parse.ts'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage: /u);
  });

  it('passes on arguments as they are', () => {
    const program = writeProgram('console.log(JSON.stringify(process.argv.slice(2)));');
    const args = ['--json', 'a b.txt', '', '年报.txt', '--', '$HOME', '"', '-x'];
    expect(JSON.parse(runProgram([program, ...args]).stdout)).toEqual(args);
  });

  it('keeps stdout and stderr apart', () => {
    const program = writeProgram("console.log('out'); console.error('err');");
    expect(runProgram([program])).toEqual({ status: 0, stdout: 'out\n', stderr: 'err\n' });
  });

  it('turns Astro’s telemetry off and tells which Node it uses', () => {
    const program = writeProgram(
      'const { ASTRO_TELEMETRY_DISABLED: off, GONGKAI_NODE: node } = process.env;' +
        'console.log(JSON.stringify([off, node === process.execPath]));',
    );
    expect(JSON.parse(runProgram([program]).stdout)).toEqual(['1', true]);
  });

  it('runs the command of an installed package by its name', () => {
    const { version } = JSON.parse(readFileSync('node_modules/prettier/package.json', 'utf8')) as { version: string };
    expect(runProgram(['prettier', '--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('ends with 2 and its usage when no program is named', () => {
    expect(runProgram([])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'usage: node scripts/run.mjs FILE [ARGUMENT…]\n',
    });
  });

  it('says what to run when the packages are not installed yet', () => {
    expect(runProgram(['a.ts'], { project: makeBareProject() })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'The packages are not installed yet. Run: npm ci\n',
    });
  });
});

describe('run.mjs under a Node that does not run TypeScript', { timeout: 30_000 }, () => {
  const nodeOptions = ['--no-experimental-strip-types'];

  it('says what to install when no other Node is there', () => {
    const project = makeBareProject();
    mkdirSync(join(project, 'node_modules'));
    const { status, stdout, stderr } = runProgram([writeProgram('')], { project, nodeOptions });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`this is Node ${process.versions.node}`);
    expect(stderr).toContain(`${process.platform} ${process.arch}`);
    expect(stderr).toContain('Install Node 24 from nodejs.org');
  });

  it.skipIf(onWindows)('uses the one that is installed with the packages', () => {
    const project = makeBareProject();
    const bin = join(project, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin');
    mkdirSync(bin, { recursive: true });
    symlinkSync(process.execPath, join(bin, 'node'));
    const program = writeProgram('const node: string | undefined = process.env.GONGKAI_NODE; console.log(node);');
    expect(runProgram([program], { project, nodeOptions })).toEqual({
      status: 0,
      stdout: `${join(bin, 'node')}\n`,
      stderr: '',
    });
  });
});

// Windows has no signals that a program could send to another.
describe.skipIf(onWindows)('run.mjs when it is stopped', { timeout: 30_000 }, () => {
  const listening = "setInterval(() => {}, 1000); console.log('ready');";

  it('waits on Ctrl-C for the program to finish in its own way', async () => {
    const program = writeProgram(
      `process.on('SIGINT', () => setTimeout(() => { console.log('finished'); process.exit(7); }, 200));${listening}`,
    );
    const running = startProgram([program]);
    await running.waitFor(/ready/u);
    running.signalGroup('SIGINT');
    expect(await running.ended).toEqual({ status: 7, stdout: 'ready\nfinished\n', stderr: '' });
  });

  it('ends with 130 after a program that Ctrl-C ends', async () => {
    const running = startProgram([writeProgram(listening)]);
    await running.waitFor(/ready/u);
    running.signalGroup('SIGINT');
    expect((await running.ended).status).toBe(130);
  });

  it('passes SIGTERM on, so that nothing is left behind', async () => {
    const program = writeProgram(`process.on('SIGTERM', () => process.exit(5));${listening}`);
    const running = startProgram([program]);
    await running.waitFor(/ready/u);
    running.child.kill('SIGTERM');
    expect((await running.ended).status).toBe(5);
  });

  it('ends with 1 after a program that another signal ended', async () => {
    const running = startProgram([writeProgram(listening)]);
    await running.waitFor(/ready/u);
    running.child.kill('SIGTERM');
    expect((await running.ended).status).toBe(1);
  });
});
