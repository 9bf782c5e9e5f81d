import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/**
 * Notes what no page may do, a phrase each, as it happens: a request to a host other than `host`, which is also cut
 * off, an error that nobody catches, and a logged error. That the page itself is not found is none, nor that the
 * browser, which asks for a new service worker when it likes, could not get one, nor is what Firefox says of scripts
 * where none may run.
 */
export const watchContext = async (
  context: BrowserContext,
  host: string,
  runsScripts: boolean | undefined,
): Promise<string[]> => {
  const faults: string[] = [];
  const isForeign = (url: URL): boolean => url.host !== host;
  await context.route(isForeign, async (route) => {
    faults.push(`asked another host: ${route.request().url()}`);
    await route.abort();
  });
  await context.routeWebSocket(isForeign, (socket) => {
    faults.push(`asked another host: ${socket.url()}`);
  });
  const documents = new Set<string>();
  context.on('request', (request) => {
    if (request.isNavigationRequest()) documents.add(withoutHash(request.url()));
  });
  context.on('weberror', (webError) => {
    const { message } = webError.error();
    const isScript = runsScripts === false && / integrity attribute /.test(message);
    // WebKit has the kind of an error in its words.
    if (!isScript && !HARMLESS.test(message))
      faults.push(`threw: ${message.replace(/^Error: /, '')}`);
  });
  context.on('console', (message) => {
    const isNone = isNotFound(message, documents) || isUpdate(message);
    if (message.type() === 'error' && !isNone) faults.push(`logged: ${message.text()}`);
  });
  return faults;
};

// WebKit says it before it goes there, when the address of the page is no help.
const isNotFound = (message: ConsoleMessage, documents: ReadonlySet<string>): boolean => {
  const url = withoutHash(message.location().url);
  const isPage = documents.has(url) || url === withoutHash(message.page()?.url() ?? '');
  return / 404 /.test(message.text()) && isPage;
};

const withoutHash = (url: string): string => url.replace(/#.*/, '');

/** A font on its way when a page is left, in Firefox; and a size that changed while it was told, which is told next. */
const HARMLESS = /^download failed \(font-family.* status=2152398850 |^ResizeObserver loop /;

const isUpdate = (message: ConsoleMessage): boolean =>
  message.text().startsWith('Failed to load resource') &&
  new URL(message.location().url, 'http://nowhere').pathname.endsWith('/sw.js');
