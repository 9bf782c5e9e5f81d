/**
 * What the service worker does, in plain JavaScript, behind the constants that `writeWorker` sets.
 *
 * A version keeps all of its files or none. It waits until no page of an older one is open, which therefore finds its
 * own files to the end; then it drops them. Where nothing can be kept or read, all is as if there were no worker.
 */
export const workerCode = String.raw`
const PREFIX = 'kubok ' + BASE + ' ';
const OWN = PREFIX + VERSION;
const PATIENCE = 4000;

// Pages that were opened offline, by their ids, with the version that they take everything from.
const opened = new Map();

// The newest first: a version that still waits is complete, too.
const versions = async () => {
  const names = await caches.keys().catch(() => []);
  return names.filter((name) => name.startsWith(PREFIX)).reverse();
};

const find = (request, cacheName) =>
  caches.match(request, { cacheName, ignoreVary: true }).catch(() => undefined);

const findAny = async (request, first) => {
  for (const name of [first, ...(await versions())]) {
    const kept = name && (await find(request, name));
    if (kept) return kept;
  }
};

const keep = async () => {
  if (await find(SHELL, OWN)) return;
  const requests = FILES.map(
    ([url, integrity]) => new Request(url, { integrity, cache: 'no-cache' }),
  );
  try {
    await (await caches.open(OWN)).addAll(requests);
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
};

const drop = async () => {
  const old = (await versions()).filter((name) => name !== OWN);
  await Promise.all(old.map((name) => caches.delete(name)));
};

const openPage = async ({ request, resultingClientId }) => {
  const network = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const answer = await Promise.race([network.catch(() => undefined), late]);
  if (answer && answer.status < 500) return answer;
  for (const name of await versions()) {
    const kept = (await find(request, name)) ?? (await find(SHELL, name));
    if (!kept) continue;
    opened.set(resultingClientId, name);
    // A new one, since a page may not be opened from an answer that a host redirected.
    return new Response(kept.body, { headers: kept.headers });
  }
  return network;
};

const keptFirst = async ({ request, clientId }) =>
  (await findAny(request, opened.get(clientId))) ?? fetch(request);

const networkFirst = async ({ request }) => {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await findAny(request);
    if (kept) return kept;
    throw error;
  }
};

addEventListener('install', (event) => event.waitUntil(keep()));

// Only the very first version finds pages that no worker answers for; they are its own.
addEventListener('activate', (event) =>
  event.waitUntil(drop().catch(() => undefined).then(() => clients.claim())),
);

addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
  // A name in this folder holds the hash of the content: it is right in any version.
  const isHashed = pathname.startsWith(BASE + 'assets/');
  if (mode === 'navigate') event.respondWith(openPage(event));
  else if (isHashed || opened.has(event.clientId)) event.respondWith(keptFirst(event));
  else event.respondWith(networkFirst(event));
});
`;
