import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { alone, type Phrase } from './language';
import { lineOf } from './line';
import { foot } from './screens/question';
import type { Parts } from './screens/stage';
import { emptyPlace, tile } from './screens/tile';
import { keyCap } from './search-keys';
import { idsOf, keysShown } from './search-page';
import type { KeyRoom } from './search-room';
import { addLetter, type SearchView, showFound, takeLetter } from './search-state';
import { askSomeone, goBack, pictureTiles, type Scene } from './search-tiles';
import type { Words } from './sitting';

type Letters = Extract<SearchView, { on: 'letters' }>;

/** Big keys, and above them what is found by what they typed. */
export function letters(scene: Scene, view: Letters, room: KeyRoom): Parts {
  const { stage, index } = scene;
  const { tongues } = stage;
  const isBegun = view.typed !== '';
  const showsFound = isBegun && room.found > 0;
  const { keys, pages } = keysShown(index, view, room);
  const tools = isBegun ? [takeAway(scene, view), show(scene, view)] : [emptyPlace, emptyPlace];
  return {
    heading: isBegun ? typedSoFar(view.typed, tongues.text('nextLetter')) : tongues.text('firstLetter'),
    body: html`<div class="body spelling ${showsFound ? 'spelling--begun' : ''}">
      ${showsFound ? found(scene, view, room) : nothing}
      ${keyboard(scene, view, keys, room)}
    </div>`,
    foot: foot(stage, [goBack(stage, scene), ...tools, askSomeone(stage, scene)], pages),
    pages,
  };
}

function found(scene: Scene, view: Letters, room: KeyRoom): TemplateResult {
  const ids = idsOf(scene.index, view).slice(0, room.found);
  return html`<div class="tiles spelling__found" role="group" aria-live="polite" aria-label=${scene.stage.tongues.text('found').text}
    style="--columns: ${room.found}">${pictureTiles(scene, ids)}</div>`;
}

function keyboard({ stage, does }: Scene, view: Letters, keys: readonly Words[], room: KeyRoom): TemplateResult {
  const { first } = stage.tongues;
  return html`<div class="keys" role="group" aria-label=${stage.tongues.text('letters').text}
    style="--columns: ${room.columns}">${repeat(
      keys,
      ({ text }) => text,
      (key) => {
        const { text } = key;
        const words = alone(lineOf({ ...key, text: keyCap(text, view.typed).toLocaleUpperCase(first.tag) }, first.tag), first.tag);
        return tile(stage, { words, kind: 'tool' }, () => does.become(addLetter(view, text)));
      },
    )}</div>`;
}

function takeAway({ stage, does }: Scene, view: Letters): TemplateResult {
  return tile(stage, { words: stage.tongues.text('takeLetter'), icon: 'take-letter' }, () => does.become(takeLetter(view)));
}

function show({ stage, does }: Scene, view: Letters): TemplateResult {
  return tile(stage, { words: stage.tongues.text('showFound'), icon: 'pictures' }, () => does.become(showFound(view)));
}

/** What was typed stands before the question, in the language in which it was typed. */
function typedSoFar(typed: string, question: Phrase): Phrase {
  return { ...question, text: `${typed.toLocaleUpperCase(question.lang)}… ${question.text}` };
}
