import type { TalkPage, TalkTile } from '../talk-document';
import type { TalkRoom } from '../talk-room';
import type { Framed, Pages } from './stage';

/** What Talk is drawn from. */
export interface TalkStage extends Framed {
  readonly room: TalkRoom;
  readonly page: TalkPage | undefined;
  readonly isAtStart: boolean;
  /** What is shown of the page. */
  readonly tiles: readonly TalkTile[];
  /** As many places as every part of this page has. */
  readonly places: number;
  readonly pages: Pages;
  readonly quick: readonly TalkTile[];
  /** What was put together. */
  readonly bar: readonly TalkTile[];
  readonly canBringBack: boolean;
  readonly isUsed: boolean;
  readonly does: TalkDeeds;
}

/** What a person can do in Talk. */
export interface TalkDeeds {
  open(page: string): void;
  /** To where the page was opened from; from the first one to their own page. */
  back(): void;
  /** It was pressed. */
  said(tile: TalkTile): void;
  /** All that was put together. */
  sayAll(): void;
  takeAway(): void;
  clear(): void;
  bringBack(): void;
  turn(): void;
  switchLanguage(): void;
  hearAgain(): void;
}
