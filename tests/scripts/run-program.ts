import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The project's folder: Vitest runs there. */
export const projectFolder = process.cwd();

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** Where the caller stands. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The project, or a copy of it. */
  readonly project?: string;
  /** Options for the Node that runs the launcher. */
  readonly nodeOptions?: readonly string[];
}

/** What a shell would give a program: without the marks that npm, Vitest and an enclosing launcher leave. */
export function plainEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|GONGKAI_|NODE_|VITEST|INIT_CWD$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/u.test(name),
  );
  return { ...Object.fromEntries(kept), ...extra };
}

function prepare(args: readonly string[], { cwd, env, project, nodeOptions }: Surroundings) {
  const launcher = join(project ?? projectFolder, 'scripts', 'run.mjs');
  return {
    args: [...(nodeOptions ?? []), launcher, ...args],
    options: { cwd: cwd ?? projectFolder, env: plainEnvironment(env) },
  };
}

/** Runs one of the project's programs to its end. */
export function runProgram(program: readonly string[], surroundings: Surroundings = {}): Ended {
  const { args, options } = prepare(program, surroundings);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

export interface Running {
  readonly child: ChildProcess;
  /** Resolves with the first match in what the program printed on stdout; rejects when it ends before. */
  readonly waitFor: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
  /** Sends a signal to the program and all that it started, as a terminal does on Ctrl-C. */
  readonly signalGroup: (signal: NodeJS.Signals) => void;
}

/** Starts one of the project's programs in a process group of its own, which does not outlive the test. */
export function startProgram(program: readonly string[], surroundings: Surroundings = {}): Running {
  const { args, options } = prepare(program, surroundings);
  const child = spawn(process.execPath, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
  const waitFor = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(stdout);
        if (match) resolve(match);
      };
      child.stdout.on('data', look);
      look();
      void ended.then(() => reject(new Error(`Ended before it printed ${String(pattern)}: ${stderr}`)), reject);
    });
  const signalGroup = (signal: NodeJS.Signals): void => {
    const over = child.exitCode !== null || child.signalCode !== null;
    if (child.pid !== undefined && !over) process.kill(-child.pid, signal);
  };
  onTestFinished(() => signalGroup('SIGKILL'));
  return { child, waitFor, ended, signalGroup };
}

/** Copies what a build needs, so that a test neither meets nor disturbs the `dist` and `.gongkai` of the project. */
export function copyProject(to: string): void {
  for (const name of [
    'src',
    'scripts',
    'public',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    cpSync(join(projectFolder, name), join(to, name), { recursive: true });
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(to, 'node_modules'), 'junction');
}
