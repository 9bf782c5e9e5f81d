/** The tie whose card an element is, or is in. */
export const tieAt = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLElement
    ? target.closest<HTMLElement>('a[data-tie][data-teams]')?.dataset['tie']
    : undefined;
