import { once, type EventEmitter } from 'node:events';
import { createRequire } from 'node:module';

/** What Playwright wants of a line to a browser: it sets `onmessage` and `onclose` itself. */
export type Transport = {
  readonly send: (message: object) => void;
  readonly close: () => void;
  onmessage?: (message: object) => void;
  onclose?: () => void;
  readonly open: () => void;
};

type Socket = EventEmitter & {
  readonly send: (part: Buffer, options: { binary: boolean; fin: boolean }) => void;
  readonly close: () => void;
};

type Sockets = { readonly ws: new (url: string, options: object) => Socket };

const require = createRequire(import.meta.url);
const { ws: WebSocket }: Sockets = require('playwright-core/lib/utilsBundle');

/** The inspector closes the line on a frame of 128 KiB; Playwright's script in the page is larger. */
const MOST_BYTES = 100_000;

/** Opens a line to an inspector. */
export async function openInspector(url: string): Promise<Transport> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  // It speaks as soon as the line is open; Playwright listens a little later.
  const early: object[] = [];
  const transport: Transport = {
    send: (message) => sendParts(socket, Buffer.from(JSON.stringify(message))),
    close: () => socket.close(),
    open: () => early.splice(0).forEach((message) => transport.onmessage?.(message)),
  };
  socket.on('message', (data: Buffer) => {
    const message: object = JSON.parse(data.toString());
    if (transport.onmessage) transport.onmessage(message);
    else early.push(message);
  });
  socket.on('close', () => transport.onclose?.());
  await once(socket, 'open');
  return transport;
}

function sendParts(socket: Socket, bytes: Buffer): void {
  for (let start = 0; start < bytes.length; start += MOST_BYTES) {
    const end = start + MOST_BYTES;
    socket.send(bytes.subarray(start, end), { binary: false, fin: end >= bytes.length });
  }
}
