import { listen, tell } from './speed-news';

/** At the desk: takes the rate that was learned in another tab, and tells the form. */
class LearnedRate extends HTMLElement {
  private end = (): void => {};

  connectedCallback(): void {
    this.end();
    this.end = listen(({ form, rateMs, isTaken }) => {
      if (form === this.getAttribute('form') && !isTaken) {
        this.dispatchEvent(new CustomEvent('learned', { detail: rateMs }));
        tell({ form, rateMs, isTaken: true });
      }
    });
  }

  disconnectedCallback(): void {
    this.end();
  }
}

customElements.define('learned-rate', LearnedRate);
