import type { Around } from './around';
import { patienceMs } from './delivery';
import { type Said, type Sitting, standing } from './sitting';
import type { View } from './view';

/** The words and the sounds of pictures that are found for something else, as far as a sitting needs them. */
export class FoundPictures {
  private isInsisting = false;
  private readonly tags: readonly string[];

  constructor(
    { languages }: Pick<Sitting, 'languages'>,
    private readonly around: { readonly books: Pick<Around['books'], 'find' | 'load' | 'speak'>; readonly calls: Pick<Around['calls'], 'pause'> },
  ) {
    this.tags = languages.map(({ tag }) => tag);
  }

  load(): Promise<void> {
    return this.around.books.load(this.tags);
  }

  /** Each in the language that comes first, or else in the other: what has a name there has a sound there. */
  async speak(ids: readonly string[], first: string): Promise<void> {
    const { books } = this.around;
    const hasName = (tag: string, id: string): boolean => books.find(tag)?.find(id) !== undefined;
    const tagOf = (id: string): string | undefined => [first, ...this.tags].find((tag) => hasName(tag, id));
    const inLanguage = this.tags.map((tag) => ({ tag, named: ids.filter((id) => tagOf(id) === tag) }));
    await Promise.all(inLanguage.filter(({ named }) => named.length > 0).map(({ tag, named }) => books.speak(tag, named)));
  }

  /** Without their words nothing can be found: they are asked for again for as long as somebody looks for one. */
  async insist(isWanted: () => boolean): Promise<void> {
    if (this.isInsisting) {
      return;
    }
    this.isInsisting = true;
    for (let failures = 0; isWanted(); failures++) {
      await this.load();
      if (isWanted()) {
        await this.around.calls.pause(patienceMs(failures), NEVER);
      }
    }
    this.isInsisting = false;
  }
}

const NEVER = new AbortController().signal;

/** Ids of the pictures that a person found: those they said yes to, and the one that is read back to them. */
export function picturesFound(said: readonly Said[], view: View | undefined): string[] {
  const picked = view?.screen.on === 'readBack' ? view.screen.picked.picture : null;
  return [picked, ...standing(said).map(({ picture }) => picture)].filter((picture) => !!picture) as string[];
}
