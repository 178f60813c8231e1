import { expect, it } from 'vitest';
import { Tongues } from './language';
import { LUNCH, sitting } from './testing';
import { type Whereabouts, whereabouts } from './whereabouts';

const asked = sitting([LUNCH]);
const tongues = new Tongues(asked.languages, asked.texts, 0);
const AT_REST: Whereabouts = { waiting: 0, isStuck: false, refused: 0, call: { is: 'none' }, isDiskRefusing: false };

const says = (now: Partial<Whereabouts>, isThanking = true): string | undefined =>
  whereabouts({ ...AT_REST, ...now }, isThanking, tongues)?.text;

it('says saved only when nothing waits any more', () => {
  expect(says({})).toBe('saved');
  expect(says({ waiting: 1 })).toBeUndefined();
  expect(says({ waiting: 1, isStuck: true })).toBe('keptHere');
});

it('says nothing of it while there is more to ask, but that answers are kept here', () => {
  expect(says({}, false)).toBeUndefined();
  expect(says({ waiting: 1, isStuck: true }, false)).toBe('keptHere');
});

it('says that something was refused, whatever else is on its way', () => {
  expect(says({ refused: 1, waiting: 1, isStuck: true })).toBe('refused');
});

it('says first how far a call for somebody has come', () => {
  expect(says({ call: { is: 'notSent' }, waiting: 1, isStuck: true })).toBe('notSent');
  expect(says({ call: { is: 'sent' } })).toBe('sent');
  expect(says({ call: { is: 'seen', words: { text: 'Grace is coming', clip: null } } })).toBe('Grace is coming');
  expect(says({ call: { is: 'onItsWay' } })).toBe('saved');
});

it('says before all that the disk refuses', () => {
  expect(says({ isDiskRefusing: true, call: { is: 'sent' } }, false)).toBe('oneMoment');
});
