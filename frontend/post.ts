import { answersRound, Delivery, pause, type Pause, type Round } from './delivery';
import { type Answer, type Call, Outbox, type Refused, type Reply } from './outbox';
import { sendAnswers, sendCall } from './server';

export interface Roads {
  readonly answers: (answers: readonly Answer[]) => Promise<Reply>;
  readonly call: (call: Call) => Promise<void>;
}

/** Takes what a person said to the server, from whatever page is open. Says `change` when anything moved. */
export class Post extends EventTarget {
  private readonly answers: Delivery;
  private readonly calls: Delivery;
  /** Calls raised on this page: they go out even if the disk will not hold them. */
  private readonly raised = new Map<string, Call>();
  /** Calls that the server has, whether or not the disk could let go of them. */
  private readonly brought = new Set<string>();

  constructor(
    private readonly outbox: Outbox,
    private readonly roads: Roads,
    wait: Pause,
  ) {
    super();
    this.answers = new Delivery(answersRound(outbox, roads.answers), wait, () => this.tell());
    this.calls = new Delivery(this.callsRound(), wait, () => this.tell());
  }

  /** Leftovers of earlier pages go out without a hand on the tablet. */
  start(): void {
    void this.answers.hurry();
    void this.calls.hurry();
  }

  /** Whether the last try to reach the server with answers failed. */
  get areAnswersStuck(): boolean {
    return this.answers.isStuck;
  }

  /** Resolves when they are on the disk; fails when the disk refuses. The server is not waited for. */
  async keep(...answers: readonly Answer[]): Promise<void> {
    await this.outbox.put(...answers);
    void this.answers.hurry();
  }

  async raise(call: Call): Promise<void> {
    this.raised.set(call.id, call);
    await this.outbox.putCall(call).catch(() => {});
    void this.calls.hurry();
  }

  listWaiting(): Promise<Answer[]> {
    return this.outbox.list('waiting');
  }

  listRefused(): Promise<Refused[]> {
    return this.outbox.list('refused');
  }

  async isCallWaiting(id: string): Promise<boolean> {
    return (await this.waitingCalls()).some((call) => call.id === id);
  }

  /** Each call goes for itself: none may hold up another. */
  private callsRound(): Round {
    return async () => {
      const waiting = await this.waitingCalls();
      const came = await Promise.all(waiting.map((call) => this.bring(call).catch(() => false)));
      return came.length === 0 ? 'empty' : came.every(Boolean) ? 'taken' : 'left';
    };
  }

  private async bring(call: Call): Promise<boolean> {
    await this.roads.call(call);
    this.raised.delete(call.id);
    this.brought.add(call.id);
    await this.outbox.letGoOfCall(call.id).catch(() => {});
    return true;
  }

  private async waitingCalls(): Promise<Call[]> {
    const onDisk = await this.outbox.list('calls').catch(() => []);
    const all = new Map([...onDisk, ...this.raised.values()].map((call) => [call.id, call]));
    return [...all.values()].filter((call) => !this.brought.has(call.id));
  }

  private tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** One page, one post. */
export const post = new Post(new Outbox(), { answers: sendAnswers, call: sendCall }, pause);

let hasStarted = false;

/** Called by whatever element comes first. A network that returns is tried at once. */
export function startPost(): void {
  if (!hasStarted) {
    hasStarted = true;
    window.addEventListener('online', () => post.start());
  }
  post.start();
}
