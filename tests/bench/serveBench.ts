import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** What is served besides the site: the pages of contenders, and texts by their path. */
export type Served = {
  readonly site: string;
  readonly pages: string;
  readonly texts: ReadonlyMap<string, string>;
};

/** A server on 127.0.0.1, and how to end it. */
export type Server = { readonly origin: string; readonly close: () => void };

const contenderPage = (name: string): string => `<!doctype html><meta charset="utf-8">
<title>${name}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css">
<style>html,body{margin:0}#root{width:100vw;height:100vh;overflow:auto}</style>
<div id="root"></div><script src="page.js"></script>`;

/** Serves the site as a host of plain files does, and a page at `/contenders/<name>/` for each contender. */
export async function serveBench(served: Served): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const { status, type, body } = answer(served, pathname);
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has a port');
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${address.port}`, close };
}

function answer({ site, pages, texts }: Served, path: string) {
  const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
  const [, folder, name = '', file] = path.split('/');
  const text = texts.get(path);
  if (text !== undefined) return { status: 200, type, body: text };
  if (folder === 'contenders') {
    const body = file === '' ? contenderPage(name) : (read(join(pages, name, file ?? '')) ?? '');
    return { status: 200, type, body };
  }
  const found = read(join(site, path.endsWith('/') ? `${path}index.html` : path));
  return found
    ? { status: 200, type, body: found }
    : { status: 404, type: TYPES['.html'] ?? '', body: read(join(site, '404.html')) ?? '' };
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
