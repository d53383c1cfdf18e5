/**
 * Measures what share of a build is spent on charts: builds a site of made-up reports, one for each of 1,000 agencies, once with
 * every chart to be drawn and once with every chart kept from the build before, and compares the two. The reports are read
 * before, so that neither build reads any. Prints seconds, the share, and the sizes of the charts.
 *
 * usage: npm run bench:build -- [--agencies 1000] [--seed 1]
 * exit: 0; 1 when a build fails or the median chart is larger than the project allows
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { workVariable } from '../src/store/folders.ts';

/** Bytes of the median chart. */
const mostBytes = 12_000;

const { values } = parseArgs({ options: { agencies: { type: 'string' }, seed: { type: 'string' } } });
const agencies = values.agencies ?? '1000';
const folder = mkdtempSync(join(tmpdir(), 'build-charts-'));

/** Runs a program of the project, and gives the seconds that it took. */
function run(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, [workVariable]: join(folder, 'work') },
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr.slice(-2000)}`);
  return (performance.now() - started) / 1000;
}

function build(): number {
  return run(['scripts/build.ts', '--reports', join(folder, 'reports'), '--out', join(folder, 'site')]);
}

/** Bytes of every chart that the builds kept, the smallest first. */
function listSizes(): number[] {
  const pictures = join(folder, 'work', 'pictures');
  return readdirSync(pictures, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.svg'))
    .map((name) => statSync(join(pictures, name)).size)
    .sort((a, b) => a - b);
}

try {
  const options = ['--agencies', agencies, '--years', '1', '--seed', values.seed ?? '1'];
  run(['scripts/synthesize.ts', ...options, join(folder, 'reports')]);
  const first = build();
  const kept = build();
  rmSync(join(folder, 'work', 'pictures'), { recursive: true });
  const drawn = build();
  const sizes = listSizes();
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  console.log(`${agencies} agencies, ${sizes.length} charts`);
  console.log(`reading and building ${first.toFixed(1)} s`);
  console.log(`building, all charts drawn ${drawn.toFixed(1)} s, all kept ${kept.toFixed(1)} s`);
  console.log(`share of charts ${((100 * (drawn - kept)) / drawn).toFixed(1)} %`);
  console.log(`bytes of a chart: median ${median} (at most ${mostBytes}), largest ${sizes.at(-1) ?? 0}`);
  process.exitCode = median <= mostBytes ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
