import { inLanguage } from './address';
import type { Around } from './around';
import { Tongues } from './language';
import { type Line, lineOf } from './line';
import { inOtherLanguage } from './other-language';
import { pageOf as partOf, pagesOf } from './paging';
import type { TalkDeeds, TalkStage } from './screens/talk-stage';
import type { TalkDocument, TalkPage, TalkTile } from './talk-document';
import { talkRoom } from './talk-room';
import { back, bringBack, clear, isAtStart, open, pageOf, QUIET, said, standOf, takeAway, type Talking, turn } from './talk-state';

/** What Talk needs of the page around it: no disk, and no way to the server. */
export type TalkAround = Pick<Around, 'voice' | 'glass' | 'onLanguage' | 'onChange' | 'isLeaving' | 'leave'>;

/** Speaks for a person. Nothing of it is kept or sent: what was said is gone with the page. */
export class Talk {
  private now: Talking = QUIET;
  /** What was said last, in whichever language comes first. */
  private spoken: () => readonly Line[] = () => [];

  constructor(
    readonly talk: TalkDocument,
    private firstLanguage: number,
    private readonly around: TalkAround,
  ) {}

  /** Also when the page comes back to it. */
  open(): void {
    this.preload();
    this.spoken = () => this.tongues.text('title').lines;
    void this.around.voice.add(this.spoken());
  }

  get tongues(): Tongues {
    return new Tongues(this.talk.languages, this.talk.texts, this.firstLanguage, this.talk.voice?.both);
  }

  get stage(): TalkStage {
    const { talk, now, tongues } = this;
    const room = talkRoom(this.around.glass(), talk.look);
    const page = pageOf(now, talk);
    const all = page?.tiles ?? [];
    const pages = pagesOf(all.length, room.perPage);
    const at = Math.min(standOf(now, talk).turn, pages - 1);
    return {
      person: talk.person.id,
      tongues,
      room,
      page,
      isAtStart: isAtStart(now),
      tiles: partOf(all, room.perPage, at),
      places: Math.min(room.perPage, all.length),
      pages: { page: at, pages },
      quick: talk.quick.slice(0, room.quick),
      bar: now.bar,
      canBringBack: now.bar.length === 0 && now.cleared.length > 0,
      isUsed: now.isUsed,
      status: this.status(now),
      isSoundRefused: this.around.voice.isRefused,
      does: this.does,
    };
  }

  /** The browser keeps them for when the server is away. */
  get pictures(): string[] {
    const all = this.talk.pages.flatMap(({ tiles }) => tiles.map(({ picture }) => picture));
    return [...new Set(all.filter((picture): picture is string => !!picture))];
  }

  private status({ isFull }: Talking): TalkStage['status'] {
    if (this.around.isLeaving()) {
      return this.tongues.text('oneMoment');
    }
    return isFull ? this.tongues.text('full') : undefined;
  }

  private readonly does: TalkDeeds = {
    open: (page) => this.become(open(this.now, this.talk, page)),
    back: () => (isAtStart(this.now) ? this.leave() : this.become(back(this.now))),
    said: (tile) => {
      this.spoken = () => this.tongues.of(tile.spoken).lines;
      this.become(said(this.now, tile));
    },
    sayAll: () => this.speak(() => this.sentence()),
    takeAway: () => this.become(takeAway(this.now)),
    clear: () => this.become(clear(this.now)),
    bringBack: () => this.become(bringBack(this.now)),
    turn: () => {
      const { page, pages } = this.stage.pages;
      this.become(turn(this.now, this.talk, page, pages));
    },
    switchLanguage: () => this.switchLanguage(),
    hearAgain: () => this.speak(() => this.all()),
  };

  private become(now: Talking): void {
    this.now = now;
    this.around.onChange();
  }

  private speak(lines: () => readonly Line[]): void {
    this.spoken = lines;
    void this.around.voice.say(lines());
  }

  private leave(): void {
    const { home, languages } = this.talk;
    this.around.leave(inLanguage(home, this.tongues.first.tag, languages[0]?.tag));
  }

  /** In place: page and what was put together stay. */
  private switchLanguage(): void {
    this.firstLanguage = 1 - this.firstLanguage;
    inOtherLanguage(this.around, this.tongues.first.tag, { preload: () => this.preload(), said: () => this.spoken() });
  }

  /** Phrase after phrase, as each was said when it was pressed. */
  private sentence(): Line[] {
    return this.now.bar.flatMap(({ spoken }) => this.tongues.of(spoken).lines);
  }

  /** All of the screen, in the order in which it is shown: the words on the tiles, not what they say. */
  private all(): Line[] {
    const { tongues, stage } = this;
    const words = (tiles: readonly TalkTile[]): readonly Line[] => tiles.flatMap((tile) => tongues.of(tile.words).lines);
    return [
      ...tongues.of(stage.page?.words ?? []).lines,
      ...this.sentence(),
      ...words(stage.tiles),
      ...(stage.pages.pages > 1 ? tongues.text('nextPage').lines : []),
      ...words(stage.quick),
      ...tongues.text(stage.isAtStart ? 'myPage' : 'back').lines,
    ];
  }

  /**
   * All of it, always in the same order, whatever was opened or pressed: so nobody can tell from what is fetched what
   * somebody said.
   */
  private preload(): void {
    const { talk, firstLanguage, tongues } = this;
    const tag = (at: number): string => talk.languages[at]?.tag ?? '';
    const pages: readonly TalkPage[] = [{ id: '', words: [], tiles: talk.quick }, ...talk.pages];
    const texts = (at: number): Line[] => Object.values(talk.texts[tag(at)] ?? {}).flatMap((words) => lineOf(words, tag(at)));
    const inLanguage = (at: number): Line[] => [...linesOf(pages, at, tag(at)), ...texts(at)];
    this.around.voice.preload([...inLanguage(firstLanguage), ...(tongues.second ? inLanguage(1 - firstLanguage) : [])]);
  }
}

/** What is said goes before what is only read out. */
function linesOf(pages: readonly TalkPage[], at: number, tag: string): Line[] {
  const tiles = pages.flatMap((page) => page.tiles);
  const inOrder = [...tiles.map(({ spoken }) => spoken), ...tiles.map(({ words }) => words), ...pages.map(({ words }) => words)];
  return inOrder.flatMap((words) => lineOf(words[at], tag));
}
