import { expect, it } from 'vitest';
import { answered, BEGUN, deleted, typed } from './pin-state';

const after = (digits: string) => [...digits].reduce(typed, BEGUN);

it('asks with the sixth digit, and takes no seventh', () => {
  expect(after('12345')).toEqual({ is: 'typing', digits: '12345' });
  expect(after('123456')).toEqual({ is: 'asking', digits: '123456' });
  expect(after('1234567')).toEqual({ is: 'asking', digits: '123456' });
});

it('takes back the last digit, and nothing that is no digit', () => {
  expect(deleted(after('12'))).toEqual({ is: 'typing', digits: '1' });
  expect(deleted(BEGUN)).toEqual(BEGUN);
  expect(typed(BEGUN, 'a')).toBe(BEGUN);
});

it('opens only for the right one, and says what became of the others', () => {
  expect(answered('RIGHT').is).toBe('open');
  expect(['WRONG', 'WAIT', 'NONE', 'AWAY'].map((outcome) => answered(outcome as 'AWAY'))).toEqual(
    ['WRONG', 'WAIT', 'NONE', 'AWAY'].map((last) => ({ is: 'typing', digits: '', last })),
  );
  expect(typed(answered('WRONG'), '1')).toEqual({ is: 'typing', digits: '1' });
});
