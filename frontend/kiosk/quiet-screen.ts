import { html, render } from 'lit';
import { icon } from '../icons';
import { directionOf } from '../language';
import { CoveredTitle } from './covered-title';
import '../rest-clock';

/** A text, and the language it is in. */
export interface Spelled {
  readonly text: string;
  readonly lang: string;
}

/**
 * Lies over the page and shows the time and where to touch: nobody's name, and nothing of what was asked. As a modal
 * dialog it takes the page beneath out of reach of fingers, keys and screen readers, and gives the focus back.
 */
export class QuietScreen {
  private dialog: HTMLDialogElement | undefined;
  private readonly title = new CoveredTitle();

  /** @param goOn in the languages of whoever is in front of it, the first one first */
  show(goOn: readonly Spelled[]): void {
    this.hide();
    const dialog = document.createElement('dialog');
    dialog.className = 'quiet';
    dialog.setAttribute('aria-label', goOn[0]?.text ?? '');
    dialog.addEventListener('cancel', (event) => event.preventDefault()); // a press wakes it, and Escape is one
    const first = document.documentElement.lang;
    const words = [...goOn].sort((one, other) => Number(other.lang === first) - Number(one.lang === first));
    render(
      html`<div class="quiet__time"><rest-clock language=${first}></rest-clock></div>
        <button type="button" class="quiet__on" autofocus>
          ${icon('touch')}<span>${words.map(({ text, lang }) => html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>`)}</span>
        </button>`,
      dialog,
    );
    document.body.append(dialog);
    dialog.showModal();
    this.title.cover(goOn[0]?.text ?? '');
    this.dialog = dialog;
  }

  hide(): void {
    this.title.uncover();
    this.dialog?.close();
    this.dialog?.remove();
    this.dialog = undefined;
  }
}
