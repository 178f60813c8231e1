/** What the page is called while it is covered. A browser shows that as well, and what lies beneath may be named anew meanwhile. */
export class CoveredTitle {
  private calm = '';
  private beneath: string | undefined;
  private readonly watch = new MutationObserver(() => this.hide());

  cover(calm: string): void {
    this.calm = calm;
    this.hide();
    this.watch.observe(document.head, { subtree: true, childList: true, characterData: true });
  }

  uncover(): void {
    this.watch.disconnect();
    if (this.beneath !== undefined) {
      document.title = this.beneath;
      this.beneath = undefined;
    }
  }

  private hide(): void {
    if (document.title !== this.calm) {
      this.beneath = document.title;
      document.title = this.calm;
    }
  }
}
