import type { ViewStore } from './view-store';

/** Where a person is, for a reload. Once they go, what is over for them stays forgotten, whatever still comes back from the disk. */
export class KeptPlace<V> {
  private isLeft = false;

  /** @param isOver whether the next time they come it begins anew */
  constructor(
    private readonly views: Pick<ViewStore<V>, 'keep' | 'forget'>,
    private readonly isOver: (view: V) => boolean,
  ) {}

  /** Also when the page comes back to it. */
  open(): void {
    this.isLeft = false;
  }

  leave(view: V): void {
    this.isLeft = true;
    if (this.isOver(view)) {
      this.views.forget();
    }
  }

  keep(view: V): void {
    if (this.isLeft && this.isOver(view)) {
      this.views.forget();
    } else {
      this.views.keep(view);
    }
  }
}
