import { href } from '../address/navigate.ts';
import { cachePrefix } from './cachePrefix.ts';

/**
 * Once the page is loaded, registers the service worker, which keeps the site for readers who are offline. Where that
 * is forbidden or fails, nothing else changes.
 */
export function registerWorker(): void {
  if (import.meta.env.PROD) window.addEventListener('load', () => void register());
}

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register(href('/sw.js'));
    await unregisterMoved();
  } catch {
    // There is none in an insecure context, and a frame or a setting may forbid it.
  }
}

/**
 * Where the site has moved to another folder of its host, removes the worker of the old one: no page would ever
 * update it. A worker that its host still serves belongs to another site.
 */
async function unregisterMoved(): Promise<void> {
  const names = await caches.keys();
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const base = new URL(registration.scope).pathname;
    const cached = names.filter((name) => name.startsWith(cachePrefix(base)));
    if (base === href('/') || cached.length === 0) continue;
    const { status } = await fetch(`${base}sw.js`, { method: 'HEAD', cache: 'no-store' });
    if (status !== 404 && status !== 410) continue;
    await registration.unregister();
    await Promise.all(cached.map((name) => caches.delete(name)));
  }
}
