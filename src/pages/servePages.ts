import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Plugin, PreviewServer } from 'vite';

/**
 * A Vite plugin that makes `vite preview` answer as static hosts do: the address of a folder shows the page in it, the
 * same without its last slash is redirected, and any other address gets the 404 page.
 */
export const servePages = (): Plugin => ({
  name: 'kubok:serve-pages',
  configurePreviewServer(server: PreviewServer) {
    const { root, build, base } = server.config;
    const folder = resolve(root, build.outDir);
    server.middlewares.use(leadToPage(folder, base));
    return () => server.middlewares.use(answerNotFound(folder));
  },
});

type Next = () => void;

/** The paths that pages can have. */
const PAGE = /^\/[\w/-]*$/;

/** A path without percent-encoding, as hosts look for its file; as it is where it cannot be decoded. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const leadToPage =
  (folder: string, base: string) =>
  (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const [asked = '', ...query] = (request.url ?? '').split('?');
    const path = decode(asked);
    const file = join(folder, path.slice(base.length), 'index.html');
    if (!PAGE.test(path) || !path.startsWith(base) || !existsSync(file)) return next();
    if (!path.endsWith('/'))
      return void response.writeHead(301, { Location: [`${path}/`, ...query].join('?') }).end();
    request.url = [`${path}index.html`, ...query].join('?');
    return next();
  };

const answerNotFound =
  (folder: string) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(folder, '404.html')));
  };
