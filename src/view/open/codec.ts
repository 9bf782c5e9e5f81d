/*
 * A text in a link: UTF-8, deflated without a header (RFC 1951), in base64url without padding (RFC 4648, section 5).
 * The name before it in the address, `text`, stands for this way of writing; another way would have another name.
 */

/** The text as it stands in a link. */
export async function encodeText(text: string): Promise<string> {
  const bytes = await pass(new Response(text), new CompressionStream('deflate-raw'));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return btoa(letters.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The text that stands in a link. What a chat program puts behind an address is passed over. Rejects where the rest is
 * not what `encodeText` writes, as when a part of it is lost.
 */
export async function decodeText(code: string): Promise<string> {
  const [own = ''] = /^[\w-]*/.exec(code) ?? [];
  const letters = atob(own.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const text = await pass(new Response(bytes), new DecompressionStream('deflate-raw'));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
}

/** What a stream makes of some bytes. */
async function pass(
  { body }: Response,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body?.pipeThrough(stream)).arrayBuffer());
}
