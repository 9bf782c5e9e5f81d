import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A host of plain files. */
export type Host = {
  /** What it serves; may be exchanged. */
  folder: string;
  readonly origin: string;
  /** Ends it: nothing more can be reached. */
  readonly silence: () => void;
  /** Requests of these paths are taken and never answered. */
  hangs: RegExp | undefined;
  /** Changes every page on its way, as some hosts do. */
  changePage: ((html: string, path: string) => string) | undefined;
};

/** Serves a folder at 127.0.0.1; every answer varies by something, as it does on many hosts. */
export async function serveFolder(folder: string): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (host.hangs?.test(pathname)) return;
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const found = read(host.folder, file);
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[found ? extname(file) : '.html'] ?? 'text/plain',
      'Cache-Control': 'no-cache',
      Vary: 'Accept, Origin',
      'Access-Control-Allow-Origin': '*',
    });
    const body = found ?? read(host.folder, '/404.html');
    const isPage = host.changePage && (!found || extname(file) === '.html');
    response.end(isPage ? host.changePage?.(String(body), pathname) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const host: Host = {
    folder,
    origin: originOf(server),
    silence: () => silence(server),
    hangs: undefined,
    changePage: undefined,
  };
  return host;
}

function read(folder: string, file: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, file));
  } catch {
    return undefined;
  }
}

function originOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has a port');
  return `http://127.0.0.1:${address.port}`;
}

function silence(server: Server): void {
  server.close();
  server.closeAllConnections();
}
