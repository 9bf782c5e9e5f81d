/** How the page that a reader goes to takes the place of the last one: see `ui/Gliding`, and `slides` in the style. */
export type Motion = 'open' | 'next' | 'previous';

let coming: Motion | undefined;

/** Notes the motion of a navigation to another page. */
export const noteMotion = (motion: Motion): void => {
  coming = motion;
};

/** The motion of the navigation that is under way, once; none for Back and Forward, which restore a page as it was. */
export function takeMotion(): Motion | undefined {
  const motion = coming;
  coming = undefined;
  return motion;
}
