import { beforeEach, expect, it, vi } from 'vitest';
import { Navigation } from './navigation';
import { settled } from './testing';

const isScreenAlive = vi.fn<() => Promise<boolean>>();
const step = vi.fn<(href: string) => void>();
const load = vi.fn<(href: string) => void>();
const pause = vi.fn<(ms: number) => Promise<void>>();
let address: string;
let screen: object;
let navigation: Navigation;

beforeEach(() => {
  [isScreenAlive, step, load, pause].forEach((mock) => mock.mockReset());
  pause.mockResolvedValue();
  [address, screen] = ['/start', {}];
  step.mockImplementation((href) => void (address = href));
  navigation = new Navigation({ isScreenAlive, step, load, pause, here: () => address, screen: () => screen });
});

it('stays in the page while the server knows its screen', async () => {
  isScreenAlive.mockResolvedValue(true);
  await navigation.go('/home');
  expect(step).toHaveBeenCalledWith('/home');
  expect(load).not.toHaveBeenCalled();
});

it('loads a new page when the server has forgotten this one', async () => {
  isScreenAlive.mockResolvedValue(false);
  await navigation.go('/home');
  expect(load).toHaveBeenCalledWith('/home');
  expect(step).not.toHaveBeenCalled();
});

it('never leaves while nobody answers, and says so', async () => {
  const waited: boolean[] = [];
  navigation.addEventListener('change', () => waited.push(navigation.isWaiting));
  isScreenAlive.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline')).mockResolvedValue(true);
  await navigation.go('/home');
  expect(pause.mock.calls).toEqual([[1_000], [2_000], [4_000]]);
  expect(waited).toEqual([true, false]);
  expect(step).toHaveBeenCalledTimes(1);
});

it('goes where the person wanted to go last', async () => {
  let answer: (isAlive: boolean) => void = () => {};
  isScreenAlive.mockReturnValueOnce(new Promise((resolve) => (answer = resolve))).mockResolvedValue(true);
  const first = navigation.go('/home');
  const second = navigation.go('/rest');
  answer(true);
  await Promise.all([first, second]);
  expect(step.mock.calls).toEqual([['/rest']]);
});

it('loads the page when a step was lost on its way', async () => {
  step.mockImplementation(() => {});
  isScreenAlive.mockResolvedValue(true);
  await navigation.go('/home');
  expect(load.mock.calls).toEqual([['/home']]);
});

it('loads the page for a lost step also when the screen wrote its language into its address', async () => {
  step.mockImplementation(() => void (address = '/start?language=ur'));
  isScreenAlive.mockResolvedValue(true);
  await navigation.go('/home');
  expect(load.mock.calls).toEqual([['/home']]);
});

it('has arrived when only the language was asked for', async () => {
  isScreenAlive.mockResolvedValue(true);
  await navigation.go('/start?language=ur');
  expect(load).not.toHaveBeenCalled();
});

it('has arrived when it was led back to where it came from, on a new screen', async () => {
  step.mockImplementation(() => void (screen = {}));
  isScreenAlive.mockResolvedValue(true);
  await navigation.go('/choose/lunch');
  expect(step).toHaveBeenCalledWith('/choose/lunch');
  expect(load).not.toHaveBeenCalled();
});

it('leaves a step that was lost alone when the person has gone elsewhere since', async () => {
  isScreenAlive.mockResolvedValue(true);
  step.mockImplementation(() => {});
  const waits: (() => void)[] = [];
  pause.mockImplementation(() => new Promise((resume) => waits.push(resume)));
  const first = navigation.go('/home');
  await settled();
  expect(step.mock.calls).toEqual([['/home']]);
  const second = navigation.go('/rest');
  await settled();
  waits.forEach((resume) => resume());
  await Promise.all([first, second]);
  expect(load.mock.calls).toEqual([['/rest']]);
});

it('loads no page while the server is away', async () => {
  step.mockImplementation(() => {});
  isScreenAlive.mockResolvedValueOnce(true).mockRejectedValueOnce(new Error('offline')).mockResolvedValue(true);
  const waited: boolean[] = [];
  navigation.addEventListener('change', () => waited.push(navigation.isWaiting));
  pause.mockImplementation(async (ms) => void expect(load, `after ${ms}`).not.toHaveBeenCalled());
  await navigation.go('/home');
  expect(pause.mock.calls).toEqual([[4_000], [1_000]]);
  expect(waited).toEqual([true, false]);
  expect(load.mock.calls).toEqual([['/home']]);
});

it('lets a step that comes late have its way', async () => {
  step.mockImplementation(() => {});
  isScreenAlive.mockResolvedValueOnce(true).mockImplementationOnce(async () => ((address = '/home'), true));
  await navigation.go('/home');
  expect(load).not.toHaveBeenCalled();
});
