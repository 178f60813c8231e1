import type { Switch, SwitchEvents } from './switches';

/** A pad's buttons, as a browser tells them. */
export type Pad = { readonly timestamp: number; readonly buttons: readonly { readonly pressed: boolean }[] };

/** Browsers tell of no button by themselves: they are looked at with each frame while there is a pad. */
export class Pads {
  private readonly down = new Set<string>();

  constructor(
    private readonly events: Pick<SwitchEvents, 'close' | 'open'>,
    private readonly switchOf: (name: string) => Switch | undefined,
  ) {}

  look(pads: readonly (Pad | null)[], nowMs: number): void {
    const pressed = new Map<string, number>();
    pads.forEach((pad) =>
      pad?.buttons.forEach((button, at) => {
        if (button.pressed) {
          pressed.set(`Gamepad${at}`, pad.timestamp > 0 ? Math.min(pad.timestamp, nowMs) : nowMs);
        }
      }),
    );
    pressed.forEach((atMs, name) => this.tell(name, true, atMs));
    [...this.down].filter((name) => !pressed.has(name)).forEach((name) => this.tell(name, false, nowMs));
  }

  private tell(name: string, isDown: boolean, atMs: number): void {
    if (this.down.has(name) === isDown) {
      return;
    }
    if (isDown) {
      this.down.add(name);
    } else {
      this.down.delete(name);
    }
    const which = this.switchOf(name);
    if (which) {
      (isDown ? this.events.close : this.events.open).call(this.events, which, atMs);
    }
  }
}
