import type { Phrase, Tongues } from '../language';
import type { Glass, Shape } from '../paging';
import type { Books } from '../search-page';
import type { SearchDeeds } from '../search-tiles';
import type { Shown } from '../shown';
import type { Level, NonChoiceResponse, Option, Said, Sitting } from '../sitting';
import type { Evidence, Placement, Screen } from '../view';
import type { Way } from '../way';

/** What the places that never change are drawn from. */
export interface Framed extends Pick<Stage, 'tongues' | 'status' | 'isSoundRefused'> {
  /** Whose screen it is: a call for somebody says so. */
  readonly person: string;
  /** How far the person has come, where several questions are asked. */
  readonly way?: Way | undefined;
  /** It is for trying: nobody is called from it. */
  readonly isTrial?: boolean;
  readonly does: Pick<Deeds, 'hearAgain' | 'switchLanguage'>;
}

/** What a question is drawn from. */
export interface Asked extends Pick<Stage, 'sitting' | 'said' | 'tongues' | 'shown' | 'shape'> {
  readonly does: Pick<Deeds, 'pick' | 'pickOther' | 'thatIsAll' | 'turn'>;
}

/** What the screens of a board are drawn from. */
export interface Stage {
  readonly sitting: Sitting;
  readonly said: readonly Said[];
  readonly tongues: Tongues;
  readonly screen: Screen;
  readonly shown: Shown;
  /** What was sorted and not said yes to yet. */
  readonly placed: readonly Placement[];
  readonly evidence: Evidence;
  readonly books: Books;
  readonly glass: Glass;
  readonly shape: Shape;
  /** How many options stand on a page. */
  readonly perPage: number;
  readonly canChange: boolean;
  readonly status: Phrase | undefined;
  readonly isSoundRefused: boolean;
  readonly does: Deeds;
}

/** What a person can do on a board. */
export interface Deeds {
  pick(option: Option): void;
  pickOther(response: NonChoiceResponse): void;
  /** While something else is looked for. */
  readonly searching: SearchDeeds;
  thatIsAll(): void;
  turn(pages: number): void;
  yes(): void;
  change(): void;
  another(): void;
  goOn(): void;
  stopHere(): void;
  place(level: Level): void;
  skip(): void;
  move(option: Option): void;
  dontMove(): void;
  wantChange(): void;
  askTakeBack(answer: string): void;
  takeBack(): void;
  keepIt(): void;
  leave(): void;
  switchLanguage(): void;
  hearAgain(): void;
}

/** The parts of a screen, to be put in their places. */
export interface Parts {
  readonly heading: Phrase;
  readonly body: unknown;
  /** Nothing: the body reaches down to the bottom. */
  readonly foot?: unknown;
  readonly pages?: Pages | undefined;
  /** How the places stand, where it is not as on a question or a read-back. */
  readonly layout?: string;
}

export interface Pages {
  readonly page: number;
  readonly pages: number;
}
