import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from '../../run/findFreePort.mjs';
import { bridgeInspector } from './bridgeInspector.ts';
import { findInspector } from './findInspector.ts';
import { noteRetry } from './noteRetry.ts';
import { startProcess } from './startProcess.ts';

/** A MiniBrowser of its own, as WebDriver sees it. */
export type Driver = {
  /** Where its inspector is found. */
  readonly inspector: string;
  /** Has a command of WebDriver's carried out in it. */
  readonly send: <Value>(method: 'POST' | 'GET', path: string, body?: object) => Promise<Value>;
  readonly end: () => Promise<void>;
};

/** Milliseconds for a browser that did not come up to end by itself. */
const GRACE = 3000;

const settings = 'node_modules/.cache/kubok/webkit';

/** So that a window can be as narrow as a phone: a MiniBrowser would keep room for each of its buttons. */
const style = `* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-source: none; }`;

const capabilities = (binary: string) => ({
  alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
});

/**
 * Starts WebKitWebDriver, and through it a MiniBrowser that knows nothing of any earlier one. Of many such pairs one
 * comes up without listing its page; another is then started in its place. The environment must name a display.
 */
export async function startDriver(
  path: string,
  binary: string,
  env: Readonly<Record<string, string>>,
  tries = 3,
): Promise<Driver> {
  const start = await beginDriver(path, binary, env);
  try {
    return await start.finish();
  } catch (error) {
    await start.giveUp();
    if (tries === 1) throw error;
    noteRetry('started another browser');
    return startDriver(path, binary, env, tries - 1);
  }
}

/** Another browser may read the file at this moment, and must not find half of it. */
function writeStyle(): void {
  mkdirSync(`${settings}/gtk-3.0`, { recursive: true });
  const own = `${settings}/gtk-3.0/${process.pid}.css`;
  writeFileSync(own, style);
  renameSync(own, `${settings}/gtk-3.0/gtk.css`);
}

async function beginDriver(path: string, binary: string, env: Readonly<Record<string, string>>) {
  const port = await findFreePort();
  const inspectorPort = await findFreePort();
  writeStyle();
  const program = startProcess(path, [`--port=${port}`], {
    ...env,
    LIBGL_ALWAYS_SOFTWARE: '1',
    XDG_CONFIG_HOME: `${process.cwd()}/${settings}`,
    WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${inspectorPort}`,
  });
  const session = ask<Session>(port, 'POST', '/session', { capabilities: capabilities(binary) });
  const endSession = async () => {
    const { sessionId } = await session;
    await ask(port, 'DELETE', `/session/${sessionId}`);
  };
  const finish = async (): Promise<Driver> => {
    // A driver that comes in earlier would keep the inspector from listing the page.
    const inspector = await findInspector(inspectorPort);
    const bridge = await bridgeInspector(program.process.pid ?? 0, inspectorPort);
    const { sessionId } = await session;
    return {
      inspector,
      send: (method, command, body) => ask(port, method, `/session/${sessionId}${command}`, body),
      end: async () => {
        await endSession();
        bridge.close();
        await program.end();
      },
    };
  };
  const giveUp = async () => {
    await Promise.race([endSession().catch(() => {}), setTimeout(GRACE)]);
    await program.end();
  };
  return { finish, giveUp };
}

type Session = { readonly sessionId: string };

async function ask<Value>(
  port: number,
  method: string,
  path: string,
  body?: object,
): Promise<Value> {
  const response = await reach(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value }: { readonly value: Value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver, ${path}: ${JSON.stringify(value)}`);
  return value;
}

/** A driver just started does not listen yet. */
async function reach(url: string, request: RequestInit, tries = 100): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (tries === 0) throw error;
    await setTimeout(50);
    return reach(url, request, tries - 1);
  }
}
