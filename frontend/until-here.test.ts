import { expect, it, vi } from 'vitest';
import { untilHere } from './until-here';

it('tries again, with more patience each time, and says that it takes longer', async () => {
  const fetch = vi.fn().mockRejectedValueOnce(new Error('away')).mockRejectedValueOnce(new Error('away')).mockResolvedValue('here');
  const [onFailure, pause] = [vi.fn(), vi.fn(async (_: number) => {})];
  expect(await untilHere(fetch, () => true, onFailure, pause)).toBe('here');
  expect(onFailure).toHaveBeenCalledTimes(2);
  expect(pause.mock.calls).toEqual([[1_000], [2_000]]);
});

it('brings nothing to a page that was left while it came', async () => {
  let isHere = true;
  const fetch = async (): Promise<string> => ((isHere = false), 'late');
  expect(await untilHere(fetch, () => isHere, () => {}, async () => {})).toBeUndefined();
});

it('no longer asks for a page that was left', async () => {
  let isHere = true;
  const fetch = vi.fn().mockRejectedValue(new Error('away'));
  expect(await untilHere(fetch, () => isHere, () => {}, async () => void (isHere = false))).toBeUndefined();
  expect(fetch).toHaveBeenCalledOnce();
});
