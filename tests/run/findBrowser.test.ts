import { describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { findBrowser } from './findBrowser.mjs';

const engine: Engine = {
  name: 'Engine',
  variable: 'ENGINE_PATH',
  commands: ['engine', 'engine-stable'],
  macPaths: ['/Applications/Engine.app/Engine'],
  windowsPaths: ['Engine\\engine.exe'],
  own: { path: '/cache/engine', installCommand: '' },
  demanded: 'always',
  advice: '',
};

type Env = Record<string, string>;

/** What is found where only these files exist. */
const findAmong = (
  files: readonly string[],
  env: Env = { PATH: '/bin:/usr/bin' },
  platform = 'linux',
) => findBrowser(engine, { env, platform, isFile: (path) => files.includes(path) });

describe('findBrowser', () => {
  it('takes the one that the variable names before any other', () => {
    const env = { PATH: '/bin', ENGINE_PATH: '/my/engine' };
    expect(findAmong(['/bin/engine', '/my/engine'], env)).toEqual({ path: '/my/engine' });
  });

  it('names the missing file when the variable names one, however many others there are', () => {
    const env = { PATH: '/bin', ENGINE_PATH: '/my/engine' };
    const problem = 'ENGINE_PATH names /my/engine, and there is no such file.';
    expect(findAmong(['/bin/engine', '/cache/engine'], env)).toEqual({ problem });
  });

  it('takes an empty variable for none', () => {
    const env = { PATH: '/bin', ENGINE_PATH: '' };
    expect(findAmong(['/bin/engine'], env)).toEqual({ path: '/bin/engine' });
  });

  it('searches every folder of PATH for the first command before the second', () => {
    const files = ['/bin/engine-stable', '/usr/bin/engine'];
    expect(findAmong(files)).toEqual({ path: '/usr/bin/engine' });
    expect(findAmong(['/bin/engine-stable'])).toEqual({ path: '/bin/engine-stable' });
  });

  it('does not take a file of the working folder for an empty part of PATH', () => {
    expect(findAmong(['engine', '/engine'], { PATH: '::' })).toBeUndefined();
  });

  it('takes none that lacks a program it needs', () => {
    const needy = { ...engine, needs: [['/lib/browser', '/libexec/browser'], ['screen']] };
    const findNeedy = (files: readonly string[]) =>
      findBrowser(needy, {
        env: { PATH: '/bin:/usr/bin' },
        platform: 'linux',
        isFile: (path) => files.includes(path),
      });
    const whole = ['/bin/engine', '/libexec/browser', '/usr/bin/screen'];
    expect(findNeedy(whole)).toEqual({ path: '/bin/engine' });
    for (const missing of whole)
      expect(findNeedy(whole.filter((file) => file !== missing))).toBeUndefined();
  });

  it('looks at the applications of macOS on macOS only', () => {
    const files = ['/Applications/Engine.app/Engine'];
    expect(findAmong(files, {}, 'darwin')).toEqual({ path: files[0] });
    expect(findAmong(files, {}, 'linux')).toBeUndefined();
  });

  it('looks under the program folders that Windows has', () => {
    const files = ['D:\\Programs\\Engine\\engine.exe'];
    const env = { PATH: 'C:\\', 'PROGRAMFILES(X86)': 'D:\\Programs' };
    expect(findAmong(files, env, 'win32')).toEqual({ path: files[0] });
  });

  it("takes Playwright's own after every installed one", () => {
    expect(findAmong(['/cache/engine'])).toEqual({ path: '/cache/engine' });
    expect(findAmong(['/cache/engine', '/bin/engine'])).toEqual({ path: '/bin/engine' });
  });

  it('finds nothing where there is nothing', () => {
    expect(findAmong([])).toBeUndefined();
    expect(findAmong([], {})).toBeUndefined();
  });
});
