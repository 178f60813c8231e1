import { html, type TemplateResult } from 'lit';
import type { Phrase } from '../language';
import type { Line } from '../line';
import '../picture-tile';
import type { TileKind } from '../picture-tile';
import type { Stage } from './stage';

export interface TileLook {
  readonly words: Phrase;
  readonly picture?: string | null;
  readonly icon?: string | null;
  readonly kind?: TileKind;
  readonly isChosen?: boolean;
  /** Chosen, and it can be chosen again. */
  readonly isOpen?: boolean;
  /** What is heard at the press, if it is not the word. */
  readonly lines?: readonly Line[];
  /** There is nothing to do for it now. */
  readonly isDisabled?: boolean;
  /** What it does is heard, not its word. */
  readonly isSilent?: boolean;
  /** It is there to be said: also for whom nothing else is said at a press. */
  readonly isSaying?: boolean;
}

/** A tile of the board: its word in both languages, spoken in the first. */
export function tile(stage: Pick<Stage, 'tongues'>, look: TileLook, onChosen: () => void, place = ''): TemplateResult {
  const { words } = look;
  return html`<picture-tile
    class=${place}
    .label=${words.text}
    .labelLang=${words.lang}
    .second=${words.second}
    .secondLang=${words.secondLang}
    .lines=${look.lines ?? words.lines}
    .noVoice=${stage.tongues.text('noVoice').text}
    .picture=${look.picture ?? ''}
    .icon=${look.icon ?? ''}
    .kind=${look.kind ?? 'answer'}
    .chosen=${look.isChosen || look.isOpen || false}
    .disabled=${look.isChosen || look.isDisabled || false}
    .silent=${look.isSilent ?? false}
    .saying=${look.isSaying ?? false}
    @chosen=${onChosen}
  ></picture-tile>`;
}

/** On one page all have pictures, or none: what has one would look more important. */
export function alike(looks: readonly TileLook[]): TileLook[] {
  const isBare = looks.some(({ picture, icon }) => !picture && !icon);
  return looks.map((look) => (isBare ? { ...look, picture: null, icon: null } : look));
}

/** A place that is kept free, so that nothing beside it moves. */
export const emptyPlace: TemplateResult = html`<span class="place"></span>`;
