/**
 * The service worker in plain JavaScript, to stand behind the constants that `writeWorker` sets.
 *
 * A version caches its scripts by their hashes, all or none, so that they always belong together, and of the cups that of
 * the start page and those that were visited. Pages come as the host sends them, since many hosts add something to HTML;
 * of icons and the like it caches what it can get.
 * A version waits until no page of an older one is open, and then deletes the older one's cache. Where nothing can be
 * cached or read, everything is as if there were no worker.
 */
export const workerCode = String.raw`
const OWN = PREFIX + VERSION;

// How long a reader waits for the network where there is a copy in the cache, in milliseconds.
const LIMIT = 4000;

// Pages that were opened offline, by client id, with the version that they take everything from.
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
    const cached = name && (await find(request, name));
    if (cached) return cached;
  }
};

// What the network answers within the limit, else nothing.
const inTime = (answer) =>
  Promise.race([
    answer.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, LIMIT)),
  ]);

const ask = (url, integrity) => new Request(url, { cache: 'no-cache', integrity });

// A host may answer with the shell of another version, whose scripts are not here.
const fetchShell = async () => {
  const shell = await fetch(ask(SHELL));
  const named = (await shell.clone().text()).split('"').filter((url) => url.startsWith(ASSETS));
  const ours = new Set(EXACT.map(([url]) => url));
  if (!shell.ok || named.length === 0 || named.some((url) => !ours.has(url)))
    throw new Error(SHELL + ' is of another version');
  return shell;
};

// The cups to cache: that of the start page, those that open pages show, and those that any version has.
const visitedCups = async () => {
  const pages = await clients.matchAll({ includeUncontrolled: true });
  const shown = pages.flatMap(({ url }) => new URL(url).pathname.split('/'));
  const cached = await Promise.all(
    (await versions()).map(async (name) => (await caches.open(name)).keys()),
  );
  const urls = new Set([
    HOME,
    ...shown.map((name) => BASE + 'cups/' + name + '.json'),
    ...cached.flat().map(({ url }) => new URL(url).pathname),
  ]);
  return CUPS.filter(([url]) => urls.has(url));
};

// One that does not come, or of another version, is cached at a later visit.
const cacheCups = async (cups) => {
  const cache = await caches.open(OWN);
  await Promise.allSettled(
    cups.map(
      async ([url, integrity]) => (await find(url, OWN)) ?? cache.add(ask(url, integrity)),
    ),
  );
};

const install = async () => {
  if (await find(SHELL, OWN)) return;
  try {
    const cache = await caches.open(OWN);
    await cache.addAll(EXACT.map(([url, integrity]) => ask(url, integrity)));
    await Promise.allSettled(OPTIONAL.map((url) => cache.add(ask(url))));
    await cacheCups(await visitedCups());
    // Last: a cache with a shell is complete.
    await cache.put(SHELL, await fetchShell());
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
};

const deleteOlder = async () => {
  // An older version may have been in use until now.
  await cacheCups(await visitedCups());
  const older = (await versions()).filter((name) => name !== OWN);
  await Promise.all(older.map((name) => caches.delete(name)));
};

const openPage = async ({ request, resultingClientId }) => {
  const network = fetch(request);
  const answer = await inTime(network);
  if (answer && answer.status < 500) return answer;
  for (const name of await versions()) {
    const cached = (await find(request, name)) ?? (await find(SHELL, name));
    if (!cached) continue;
    opened.set(resultingClientId, name);
    // A new one, since a page may not be opened from an answer that a host redirected.
    return new Response(cached.body, { headers: cached.headers });
  }
  return network;
};

const cacheFirst = async ({ request, clientId }) =>
  (await findAny(request, opened.get(clientId))) ?? fetch(request);

const networkFirst = async ({ request }) => {
  const network = fetch(request);
  return (await inTime(network)) ?? (await findAny(request)) ?? network;
};

addEventListener('install', (event) => event.waitUntil(install()));

// Only the very first version finds pages without a worker; they are its own.
addEventListener('activate', (event) =>
  event.waitUntil(deleteOlder().catch(() => undefined).then(() => clients.claim())),
);

addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
  if (mode === 'navigate') event.respondWith(openPage(event));
  // The name of an asset holds the hash of its content: it is right in any version.
  else if (pathname.startsWith(ASSETS) || opened.has(event.clientId))
    event.respondWith(cacheFirst(event));
  else {
    const answer = networkFirst(event);
    event.respondWith(answer);
    const visited = CUPS.filter(([cup]) => cup === pathname);
    if (visited.length > 0) event.waitUntil(answer.then(() => cacheCups(visited)));
  }
});
`;
