import { href } from '../view/navigate.ts';

/**
 * Once the page is there, asks the browser to keep the site for readers who are offline. Where that is forbidden or
 * fails, nothing is kept and nothing else changes.
 */
export function registerWorker(): void {
  if (import.meta.env.PROD) window.addEventListener('load', () => void register());
}

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register(href('/sw.js'));
  } catch {
    // There is none in an insecure place, and a frame or a setting may forbid it.
  }
}
