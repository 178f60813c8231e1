import type { Choosable } from './choosable';
import type { Clock } from './clock';
import { blocksOf, rowsOf } from './places';
import { acceptedAt, DARK, type Happening, isGroupLit, litOf, scan, type Scan, stepMs } from './scan';
import type { Scanning } from './ways-in';

/** Says what is lit. */
export interface Prompter {
  /** What the screen says when it comes up has been said. */
  silent(): Promise<void>;
  /** Resolves when it has been said, or could not be. */
  cue(tiles: readonly Choosable[], share: number, isPrivate: boolean): Promise<void>;
}

export type ScanState = 'off' | 'lit' | 'resting';

/** A breath between the word of a step and the next step. */
const BREATH_MS = 300;

/** Lights up what can be chosen, one after another, and chooses what was lit when the switch closed. */
export class Scanner {
  private state: Scan<Choosable> = DARK;
  private known: readonly string[] = [];
  private knownTiles: readonly Choosable[] = [];
  private shown: readonly Choosable[] = [];
  private callOff: (() => void) | undefined;
  private callOffHeld: (() => void) | undefined;
  private beginnings = 0;
  private lights = 0;
  private isOn = false;
  /** Nobody has pressed a switch yet: there may be nobody who has one. */
  private isWaiting = false;
  /** The time of a step came while the switch was held. */
  private isStepDue = false;

  constructor(
    private readonly clock: Clock,
    private readonly settings: () => Scanning,
    private readonly switches: () => 1 | 2,
    private readonly tiles: () => readonly Choosable[],
    private readonly prompter: Prompter | undefined,
    private readonly chosen: (tile: Choosable, deafUntilMs: number) => void,
    private readonly changed: () => void,
  ) {}

  get is(): ScanState {
    return !this.isOn || this.isWaiting ? 'off' : this.state.lit ? 'lit' : 'resting';
  }

  start(): void {
    this.isOn = true;
    this.begin();
  }

  /** Begins when a switch is pressed: whoever comes may need none. */
  wait(): void {
    this.isWaiting = true;
    this.start();
  }

  stop(): void {
    this.isOn = false;
    this.isWaiting = false;
    this.hold();
    this.feel({ did: 'rest' });
  }

  /** It left the page, perhaps only to be put elsewhere: with it goes its light, and what nobody sees lit is not chosen. */
  gone(tile: Choosable): void {
    if (!this.knownTiles.includes(tile)) {
      return;
    }
    [this.knownTiles, this.known] = [[], []];
    this.hold();
    this.feel({ did: 'begin', groups: [], atMs: this.clock.now() });
  }

  /** The screen is another one, or the same: then the light stays where it is. */
  drawn(): void {
    const tiles = this.tiles();
    const isSame = tiles.length === this.known.length && tiles.every((tile, at) => tile === this.knownTiles[at] && tile.label === this.known[at]);
    if (this.isOn && !isSame) {
      this.begin();
    }
  }

  close(atMs: number): void {
    this.isWaiting = false;
    this.feel({ did: 'close', atMs });
  }

  /** Let go too soon to count: the light goes on. */
  open(atMs: number): void {
    this.feel({ did: 'open', atMs });
    if (this.isStepDue) {
      this.step(atMs);
    }
  }

  step(atMs: number): void {
    this.isWaiting = false;
    this.feel({ did: 'step', atMs });
  }

  /** From the first on; where steps are spoken, after the screen has spoken. What is lit can be chosen: so not before the lock is over. */
  private begin(): void {
    const tiles = this.tiles();
    this.knownTiles = tiles;
    this.known = tiles.map(({ label }) => label);
    this.hold();
    const beginning = this.beginnings;
    const begin = (): void => {
      if (beginning === this.beginnings && this.isOn) {
        this.feel({ did: 'begin', groups: this.groupsOf(tiles), atMs: this.clock.now() });
        if (this.isWaiting) {
          this.feel({ did: 'rest' });
        }
      }
    };
    const lockedMs = this.state.deafUntilMs - this.clock.now();
    const isLater = this.isSpoken && this.switches() === 1;
    const said = async (): Promise<void> => {
      await new Promise<number>((seen) => this.clock.painted(seen)); // a screen speaks once it can be seen
      await this.prompter!.silent();
    };
    if (lockedMs > 0 || isLater) {
      this.feel({ did: 'begin', groups: [], atMs: this.clock.now() });
      const unlocked = new Promise<void>((done) => this.clock.after(Math.max(0, lockedMs), done));
      void Promise.all([unlocked, isLater ? said() : undefined]).then(begin);
    } else {
      begin();
    }
  }

  private get isSpoken(): boolean {
    return this.settings().cue !== 'NONE' && this.prompter !== undefined;
  }

  private groupsOf(tiles: readonly Choosable[]): readonly (readonly Choosable[])[] {
    switch (this.settings().order) {
      case 'ONE_BY_ONE':
        return tiles.map((tile) => [tile]);
      case 'BLOCKS':
        return blocksOf(tiles, ({ home }) => home);
      case 'ROWS':
        return blocksOf(tiles, ({ home }) => home).flatMap((block) => rowsOf(block, ({ box }) => box));
    }
  }

  private feel(happening: Happening<Choosable>): void {
    const before = this.state;
    const wasLit = before.lit;
    this.state = scan(before, happening, this.settings(), this.switches());
    const { lit, chosen, deafUntilMs, isWoken } = this.state;
    if (isWoken) {
      this.begin();
      return;
    }
    if (lit !== wasLit) {
      this.show();
    }
    this.waitForHeld();
    if (chosen) {
      this.beginAgain();
      this.chosen(chosen, deafUntilMs);
    }
    if (!lit !== !wasLit) {
      this.changed();
    }
  }

  private show(): void {
    const lit = litOf(this.state);
    this.shown.filter((tile) => !lit.includes(tile)).forEach((tile) => tile.light(undefined));
    lit.forEach((tile) => tile.light(isGroupLit(this.state) ? 'group' : 'one'));
    this.shown = lit;
    this.callOff?.();
    this.isStepDue = false;
    const light = ++this.lights;
    const word = { isOver: true, said: Promise.resolve() };
    if (lit.length > 0 && this.isSpoken) {
      Object.assign(word, { isOver: false, said: this.said(lit).finally(() => (word.isOver = true)) });
    }
    this.clock.painted((atMs) => {
      if (light !== this.lights) {
        return;
      }
      this.feel({ did: 'shown', atMs });
      if (lit.length > 0 && this.switches() === 1) {
        const restMs = atMs + stepMs(this.state, this.settings()) - this.clock.now();
        this.callOff = this.clock.after(restMs, () => void this.next(word, light));
      }
    });
  }

  private said(lit: readonly Choosable[]): Promise<void> {
    const { cue, cuePercent } = this.settings();
    return this.prompter!.cue(lit, cuePercent / 100, cue === 'SECOND_OUTPUT');
  }

  /** A word is never cut short by the next one. */
  private async next(word: { readonly isOver: boolean; readonly said: Promise<void> }, light: number): Promise<void> {
    if (!word.isOver) {
      await word.said;
      await new Promise<void>((goOn) => this.clock.after(BREATH_MS, goOn));
    }
    if (light === this.lights) {
      this.isStepDue = true;
      this.feel({ did: 'step', atMs: this.clock.now() });
    }
  }

  /** What was chosen may lead nowhere else: a word is said, a call is raised. */
  private beginAgain(): void {
    this.hold();
    const beginning = this.beginnings;
    this.callOff = this.clock.after(this.settings().lockMs, () => beginning === this.beginnings && this.isOn && this.begin());
  }

  private waitForHeld(): void {
    this.callOffHeld?.();
    const due = acceptedAt(this.state, this.settings());
    this.callOffHeld =
      due === undefined
        ? undefined
        : this.clock.after(Math.max(0, due - this.clock.now()), () => this.feel({ did: 'held', atMs: this.clock.now() }));
  }

  private hold(): void {
    this.beginnings++;
    this.lights++;
    this.isStepDue = false;
    this.callOff?.();
    this.callOff = undefined;
  }
}
