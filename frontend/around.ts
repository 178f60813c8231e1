import type { CallRoads } from './call-watch';
import type { WayIn } from './input/ways-in';
import type { Line } from './line';
import type { Answer, Refused } from './outbox';
import type { Glass } from './paging';
import type { PictureBooks } from './picture-books';
import type { ViewStore } from './view-store';

/** What a board needs of the page around it. */
export interface Around {
  readonly post: {
    readonly areAnswersStuck: boolean;
    keep(...answers: readonly Answer[]): Promise<void>;
    listWaiting(): Promise<readonly Answer[]>;
    listRefused(): Promise<readonly Refused[]>;
  };
  readonly voice: {
    readonly isRefused: boolean;
    /** Also if it was until the press that is going on. */
    readonly wasSpeaking: boolean;
    canSay(lines: readonly Line[]): boolean;
    say(lines: readonly Line[]): Promise<boolean>;
    add(lines: readonly Line[]): Promise<boolean>;
    tell(lines: readonly Line[]): Promise<boolean>;
    preload(lines: readonly Line[]): void;
  };
  readonly books: Pick<PictureBooks, 'find' | 'words' | 'load' | 'speak'>;
  readonly views: Pick<ViewStore, 'keep' | 'find' | 'forget'>;
  readonly calls: Pick<CallRoads, 'fetch' | 'pause'>;
  glass(): Glass;
  now(): number;
  newId(): string;
  /** What was pressed with last. */
  way(): WayIn;
  /** The language that comes first was switched. */
  onLanguage(tag: string): void;
  onChange(): void;
  /** The person wants to leave, and the server does not answer. */
  isLeaving(): boolean;
  leave(href: string): void;
}
