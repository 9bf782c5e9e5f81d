import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';

/** A program that runs until it is ended. */
export type Program = { readonly process: ChildProcess; readonly end: () => Promise<void> };

/** Starts a program, in no environment but the one given. */
export function startProcess(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stdio: StdioOptions = 'ignore',
): Program {
  const process = spawn(path, args, { env, stdio });
  const ended = once(process, 'exit');
  return {
    process,
    end: async () => {
      process.kill();
      await ended;
    },
  };
}
