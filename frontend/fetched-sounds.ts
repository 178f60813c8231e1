import { clipsOf, type Line } from './line';

const LOADS_AT_ONCE = 2;
const RETRY_MS = 5_000;

/** The sounds of a page, each fetched once. What could not be fetched is asked for again until it comes. */
export class FetchedSounds {
  private readonly sounds = new Map<string, Promise<AudioBuffer>>();
  private readonly lost = new Set<string>();
  private wanted: string[] = [];
  private loads = 0;

  /** @param onVoices something can be heard that could not, or the other way round */
  constructor(
    private readonly load: (clip: string) => Promise<AudioBuffer>,
    private readonly onVoices: () => void,
  ) {}

  isLost(clip: string): boolean {
    return this.lost.has(clip);
  }

  /** Fetches before it is needed, in this order, so that all can be heard when the server is away. */
  preload(lines: readonly Line[]): void {
    this.wanted = [...new Set(clipsOf(lines))].filter((clip) => !this.sounds.has(clip));
    this.loadMore();
  }

  /** Before all that waits. */
  fetch(clip: string): Promise<AudioBuffer> {
    const known = this.sounds.get(clip);
    if (known) {
      return known;
    }
    const loading = this.load(clip);
    this.sounds.set(clip, loading);
    loading.then(
      () => this.lost.delete(clip) && this.onVoices(),
      () => this.sounds.delete(clip),
    );
    return loading;
  }

  /** It is shown that it cannot be heard, until it can. */
  lose(clip: string): undefined {
    this.lost.add(clip);
    this.onVoices();
    setTimeout(() => this.wantAgain(clip), RETRY_MS);
  }

  private loadMore(): void {
    while (this.loads < LOADS_AT_ONCE && this.wanted.length > 0) {
      const clip = this.wanted.shift()!;
      this.loads++;
      this.fetch(clip)
        .catch(() => {
          setTimeout(() => this.wantAgain(clip), RETRY_MS);
        })
        .finally(() => {
          this.loads--;
          this.loadMore();
        });
    }
  }

  private wantAgain(clip: string): void {
    if (!this.wanted.includes(clip)) {
      this.wanted.push(clip);
      this.loadMore();
    }
  }
}
