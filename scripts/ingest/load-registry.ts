import { readFileSync } from 'node:fs';
import { readRegistry, type Registry } from '../../src/places/registry.ts';
import { registryFile } from '../../src/store/folders.ts';

/** The registry and its text, or one paragraph for people that says what is wrong with the file. */
export function loadRegistry(): { registry: Registry; text: string } | string {
  const file = registryFile();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    return `Could not open ${file}: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
  const registry = readRegistry(text);
  return typeof registry === 'string' ? `${file} cannot be used:\n${registry}` : { registry, text };
}
