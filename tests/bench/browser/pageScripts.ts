/* oxlint-disable unicorn/consistent-function-scoping -- only a function's own text gets into a page */
/** Waits until the next frame has been painted. */
export const waitForPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** The pace of a page: milliseconds from each frame to the next while it scrolls down. */
export async function scrollDown({
  speed,
  time,
}: {
  speed: number;
  time: number;
}): Promise<number[]> {
  const mayScroll = (element: Element): boolean =>
    element.scrollHeight > element.clientHeight + 100 &&
    /auto|scroll/.test(getComputedStyle(element).overflowY);
  const first = [...document.querySelectorAll('body, body *')].slice(0, 500);
  const scroller = first.find(mayScroll) ?? document.documentElement;
  if (scroller.scrollHeight < scroller.clientHeight + (speed * time) / 1000) return [];
  const gaps: number[] = [];
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const begin = await frame();
  for (let last = begin; last - begin < time;) {
    scroller.scrollTop = ((last - begin) * speed) / 1000;
    const now = await frame();
    gaps.push(now - last);
    last = now;
  }
  return gaps;
}

/** Clicks on a link, and waits for what a selector finds. */
export async function clickAndWait([link, found]: readonly [string, string]): Promise<void> {
  document.querySelector<HTMLElement>(link)?.click();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (!document.querySelector(found)) await frame();
}

/** True once every part of the prerendered page is hydrated. */
export const isHydrated = (): boolean => document.querySelector('fieldset:disabled') === null;
