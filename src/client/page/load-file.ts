import { readLoadedPayload, type TakeLoadedFile } from '../../publish/loaded-script.ts';

declare global {
  /** What loaded files call with their name and what they hold. */
  var gongkaiTake: TakeLoadedFile | undefined;
  /** What they held, by their names, until it is taken; the scripts of a page share it. */
  var gongkaiPayloads: Map<string, string> | undefined;
}

/** Loads a file by its name, a path below their folder without its ending; rejects where it cannot be had or is damaged. */
export type LoadFile = (name: string, version?: string) => Promise<Uint8Array>;

const payloads = (globalThis.gongkaiPayloads ??= new Map<string, string>());
globalThis.gongkaiTake = (name, payload) => {
  payloads.set(name, payload);
};

/** `root` is the folder of the files; `run` executes a script at an address. */
export function createFileLoader(root: string, run: (address: string) => Promise<void>): LoadFile {
  const loading = new Map<string, Promise<Uint8Array>>();
  const loadNow = async (name: string, version?: string): Promise<Uint8Array> => {
    await run(`${root}${name}.js${version === undefined ? '' : `?v=${version}`}`);
    const payload = payloads.get(name);
    payloads.delete(name);
    if (payload === undefined) throw new Error(`${name} holds nothing`);
    return readLoadedPayload(payload);
  };
  // Who asks for a file that is on its way waits for that one.
  return (name, version) => {
    const known = loading.get(name) ?? loadNow(name, version).finally(() => loading.delete(name));
    loading.set(name, known);
    return known;
  };
}

export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
