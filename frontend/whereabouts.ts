import type { CallProgress } from './call-watch';
import { alone, type Phrase, type Tongues } from './language';
import { lineOf } from './line';

/** What the status line has to tell, apart from pages and sound. */
export interface Whereabouts {
  readonly waiting: number;
  /** The last try failed, so that what waits will wait a while. */
  readonly isStuck: boolean;
  readonly refused: number;
  readonly call: CallProgress;
  readonly isDiskRefusing: boolean;
}

/** The one thing that is most worth knowing. "Saved" is never said before it is true. */
export function whereabouts(now: Whereabouts, isThanking: boolean, tongues: Tongues): Phrase | undefined {
  if (now.isDiskRefusing) {
    const notKept = tongues.text('notKept');
    return notKept.text ? notKept : tongues.text('oneMoment');
  }
  const told = aboutCall(now.call, tongues);
  if (told) {
    return told;
  }
  if (now.refused > 0) {
    return tongues.text('refused');
  }
  if (now.waiting > 0) {
    return now.isStuck ? tongues.text('keptHere') : undefined;
  }
  return isThanking ? tongues.text('saved') : undefined;
}

/** What a person who asked for somebody is told. Nothing while it is on its way: most arrive in a blink. */
export function aboutCall(call: CallProgress, tongues: Tongues): Phrase | undefined {
  switch (call.is) {
    case 'none':
    case 'onItsWay':
      return undefined;
    case 'notSent':
      return tongues.text('notSent');
    case 'sent':
      return tongues.text('sent');
    case 'seen':
      return call.words ? alone(lineOf(call.words, tongues.first.tag), tongues.first.tag) : tongues.text('sent');
  }
}
