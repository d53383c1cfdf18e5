import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly host: string;
  /** Path under which the folder appears, beginning and ending in a slash. */
  readonly base?: string;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Serves a folder as any plain static host would: files by their names, `index.html` for a folder, `404.html` for
 * what is not there. Rejects with the system's error when the port cannot be had.
 */
export async function serveFolder(folder: string, { port, host, base = '/' }: ServeOptions): Promise<Served> {
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { dev: true, extensions: [] });
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    };
    const address = request.url ?? '/';
    if (!address.startsWith(base)) {
      refuse();
      return;
    }
    request.url = address.slice(base.length - 1).replace(/\/(?=$|\?)/u, '/index.html');
    files(request, response, refuse);
  });
  const taken = await listen(server, port, host);
  return {
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
