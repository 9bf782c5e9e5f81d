/**
 * A browser engine and where one may be found: the variable that names it, the commands it goes by, and its places on
 * macOS and under the program folders of Windows.
 */
export type Engine = {
  readonly name: string;
  readonly variable: string;
  readonly commands: readonly string[];
  readonly macPaths: readonly string[];
  readonly windowsPaths: readonly string[];
  /** Programs that it is of no use without, each by the paths it may have; a bare name is looked for in `PATH`. */
  readonly needs?: readonly (readonly string[])[];
  /** One that Playwright brings, and the command that gets it. */
  readonly own?: { readonly path: string; readonly installCommand: string };
  /** The projects of Playwright's configuration that run in it; none where it is driven otherwise. */
  readonly projects?: string;
  /** Whether the tests fail without one everywhere, or only where `CI` is set. */
  readonly demanded: 'always' | 'in CI';
  /** What to do where there is none, as one sentence. */
  readonly advice: string;
};
