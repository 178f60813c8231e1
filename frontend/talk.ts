import { inLanguage } from './address';
import type { Around } from './around';
import { Tongues } from './language';
import { type Line, lineOf } from './line';
import { pageOf, pagesOf, shapeOf } from './paging';
import type { TalkDeeds, TalkStage } from './screens/talk-stage';
import type { TalkDocument, TalkGroup } from './talk-document';
import { groupOf, openGroup, QUIET, said, type Talking, tilesPerPage, turn } from './talk-state';

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
    const glass = this.around.glass();
    const group = groupOf(this.talk, this.now);
    const all = group?.tiles ?? [];
    const each = tilesPerPage(glass, this.talk.look);
    const pages = pagesOf(all.length, each);
    const page = Math.min(this.now.page, pages - 1);
    return {
      talk: this.talk,
      person: this.talk.person.id,
      tongues: this.tongues,
      shape: shapeOf(glass),
      group,
      tiles: pageOf(all, each, page),
      places: Math.min(each, all.length),
      pages: { page, pages },
      last: this.now.last,
      status: this.around.isLeaving() ? this.tongues.text('oneMoment') : undefined,
      isSoundRefused: this.around.voice.isRefused,
      canSay: (lines) => this.around.voice.canSay(lines),
      does: this.does,
    };
  }

  /** The browser keeps them for when the server is away. */
  get pictures(): string[] {
    const all = this.talk.groups.flatMap(({ picture, tiles }) => [picture, ...tiles.map((tile) => tile.picture)]);
    return all.filter((picture): picture is string => !!picture);
  }

  private readonly does: TalkDeeds = {
    openGroup: (group) => {
      this.become(openGroup(this.now, group));
      this.preload();
    },
    said: (tile) => {
      this.spoken = () => this.tongues.of(tile.spoken).lines;
      this.become(said(this.now, tile));
    },
    turn: () => this.become(turn({ ...this.now, page: this.stage.pages.page }, this.stage.pages.pages)),
    leave: () => this.leave(),
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

  /** In place: group, page and what was said last stay. */
  private switchLanguage(): void {
    const { wasSpeaking } = this.around.voice;
    this.firstLanguage = 1 - this.firstLanguage;
    this.around.onLanguage(this.tongues.first.tag);
    this.preload();
    if (wasSpeaking) {
      void this.around.voice.say(this.spoken());
    }
    this.around.onChange();
  }

  /** All of the screen, in the order in which it is shown: the words on the tiles, not what they say. */
  private all(): Line[] {
    const { tongues, stage } = this;
    return [
      tongues.text('title'),
      ...this.talk.groups.map(({ words }) => tongues.of(words)),
      ...stage.tiles.map(({ words }) => tongues.of(words)),
      ...(stage.pages.pages > 1 ? [tongues.text('more')] : []),
      tongues.text('myPage'),
    ].flatMap(({ lines }) => lines);
  }

  /** The group that is open, the other groups, then all of it in the other language. */
  private preload(): void {
    const { talk, tongues, firstLanguage } = this;
    const open = groupOf(talk, this.now);
    const others = talk.groups.filter((group) => group !== open);
    const groups = open ? [open, ...others] : others;
    const inLanguage = (each: readonly TalkGroup[], at: number): Line[] => linesOf(each, at, talk.languages[at]?.tag ?? '');
    const texts = (tag: string | undefined): Line[] => Object.values(talk.texts[tag ?? ''] ?? {}).flatMap((words) => lineOf(words, tag ?? ''));
    this.around.voice.preload([
      ...inLanguage(groups.slice(0, 1), firstLanguage),
      ...texts(tongues.first.tag),
      ...inLanguage(groups.slice(1), firstLanguage),
      ...(tongues.second ? [...inLanguage(groups, 1 - firstLanguage), ...texts(tongues.second.tag)] : []),
    ]);
  }
}

/** What is said goes before what is only read out. */
function linesOf(groups: readonly TalkGroup[], at: number, tag: string): Line[] {
  const tiles = groups.flatMap((group) => group.tiles);
  const inOrder = [...tiles.map(({ spoken }) => spoken), ...groups.map(({ words }) => words), ...tiles.map(({ words }) => words)];
  return inOrder.flatMap((words) => lineOf(words[at], tag));
}
