import { expect, it } from 'vitest';
import { chineseIn } from './letters';

it('asks for Chinese letters alone, and for each once', () => {
  expect(chineseIn('{"text":"我想喝茶，喝茶。"}')).toBe('我想喝茶，。');
  expect(chineseIn('tea چائے')).toBe('');
});
