import { inLanguage } from './address';
import type { Around } from './around';
import { Tongues } from './language';
import { pageOf, pagesOf, shapeOf } from './paging';
import type { TalkDeeds, TalkStage } from './screens/talk-stage';
import type { TalkDocument, TalkGroup } from './talk-document';
import { groupOf, openGroup, QUIET, said, type Talking, tilesPerPage, turn } from './talk-state';

/** What Talk needs of the page around it: no disk, and no way to the server. */
export type TalkAround = Pick<Around, 'voice' | 'glass' | 'onLanguage' | 'onChange' | 'isLeaving' | 'leave'>;

type Clips = (string | null)[];

/** Speaks for a person. Nothing of it is kept or sent: what was said is gone with the page. */
export class Talk {
  private now: Talking = QUIET;

  constructor(
    readonly talk: TalkDocument,
    private firstLanguage: number,
    private readonly around: TalkAround,
  ) {}

  /** Also when the page comes back to it. */
  open(): void {
    this.preload();
    void this.around.voice.add([this.tongues.text('title').clip]);
  }

  get tongues(): Tongues {
    return new Tongues(this.talk.languages, this.talk.texts, this.firstLanguage);
  }

  get stage(): TalkStage {
    const glass = this.around.glass();
    const { perPage: wanted, textPt } = this.talk.look;
    const group = groupOf(this.talk, this.now);
    const all = group?.tiles ?? [];
    const each = tilesPerPage(glass, wanted, textPt);
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
    said: (tile) => this.become(said(this.now, tile)),
    turn: () => this.become(turn({ ...this.now, page: this.stage.pages.page }, this.stage.pages.pages)),
    leave: () => this.leave(),
    switchLanguage: () => this.switchLanguage(),
    hearAgain: () => void this.around.voice.say(this.all()),
  };

  private become(now: Talking): void {
    this.now = now;
    this.around.onChange();
  }

  private leave(): void {
    const { home, languages } = this.talk;
    this.around.leave(inLanguage(home, this.tongues.first.tag, languages[0]?.tag));
  }

  /** In place: group, page and what was said last stay. */
  private switchLanguage(): void {
    this.firstLanguage = 1 - this.firstLanguage;
    this.around.onLanguage(this.tongues.first.tag);
    this.preload();
    void this.around.voice.say([this.tongues.text('title').clip]);
    this.around.onChange();
  }

  /** All of the screen, in the order in which it is shown: the words on the tiles, not what they say. */
  private all(): Clips {
    const { tongues, stage } = this;
    return [
      tongues.text('title').clip,
      ...this.talk.groups.map(({ words }) => tongues.of(words).clip),
      ...stage.tiles.map(({ words }) => tongues.of(words).clip),
      ...(stage.pages.pages > 1 ? [tongues.text('more').clip] : []),
      tongues.text('myPage').clip,
    ];
  }

  /** The group that is open, the other groups, then all of it in the other language. */
  private preload(): void {
    const { talk, tongues, firstLanguage } = this;
    const open = groupOf(talk, this.now);
    const others = talk.groups.filter((group) => group !== open);
    const groups = open ? [open, ...others] : others;
    const texts = (tag: string | undefined): Clips => Object.values(talk.texts[tag ?? ''] ?? {}).map(({ clip }) => clip);
    this.around.voice.preload([
      ...clipsOf(groups.slice(0, 1), firstLanguage),
      ...texts(tongues.first.tag),
      ...clipsOf(groups.slice(1), firstLanguage),
      ...(tongues.second ? [...clipsOf(groups, 1 - firstLanguage), ...texts(tongues.second.tag)] : []),
    ]);
  }
}

/** What is said goes before what is only read out. */
function clipsOf(groups: readonly TalkGroup[], language: number): Clips {
  const tiles = groups.flatMap((group) => group.tiles);
  return [...tiles.map(({ spoken }) => spoken), ...groups.map(({ words }) => words), ...tiles.map(({ words }) => words)].map(
    (words) => words[language]?.clip ?? null,
  );
}
