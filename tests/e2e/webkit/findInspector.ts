import { setTimeout } from 'node:timers/promises';

/** Waits until WebKitGTK lists its one page at this port, and gives the address of that page's inspector. */
export async function findInspector(port: number, tries = 300): Promise<string> {
  const path = /\/socket\/\d+\/\d+\/WebPage/.exec(await readList(port))?.[0];
  if (path) return `ws://127.0.0.1:${port}${path}`;
  if (tries === 0) throw new Error('the inspector of WebKitGTK lists no page');
  await setTimeout(50);
  return findInspector(port, tries - 1);
}

async function readList(port: number): Promise<string> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`);
    return await response.text();
  } catch {
    return '';
  }
}
