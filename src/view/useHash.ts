import { useLocationProperty } from 'wouter/use-browser-location';

/** The address's hash with its `#`, empty where there is none; kept up to date however it changes. */
export const useHash = (): string =>
  useLocationProperty(
    () => location.hash,
    () => '',
  );
