/** What the learning game and the form that opened it tell each other, in two tabs of one browser. */
export interface SpeedNews {
  readonly form: string;
  readonly rateMs: number;
  /** The form has it. */
  readonly isTaken: boolean;
}

const NAME = 'ownsay-speed';
const PATIENCE_MS = 1_000;

/** @returns what ends it */
export function listen(hear: (news: SpeedNews) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => hear(data as SpeedNews);
  return () => channel.close();
}

export function tell(news: SpeedNews): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(news);
  channel.close();
}

/** Whether the form took it: one that was closed says nothing. */
export function give(form: string, rateMs: number, patienceMs = PATIENCE_MS): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isTaken: boolean): void => {
      clearTimeout(late);
      hush();
      resolve(isTaken);
    };
    const late = setTimeout(() => end(false), patienceMs);
    const hush = listen((news) => news.form === form && news.isTaken && end(true));
    tell({ form, rateMs, isTaken: false });
  });
}
