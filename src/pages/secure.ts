import { createHash } from 'node:crypto';
import { writeTag } from './html.ts';

/**
 * What a page may load and do: only what stands on its own host, and no script or style but from a file. Elements
 * carry their own lengths, which the bracket is made of.
 */
const POLICY = [
  "default-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const POLICIES = [
  writeTag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
  writeTag('meta', { name: 'referrer', content: 'strict-origin-when-cross-origin' }),
].join('\n    ');

/** Scripts and stylesheets of a page, with their addresses. */
const FILES = /<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.(?:js|css))"[^>]*?(?=\s*\/?>)/g;

/**
 * A built page with its policies, and with the hash of every script and stylesheet it names beside it, so that a
 * browser takes none that was changed. `read` gives the content of a file by its address.
 */
export const secure = (page: string, read: (address: string) => Uint8Array): string =>
  page
    .replace('<head>', () => `<head>\n    ${POLICIES}`)
    .replace(FILES, (tag, address: string) => `${tag} integrity="${hash(read(address))}"`);

const hash = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
