/** How long a script may take, in milliseconds; later it is likelier lost than on its way. */
const LIMIT = 15_000;

/** Where a reload is noted, so that one that did not help is not repeated. */
const KEY = 'kubok-reloaded';

/**
 * Loads a part's code. Where it fails although the host answers, a new version may have been published and the old
 * files may be gone, or the browser keeps a failed script as failed for as long as the page is open (Firefox, Safari,
 * Chromium before 154): the page is reloaded, once by itself and then whenever a reader asks. Rejects where that
 * cannot help.
 */
export async function loadCode<Code>(load: () => Promise<Code>, isAsked: boolean): Promise<Code> {
  try {
    const code = await limit(load());
    noteReload(false);
    return code;
  } catch (error) {
    const mayReload = isAsked || noteReload(true);
    if (!mayReload || !(await hasAnswer())) throw error;
    window.location.reload();
    return new Promise(() => {});
  }
}

/** Rejects where code has not come within the time that a script may take. */
export function limit<Code>(loading: Promise<Code>): Promise<Code> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no script within ${LIMIT} ms`)), LIMIT);
  });
  return Promise.race([loading, late]).finally(() => clearTimeout(timer));
}

/** True if the server responds, with any status. */
const hasAnswer = (): Promise<boolean> =>
  fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );

/** Notes or forgets that the page was reloaded for a part. True if it was not noted before and now is. */
function noteReload(isReloaded: boolean): boolean {
  try {
    const wasReloaded = sessionStorage.getItem(KEY) !== null;
    if (isReloaded) sessionStorage.setItem(KEY, '');
    else if (wasReloaded) sessionStorage.removeItem(KEY);
    return isReloaded && !wasReloaded;
  } catch {
    // A browser that keeps nothing could reload for ever.
    return false;
  }
}
