import type { WayIn } from './input/ways-in';
import type { Level, Response } from './sitting';

/** What a person said yes to. Ids and times only: whoever finds the tablet learns nothing about anybody. */
export interface Answer {
  readonly id: string;
  readonly presentation: string;
  readonly response: Response;
  readonly option: string | null;
  readonly level: Level | null;
  readonly picture: string | null;
  readonly takesBack: string | null;
  readonly language: string;
  readonly perPage: number;
  readonly page: number;
  readonly shownAt: string;
  readonly firstPressAt: string;
  readonly saidAt: string;
  readonly changes: number;
  readonly replays: number;
  /** What the yes was pressed with. */
  readonly way?: WayIn;
}

/** Somebody is asked to come. Why stays with the person. */
export interface Call {
  readonly id: string;
  readonly kind: 'HELP' | 'SOMETHING_WRONG';
  readonly person: string | null;
  readonly raisedAt: string;
}

export interface Reply {
  readonly kept: readonly string[];
  readonly refused: readonly { readonly id: string; readonly why: string }[];
}

export interface Refused extends Answer {
  readonly why: string;
}

interface Boxes {
  waiting: Answer;
  refused: Refused;
  calls: Call;
}

type Box = keyof Boxes;

const BOXES: readonly Box[] = ['waiting', 'refused', 'calls'];

/** Answers and calls on their way: on this tablet's disk until the server says that it has them. */
export class Outbox {
  private database: Promise<IDBDatabase> | undefined;

  constructor(private readonly name = 'ownsay') {}

  /** Resolves when all of them are on the disk, not before. Putting one twice is putting it once: the first stays. */
  put(...answers: readonly Answer[]): Promise<void> {
    return this.write((box) => answers.forEach((answer) => putOnce(box('waiting'), answer)));
  }

  putCall(call: Call): Promise<void> {
    return this.write((box) => putOnce(box('calls'), call));
  }

  /** Oldest first: the ids sort by time. */
  async list<B extends Box>(box: B): Promise<Boxes[B][]> {
    const database = await this.open();
    return result(database.transaction(box).objectStore(box).getAll() as IDBRequest<Boxes[B][]>);
  }

  /** Lets go of what is kept, and sets aside what was refused so that somebody sees it. */
  sort(sent: readonly Answer[], { kept, refused }: Reply): Promise<void> {
    const why = new Map(refused.map((refusal) => [refusal.id, refusal.why]));
    return this.write((box) => {
      sent.filter((answer) => why.has(answer.id)).forEach((a) => box('refused').put({ ...a, why: why.get(a.id) }));
      [...kept, ...why.keys()].forEach((id) => box('waiting').delete(id));
    });
  }

  letGoOfCall(id: string): Promise<void> {
    return this.write((box) => box('calls').delete(id));
  }

  private async write(work: (box: (name: Box) => IDBObjectStore) => void): Promise<void> {
    const database = await this.open();
    const transaction = database.transaction(BOXES, 'readwrite', { durability: 'strict' });
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The disk gave up'));
      work((name) => transaction.objectStore(name));
    });
  }

  /** A browser may close what it opened, and may fail to open it once: the next to ask tries again. */
  private open(): Promise<IDBDatabase> {
    this.database ??= this.opened().catch((trouble: unknown) => {
      this.database = undefined;
      throw trouble;
    });
    return this.database;
  }

  private async opened(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.name, 1);
    request.onupgradeneeded = () => BOXES.forEach((box) => request.result.createObjectStore(box, { keyPath: 'id' }));
    const database = await result(request);
    database.onclose = () => (this.database = undefined);
    database.onversionchange = () => {
      database.close();
      this.database = undefined;
    };
    return database;
  }
}

/** What was said first under an id is what was said. */
function putOnce(box: IDBObjectStore, what: { readonly id: string }): void {
  const found = box.getKey(what.id);
  found.onsuccess = () => {
    if (found.result === undefined) {
      box.put(what);
    }
  };
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
