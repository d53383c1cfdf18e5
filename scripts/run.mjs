#!/usr/bin/env node
/**
 * Starts one of the project's programs under a Node that can run it.
 *
 * usage: node scripts/run.mjs FILE [ARGUMENT…]
 *
 * FILE is a TypeScript or JavaScript file, or the name of a command that a package in node_modules installs.
 * The running Node is used when it runs TypeScript by itself; otherwise the one pinned in package-lock.json;
 * otherwise this says what to install and exits with 1. It must itself run on Node 20.19.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The path of a Node that strips types, or null when this machine has none. */
function findNode() {
  if (process.features.typescript) return process.execPath;
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const binary = join(root, 'node_modules', `node-${os}-${process.arch}`, 'bin', os === 'win' ? 'node.exe' : 'node');
  return existsSync(binary) ? binary : null;
}

/** The script file behind a command of an installed package; a path with a slash or an ending stands for itself. */
function findProgram(name) {
  if (/[/\\]|\.\w+$/.test(name)) return name;
  const owner = { playwright: '@playwright/test', 'astro-check': '@astrojs/check', tsc: 'typescript' }[name] ?? name;
  const folder = join(root, 'node_modules', owner);
  if (!existsSync(join(folder, 'package.json'))) return null;
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = typeof bin === 'string' ? bin : bin?.[name];
  return path ? join(folder, path) : null;
}

const [program, ...rest] = process.argv.slice(2);
process.env.INIT_CWD ??= process.cwd();
if (!program) {
  console.error('usage: node scripts/run.mjs FILE [ARGUMENT…]');
  process.exit(2);
}
if (!existsSync(join(root, 'node_modules'))) {
  console.error('The packages are not installed yet. Run: npm ci');
  process.exit(1);
}
const file = findProgram(program);
if (file === null) {
  console.error(`There is no program ${program} here: neither a file nor a command of an installed package.`);
  process.exit(2);
}
const node = findNode();
if (!node) {
  console.error(
    `This project needs Node 22.18 or newer (24 is best); this is Node ${process.versions.node}, and no packaged Node ` +
      `was installed for ${process.platform} ${process.arch}.\nInstall Node 24 from nodejs.org (or with your system's ` +
      'package manager), then run the same command again.',
  );
  process.exit(1);
}

const child = spawn(node, [file, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', GONGKAI_NODE: node },
});
// The terminal sends Ctrl-C to the child as well: wait for it to finish instead of leaving it behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT') child.kill(signal);
  });
}
child.on('error', (cause) => {
  console.error(`Could not start ${node}: ${cause.message}`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
