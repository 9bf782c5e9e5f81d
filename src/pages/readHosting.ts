/** Where a site will be served: the folder of its host, such as `/` or `/kubok/`, and the host's origin, if known. */
export type Hosting = { readonly base: string; readonly origin: string | undefined };

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * Reads `BASE_PATH` and `SITE_URL` from the environment. Gives what they say, or a sentence on each that cannot be
 * used, with what to write instead.
 */
export function readHosting(
  settings: Settings,
): { readonly hosting: Hosting } | { readonly problems: readonly string[] } {
  const base = settings['BASE_PATH'] ?? '/';
  const site = settings['SITE_URL'];
  const problems = [findBaseProblem(base), findSiteProblem(site, base)].filter(
    (problem) => problem !== undefined,
  );
  if (problems.length > 0) return { problems };
  return { hosting: { base, origin: site === undefined ? undefined : new URL(site).origin } };
}

const FOLDERS = /^\/(?:[\w.~-]+\/)*$/;
const DOTS = /\/\.{1,2}\//;

function findBaseProblem(base: string): string | undefined {
  if (FOLDERS.test(base) && !DOTS.test(base)) return undefined;
  if (base === '') return 'BASE_PATH is empty; leave it out, or write "/".';
  if (/^[a-z]+:|^\/\//i.test(base))
    return `BASE_PATH is "${base}"; write only the folder, such as "/kubok/", and the rest in SITE_URL.`;
  const slashed = `/${base}/`.replace(/\/+/g, '/');
  if (FOLDERS.test(slashed) && !DOTS.test(slashed))
    return `BASE_PATH is "${base}"; write "${slashed}", with a slash at both ends.`;
  return `BASE_PATH is "${base}"; write the folder of the site, such as "/kubok/", without dots, spaces or signs.`;
}

function findSiteProblem(site: string | undefined, base: string): string | undefined {
  if (site === undefined) return undefined;
  if (site === '')
    return 'SITE_URL is empty; leave it out, or write one such as "https://kubok.example".';
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:\/\//i.test(site))
    return `SITE_URL is "${site}"; write an address that begins with https://, such as "https://kubok.example".`;
  if (url.username || url.password || url.search || url.hash)
    return `SITE_URL is "${site}"; write only "${url.origin}".`;
  if (url.pathname !== '/' && url.pathname !== base && `${url.pathname}/` !== base)
    return `SITE_URL is "${site}", but BASE_PATH is "${base}"; write "${url.origin}" and name the folder in BASE_PATH.`;
  return undefined;
}
