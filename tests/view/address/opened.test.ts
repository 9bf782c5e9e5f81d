import { describe, expect, it } from 'vitest';
import { cleanAddress } from '../../../src/view/address/cleanAddress.ts';
import { readAddress, writeAddress } from '../../../src/view/address/navigate.ts';
import { readPlace } from '../../../src/view/address/place.ts';

const read = (address: string) => readAddress(new URL(`https://kubok.example${address}`));

describe('the address of an opened cup', () => {
  const address = '/open/?at=final/a-b&team=a#text=xYz-_&L36';

  it('is a place of the cup, a query and a spot, as a published cup has them, and its text', () => {
    expect(read(address)).toEqual({
      path: '/open/final/a-b/',
      search: '?team=a',
      hash: '#L36',
      opened: 'text=xYz-_',
    });
    expect(readPlace(read(address).path, 'home')).toEqual({
      view: 'tie',
      cup: 'open',
      tie: 'final/a-b',
    });
  });

  it.each([
    address,
    '/ru/open/?at=record#text=a&L1',
    '/kk/open/?at=teams/a&embed#kept=b',
    '/open/?day=1992-05-01#text=a',
    '/open/#text=a',
    '/open/',
  ])('is written as it is read: %s', (each) => {
    const { opened, ...parts } = read(each);
    expect(writeAddress(parts, opened)).toBe(each);
  });

  it('keeps its text when it is put right', () => {
    const asked = `https://kubok.example/open/?at=Final/A-b,&utm_source=chat&day=1992-05-01#text=a`;
    expect(cleanAddress(new URL(asked), 'home')).toBe('/open/?at=final/a-b&day=1992-05-01#text=a');
  });

  it('is not that of a published cup with a hash of that form', () => {
    expect(read('/cup/?at=final/a-b#text=a')).toEqual({
      path: '/cup/',
      search: '?at=final/a-b',
      hash: '#text=a',
      opened: '',
    });
  });
});
