import type { Around } from './around';
import { Tongues } from './language';
import { type Line, lineOf } from './line';
import { meaningOf } from './meaning';
import { inOtherLanguage } from './other-language';
import { shapeOf } from './paging';
import type { TryDeeds, TryStage } from './screens/trying';
import { howMany, type Shown, shownOf } from './shown';
import type { Option, Response, Sitting, Words } from './sitting';
import { fresh } from './view';

/** What trying out needs of the page around it: no disk, and no way to the server. */
export interface TryAround extends Pick<Around, 'voice' | 'glass' | 'onLanguage' | 'onChange'> {
  close(href: string): void;
}

export interface Tried {
  readonly response: Response;
  readonly option: string | null;
}

/** One made-up question, put again and again. Nothing of it is kept or sent. */
export class Trying {
  private page = 0;
  private picked: Tried | undefined;

  constructor(
    readonly sitting: Sitting,
    private firstLanguage: number,
    private readonly around: TryAround,
  ) {}

  /** Also when the page comes back to it. */
  open(): void {
    this.preload();
    void this.around.voice.add(this.arrival());
  }

  get tongues(): Tongues {
    const { languages, texts, voice } = this.sitting;
    return new Tongues(languages, texts, this.firstLanguage, voice?.both);
  }

  get stage(): TryStage {
    const glass = this.around.glass();
    const shape = shapeOf(glass);
    const { sitting, tongues, picked, does } = this;
    return {
      sitting,
      said: [],
      tongues,
      person: sitting.person.id,
      isTrial: true,
      shown: this.shown,
      glass,
      shape,
      perPage: howMany(sitting, glass),
      picked,
      status: tongues.text(shape === 'narrow' && !picked ? 'title' : 'note'), // beside the page there is room for little
      isSoundRefused: this.around.voice.isRefused,
      does,
    };
  }

  get pictures(): string[] {
    return this.options.map(({ picture }) => picture).filter((picture) => picture !== null);
  }

  private readonly does: TryDeeds = {
    pick: ({ id }) => this.choose({ response: 'OPTION', option: id }),
    pickOther: (response) => this.choose({ response, option: null }),
    turn: (pages) => {
      this.page = (this.shown.screen.on === 'question' ? this.shown.screen.page + 1 : 0) % pages;
      this.around.onChange();
    },
    again: () => {
      this.page = 0;
      this.become(undefined);
    },
    close: () => this.around.close(this.sitting.home),
    switchLanguage: () => this.switchLanguage(),
    hearAgain: () => void this.around.voice.say(this.all()),
  };

  private get shown(): Shown {
    return shownOf(this.sitting, [], fresh({ on: 'question', presentation: this.sitting.id, page: this.page }), this.around.glass());
  }

  private get options(): readonly Option[] {
    return this.sitting.questions.flatMap(({ options }) => options);
  }

  private choose(picked: Tried): void {
    this.become(picked);
  }

  private become(picked: Tried | undefined): void {
    this.picked = picked;
    this.around.onChange();
    void this.around.voice.add(this.arrival());
  }

  /** In place: page and choice stay. */
  private switchLanguage(): void {
    this.firstLanguage = 1 - this.firstLanguage;
    inOtherLanguage(this.around, this.tongues.first.tag, { preload: () => this.preload(), said: () => this.arrival() });
  }

  private arrival(): readonly Line[] {
    const { picked, tongues, sitting } = this;
    const words = picked ? meaningOf(sitting, { ...picked, presentation: sitting.id })?.said : sitting.questions[0]?.prompt;
    return tongues.of(words ?? []).lines;
  }

  /** All of the screen, in the order in which it is shown. */
  private all(): Line[] {
    const { tongues, sitting, shown, picked } = this;
    const text = (key: string): readonly Line[] => tongues.text(key).lines;
    const lines = (words: readonly Words[]): readonly Line[] => tongues.of(words).lines;
    const below = picked
      ? [text('again'), text('close')]
      : [...shown.options.map(({ label }) => lines(label)), ...sitting.nonChoices.map(({ label }) => lines(label))];
    return [this.arrival(), ...below, text('note')].flat();
  }

  private preload(): void {
    const { sitting, options, firstLanguage } = this;
    const { tag = '' } = sitting.languages[firstLanguage] ?? {};
    const labels = [...options, ...sitting.nonChoices].flatMap(({ label, said }) => [label, said]);
    const prompts = sitting.questions.map(({ prompt }) => prompt);
    const inFirst = [...prompts, ...labels].flatMap((words) => lineOf(words[firstLanguage], tag));
    const texts = Object.values(sitting.texts[tag] ?? {}).flatMap((words) => lineOf(words, tag));
    this.around.voice.preload([...inFirst, ...texts]);
  }
}
