/** What of a browser is needed to fill its screen and to keep it lit. */
export interface Glass {
  /** In full screen already, or opened from the home screen without a browser around it. */
  isFilled(): boolean;
  fill(): Promise<void>;
  /** Nothing over http: browsers have none there. */
  lit?: (() => Promise<{ readonly released: boolean }>) | undefined;
  isSeen(): boolean;
}

/** Fills the screen once for each load, at a press; and keeps it lit while somebody may look at it. */
export class WholeScreen {
  private hasAsked = false;
  private isLighting = false;
  private lamp: { readonly released: boolean } | undefined;

  constructor(private readonly glass: Glass) {}

  /** Whoever left full screen meant it: it is asked for once. */
  async pressed(isWanted: boolean): Promise<void> {
    if (isWanted && !this.hasAsked && !this.glass.isFilled()) {
      this.hasAsked = true;
      await this.glass.fill().catch(() => {}); // a browser may refuse; the page works all the same
    }
    await this.light();
  }

  /** A browser puts the lamp out when the page is hidden: it is lit again when the page is seen again. */
  async light(): Promise<void> {
    if (this.glass.lit && this.glass.isSeen() && !this.isLighting && (this.lamp?.released ?? true)) {
      this.isLighting = true;
      this.lamp = await this.glass.lit().catch(() => undefined); // on a low battery it may refuse
      this.isLighting = false;
    }
  }
}

/** That of this page. */
export function pageGlass(page: Document = document): Glass {
  const lamp = 'wakeLock' in navigator ? navigator.wakeLock : undefined;
  return {
    isFilled: () => page.fullscreenElement !== null || !!window.matchMedia?.('(display-mode: standalone), (display-mode: fullscreen)').matches,
    fill: () => page.documentElement.requestFullscreen({ navigationUI: 'hide' }),
    lit: lamp && ((): Promise<WakeLockSentinel> => lamp.request('screen')),
    isSeen: () => page.visibilityState === 'visible',
  };
}
