/**
 * What a page of the bench can be asked for: to `load` a cup, which is not measured, and to `show` it. It is shown
 * once an element that `selector` finds is there and the frame after it has been painted.
 */
export function offer({ take, show, selector }) {
  const root = document.getElementById('root');
  let taken;
  globalThis.bench = {
    load: async (url) => {
      const answer = await fetch(url);
      taken = take(await answer.json());
    },
    show: async () => {
      await show(taken, root);
      while (!root.querySelector(selector)) await nextFrame();
    },
  };
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
