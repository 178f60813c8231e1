import { expect, it } from 'vitest';
import { keepFromFlow } from './flow-news';

it('tells Flow nothing of a tablet that was turned, while a person is in front of it', () => {
  let isPersonsScreen = true;
  const told: string[] = [];
  const page = new EventTarget();
  keepFromFlow(() => isPersonsScreen, page);
  page.addEventListener('window-resize', ({ type }) => told.push(type));

  page.dispatchEvent(new Event('window-resize'));
  isPersonsScreen = false;
  page.dispatchEvent(new Event('window-resize'));

  expect(told).toEqual(['window-resize']);
});
