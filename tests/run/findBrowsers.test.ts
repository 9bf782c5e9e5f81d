import { describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { findBrowsers } from './findBrowsers.mjs';

const engine: Engine = {
  name: 'Engine',
  variable: 'ENGINE_PATH',
  commands: ['engine', 'engine-stable'],
  macPaths: ['/Applications/Engine.app/Engine'],
  windowsPaths: ['Engine\\engine.exe'],
  advice: '',
};

type Env = Record<string, string>;

/** What is found where only these files exist. */
const findAmong = (
  files: readonly string[],
  env: Env = { PATH: '/bin:/usr/bin' },
  platform = 'linux',
) => findBrowsers(engine, { env, platform, isFile: (path) => files.includes(path) });

describe('findBrowsers', () => {
  it('takes the one that the variable names and no other', () => {
    const env = { PATH: '/bin', ENGINE_PATH: '/my/engine' };
    expect(findAmong(['/bin/engine', '/my/engine'], env)).toEqual(['/my/engine']);
  });

  it('names the missing file when the variable names one, however many others there are', () => {
    const env = { PATH: '/bin', ENGINE_PATH: '/my/engine' };
    expect(() => findAmong(['/bin/engine'], env)).toThrow(
      'ENGINE_PATH names /my/engine, and there is no such file.',
    );
  });

  it('takes an empty variable for none', () => {
    const env = { PATH: '/bin', ENGINE_PATH: '' };
    expect(findAmong(['/bin/engine'], env)).toEqual(['/bin/engine']);
  });

  it('searches every folder of PATH for the first command before the second', () => {
    const files = ['/bin/engine-stable', '/usr/bin/engine'];
    expect(findAmong(files)).toEqual(['/usr/bin/engine', '/bin/engine-stable']);
  });

  it('does not take a file of the working folder for an empty part of PATH', () => {
    expect(findAmong(['engine', '/engine'], { PATH: '::' })).toEqual([]);
  });

  it('takes none that lacks a program it needs', () => {
    const needy = { ...engine, needs: [['/lib/browser', '/libexec/browser'], ['screen']] };
    const findNeedy = (files: readonly string[]) =>
      findBrowsers(needy, {
        env: { PATH: '/bin:/usr/bin' },
        platform: 'linux',
        isFile: (path) => files.includes(path),
      });
    const whole = ['/bin/engine', '/libexec/browser', '/usr/bin/screen'];
    expect(findNeedy(whole)).toEqual(['/bin/engine']);
    for (const missing of whole)
      expect(findNeedy(whole.filter((file) => file !== missing))).toEqual([]);
  });

  it('looks at the applications of macOS on macOS only', () => {
    const files = ['/Applications/Engine.app/Engine'];
    expect(findAmong(files, {}, 'darwin')).toEqual(files);
    expect(findAmong(files, {}, 'linux')).toEqual([]);
  });

  it('looks under the program folders that Windows has', () => {
    const files = ['D:\\Programs\\Engine\\engine.exe'];
    const env = { PATH: 'C:\\', 'PROGRAMFILES(X86)': 'D:\\Programs' };
    expect(findAmong(files, env, 'win32')).toEqual(files);
  });

  it('finds nothing where there is nothing', () => {
    expect(findAmong([])).toEqual([]);
    expect(findAmong([], {})).toEqual([]);
  });
});
