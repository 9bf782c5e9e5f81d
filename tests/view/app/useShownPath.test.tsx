// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { expect, it } from 'vitest';
import { changeAddress } from '../../../src/view/address/navigate.ts';
import { useShownPath } from '../../../src/view/app/useShownPath.ts';

it('shows the page of the address, also where a reader returns before the next one is there', async () => {
  changeAddress('/cup/');
  const { result } = renderHook(() => useShownPath());
  await act(async () => {
    flushSync(() => changeAddress('/cup/table/'));
    flushSync(() => changeAddress('/cup/'));
  });
  expect(result.current).toEqual({ path: '/cup/', shown: '/cup/' });
  await act(async () => changeAddress('/cup/table/'));
  expect(result.current.shown).toBe('/cup/table/');
});
