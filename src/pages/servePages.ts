import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin, PreviewServer } from 'vite';

/**
 * Lets `vite preview` answer as static hosts do: a folder's address shows the page in it, one without its last slash
 * is sent on, and what is none gets the page for that with status 404.
 */
export const servePages = (): Plugin => ({
  name: 'kubok:serve-pages',
  configurePreviewServer(server: PreviewServer) {
    const { root, build, base } = server.config;
    const folder = join(root, build.outDir);
    server.middlewares.use(leadToPage(folder, base));
    return () => server.middlewares.use(answerNotFound(folder));
  },
});

type Next = () => void;

/** Paths of pages: what else is in them would be no address of ours. */
const PAGE = /^\/[\w/-]*$/;

const leadToPage =
  (folder: string, base: string) =>
  (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const [path = '', ...query] = (request.url ?? '').split('?');
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
