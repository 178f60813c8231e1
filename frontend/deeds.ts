import { answerOf, type Circumstances, sortedAnswers, takingBack } from './answers';
import {
  afterTakingBack, afterYes, askAgain, askTakeBack, arrive, change, keepAsItIs, leaveSearch, pick, search, searchOn, stopHere,
  wantChange,
} from './board-state';
import type { Answer } from './outbox';
import type { Deeds } from './screens/stage';
import { type Said, type Sitting, standing } from './sitting';
import { dontMove, enough, move, place, skip, wantMove } from './sorting';
import { type Picked, placedFor, type View } from './view';

/** What a deed of a person needs of the board they do it on. */
export interface Doing {
  readonly sitting: Sitting;
  readonly said: readonly Said[];
  readonly view: View;
  readonly canChange: boolean;
  newId(): string;
  now(): Circumstances;
  /** False: the disk refuses, or an earlier yes is still on its way there. */
  keep(answers: readonly Answer[]): Promise<boolean>;
  forgetTrouble(): void;
  /** Staff may have been told of something else than before. */
  followTold(): void;
  arriveAt(view: View): void;
}

type Answering = Pick<Deeds, 'pick' | 'pickOther' | 'searching' | 'thatIsAll' | 'yes' | 'change' | 'another' | 'goOn' | 'stopHere'>;
type Sorting = Pick<Deeds, 'place' | 'skip' | 'move' | 'dontMove'>;
type Changing = Pick<Deeds, 'wantChange' | 'askTakeBack' | 'takeBack' | 'keepIt'>;

/** Choosing, and saying yes to it. If the disk refuses, the read-back stays: nobody is thanked for what is not kept. */
export function answering(doing: Doing): Answering {
  const readBack = (picked: Omit<Picked, 'id'>): void => {
    doing.forgetTrouble();
    doing.arriveAt(pick(doing.view, { id: doing.newId(), ...picked }, doing.now().at));
  };
  const keepAll = async (answers: readonly Answer[], presentation: string, left: View['placed'] = []): Promise<void> => {
    if (await doing.keep(answers)) {
      doing.arriveAt(afterYes(doing.sitting, doing.said, presentation, left));
      doing.followTold();
    }
  };
  return {
    pick: (option) => readBack({ response: 'OPTION', option: option.id }),
    pickOther: (response) => {
      if (response === 'SOMETHING_ELSE') {
        doing.arriveAt(search(doing.view, doing.now().at));
      } else {
        readBack({ response, option: null });
      }
    },
    searching: {
      become: (view) => doing.arriveAt(searchOn(doing.view, view)),
      pick: ({ picture }) => readBack({ response: 'SOMETHING_ELSE', option: null, picture }),
      askSomeone: () => readBack({ response: 'SOMETHING_ELSE', option: null }),
      leave: () => doing.arriveAt(leaveSearch(doing.view)),
    },
    change: () => doing.arriveAt(doing.view.screen.on === 'sorted' ? wantMove(doing.view) : change(doing.view)),
    goOn: () => doing.arriveAt(arrive(doing.sitting, doing.said)),
    stopHere: () => doing.arriveAt(stopHere()),
    another: () => {
      const { screen } = doing.view;
      if (screen.on === 'another') {
        doing.arriveAt(askAgain(doing.sitting, screen.presentation));
      }
    },
    yes: () => {
      const { view, sitting } = doing;
      const { screen } = view;
      if (screen.on === 'readBack') {
        const answer = answerOf(view, screen.presentation, screen.picked, doing.now());
        void keepAll([answer], screen.presentation, placedFor(view, screen.presentation));
      } else if (screen.on === 'sorted') {
        void keepAll(sortedAnswers(sitting, view, screen.presentation, doing.newId(), doing.now()), screen.presentation);
      }
    },
    /** Its press is its own yes: there is nothing to read back. What was sorted is looked at first. */
    thatIsAll: () => {
      const { screen } = doing.view;
      if (screen.on === 'another' || screen.on === 'question') {
        const all: Picked = { id: doing.newId(), response: 'THAT_IS_ALL', option: null };
        void keepAll([answerOf(doing.view, screen.presentation, all, doing.now())], screen.presentation);
      } else if (screen.on === 'sort') {
        doing.arriveAt(enough(doing.view));
      }
    },
  };
}

/** Putting things in columns. */
export function sorting(doing: Doing): Sorting {
  return {
    place: (level) => doing.arriveAt(place(doing.sitting, doing.view, level, doing.newId(), doing.now().at)),
    skip: () => doing.arriveAt(skip(doing.sitting, doing.view)),
    move: (option) => doing.arriveAt(move(doing.sitting, doing.view, option.id)),
    dontMove: () => doing.arriveAt(dontMove(doing.view)),
  };
}

/** Changing one's mind. */
export function changing(doing: Doing): Changing {
  const takeBack = async (): Promise<void> => {
    const { screen } = doing.view;
    const taken = screen.on === 'takeBack' && standing(doing.said).find((answer) => answer.id === screen.answer);
    if (!taken) {
      return;
    }
    const answers = takingBack(doing.sitting, doing.view, doing.said, taken, () => doing.newId(), doing.now());
    if (await doing.keep(answers)) {
      doing.followTold();
      doing.arriveAt(afterTakingBack(doing.sitting, doing.said, taken.presentation));
    }
  };
  return {
    wantChange: () => {
      if (doing.canChange) {
        doing.arriveAt(wantChange(doing.said, () => doing.newId()));
      }
    },
    askTakeBack: (answer) => doing.arriveAt(askTakeBack(answer, doing.newId())),
    takeBack: () => void takeBack(),
    keepIt: () => doing.arriveAt(keepAsItIs(doing.sitting, doing.said)),
  };
}

