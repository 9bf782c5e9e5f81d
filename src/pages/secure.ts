import { createHash } from 'node:crypto';
import { writeTag } from './html.ts';

/**
 * The Content-Security-Policy of a page: everything from its own host, and no inline script or stylesheet. Style
 * attributes are allowed: the bracket's elements are placed by them.
 */
const POLICY = [
  "default-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The policies of a page as tags of its head, before anything that they rule. */
export const policies = [
  writeTag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
  writeTag('meta', { name: 'referrer', content: 'strict-origin-when-cross-origin' }),
].join('\n    ');

/** Scripts and stylesheets of a page, with their addresses. */
const FILES = /<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.(?:js|css))"[^>]*?(?=\s*\/?>)/g;

/**
 * A built page with its policies, and with `integrity` on every script and stylesheet. A browser that checks the hash
 * of a file wants it fetched with CORS where the page's origin is opaque, as in a sandboxed frame: hence `crossorigin`.
 * `read` gives the content of a file by its address.
 */
export const secure = (page: string, read: (address: string) => Uint8Array): string =>
  page
    .replace('<head>', () => `<head>\n    ${policies}`)
    .replace(FILES, (tag, address: string) => {
      const mode = /\scrossorigin\b/.test(tag) ? '' : ' crossorigin';
      return `${tag}${mode} integrity="${hash(read(address))}"`;
    });

const hash = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
