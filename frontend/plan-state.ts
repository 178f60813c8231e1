import type { WayIn } from './input/ways-in';
import type { Answer } from './outbox';
import { gapsOf, type Glass, roomOf, shapeOf, type Spread, widthOf } from './paging';
import type { PlanArea, PlanDocument, Statement } from './plan-document';
import type { Given } from './sitting';

/** A page of the plan: of one area, or of all of them. */
export interface Place {
  readonly area: string | null;
  readonly page: number;
}

export type PlanScreen =
  | { readonly on: 'areas'; readonly page: number }
  | ({ readonly on: 'statements' } & Place)
  | { readonly on: 'which'; readonly statement: string; readonly from: Place }
  | { readonly on: 'takeOut'; readonly statement: string; readonly takenOutAs: string; readonly from: Place };

/** Where a person is in their plan. Ids and counts only. */
export interface PlanView {
  readonly screen: PlanScreen;
  /** Something was just taken out, and the person is told so. */
  readonly isTakenOut: boolean;
  readonly shownAt: string | null;
  readonly replays: number;
}

/** As many areas as home shows. */
export const AREAS_ON_A_PAGE = 6;
const TWO_CARDS_UP_TO_PT = 30;
const USUAL_PT = 24;
/** As many letters fit a card of two, at the usual size. */
const LETTERS_BESIDE_ANOTHER = 84;

/**
 * How many statements stand on a page: two where there is room for both in the size that is read well.
 * @param letters of the longest sentence, which must not become small beside another
 */
export function cardsPerPage(glass: Glass, { perPage: wanted, textPt = USUAL_PT, tileMm = 0, gapMm }: Spread, letters = 0): number {
  const { gap } = gapsOf(glass, gapMm);
  const hasRoom = textPt <= TWO_CARDS_UP_TO_PT && letters * textPt <= LETTERS_BESIDE_ANOTHER * USUAL_PT;
  const isWideEnough = (roomOf(glass, 'wide', gap).widthMm - gap) / 2 >= tileMm;
  return shapeOf(glass) === 'wide' && wanted > 1 && hasRoom && isWideEnough ? 2 : 1;
}

/** In all its languages. */
export function longestSentence({ statements }: PlanDocument): number {
  return Math.max(0, ...statements.map(({ said }) => said.reduce((letters, { text }) => letters + widthOf(text), 0)));
}

/** What still stands once everything that this tablet holds is laid over what the server knew. */
export function stillStanding(plan: PlanDocument, held: readonly Pick<Given, 'takesBack'>[]): Statement[] {
  const gone = new Set(held.map((answer) => answer.takesBack));
  return plan.statements.filter((statement) => !gone.has(statement.id));
}

/** The areas that still hold something. */
export function areasOf(plan: PlanDocument, standing: readonly Statement[]): PlanArea[] {
  return plan.areas.filter(({ id }) => standing.some((statement) => statement.area === id));
}

/** Area by area, in the order in which the areas stand at home. */
export function statementsOn(plan: PlanDocument, standing: readonly Statement[], area: string | null): Statement[] {
  const place = new Map(plan.areas.map(({ id }, i) => [id, i]));
  const all = standing.filter((statement) => area === null || statement.area === area);
  return all.sort((a, b) => (place.get(a.area) ?? place.size) - (place.get(b.area) ?? place.size));
}

/** The area that was asked for; else the areas, when they hold more than a page; else everything. */
export function start(plan: PlanDocument, standing: readonly Statement[], area: string, each: number): PlanView {
  const areas = areasOf(plan, standing);
  if (areas.some(({ id }) => id === area)) {
    return openArea(area);
  }
  return standing.length > each && areas.length > 1 ? areasAgain() : fresh({ on: 'statements', area: null, page: 0 });
}

/** Where the person was, if there still is something there. */
export function resume(
  plan: PlanDocument,
  standing: readonly Statement[],
  area: string,
  each: number,
  kept: PlanView | undefined,
): PlanView {
  return kept && makesSense(standing, kept.screen) ? kept : start(plan, standing, area, each);
}

function makesSense(standing: readonly Statement[], screen: PlanScreen): boolean {
  switch (screen.on) {
    case 'areas':
      return standing.length > 0;
    case 'statements':
      return standing.some((statement) => screen.area === null || statement.area === screen.area);
    case 'which':
    case 'takeOut':
      return standing.some((statement) => statement.id === screen.statement);
  }
}

export function openArea(area: string): PlanView {
  return fresh({ on: 'statements', area, page: 0 });
}

export function areasAgain(): PlanView {
  return fresh({ on: 'areas', page: 0 });
}

/** On or back by so many pages; after the last one comes the first again. */
export function turn(view: PlanView, by: number, pages: number): PlanView {
  const { screen } = view;
  return 'page' in screen ? fresh({ ...screen, page: (screen.page + by + pages) % pages }) : view;
}

/** "I changed my mind": what would they like to do? */
export function changedMind(view: PlanView, statement: string): PlanView {
  const { screen } = view;
  return screen.on === 'statements'
    ? fresh({ on: 'which', statement, from: { area: screen.area, page: screen.page } })
    : view;
}

/** The sentence is read to the person once more. The id is made now, so that a second yes is the same yes. */
export function askTakeOut(view: PlanView, takenOutAs: string): PlanView {
  const { screen } = view;
  return screen.on === 'which'
    ? fresh({ on: 'takeOut', statement: screen.statement, takenOutAs, from: screen.from })
    : view;
}

/** Back to the page that the statement stands on. */
export function backToPage(view: PlanView): PlanView {
  const { screen } = view;
  return 'from' in screen ? fresh({ on: 'statements', ...screen.from }) : view;
}

/** The same page without it; where nothing is left on it, as when the plan was opened. */
export function afterTakingOut(
  view: PlanView,
  plan: PlanDocument,
  standing: readonly Statement[],
  each: number,
): PlanView {
  const back = backToPage(view);
  const next = makesSense(standing, back.screen) ? back : start(plan, standing, '', each);
  return { ...next, isTakenOut: true };
}

/** It came back: nobody is told any longer that it is out. */
export function nothingTakenOut(view: PlanView): PlanView {
  return view.isTakenOut ? { ...view, isTakenOut: false } : view;
}

/** A question was painted. What was painted first counts. */
export function shown(view: PlanView, at: string): PlanView {
  return view.shownAt ? view : { ...view, shownAt: at };
}

export function heardAgain(view: PlanView): PlanView {
  return { ...view, replays: view.replays + 1 };
}

/** Which of the two ways comes first. Drawn by lot with the id, so that a reload draws nothing new. */
export function isYesFirst(takenOutAs: string): boolean {
  return takenOutAs.charCodeAt(takenOutAs.length - 1) % 2 === 0;
}

/** What is known at the yes. */
export interface Circumstances {
  readonly language: string;
  readonly perPage: number;
  readonly at: string;
  readonly way?: WayIn;
}

const NOTHING_ELSE = { option: null, level: null, picture: null };

/** The answer that takes a statement out of the plan. */
export function takingOut(view: PlanView, statement: Statement, { language, perPage, at, way }: Circumstances): Answer {
  const { screen } = view;
  return {
    ...NOTHING_ELSE,
    id: screen.on === 'takeOut' ? screen.takenOutAs : '',
    presentation: statement.presentation,
    response: 'TAKEN_BACK',
    takesBack: statement.id,
    language,
    perPage,
    page: 'from' in screen ? screen.from.page : 0,
    shownAt: view.shownAt ?? at,
    firstPressAt: at,
    saidAt: at,
    changes: 0,
    replays: view.replays,
    ...(way && { way }),
  };
}

function fresh(screen: PlanScreen): PlanView {
  return { screen, isTakenOut: false, shownAt: null, replays: 0 };
}
