import { serveFolder, type Served } from './serve-folder.ts';

const usualPort = 4321;
const host = '127.0.0.1';
/** How many ports after the usual one are tried when nobody asked for a certain one. */
const tries = 20;

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}

async function tryPort(folder: string, port: number): Promise<Served | null> {
  try {
    return await serveFolder(folder, { port, host });
  } catch (cause) {
    if (codeOf(cause) === 'EADDRINUSE') return null;
    throw cause;
  }
}

/** The port that a person named, or null for a word that is none. */
export function readPort(text: string): number | null {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  return port >= 0 && port <= 65535 ? port : null;
}

/** Serves on the port asked for, or on the first free one from the usual; what goes wrong is said in plain words. */
export async function serveSite(folder: string, wanted: number | undefined): Promise<Served | string> {
  const asked = wanted ?? usualPort;
  const last = wanted === undefined ? asked + tries : asked;
  try {
    for (let port = asked; port <= last; port += 1) {
      const served = await tryPort(folder, port);
      if (served) {
        if (port !== asked && asked !== 0) console.error(`Port ${asked} is taken by another program.`);
        console.log(`http://${host}:${served.port}/index.html`);
        console.error('Open this address in a browser. Ctrl-C stops the server.');
        return served;
      }
    }
  } catch (cause) {
    if (codeOf(cause) === 'EACCES') return `Port ${asked} may not be used by this account. Try --port ${usualPort}.`;
    return `Could not serve ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
  return `Port ${asked} is taken by another program. Close it, or choose another with --port.`;
}
