import { describe, expect, it } from 'vitest';
import { readHosting } from '../../src/pages/readHosting.ts';

describe('where a site will be served', () => {
  it.each([
    [{}, { base: '/', origin: undefined }],
    [{ BASE_PATH: '/' }, { base: '/', origin: undefined }],
    [{ BASE_PATH: '/kubok/' }, { base: '/kubok/', origin: undefined }],
    [{ BASE_PATH: '/a.b/c_d-e~f/' }, { base: '/a.b/c_d-e~f/', origin: undefined }],
    [{ SITE_URL: 'https://kubok.example' }, { base: '/', origin: 'https://kubok.example' }],
    [
      { SITE_URL: 'http://kubok.example:8080/' },
      { base: '/', origin: 'http://kubok.example:8080' },
    ],
    [
      { SITE_URL: 'https://kubok.example/kubok', BASE_PATH: '/kubok/' },
      { base: '/kubok/', origin: 'https://kubok.example' },
    ],
  ])('is read from %j', (settings, hosting) => {
    expect(readHosting(settings)).toEqual({ hosting });
  });

  it.each([
    ['/kubok', 'BASE_PATH is "/kubok"; write "/kubok/", with a slash at both ends.'],
    ['kubok', 'BASE_PATH is "kubok"; write "/kubok/", with a slash at both ends.'],
    ['', 'BASE_PATH is empty; leave it out, or write "/".'],
    [
      'https://kubok.example/a/',
      'BASE_PATH is "https://kubok.example/a/"; write only the folder, such as "/kubok/", and the rest in SITE_URL.',
    ],
    [
      '//kubok.example/',
      'BASE_PATH is "//kubok.example/"; write only the folder, such as "/kubok/", and the rest in SITE_URL.',
    ],
    ...['./', '../', '/a/../b/', '/a b/', '/a?b/', '/кубок/', '/"/'].map((base) => [
      base,
      `BASE_PATH is "${base}"; write the folder of the site, such as "/kubok/", without dots, spaces or signs.`,
    ]),
  ])('is no folder called "%s"', (base, problem) => {
    expect(readHosting({ BASE_PATH: base })).toEqual({ problems: [problem] });
  });

  it.each([
    ['', 'SITE_URL is empty; leave it out, or write one such as "https://kubok.example".'],
    ...['kubok.example:8080', 'kubok.example', 'ftp://kubok.example', 'https://', 'https:/a'].map(
      (site) => [
        site,
        `SITE_URL is "${site}"; write an address that begins with https://, such as "https://kubok.example".`,
      ],
    ),
    ...['https://kubok.example/?a', 'https://kubok.example/#a', 'https://me:pw@kubok.example/'].map(
      (site) => [site, `SITE_URL is "${site}"; write only "https://kubok.example".`],
    ),
    [
      'https://kubok.example/kubok/',
      'SITE_URL is "https://kubok.example/kubok/", but BASE_PATH is "/"; write "https://kubok.example" and name the folder in BASE_PATH.',
    ],
  ])('is no site called "%s"', (site, problem) => {
    expect(readHosting({ SITE_URL: site })).toEqual({ problems: [problem] });
  });

  it('names what is wrong with both settings at once', () => {
    expect(readHosting({ BASE_PATH: '', SITE_URL: '' })).toHaveProperty('problems.length', 2);
  });
});
