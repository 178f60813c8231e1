import { Followed } from './followed';
import { voice } from './page-voice';

/** One page, one voice, and one thing that is shown to be said. */
export const followed = new Followed(document, voice);
