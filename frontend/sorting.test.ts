import { describe, expect, it } from 'vitest';
import { sortedAnswers, takingBack } from './answers';
import { afterTakingBack, afterYes, arrive, askTakeBack, change, pick, resume, turn } from './board-state';
import { columnsOf, dontMove, enough, move, place, skip, wantMove } from './sorting';
import { FOODS, LUNCH, said, sitting } from './testing';
import type { Level } from './sitting';
import type { View } from './view';

const asked = sitting([FOODS, LUNCH]);
const now = { language: 'en', perPage: 3, at: 'T9' };
const begun = arrive(asked, []);

const placed = (view: View, ...levels: Level[]): View =>
  levels.reduce((at, level, i) => place(asked, at, level, `a${(at.placed?.length ?? 0) + i + 1}`, `T${i}`), view);
const options = (view: View): (readonly [string, Level])[] => (view.placed ?? []).map(({ option, level }) => [option, level] as const);
const reviewed = place(asked, place(asked, place(asked, begun, 'HIGH', 'a1', 'T1'), 'LOW', 'a2', 'T2'), 'HIGH', 'a3', 'T3');

describe('sorting', () => {
  it('shows one thing after the other, in the order of the sitting', () => {
    expect(begun.screen).toEqual({ on: 'sort', presentation: 'foods', option: 'stew', isMoving: false });
    expect(placed(begun, 'HIGH').screen).toMatchObject({ on: 'sort', option: 'pizza' });
    expect(options(placed(begun, 'HIGH', 'LOW'))).toEqual([['stew', 'HIGH'], ['pizza', 'LOW']]);
  });

  it('looks at all of it after the last one', () => {
    expect(reviewed.screen).toEqual({ on: 'sorted', presentation: 'foods', page: 0, isSeen: false });
  });

  it('comes back to what was skipped', () => {
    const skipped = skip(asked, begun);
    expect(skipped.screen).toMatchObject({ option: 'pizza' });
    expect(placed(skipped, 'HIGH').screen).toMatchObject({ option: 'peas' });
    expect(placed(skipped, 'HIGH', 'HIGH').screen).toMatchObject({ on: 'sort', option: 'stew' });
  });

  it('has nothing to skip to when one is left', () => {
    const last = placed(begun, 'HIGH', 'HIGH');
    expect(skip(asked, last)).toBe(last);
  });

  it('may stop before the end, but there is no "all" of nothing', () => {
    expect(enough(placed(begun, 'HIGH')).screen).toMatchObject({ on: 'sorted' });
    expect(enough(begun)).toBe(begun);
  });
});

describe('the look at all of it', () => {
  it('is seen with its last page', () => {
    const second = turn(reviewed, 3);
    expect(second.screen).toMatchObject({ page: 1, isSeen: false });
    const third = turn(second, 3);
    expect(third.screen).toMatchObject({ page: 2, isSeen: true });
    expect(turn(third, 3).screen).toMatchObject({ page: 0, isSeen: true });
  });

  it('holds each thing in its column', () => {
    expect(columnsOf(FOODS, reviewed.placed!).map((things) => things.map(({ id }) => id))).toEqual([['stew', 'peas'], [], ['pizza']]);
  });

  it('lets a thing be moved, and begins again', () => {
    const moving = move(asked, wantMove(reviewed), 'pizza');
    expect(moving.screen).toEqual({ on: 'sort', presentation: 'foods', option: 'pizza', isMoving: true });
    const moved = place(asked, moving, 'MIDDLE', 'new', 'T8');
    expect(moved.screen).toMatchObject({ on: 'sorted', page: 0, isSeen: false });
    expect(moved.placed?.[1]).toMatchObject({ id: 'a2', option: 'pizza', level: 'MIDDLE', evidence: { changes: 1, firstPressAt: 'T2' } });
  });

  it('counts no change where a thing stays where it was', () => {
    const same = place(asked, move(asked, wantMove(reviewed), 'pizza'), 'LOW', 'new', 'T8');
    expect(same.placed).toEqual(reviewed.placed);
  });

  it('lets everything be', () => {
    expect(dontMove(wantMove(reviewed)).screen).toMatchObject({ on: 'sorted' });
    expect(dontMove(move(asked, wantMove(reviewed), 'pizza')).placed).toEqual(reviewed.placed);
  });
});

describe('the yes to all of it', () => {
  const answers = sortedAnswers(asked, reviewed, 'foods', 'all', now);

  it('is one answer for each thing, with the id it was placed under, and that this is all', () => {
    expect(answers.map(({ id, option, level, response }) => [id, option, level, response])).toEqual([
      ['a1', 'stew', 'HIGH', 'OPTION'],
      ['a2', 'pizza', 'LOW', 'OPTION'],
      ['a3', 'peas', 'HIGH', 'OPTION'],
      ['all', null, null, 'THAT_IS_ALL'],
    ]);
  });

  it('says of each thing when it was placed, and that it stood alone', () => {
    expect(answers[1]).toMatchObject({ page: 1, perPage: 1, firstPressAt: 'T2', saidAt: 'T9' });
  });

  it('goes on to the next question', () => {
    expect(afterYes(asked, answers, 'foods').screen).toMatchObject({ on: 'question', presentation: 'lunch' });
  });
});

describe('something else while sorting', () => {
  const else_ = { id: 'e1', response: 'SOMETHING_ELSE', option: null } as const;
  const readBack = pick(placed(begun, 'HIGH'), else_, 'T5');

  it('leads back to the same thing after a no', () => {
    expect(change(readBack).screen).toMatchObject({ on: 'sort', option: 'pizza' });
    expect(options(change(readBack))).toEqual([['stew', 'HIGH']]);
  });

  it('loses nothing of what was placed: that is looked at next, also after a reload', () => {
    const kept = [said('e1', 'foods', else_)];
    const look = afterYes(asked, kept, 'foods', readBack.placed);
    expect(look.screen).toMatchObject({ on: 'sorted', presentation: 'foods' });
    expect(resume(asked, kept, look)).toBe(look);
  });
});

describe('after a reload', () => {
  it('the same thing stands there, and the same mat', () => {
    for (const view of [begun, placed(begun, 'HIGH'), reviewed, wantMove(reviewed), move(asked, wantMove(reviewed), 'peas')]) {
      expect(resume(asked, [], view)).toBe(view);
    }
  });

  it('what was kept is not looked at again', () => {
    const kept = sortedAnswers(asked, reviewed, 'foods', 'all', now);
    expect(resume(asked, kept, reviewed).screen).toMatchObject({ presentation: 'lunch' });
  });

  it('a thing that is not offered any more is forgotten', () => {
    const gone = { ...begun, screen: { ...begun.screen, option: 'gone' } } as View;
    expect(resume(asked, [], gone)).toEqual(begun);
  });
});

describe('taking back one of what was sorted', () => {
  const kept = sortedAnswers(asked, reviewed, 'foods', 'all', now);
  const view = askTakeBack('a1', 'b1');

  it('leaves the rest as it stands', () => {
    const answers = takingBack(asked, view, kept, kept[0]!, () => 'b0', now);
    expect(answers).toMatchObject([{ id: 'b1', response: 'TAKEN_BACK', takesBack: 'a1', level: null }]);
    expect(afterTakingBack(asked, [...kept, ...answers, said('l', 'lunch')], 'foods').screen).toEqual({ on: 'thanks' });
  });

  it('asks again when it was the last', () => {
    const one = [kept[0]!, kept[3]!];
    const answers = takingBack(asked, view, one, kept[0]!, () => 'b0', now);
    expect(answers.map(({ takesBack }) => takesBack)).toEqual(['all', 'a1']);
    expect(afterTakingBack(asked, [...one, ...answers], 'foods').screen).toMatchObject({ on: 'sort', option: 'stew' });
  });
});
