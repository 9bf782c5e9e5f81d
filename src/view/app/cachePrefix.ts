/** How the names of all caches begin that the service worker of a site in a folder of this host makes. */
export const cachePrefix = (base: string): string => `kubok ${base} `;
