import type { Line } from '../line';
import type { Shape } from '../paging';
import type { TalkDocument, TalkGroup, TalkTile } from '../talk-document';
import type { Framed, Pages } from './stage';

/** What Talk is drawn from. */
export interface TalkStage extends Framed {
  readonly talk: TalkDocument;
  readonly shape: Shape;
  readonly group: TalkGroup | undefined;
  /** What stands on the page that is shown. */
  readonly tiles: readonly TalkTile[];
  /** As many places as a page of this group has. */
  readonly places: number;
  readonly pages: Pages;
  readonly last: TalkTile | undefined;
  /** Whether it can be heard. */
  canSay(lines: readonly Line[]): boolean;
  readonly does: TalkDeeds;
}

/** What a person can do in Talk. */
export interface TalkDeeds {
  openGroup(group: number): void;
  /** It was pressed, and spoke. */
  said(tile: TalkTile): void;
  turn(): void;
  leave(): void;
  switchLanguage(): void;
  hearAgain(): void;
}
