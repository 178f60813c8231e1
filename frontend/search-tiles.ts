import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PictureBooks } from './picture-books';
import type { PictureIndex } from './picture-index';
import type { Stage } from './screens/stage';
import { tile } from './screens/tile';
import { labelOf } from './search-page';
import { back, type SearchView } from './search-state';
import type { Words } from './sitting';

/** A picture that a person took, with its name in each language of the sitting. */
export interface PickedPicture {
  readonly picture: string;
  readonly address: string;
  readonly label: readonly Words[];
}

/** What a person can do who looks for a picture. */
export interface SearchDeeds {
  become(view: SearchView): void;
  pick(picked: PickedPicture): void;
  askSomeone(): void;
  /** Back to the question. */
  leave(): void;
}

export interface Search {
  readonly view: SearchView;
  readonly books: Pick<PictureBooks, 'find' | 'words'>;
  readonly does: SearchDeeds;
}

/** What the screens of the search are drawn from. */
export interface Scene extends Search {
  readonly stage: Stage;
  readonly index: PictureIndex;
}

export function pictureTiles({ stage, books, index, does }: Scene, ids: readonly string[]): unknown {
  return repeat(
    ids,
    (id) => id,
    (id) => {
      const address = index.find(id)?.address ?? '';
      const label = labelOf(stage, books, id);
      return tile(stage, { words: stage.tongues.of(label), picture: address }, () => does.pick({ picture: id, address, label }));
    },
  );
}

export function goBack(stage: Stage, { view, does }: Search): TemplateResult {
  return tile(stage, { words: stage.tongues.text('goBack'), icon: 'back' }, () => {
    const before = back(view);
    return before ? does.become(before) : does.leave();
  });
}

export function askSomeone(stage: Stage, { does }: Search, place = ''): TemplateResult {
  return tile(stage, { words: stage.tongues.text('askSomeone'), icon: 'ask' }, () => does.askSomeone(), place);
}
