import { gzipSync } from 'node:zlib';

/** The bytes of a text after gzip at the level that servers use by default. */
export function weigh(text: string): number {
  return gzipSync(text).length;
}

/** Writes bytes as kB with one decimal. */
export function formatWeight(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
