import { customElement, property } from 'lit/decorators.js';
import { Board } from './board';
import { pause } from './delivery';
import { DocumentPage, type Drawn } from './document-page';
import { FoundPictures, picturesFound } from './found-pictures';
import { books, thingIn } from './page-books';
import { post } from './post';
import { draw } from './screens/screens';
import { fetchCall, fetchSitting } from './server';
import { everythingSaid, type Sitting } from './sitting';
import { ViewStore } from './view-store';

const MINUTE_MS = 60_000;

/** Puts the questions of a sitting, reads each answer back, and thanks. Once it is loaded it waits for no server. */
@customElement('choice-board')
export class ChoiceBoard extends DocumentPage<Sitting, Board> {
  @property() sitting = '';

  private minutes: ReturnType<typeof setInterval> | undefined;
  private readonly morePictures = (): void => {
    this.behind?.morePictures();
    this.redraw();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    books.addEventListener('change', this.morePictures);
    this.minutes = setInterval(this.redraw, MINUTE_MS); // "change it" goes when its time is over
  }

  override disconnectedCallback(): void {
    books.removeEventListener('change', this.morePictures);
    clearInterval(this.minutes);
    super.disconnectedCallback();
  }

  /**
   * What this tablet holds is read first: an answer that is delivered in between is then in both, not in neither. What
   * was found as a picture has its words before it is read back.
   */
  protected override async load(): Promise<{ document: Sitting; behind(firstLanguage: number): Board }> {
    const held = [...(await post.listWaiting()), ...(await post.listRefused())];
    const fetched = await fetchSitting(this.sitting);
    const sitting = { ...fetched, thing: thingIn(fetched) };
    const views = new ViewStore(this.sitting);
    const around = { ...this.around(), books, views, calls: { fetch: fetchCall, pause } };
    const found = picturesFound(everythingSaid(sitting, held), views.find());
    if (found.length > 0) {
      const pictures = new FoundPictures(sitting, around);
      await pictures.load();
      await pictures.speak(found, sitting.languages[this.firstOf(sitting.languages)]!.tag);
    }
    return { document: sitting, behind: (first) => new Board(sitting, held, first, around) };
  }

  protected override draw(board: Board): Drawn {
    const { stage } = board;
    const { screen } = stage;
    const about = [
      'presentation' in screen && screen.presentation,
      screen.on === 'sort' && screen.option,
      screen.on === 'search' && screen.view.on,
    ];
    return { ...draw(stage), place: [screen.on, ...about].join(' ') };
  }

  protected override updated(): void {
    super.updated();
    if (this.isConnected) {
      this.behind?.speakPictures();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-board': ChoiceBoard;
  }
}
