/** What of a browser's history is needed here. */
export interface Past {
  readonly state: unknown;
  pushState(state: unknown, unused: string, url?: string | URL | null): void;
  replaceState(state: unknown, unused: string, url?: string | URL | null): void;
  go(delta?: number): void;
}

interface Ground {
  readonly ownsayGround?: boolean;
}

/**
 * While a person's screen is here, the browser's own "back" and "forward" lead nowhere: the way back is a tile. What lies
 * behind may be somebody else's page, or the desk. Each step to another screen takes the place of the one before, above
 * one entry of ours that is stepped up from whenever a gesture or a key lands on it.
 */
export class OnePlace {
  private isGrounded = false;

  constructor(
    private readonly past: Past,
    private readonly isHere: () => boolean,
  ) {
    const push = past.pushState.bind(past);
    past.pushState = (state, unused, url) => (isHere() ? past.replaceState(state, unused, url) : push(state, unused, url));
    this.push = push;
  }

  private readonly push: Past['pushState'];

  /** At the first press: browsers pass over what a page puts into the history without one. */
  pressed(): void {
    if (this.isHere() && !this.isGrounded) {
      this.isGrounded = true;
      const { state } = this.past;
      this.past.replaceState({ ...(state as object | null), ownsayGround: true }, '');
      this.push(state, '');
    }
  }

  /** @returns whether anybody else is to hear that the browser went back or forward */
  popped(state: unknown): boolean {
    if (!this.isHere()) {
      return true;
    }
    if ((state as Ground | null)?.ownsayGround) {
      this.past.go(1);
    }
    return false;
  }
}
