/**
 * Loads a part of the page once more, on a reader's retry. Firefox and Safari keep a script that failed as failed for
 * as long as the page is open: where a part fails again although the host answers, the page itself is loaded anew,
 * and what is promised never comes.
 */
export async function loadAnew<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  try {
    return await fetchPart();
  } catch (error) {
    if (!(await hasAnswer())) throw error;
    window.location.reload();
    return await new Promise<never>(() => {});
  }
}

/** Whether the host answers at all, be it whatever it is. */
const hasAnswer = (): Promise<boolean> =>
  fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
