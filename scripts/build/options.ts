import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options that building and serving share. */
export const buildOptions = {
  reports: { type: 'string' },
  out: { type: 'string' },
  strict: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** A path as the caller wrote it: npm runs scripts in the project's folder and keeps the caller's in INIT_CWD. */
export function resolveFromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** The values of the command's options; wrong ones end the program with its usage and exit code 2. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  options: T,
  usage: string,
): ReturnType<typeof parseArgs<{ options: T; strict: true }>>['values'] {
  try {
    return parseArgs({ options, strict: true }).values;
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : String(cause)}\nusage: ${usage}`);
    process.exit(2);
  }
}
