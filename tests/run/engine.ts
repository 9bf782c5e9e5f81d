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
  /** Programs that it does not run without, each by the paths it may have; a bare name is looked for in `PATH`. */
  readonly needs?: readonly (readonly string[])[];
  /** What to do where there is none, as one sentence. */
  readonly advice: string;
};
