import type { CallRoads } from './call-watch';
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
    say(clips: readonly (string | null)[]): Promise<boolean>;
    add(clips: readonly (string | null)[]): Promise<boolean>;
    preload(clips: readonly (string | null)[]): void;
  };
  readonly books: Pick<PictureBooks, 'find' | 'words' | 'load' | 'speak'>;
  readonly views: Pick<ViewStore, 'keep' | 'find' | 'forget'>;
  readonly calls: Pick<CallRoads, 'fetch' | 'pause'>;
  glass(): Glass;
  now(): number;
  newId(): string;
  /** The language that comes first was switched. */
  onLanguage(tag: string): void;
  onChange(): void;
  /** The person wants to leave, and the server does not answer. */
  isLeaving(): boolean;
  leave(href: string): void;
}
