/** The look of a button of the menu. */
export const BUTTON =
  'inline-flex min-h-11 items-center rounded-full border border-link bg-card px-5 hover:border-current';
