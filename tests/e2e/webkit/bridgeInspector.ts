import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/**
 * Lets the driver reach its browser. A WebKitGTK that shows its inspector over HTTP no longer listens where the driver
 * told it to, but at a port of its own choice, and the driver would try for ever.
 */
export async function bridgeInspector(driver: number, inspectorPort: number): Promise<Server> {
  const browser = await until(() => readChildren(driver)[0]);
  const expected = await until(() => readExpectedPort(browser));
  const actual = await until(() => listPorts(browser).find((port) => port !== inspectorPort));
  const server = createServer((socket) => {
    const target = connect(actual, '127.0.0.1');
    socket.on('error', () => target.destroy());
    target.on('error', () => socket.destroy());
    socket.pipe(target).pipe(socket);
  });
  return server.listen(expected, '127.0.0.1');
}

/** Asks again until there is an answer. */
async function until<Answer>(ask: () => Answer | undefined): Promise<Answer> {
  for (let tries = 0; tries < 2500; tries += 1) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await setTimeout(20);
  }
  throw new Error('MiniBrowser does not come up');
}

const readChildren = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

function readExpectedPort(browser: number): number | undefined {
  const port = /\0WEBKIT_INSPECTOR_SERVER=[^:\0]*:(\d+)\0/.exec(
    `\0${readFileSync(`/proc/${browser}/environ`, 'utf8')}`,
  )?.[1];
  return port === undefined ? undefined : Number(port);
}

/** The ports that a process listens on. */
function listPorts(pid: number): number[] {
  const sockets = new Set(readdirSync(`/proc/${pid}/fd`).map((file) => readLink(pid, file)));
  return readFileSync(`/proc/${pid}/net/tcp`, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode]) => state === '0A' && sockets.has(`socket:[${inode}]`))
    .map(([, local = '']) => Number.parseInt(local.split(':')[1] ?? '', 16));
}

function readLink(pid: number, file: string): string {
  try {
    return readlinkSync(`/proc/${pid}/fd/${file}`);
  } catch {
    // It was closed in between.
    return '';
  }
}
