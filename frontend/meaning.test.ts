import { expect, it } from 'vitest';
import { meaningOf } from './meaning';
import { LUNCH, said, sitting } from './testing';

const found = said('1', 'lunch', { response: 'SOMETHING_ELSE', option: null, picture: 'leash' });
const texts = { en: { elseSaid: { text: 'Something else: {thing}.', clip: null } }, ur: { elseSaid: { text: 'کچھ اور: {thing}', clip: null } } };

function sentences(...names: string[]): (string | undefined)[] {
  const label = names.map((text) => ({ text, clip: null }));
  const meaning = meaningOf(sitting([LUNCH], { texts, thing: () => ({ address: '', label }) }), found);
  return meaning?.said.map(({ text }) => text) ?? [];
}

it('names what was found in each language', () => {
  expect(sentences('leash', 'پٹا')).toEqual(['Something else: leash.', 'کچھ اور: پٹا']);
});

it('never leaves a hole where a picture has no name in a language', () => {
  expect(sentences('leash', '')).toEqual(['Something else: leash.', 'کچھ اور: \u2068leash\u2069']);
});

it('takes a name as it stands', () => {
  expect(sentences("$& and $'", '')[0]).toBe("Something else: $& and $'.");
});
