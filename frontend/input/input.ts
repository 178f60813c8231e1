import type { Choosable } from './choosable';
import { BROWSER_CLOCK, type Clock } from './clock';
import { Dweller } from './dweller';
import { Fingers } from './fingers';
import { type Direction, nextTo } from './places';
import { handOf } from './press';
import { type Prompter, Scanner, type ScanState } from './scanner';
import { type Switch, Switches } from './switches';
import { dwells, scanningOf, switchesOf, USUAL, type WayIn, type WaysIn } from './ways-in';

export type { Choosable } from './choosable';

const USUAL_PX_PER_MM = 5.885;

/** The quiet screen lies over the page, or what only staff press; or the browser says that nobody looks at it. */
type Rest = 'quiet' | 'staff' | 'away';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * Hears every hand, pointer, switch, key and helper on the page, through all shadow roots, as the person in front of it
 * selects, and tells the tile that was meant. Says `scan` when the light begins or rests.
 */
export class Input extends EventTarget {
  /** What something was chosen with last. */
  lastWay: WayIn = 'TOUCH';
  /** Who says what is lit. */
  prompter: Prompter | undefined;

  private readonly tiles = new Set<EventTarget>();
  private ways: WaysIn = USUAL;
  private wearer: unknown;
  private readonly restsBecause = new Set<Rest>();
  private isLookingAgain = false;
  private readonly fingers: Fingers;
  private readonly dweller: Dweller;
  private readonly scanner: Scanner;
  private readonly switches: Switches;

  constructor(
    private readonly page: Document,
    private readonly clock: Clock = BROWSER_CLOCK,
  ) {
    super();
    const pxPerMm = (): number => pxPerMmOf(page);
    this.fingers = new Fingers(clock, () => handOf(this.ways), pxPerMm, (tile, isTouched) => this.chosen(tile, isTouched ? this.touched() : 'KEYS'));
    this.dweller = new Dweller(clock, () => this.ways.dwelling, pxPerMm, (tile, untilMs) => this.chosenApart(tile, 'DWELL', untilMs));
    this.scanner = new Scanner(
      clock,
      () => scanningOf(this.ways),
      () => (switchesOf(this.ways) === 2 ? 2 : 1),
      () => this.inOrder(),
      { silent: async () => this.prompter?.silent(), cue: async (...what) => this.prompter?.cue(...what) },
      (tile, untilMs) => this.chosenApart(tile, switchesOf(this.ways) === 2 ? 'TWO_SWITCHES' : 'ONE_SWITCH', untilMs),
      () => this.dispatchEvent(new Event('scan')),
    );
    this.switches = new Switches(page, clock, () => this.ways, {
      isHeard: () => !this.isCovered,
      close: (which, atMs) => this.closed(which, atMs),
      open: (which, atMs) => this.opened(which, atMs),
    });
    this.listen();
  }

  register(tile: Choosable): void {
    this.tiles.add(tile);
    this.drawn();
  }

  release(tile: Choosable): void {
    this.tiles.delete(tile);
    this.fingers.release(tile);
    this.dweller.release(tile);
    this.scanner.gone(tile);
    this.drawn();
  }

  /** The same place means something else now: what began there before is none. */
  renamed(tile: Choosable): void {
    this.fingers.release(tile);
    this.dweller.release(tile);
  }

  /** As whoever is in front of the page selects. Whoever came last decides. */
  listenAs(who: unknown, ways: WaysIn): void {
    const isSame = this.wearer === who && JSON.stringify(ways) === JSON.stringify(this.ways);
    this.wearer = who;
    if (!isSame) {
      this.ways = ways;
      this.page.documentElement?.setAttribute('data-way', ways.way.toLowerCase());
      this.fingers.slip();
      this.dweller.away();
      this.scanner.stop();
      this.startScanning();
    }
  }

  leave(who: unknown): void {
    if (this.wearer === who) {
      this.wearer = undefined;
      this.ways = USUAL;
      this.page.documentElement?.removeAttribute('data-way');
      this.scanner.stop();
    }
  }

  /** Tiles have come, gone or become others. */
  drawn(): void {
    if (!this.isLookingAgain && switchesOf(this.ways) > 0) {
      this.isLookingAgain = true;
      this.clock.painted(() => {
        this.isLookingAgain = false;
        this.scanner.drawn();
      });
    }
  }

  get speaks(): WaysIn['speaks'] {
    return this.ways.speaks;
  }

  get scanning(): ScanState {
    return this.scanner.is;
  }

  /** Whether a press that begins then belongs to the choice before it. */
  isDeaf(atMs: number): boolean {
    return this.fingers.isDeaf(atMs);
  }

  private listen(): void {
    const { page } = this;
    const { fingers, switches } = this;
    const hears = <E extends Event>(name: string, tell: (event: E) => unknown): void =>
      page.addEventListener(name, (event) => this.isCovered || tell(event as E));
    hears<PointerEvent>('pointerdown', (event) => switches.pointer(event) || fingers.down(event, this.tileUnder(event)));
    hears<PointerEvent>('pointermove', (event) => this.pointed(event));
    hears<PointerEvent>('pointerup', (event) => switches.pointer(event) || fingers.up(event, this.tileUnder(event)));
    hears<PointerEvent>('pointercancel', (event) => switches.pointer(event) || fingers.slip(event));
    page.documentElement?.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'touch' || this.dweller.away());
    hears<KeyboardEvent>('keydown', (event) => this.keyDown(event));
    hears<KeyboardEvent>('keyup', (event) => switches.key(event, !!this.tileUnder(event)));
    hears<MouseEvent>('click', (event) => this.click(event));
    hears<FocusEvent>('focusin', (event) => this.focused(event));
    // a long press is a press: no menu, no picture dragged away
    ['contextmenu', 'dragstart', 'selectstart'].forEach((name) =>
      page.addEventListener(name, (event) => this.tileUnder(event) && event.preventDefault()),
    );
    page.addEventListener('ownsay-quiet', () => this.rest('quiet', true));
    page.addEventListener('ownsay-awake', () => this.rest('quiet', false));
    page.addEventListener('ownsay-staff', () => this.rest('staff', true));
    page.addEventListener('ownsay-person', () => this.rest('staff', false));
    page.addEventListener('ownsay-corners', () => this.fingers.slip());
    page.addEventListener('visibilitychange', () => this.rest('away', page.hidden));
  }

  private get isResting(): boolean {
    return this.restsBecause.size > 0;
  }

  /** What is pressed then is meant for what lies over the page. Whoever presses looks at it, whatever a browser says. */
  private get isCovered(): boolean {
    return this.restsBecause.has('quiet') || this.restsBecause.has('staff');
  }

  /** The person is not the one in front of the page: nothing lights up, and nobody's press is theirs. */
  private rest(why: Rest, isResting: boolean): void {
    isResting ? this.restsBecause.add(why) : this.restsBecause.delete(why);
    if (isResting) {
      this.fingers.slip();
      this.dweller.away();
      this.scanner.stop();
    } else {
      this.startScanning();
    }
  }

  private startScanning(): void {
    if (switchesOf(this.ways) > 0 && !this.isResting) {
      this.ways.anybody && !isSwitch(this.lastWay) ? this.scanner.wait() : this.scanner.start();
      this.switches.watchPads();
    }
  }

  private pointed(event: PointerEvent): void {
    const on = this.tileUnder(event);
    this.fingers.move(event, on);
    if (dwells(this.ways) && event.buttons === 0) {
      this.dweller.point(event, on);
    }
  }

  private keyDown(event: KeyboardEvent): void {
    const on = this.tileUnder(event);
    if (this.switches.key(event, !!on)) {
      return;
    }
    const direction = event.altKey || event.ctrlKey || event.metaKey ? undefined : DIRECTIONS[event.key];
    // a key that is held down is one press
    const isHeldDown = event.repeat && (event.key === 'Enter' || event.key === ' ') && on;
    if (isHeldDown || (direction && this.step(direction, on))) {
      event.preventDefault();
    }
  }

  private closed(which: Switch, atMs: number): void {
    if (switchesOf(this.ways) === 2 && which === 'first') {
      this.scanner.step(atMs);
    } else {
      this.scanner.close(atMs);
    }
  }

  private opened(which: Switch, atMs: number): void {
    if (switchesOf(this.ways) === 1 || which === 'second') {
      this.scanner.open(atMs);
    }
  }

  /** To the tile that stands there, or from anywhere else to the first one. */
  private step(direction: Direction, from: Choosable | undefined): boolean {
    const tiles = this.inOrder();
    const to = from ? nextTo(from.box, tiles.filter((tile) => tile !== from), ({ box }) => box, direction) : tiles[0];
    to?.focus();
    return to !== undefined;
  }

  private click(event: MouseEvent): void {
    const on = this.tileUnder(event);
    if (on && event.detail === 0) { // 0: no pointer was involved
      this.fingers.activate(on, event.timeStamp);
    }
  }

  private focused(event: FocusEvent): void {
    const on = this.tileUnder(event);
    if (on && (event.target as Element).matches?.(':focus-visible')) {
      on.attend();
    }
  }

  private touched(): WayIn {
    const { way } = this.ways;
    return way === 'HELD_TOUCH' || way === 'SLIDE' || way === 'SUPPORTERS_HAND' ? way : 'TOUCH';
  }

  private chosenApart(tile: Choosable, way: WayIn, untilMs: number): void {
    this.fingers.deafen(untilMs);
    this.chosen(tile, way);
  }

  private chosen(tile: Choosable, way: WayIn): void {
    this.lastWay = way;
    if (way !== 'DWELL') {
      this.dweller.otherwise();
    }
    tile.choose();
  }

  private inOrder(): Choosable[] {
    const tiles = [...this.tiles].filter((tile): tile is Choosable => (tile as Choosable).isOpen);
    return tiles.sort((one, other) => (isBefore(one, other) ? -1 : 1));
  }

  private tileUnder(event: Event): Choosable | undefined {
    return event.composedPath().find((node): node is Choosable => this.tiles.has(node));
  }
}

/** Whoever came here with a switch goes on with it. */
function isSwitch(way: WayIn): boolean {
  return way === 'ONE_SWITCH' || way === 'TWO_SWITCHES';
}

function isBefore(one: EventTarget, other: EventTarget): boolean {
  return ((one as Node).compareDocumentPosition?.(other as Node) & 4) !== 0; // Node.DOCUMENT_POSITION_FOLLOWING
}

function pxPerMmOf({ defaultView, documentElement }: Document): number {
  const told = defaultView ? Number.parseFloat(defaultView.getComputedStyle(documentElement).getPropertyValue('--px-per-mm')) : 0;
  return told > 0 ? told : USUAL_PX_PER_MM;
}

/** One page, one pair of ears. */
export const input = new Input(document);
