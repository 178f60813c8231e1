import { expect, it } from 'vitest';
import { give, listen, tell } from './speed-news';

it('hands a rate to the form that opened the game, and knows that it arrived', async () => {
  const heard: number[] = [];
  const end = listen(({ form, rateMs, isTaken }) => {
    if (form === 'hers' && !isTaken) {
      heard.push(rateMs);
      tell({ form, rateMs, isTaken: true });
    }
  });
  expect(await give('hers', 2_400)).toBe(true);
  expect(heard).toEqual([2_400]);
  end();
});

it('knows that a form is closed', async () => {
  expect(await give('gone', 2_400, 1)).toBe(false);
});
