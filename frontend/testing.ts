import type { Answer } from './outbox';
import type { Column, Given, NonChoice, Option, Question, Said, Sitting, Words } from './sitting';

/** Mira's sitting: soup, bread or rice for lunch, and as many things as she likes to do. English and Urdu. */
export function words(text: string): Words[] {
  return [
    { text, clip: `en-${text}` },
    { text: `ur ${text}`, clip: `ur-${text}` },
  ];
}

export function option(id: string, tellStaff: Option['tellStaff'] = null): Option {
  return { id, picture: `/pictures/${id}.svg`, tellStaff, label: words(id), said: words(`I want ${id}.`), sorted: null };
}

/** An option that says something else in each column. */
export function sortable(id: string): Option {
  const sorted = { HIGH: words(`I like ${id}.`), MIDDLE: words(`I may like ${id}.`), LOW: words(`I leave ${id}.`) };
  return { ...option(id), sorted };
}

export function question(presentation: string, options: readonly Option[], more: Partial<Question> = {}): Question {
  const usual = { many: false, columns: [], after: null, yesFirst: true, nonChoicesFirst: false, given: [] };
  return { presentation, prompt: words(`${presentation}?`), options, ...usual, ...more };
}

const NON_CHOICES: NonChoice[] = (['NONE_OF_THESE', 'SOMETHING_ELSE', 'NOT_SURE', 'NOT_NOW'] as const).map((response) => ({
  response,
  icon: response.toLowerCase(),
  label: words(response),
  said: words(`I said ${response}.`),
}));

const TEXTS = [
  'yes', 'change', 'anotherQuestion', 'another', 'thatIsAll', 'thanks', 'keptHere', 'saved', 'refused', 'changeIt',
  'goOnQuestion', 'goOn', 'stopHere', 'sorted', 'whichToMove', 'back', 'more', 'whichToChange', 'takeBackQuestion', 'takeBack', 'keepIt', 'myPage', 'oneMoment', 'sent', 'notSent',
];

export function sitting(questions: readonly Question[], more: Partial<Sitting> = {}): Sitting {
  const texts = (at: number): Record<string, Words> => Object.fromEntries(TEXTS.map((key) => [key, words(key)[at]!]));
  return {
    id: 's1',
    person: { id: 'mira', name: 'Mira' },
    home: '/home/mira/self',
    languages: [
      { tag: 'en', dir: 'ltr', name: 'English' },
      { tag: 'ur', dir: 'rtl', name: 'اردو' },
    ],
    look: { theme: 'calm', textPt: 24, pxPerMm: 5.885, perPage: 2 },
    texts: { en: { ...texts(0), page: { text: 'Page {page} of {pages}', clip: null } }, ur: texts(1) },
    nonChoices: NON_CHOICES,
    steps: [{ picture: '/pictures/cook.svg', words: words('cook') }],
    questions,
    changeableUntil: null,
    ...more,
  };
}

export const LUNCH = question('lunch', [option('soup'), option('bread'), option('rice')]);
export const DRINK = question('drink', [option('tea'), option('milk')], { yesFirst: false, nonChoicesFirst: true });
export const ACTIVITIES = question('activities', [option('walk'), option('music')], { many: true });

const COLUMNS: Column[] = [
  { level: 'HIGH', icon: 'like-high', words: words('like') },
  { level: 'MIDDLE', icon: 'like-middle', words: words('maybe') },
  { level: 'LOW', icon: 'like-low', words: words('leave') },
];

export const FOODS = question('foods', [sortable('stew'), sortable('pizza'), sortable('peas')], { columns: COLUMNS, yesFirst: false });

export function given(id: string, more: Partial<Given> = {}): Given {
  return { id, response: 'OPTION', option: 'soup', level: null, picture: null, takesBack: null, ...more };
}

export function said(id: string, presentation: string, more: Partial<Given> = {}): Said {
  return { ...given(id, more), presentation };
}

export function answer(id: string, more: Partial<Answer> = {}): Answer {
  return {
    ...said(id, 'lunch'),
    language: 'en',
    perPage: 2,
    page: 0,
    shownAt: '2026-11-22T12:00:00.000Z',
    firstPressAt: '2026-11-22T12:00:05.000Z',
    saidAt: '2026-11-22T12:00:09.000Z',
    changes: 0,
    replays: 0,
    ...more,
  };
}

/** Lets everything run that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 50; i++) {
    await Promise.resolve();
  }
}

/** No pictures are here yet. */
export const NO_BOOKS = { find: () => undefined, words: () => undefined, load: async () => {}, speak: async () => {} };
