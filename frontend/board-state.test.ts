import { describe, expect, it } from 'vitest';
import { answerOf, takingBack } from './answers';
import {
  afterTakingBack, afterYes, arrive, askTakeBack, change, heardAgain, isChangeable, keepAsItIs, pick, resume, shown, stopHere, turn,
  wantChange,
} from './board-state';
import { ACTIVITIES, DRINK, LUNCH, option, question, said, sitting } from './testing';

const asked = sitting([LUNCH, DRINK]);
const picked = { id: 'a1', response: 'OPTION', option: 'rice' } as const;
const now = { language: 'en', perPage: 2, at: 'T9' };
const atLunch = shown(arrive(asked, []), 'T0');
const walk = said('1', 'activities', { option: 'walk' });
const all = said('2', 'activities', { response: 'THAT_IS_ALL', option: null });
const many = sitting([ACTIVITIES]);

describe('a question', () => {
  it('comes after the other, then thanks', () => {
    expect(arrive(asked, []).screen).toMatchObject({ on: 'question', presentation: 'lunch' });
    expect(arrive(asked, [said('1', 'lunch')]).screen).toMatchObject({ on: 'question', presentation: 'drink' });
    expect(arrive(asked, [said('1', 'lunch'), said('2', 'drink')]).screen).toEqual({ on: 'thanks' });
  });

  it('counts from when it was painted first', () => {
    expect(shown(atLunch, 'T5').evidence.shownAt).toBe('T0');
  });

  it('turns its pages round and round', () => {
    const second = turn(atLunch, 2);
    expect(second.screen).toMatchObject({ page: 1 });
    expect(turn(second, 2).screen).toMatchObject({ page: 0 });
  });
});

describe('a read-back', () => {
  const readBack = pick(turn(atLunch, 2), picked, 'T3');

  it('comes after a pick, and only once', () => {
    expect(readBack.screen).toEqual({ on: 'readBack', presentation: 'lunch', page: 1, picked });
    expect(pick(readBack, { ...picked, id: 'a2' }, 'T4')).toBe(readBack);
  });

  it('leads back to the same page of the same presentation, and is counted', () => {
    const back = change(readBack);
    expect(back.screen).toEqual({ on: 'question', presentation: 'lunch', page: 1 });
    expect(back.evidence).toMatchObject({ changes: 1, shownAt: 'T0', firstPressAt: 'T3' });
  });

  it('keeps the first press, whatever was pressed later', () => {
    expect(pick(change(readBack), picked, 'T7').evidence.firstPressAt).toBe('T3');
  });

  it('makes an answer with all that is known of how it came about', () => {
    const heard = heardAgain(pick(change(readBack), picked, 'T7'));
    expect(answerOf(heard, 'lunch', picked, now)).toEqual({
      ...picked, presentation: 'lunch', level: null, picture: null, takesBack: null, language: 'en', perPage: 2, page: 1,
      shownAt: 'T0', firstPressAt: 'T3', saidAt: 'T9', changes: 1, replays: 1,
    });
  });
});

describe('where many may be chosen', () => {
  it('another is asked for after a yes, and nothing after the last', () => {
    expect(afterYes(many, [walk], 'activities').screen).toMatchObject({ on: 'another', presentation: 'activities' });
    expect(afterYes(many, [walk, all], 'activities').screen).toEqual({ on: 'thanks' });
  });

  it('counting begins anew with each', () => {
    expect(afterYes(many, [walk], 'activities').evidence).toEqual({ shownAt: null, firstPressAt: null, changes: 0, replays: 0 });
  });

  it('taking one back takes back that it was all', () => {
    const view = askTakeBack('1', 'b1');
    const answers = takingBack(many, view, [walk, all], walk, () => 'b0', now);
    expect(answers).toMatchObject([
      { id: 'b0', response: 'TAKEN_BACK', takesBack: '2', option: null },
      { id: 'b1', response: 'TAKEN_BACK', takesBack: '1', option: null },
    ]);
    expect(afterTakingBack(many, [walk, all, ...answers], 'activities').screen).toMatchObject({ on: 'question' });
  });

  it('asks nothing else of who had stopped before the end', () => {
    const twice = sitting([{ ...LUNCH, many: true }, DRINK]);
    const had = [said('1', 'lunch', { option: 'soup' }), said('2', 'lunch', { option: 'rice' }), said('3', 'lunch', { response: 'NOT_NOW', option: null })];
    const gone = said('4', 'lunch', { response: 'TAKEN_BACK', option: null, takesBack: '1' });
    expect(afterTakingBack(twice, [...had, gone], 'lunch').screen).toEqual({ on: 'thanks', isStopped: true });
  });

  it('that it was all is taken back once', () => {
    const gone = said('3', 'activities', { response: 'TAKEN_BACK', option: null, takesBack: '2' });
    expect(takingBack(many, askTakeBack('1', 'b1'), [walk, all, gone], walk, () => 'b0', now)).toHaveLength(1);
  });
});

describe('after "not now"', () => {
  const notNow = said('1', 'lunch', { response: 'NOT_NOW', option: null });

  it('the person is asked whether to go on, if there is something to go on with', () => {
    expect(afterYes(asked, [notNow], 'lunch').screen).toEqual({ on: 'goOn', presentation: 'lunch' });
    expect(afterYes(sitting([LUNCH]), [notNow], 'lunch').screen).toEqual({ on: 'thanks' });
    expect(afterYes(asked, [said('1', 'lunch')], 'lunch').screen).toMatchObject({ on: 'question', presentation: 'drink' });
  });

  it('the same question stands after a reload, until something more was said', () => {
    const goOn = afterYes(asked, [notNow], 'lunch');
    expect(resume(asked, [notNow], goOn)).toBe(goOn);
    expect(resume(asked, [notNow, said('2', 'drink')], goOn).screen).toEqual({ on: 'thanks' });
  });

  it('stopping thanks, also after a reload and after looking at what could be changed', () => {
    const stopped = stopHere();
    expect(resume(asked, [notNow], stopped)).toBe(stopped);
    expect(keepAsItIs(asked, [notNow])).toEqual(stopped);
    expect(resume(asked, [notNow], wantChange([notNow], () => 'b1')).screen).toMatchObject({ on: 'takeBack' });
  });
});

it('asks what follows from an answer only after that answer', () => {
  const feel = sitting([question('feel', [option('pain'), option('fine')]), question('where', [option('arm')], { after: 'pain' })]);
  const pain = said('1', 'feel', { option: 'pain' });
  expect(afterYes(feel, [said('1', 'feel', { option: 'fine' })], 'feel').screen).toEqual({ on: 'thanks' });
  expect(afterYes(feel, [pain], 'feel').screen).toMatchObject({ presentation: 'where' });
  expect(arrive(feel, [pain, said('2', 'feel', { response: 'TAKEN_BACK', option: null, takesBack: '1' })]).screen).toMatchObject({
    presentation: 'feel',
  });
  expect(arrive(sitting([feel.questions[1]!]), []).screen).toMatchObject({ presentation: 'where' });
});

it('can be changed until its time is over', () => {
  const until = { ...asked, changeableUntil: '2026-11-22T12:00:00Z' };
  expect(isChangeable(until, Date.parse('2026-11-22T11:59:59Z'))).toBe(true);
  expect(isChangeable(until, Date.parse('2026-11-22T12:00:00Z'))).toBe(false);
  expect(isChangeable(asked, Date.parse('2036-01-01'))).toBe(true);
});

describe('changing one’s mind', () => {
  it('needs no choosing where there is one answer', () => {
    expect(wantChange([said('1', 'lunch')], () => 'b1').screen).toEqual({ on: 'takeBack', answer: '1', takenBackAs: 'b1' });
    expect(wantChange([said('1', 'lunch'), said('2', 'drink')], () => 'b1').screen).toMatchObject({ on: 'whichToChange' });
    expect(wantChange([walk, all], () => 'b1').screen).toMatchObject({ on: 'takeBack', answer: '1' });
  });
});

describe('after a reload', () => {
  it('the same screen comes back', () => {
    const readBack = pick(atLunch, picked, 'T3');
    expect(resume(asked, [], readBack)).toBe(readBack);
  });

  it('an answer that was kept is not read back again', () => {
    const readBack = pick(atLunch, picked, 'T3');
    expect(resume(asked, [said('a1', 'lunch')], readBack).screen).toMatchObject({ on: 'question', presentation: 'drink' });
  });

  it('a question that is over is not asked again', () => {
    expect(resume(asked, [said('1', 'lunch')], atLunch).screen).toMatchObject({ presentation: 'drink' });
  });

  it('thanks do not stay when there is more to ask', () => {
    expect(resume(asked, [], { ...atLunch, screen: { on: 'thanks' } }).screen).toMatchObject({ presentation: 'lunch' });
  });

  it('what was taken back is not asked for again', () => {
    const gone = [said('1', 'lunch'), said('2', 'drink'), said('3', 'lunch', { response: 'TAKEN_BACK', option: null, takesBack: '1' })];
    expect(resume(asked, gone, askTakeBack('1', 'b1')).screen).toMatchObject({ on: 'question', presentation: 'lunch' });
  });

  it('the person is asked for another where some are chosen already', () => {
    expect(resume(many, [walk], undefined).screen).toMatchObject({ on: 'another' });
  });

  it('a place kept by an older program is forgotten', () => {
    expect(resume(asked, [], { ...atLunch, screen: { on: 'question', presentation: 'gone', page: 0 } }).screen).toMatchObject({
      presentation: 'lunch',
    });
  });
});
