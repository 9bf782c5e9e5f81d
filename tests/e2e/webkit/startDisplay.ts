import { once } from 'node:events';
import { startProcess } from './startProcess.ts';

/** A screen that nobody sees: its name, and how it is taken away again. */
export type Display = { readonly name: string; readonly end: () => Promise<void> };

const screen = { width: 1920, height: 1400 };

/** Where the pointer of such a screen stands: in its middle, as nobody moves it. */
export const pointer = { x: screen.width / 2, y: screen.height / 2 };

/** Starts Xvfb, which looks for a free display itself. */
export async function startDisplay(): Promise<Display> {
  const args = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${screen.width}x${screen.height}x24`,
    '-nolisten',
    'tcp',
  ];
  const { process, end } = startProcess('Xvfb', args, { PATH: '/usr/bin:/usr/local/bin' }, [
    'ignore',
    'ignore',
    'ignore',
    'pipe',
  ]);
  const names = process.stdio[3];
  if (!names) throw new Error('Xvfb says nothing');
  const [name] = await once(names, 'data');
  return { name: `:${String(name).trim()}`, end };
}
