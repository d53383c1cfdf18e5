import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http';
import { createGzip } from 'node:zlib';
import { serveFolder, type Served } from '../serve/serve-folder.ts';

const host = '127.0.0.1';
const text = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml))/u;

/** The headers of an answer as a host would send them that packs texts. */
function packHeaders(headers: IncomingHttpHeaders, packed: boolean): IncomingHttpHeaders {
  const kept = { ...headers };
  // The server for looking at a site forbids to keep anything, which hosts do not.
  delete kept['cache-control'];
  if (!packed) return kept;
  delete kept['content-length'];
  return { ...kept, 'content-encoding': 'gzip', vary: 'accept-encoding' };
}

function createPackingServer(port: number): Server {
  return createServer((request, response) => {
    const { method, url, headers } = request;
    const question = ask({ host, port, method, path: url, headers }, (answer) => {
      const packed =
        text.test(answer.headers['content-type'] ?? '') && /\bgzip\b/u.test(String(headers['accept-encoding']));
      response.writeHead(answer.statusCode ?? 502, packHeaders(answer.headers, packed));
      if (packed) answer.pipe(createGzip()).pipe(response);
      else answer.pipe(response);
    });
    question.on('error', () => response.destroy());
    request.pipe(question);
  });
}

/** Serves a folder on a free port as `serveFolder` does, with texts packed by gzip, as hosts send them. */
export async function servePacked(folder: string): Promise<Served> {
  const plain = await serveFolder(folder, { port: 0, host });
  const server = createPackingServer(plain.port);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await plain.close();
    },
  };
}
