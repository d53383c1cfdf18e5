/**
 * Everything that must hold before a change lands: style, types, unit tests, two builds that are the same to the byte,
 * a check of the built site, and browser tests on it. Ends with a line that counts the steps.
 *
 * usage: npm test
 * exit: 0 all passed, 1 something failed (the other steps are run all the same)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { compareFolders } from './build/compare-folders.ts';

const scratch = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
const again = join(scratch, 'dist');

/** Runs a program through the launcher; what it prints is seen as it comes. */
function run(program: string, args: readonly string[] = [], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function compareBuilds(): boolean {
  const differences = compareFolders('dist', again);
  for (const difference of differences) console.error(difference);
  return differences.length === 0;
}

/** Of Vitest's report in JSON; paths are absolute. */
interface UnitReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** What failed, told again in the last lines, which are all that some services keep. */
const failures: string[] = [];

function runUnits(): boolean {
  const file = join(scratch, 'unit.json');
  const passed = run('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  if (passed || !existsSync(file)) return passed;
  const report = JSON.parse(readFileSync(file, 'utf8')) as UnitReport;
  for (const { name, message, assertionResults } of report.testResults.filter((file) => file.status === 'failed')) {
    const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    // A file that throws before its tests has none that failed.
    const told = failed.length > 0 ? failed : [message];
    failures.push(...told.map((text) => `${relative('.', name)}: ${text}`));
  }
  return false;
}

const steps: readonly [name: string, step: () => boolean][] = [
  ['format', () => run('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['lint', () => run('eslint', ['--max-warnings', '0', '.'])],
  ['types', () => run('astro-check')],
  ['unit tests', runUnits],
  ['build', () => run('scripts/build.ts', ['--strict'])],
  ['build again, elsewhere', () => run('scripts/build.ts', ['--out', again], { GONGKAI_WORK: join(scratch, 'work') })],
  ['both builds are the same', compareBuilds],
  ['check of the built site', () => run('scripts/check-site.ts')],
  ['browser tests', () => run('scripts/e2e.ts')],
];

const failed: string[] = [];
for (const [name, step] of steps) {
  const start = performance.now();
  console.log(`\n— ${name}`);
  const passed = step();
  if (!passed) failed.push(name);
  console.log(`— ${name}: ${passed ? 'passed' : 'FAILED'} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
rmSync(scratch, { recursive: true, force: true });
for (const failure of failures) console.log(failure);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
