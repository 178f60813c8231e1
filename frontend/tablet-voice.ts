import type { Line } from './line';
import type { Manner } from './manner';

/** What was heard of a line. */
export interface Hearing {
  begun(): void;
  /** Where in what is said the word begins, and how long it is; 0 where that is not known. */
  word(from: number, length: number): void;
}

/** The tablet's own voice: it speaks by itself, and sends nothing away. */
export interface TabletVoice {
  /** Whether it has a voice of its own for exactly this language. */
  speaks(lang: string): boolean;
  /** Begins at once. `said` is false if it did not begin, or broke off: then nothing may have been heard. */
  say(line: Line, manner: Manner, hearing: Hearing): { readonly said: Promise<boolean>; stop(): void };
}

/** Who has not begun by then is not waited for. */
const BEGIN_MS = 1_000;
/** Nobody needs longer for a letter, slowly spoken; some never tell that they have ended. */
const LETTER_MS = 250;
const REST_MS = 10_000;
const MOST_DOUBLINGS = 6;

/** Which of several voices is taken where the language says no region. */
const USUAL_REGIONS: Readonly<Record<string, string>> = { en: 'GB', es: 'ES', pa: 'IN', pt: 'PT', zh: 'CN' };
/** Named as Chinese, but spoken otherwise. */
const OTHER_LANGUAGES = new Set(['zh-hk', 'zh-mo']);

type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener'>;

/** The voice that the browser brings, as far as it is on the tablet itself. */
export class OwnVoice implements TabletVoice {
  /** What it speaks has changed: browsers find their voices late. */
  onChange: () => void = () => {};
  private readonly failures = new Map<string, { readonly times: number; readonly untilMs: number }>();

  constructor(
    private readonly synthesis: Synthesis,
    private readonly utter: (text: string) => SpeechSynthesisUtterance = (text) => new SpeechSynthesisUtterance(text),
    private readonly now: () => number = Date.now,
  ) {
    synthesis.addEventListener('voiceschanged', () => this.onChange());
    synthesis.getVoices(); // some browsers look for them only when they are asked
  }

  speaks(lang: string): boolean {
    return this.voiceFor(lang) !== undefined;
  }

  say(line: Line, { rate, pitch, volume }: Manner, hearing: Hearing): { said: Promise<boolean>; stop(): void } {
    const voice = this.voiceFor(line.lang);
    if (!voice) {
      return { said: Promise.resolve(false), stop: () => {} };
    }
    const text = line.spoken ?? line.text;
    const utterance = Object.assign(this.utter(text), { voice, lang: voice.lang, rate, pitch, volume });
    let isOver = false;
    let tell: (isSaid: boolean) => void = () => {};
    const said = new Promise<boolean>((ended) => (tell = ended));
    const end = (isSaid: boolean): void => {
      isOver = true; // browsers may still tell of it when something else is said already
      clearTimeout(watch);
      tell(isSaid);
    };
    const fail = (): void => {
      end(false); // first: to cancel it is told as an end in some browsers
      this.synthesis.cancel();
      this.rest(voice);
    };
    let watch = setTimeout(fail, BEGIN_MS);
    utterance.onstart = () => {
      if (isOver) {
        return;
      }
      clearTimeout(watch);
      watch = setTimeout(() => (end(true), this.synthesis.cancel()), BEGIN_MS * 5 + (text.length * LETTER_MS) / rate);
      this.failures.delete(nameOf(voice));
      hearing.begun();
    };
    utterance.onboundary = ({ name, charIndex, charLength }) =>
      !isOver && name !== 'sentence' && hearing.word(charIndex, charLength ?? 0);
    utterance.onend = () => end(true);
    utterance.onerror = ({ error }) => {
      if (!isOver) {
        (error === 'canceled' || error === 'interrupted' ? () => end(true) : fail)();
      }
    };
    this.synthesis.speak(utterance);
    return { said, stop: () => (end(true), this.synthesis.cancel()) };
  }

  /** Nobody waits for it again at once, and the longer the more often it failed. */
  private rest(voice: SpeechSynthesisVoice): void {
    const times = (this.failures.get(nameOf(voice))?.times ?? 0) + 1;
    const restMs = REST_MS * 2 ** Math.min(times - 1, MOST_DOUBLINGS);
    this.failures.set(nameOf(voice), { times, untilMs: this.now() + restMs });
    this.onChange();
    setTimeout(() => this.onChange(), restMs);
  }

  private isResting(voice: SpeechSynthesisVoice): boolean {
    return this.now() < (this.failures.get(nameOf(voice))?.untilMs ?? 0);
  }

  private voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const [wanted, wantedRegion] = partsOf(lang);
    const own = this.synthesis.getVoices().filter((voice) => {
      const [language, region] = partsOf(voice.lang);
      const isOther = OTHER_LANGUAGES.has(`${language}-${region}`.toLowerCase());
      return voice.localService && language === wanted && !isOther && !this.isResting(voice);
    });
    const best = wantedRegion ?? USUAL_REGIONS[wanted];
    return own.find((voice) => partsOf(voice.lang)[1] === best) ?? own.find((voice) => voice.default) ?? own[0];
  }
}

function nameOf(voice: SpeechSynthesisVoice): string {
  return `${voice.voiceURI} ${voice.lang}`;
}

/** Language and region. Some tablets write "eng_GBR". */
function partsOf(tag: string): [string, string | undefined] {
  const [language = '', ...rest] = tag.replaceAll('_', '-').split('-');
  const region = rest.find((part) => part.length === 2)?.toUpperCase();
  return [shortest(language), region ?? (rest.includes('GBR') ? 'GB' : undefined)];
}

function shortest(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? language;
  } catch {
    return language;
  }
}
