import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type Served } from '../../../scripts/serve/serve-folder.ts';

const host = '127.0.0.1';
const secret = 'SECRET';
const files = {
  'site/index.html': '家',
  'site/404.html': '没有这一页',
  'site/agencies.html': '机关',
  'site/agencies/index.html': '机关目录',
  'site/agencies/a/2024.html': '报告',
  'site/assets/site.css': 'h1 {}',
  'site/assets/a.js': '1;',
  'site/icon.svg': '<svg/>',
  'site/data/reports/a/2024.json': '{}',
  'site/data/sources/2024/年报 1.txt': '全文',
  'site/robots.txt': 'x',
  // Neighbours of the folder, which nobody may have.
  'secret.txt': secret,
  'site-secret/secret.txt': secret,
};

let outer = '';
let site = '';
const open: Served[] = [];

beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), 'serve-folder-'));
  site = join(outer, 'site');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(outer, path, '..'), { recursive: true });
    writeFileSync(join(outer, path), text);
  }
});
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});
afterAll(() => {
  rmSync(outer, { recursive: true });
});

async function serve(base?: string): Promise<number> {
  const served = await serveFolder(site, { port: 0, host, ...(base !== undefined && { base }) });
  open.push(served);
  return served.port;
}

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly length: string | undefined;
  readonly body: string;
}

/** Asks for a path exactly as written: unlike `fetch`, nothing is resolved or encoded on the way. */
function ask(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, path, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        const { 'content-type': type, 'content-length': length } = response.headers;
        resolve({ status: response.statusCode, type, length, body });
      });
    });
    sent.on('error', reject).end();
  });
}

const missing = { status: 404, type: 'text/html; charset=utf-8', body: '没有这一页' };

describe('serveFolder', () => {
  it.each([
    ['/agencies.html', 'text/html;charset=utf-8', '机关'],
    ['/agencies/a/2024.html', 'text/html;charset=utf-8', '报告'],
    ['/assets/site.css', 'text/css', 'h1 {}'],
    ['/assets/a.js', 'text/javascript', '1;'],
    ['/icon.svg', 'image/svg+xml', '<svg/>'],
    ['/data/reports/a/2024.json', 'application/json', '{}'],
    ['/robots.txt', 'text/plain', 'x'],
    ['/data/sources/2024/%E5%B9%B4%E6%8A%A5%201.txt', 'text/plain', '全文'],
  ])('answers %s as %s', async (path, type, body) => {
    const length = String(Buffer.byteLength(body));
    expect(await ask(await serve(), path)).toEqual({ status: 200, type, length, body });
  });

  it.each([
    ['/', '家'],
    ['/?q=1', '家'],
    ['/?q=a/b/', '家'],
    ['/agencies/', '机关目录'],
    ['/agencies/?page=2/3', '机关目录'],
    ['/agencies.html?ids=a/2024,b/', '机关'],
    ['/agencies.html?', '机关'],
  ])('finds the page of %s', async (path, body) => {
    expect(await ask(await serve(), path)).toMatchObject({ status: 200, type: 'text/html;charset=utf-8', body });
  });

  it.each([
    ['a page that is not there', '/nothing.html'],
    ['a page deep down that is not there', '/agencies/a/b/c/2024.html?x=1'],
    ['a folder without an index', '/assets/'],
    ['a folder without its slash', '/agencies/a'],
    ['a name without its ending', '/agencies/a/2024'],
    ['a file with a slash after it', '/agencies.html/'],
  ])('answers the page for missing pages to %s', async (_, path) => {
    expect(await ask(await serve(), path)).toMatchObject(missing);
  });

  it('answers HEAD with the head alone', async () => {
    const port = await serve();
    expect(await ask(port, '/agencies.html', 'HEAD')).toEqual({
      status: 200,
      type: 'text/html;charset=utf-8',
      length: '6',
      body: '',
    });
    expect(await ask(port, '/nothing.html', 'HEAD')).toMatchObject({ ...missing, body: '' });
  });

  it('serves below a base folder, and nothing beside it', async () => {
    const port = await serve('/a/b/');
    expect(await ask(port, '/a/b/')).toMatchObject({ status: 200, body: '家' });
    expect(await ask(port, '/a/b/?q=1')).toMatchObject({ status: 200, body: '家' });
    expect(await ask(port, '/a/b/agencies/a/2024.html')).toMatchObject({ status: 200, body: '报告' });
    expect(await ask(port, '/a/b/nothing.html')).toMatchObject(missing);
    for (const outside of [
      '/',
      '/index.html',
      '/a/',
      '/a/b',
      '/a/bc/index.html',
      '/agencies.html',
      '/A/B/index.html',
    ]) {
      expect(await ask(port, outside), outside).toMatchObject(missing);
    }
  });

  const ways = [
    '/../secret.txt',
    '/..//secret.txt',
    '//../secret.txt',
    '/agencies/../../secret.txt',
    '/../site-secret/secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%2fsecret.txt',
    '/.%2e/secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..\\secret.txt',
    '/%2e%2e%5csecret.txt',
    '/../../../../../../../../etc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/%00',
    '/index.html%00.txt',
  ];

  it.each(ways)('does not leave the folder by %s', async (path) => {
    expect(await ask(await serve(), path)).toMatchObject(missing);
    expect(await ask(await serve('/a/b/'), `/a/b${path}`)).toMatchObject(missing);
  });

  it('does not leave the folder by any way made of such pieces', async () => {
    const port = await serve();
    const piece = fc.constantFrom(
      ...[
        '..',
        '.',
        '%2e%2e',
        '%2e',
        '/',
        '//',
        '%2f',
        '\\',
        '%5c',
        '%',
        '%00',
        '?',
        'agencies',
        'site',
        'site-secret',
      ],
      'secret.txt',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
        const { status, body } = await ask(port, `/${pieces.join('')}`);
        expect([200, 404]).toContain(status);
        expect(body).not.toContain(secret);
      }),
      { numRuns: 300, examples: [[['..', '/', 'secret.txt']], [['%2e%2e', '/', 'site-secret', '/', 'secret.txt']]] },
    );
  });

  it('survives addresses that decode to nothing', async () => {
    const port = await serve();
    for (const path of [
      '/%',
      '/%E7%94',
      '/%zz',
      '/a%',
      '/%/%/',
      '/%?%',
      '/agencies/%ff.html',
      `/${'a'.repeat(5000)}`,
    ]) {
      expect(await ask(port, path), path).toMatchObject(missing);
    }
    expect(await ask(port, '/')).toMatchObject({ status: 200, body: '家' });
  });

  it('shows what the folder holds now', async () => {
    const port = await serve();
    expect(await ask(port, '/later.html')).toMatchObject(missing);
    writeFileSync(join(site, 'later.html'), '后来');
    expect(await ask(port, '/later.html')).toMatchObject({ status: 200, body: '后来' });
  });

  it('frees its port when closed, even while somebody is in the middle of a request', async () => {
    const served = await serveFolder(site, { port: 0, host });
    const visitor = connect(served.port, host);
    await new Promise((resolve) => visitor.write('GET / HTTP/1.1\r\n', resolve));
    visitor.on('error', () => undefined);
    await served.close();
    visitor.destroy();
    await expect(ask(served.port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const again = await serveFolder(site, { port: served.port, host });
    open.push(again);
    expect(again.port).toBe(served.port);
  });

  it('rejects with the system’s error when the port is taken', async () => {
    const port = await serve();
    await expect(serveFolder(site, { port, host })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('rejects a folder without a page for missing pages', async () => {
    await expect(serveFolder(join(site, 'assets'), { port: 0, host })).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
