import type { PlanDocument, Statement } from './plan-document';
import { sitting, words } from './testing';

/** Mira's plan: two things about meals, one about the garden. English and Urdu. */
export function statement(id: string, area: string, more: Partial<Statement> = {}): Statement {
  return {
    id,
    presentation: `asked-${id}`,
    area,
    picture: `/pictures/${id}.svg`,
    said: words(`I like ${id}.`),
    saidIn: 'en',
    ownWords: `I like ${id}.`,
    when: words(`I said ${id} on 2 June.`),
    again: `/choose/mira/alone/${id}`,
    ...more,
  };
}

const TEXTS = [
  'title', 'empty', 'changedMind', 'which', 'askAgain', 'takeOut', 'takeOutQuestion', 'takeOutYes', 'keepIt', 'takenOut',
  'areas', 'keptHere', 'saved', 'refused', 'notKept', 'myPage', 'more', 'back', 'oneMoment', 'hearIt',
  'groups', 'quick', 'bar', 'sayIt', 'takeAway', 'clear', 'bringBack', 'nextPage', 'full',
];

const [en, ur] = [0, 1].map((at) => Object.fromEntries(TEXTS.map((key) => [key, words(key)[at]!])));

export const FRAME = {
  person: { id: 'mira', name: 'Mira' },
  home: '/home/mira/alone',
  languages: sitting([]).languages,
  look: sitting([]).look,
  texts: { en: en!, ur: ur! },
};

export const TEA = statement('tea', 'meals');
export const SOUP = statement('soup', 'meals');
export const GARDEN = statement('garden', 'activities');

export function plan(...statements: Statement[]): PlanDocument {
  const areas = ['meals', 'activities'].map((id) => ({ id, picture: `/pictures/${id}.svg`, words: words(id) }));
  return { ...FRAME, areas, statements };
}
