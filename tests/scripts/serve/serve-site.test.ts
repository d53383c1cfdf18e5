import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Served } from '../../../scripts/serve/serve-folder.ts';
import { readPort, serveSite } from '../../../scripts/serve/serve-site.ts';

const host = '127.0.0.1';
const usualPort = 4321;

let site = '';
let said: string[] = [];
let printed: string[] = [];
const takers: Server[] = [];
const open: Served[] = [];

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'serve-site-'));
  writeFileSync(join(site, 'index.html'), '家');
  writeFileSync(join(site, '404.html'), '没有这一页');
  said = [];
  printed = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const served of open.splice(0)) await served.close();
  for (const taker of takers.splice(0)) taker.close();
  rmSync(site, { recursive: true });
});

/** Takes a port, 0 for any, unless another program has it already; gives its number. */
function takePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const taker = createServer();
    taker.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') resolve(port);
      else reject(cause);
    });
    taker.listen(port, host, () => {
      takers.push(taker);
      const address = taker.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Serves the site and gives its port; words instead of a server fail the test. */
async function serve(wanted: number | undefined): Promise<number> {
  const served = await serveSite(site, wanted);
  if (typeof served === 'string') throw new Error(served);
  open.push(served);
  return served.port;
}

describe('serveSite', () => {
  it('takes the port that was asked for and prints the address of the home page, alone on stdout', async () => {
    const port = await takePort(0);
    for (const taker of takers.splice(0)) await new Promise((resolve) => taker.close(resolve));
    expect(await serve(port)).toBe(port);
    expect(printed).toEqual([`http://${host}:${port}/index.html`]);
    expect(said).toEqual(['Open this address in a browser. Ctrl-C stops the server.']);
    expect(await (await fetch(printed[0] ?? '')).text()).toBe('家');
  });

  it('lets the system choose for port 0', async () => {
    const port = await serve(0);
    expect(port).toBeGreaterThan(0);
    expect(printed).toEqual([`http://${host}:${port}/index.html`]);
    expect(said).toHaveLength(1);
  });

  it('takes the next free port when none was asked for and the usual one is taken', async () => {
    await takePort(usualPort);
    await takePort(usualPort + 1);
    const port = await serve(undefined);
    expect(port).toBeGreaterThan(usualPort + 1);
    expect(port).toBeLessThanOrEqual(usualPort + 20);
    expect(said[0]).toBe('Port 4321 is taken by another program.');
    expect(printed).toEqual([`http://${host}:${port}/index.html`]);
  });

  it('says in plain words that the port asked for is taken, and takes no other', async () => {
    const port = await takePort(0);
    expect(await serveSite(site, port)).toBe(
      `Port ${port} is taken by another program. Close it, or choose another with --port.`,
    );
    expect(printed).toEqual([]);
  });

  it('says in plain words that there is no site', async () => {
    const nowhere = join(site, 'nowhere');
    const words = await serveSite(nowhere, 0);
    expect(words).toMatch(/^Could not serve .*nowhere: ENOENT/u);
    expect(printed).toEqual([]);
  });
});

describe('readPort', () => {
  it('reads every port there is, and no number beyond', () => {
    fc.assert(
      fc.property(fc.nat(99_999), (number) => {
        expect(readPort(String(number))).toBe(number <= 65_535 ? number : null);
      }),
      { examples: [[0], [65_535], [65_536]] },
    );
  });
});
