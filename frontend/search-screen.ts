import { nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Phrase } from './language';
import { pageOf } from './paging';
import { foot, tilesOf } from './screens/question';
import type { Pages, Parts, Stage } from './screens/stage';
import { emptyPlace, tile } from './screens/tile';
import { letters } from './search-letters';
import { idsOf, indexFor, pagesFor, pagesOfPictures, tonguesWith, viewOn, wordsOfKind } from './search-page';
import { keyRoom } from './search-room';
import { byLetters, byPicture, openKind, turn, turnBack, WAYS } from './search-state';
import { askSomeone, goBack, pictureTiles, type Scene, type Search } from './search-tiles';

const ONE_PAGE: Pages = { page: 0, pages: 1 };

/** A screen of the search, to be put into the same frame as the others. Its heading is what it says on arrival. */
export function searchParts(board: Stage, search: Search): Parts {
  const { books, does } = search;
  const index = indexFor(board, books);
  const view = viewOn(board, books, search.view);
  const turns = { ...board.does, turn: (pages: number) => does.become(turn(view, pages)) };
  const stage = { ...board, tongues: tonguesWith(board, books), does: turns };
  return index ? partsOf({ view, books, does, stage, index }) : onlyPeople(stage, { view, books, does });
}

function partsOf(scene: Scene): Parts {
  const { view, stage, books } = scene;
  switch (view.on) {
    case 'ways':
      return ways(scene);
    case 'kinds':
      return kinds(scene);
    case 'kind':
      return pictures(scene, wordsOfKind(stage, books, view.kind));
    case 'letters': {
      const room = keyRoom(stage.glass, view.typed !== '', stage.sitting.look.gapMm);
      return room ? letters(scene, view, room) : ways(scene);
    }
    case 'found':
      return pictures(scene, stage.tongues.text('found'));
  }
}

function ways(scene: Scene): Parts {
  const { stage, does } = scene;
  const { tongues } = stage;
  const hasKeys = keyRoom(stage.glass, true, stage.sitting.look.gapMm) !== undefined;
  const tiles = [
    tile(stage, { words: tongues.text('byPicture'), icon: 'pictures' }, () => does.become(byPicture()), 'way'),
    hasKeys ? tile(stage, { words: tongues.text('byLetters'), icon: 'letters' }, () => does.become(byLetters()), 'way') : nothing,
  ];
  return {
    heading: tongues.text('searchTitle'),
    body: tilesOf(stage, tiles, hasKeys ? 2 : 1),
    foot: foot(stage, others(scene, ONE_PAGE), ONE_PAGE),
  };
}

/** The words are not here: there are still people to ask. */
function onlyPeople(stage: Stage, search: Search): Parts {
  const { tongues } = stage;
  return {
    heading: tongues.text('searchTitle'),
    body: tilesOf(stage, askSomeone(stage, search, 'way'), 1),
    foot: foot(stage, [goBack(stage, { ...search, view: WAYS }), emptyPlace, emptyPlace, emptyPlace], ONE_PAGE),
  };
}

function kinds(scene: Scene): Parts {
  const { stage, index, view, books, does } = scene;
  const pages = pagesFor(view, index.categories.length, stage.perPage);
  const shown = pageOf(index.categories, stage.perPage, pages.page);
  const tiles = repeat(
    shown,
    ({ id }) => id,
    ({ id, picture }) => tile(stage, { words: wordsOfKind(stage, books, id), picture }, () => does.become(openKind(view, id))),
  );
  return {
    heading: stage.tongues.text('whichKind'),
    body: tilesOf(stage, tiles, shown.length),
    foot: foot(stage, others(scene, pages), pages),
    pages,
  };
}

function pictures(scene: Scene, heading: Phrase): Parts {
  const { stage, index, view } = scene;
  const pages = pagesOfPictures(stage, index, view);
  const shown = pageOf(idsOf(index, view), stage.perPage, pages.page);
  return { heading, body: tilesOf(stage, pictureTiles(scene, shown), shown.length), foot: foot(stage, others(scene, pages), pages), pages };
}

/** Many pages can be turned in both directions. */
function others(scene: Scene, { pages }: Pages): unknown[] {
  const { stage, view, does } = scene;
  const before = tile(stage, { words: stage.tongues.text('pageBefore'), icon: 'before' }, () => does.become(turnBack(view, pages)));
  return [goBack(stage, scene), emptyPlace, pages > 2 ? before : emptyPlace, askSomeone(stage, scene)];
}
