import { cleanAddress } from './cleanAddress.ts';
import { changeAddress } from './navigate.ts';

/** Puts the page's address right, now and whenever a reader changes its hash by hand. */
export function startCleanAddress(): void {
  window.addEventListener('hashchange', putRight);
  putRight();
}

function putRight(): void {
  const own = cleanAddress(location, import.meta.env.VITE_DEFAULT_CUP);
  const { href } = new URL(own, location.href);
  if (href !== location.href) changeAddress(href, { replace: true });
}
