import { type Job, JobRun } from "./job-run.js";

/** Options of {@link inOrder}. */
export interface InOrderOptions<Item> {
  /** Jobs that run at the same time, a whole number from 1. */
  readonly concurrency: number;
  /** Weight of the items that may wait for the turn of their job, from 0. Beyond it only the job whose turn it is goes on. */
  readonly maxAhead: number;
  /** Weight of an item. @default 1 for each */
  readonly weightOf?: ((item: Item) => number) | undefined;
  /** Ends all jobs. @default never */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs jobs side by side as `sideBySide` does, and hands out their items in the order of the jobs, so that the order does not depend on
 * which job is faster. Jobs whose turn has not come run ahead by a bounded weight of items. The job whose turn it is never waits for
 * the others.
 *
 * @param jobs - Taken one after the other, as there is room.
 * @param options - See {@link InOrderOptions}.
 * @throws {Error} the error of the first job that fails; the other jobs are ended then, as they are when the loop is left.
 */
export async function* inOrder<Item extends object>(
  jobs: Iterable<Job<Item>>,
  options: InOrderOptions<Item>,
): AsyncGenerator<Item, void, undefined> {
  const { concurrency, signal } = options;
  signal?.throwIfAborted();
  yield* new Run(jobs, options).items(concurrency);
}

/** Items of one job that wait for its turn. */
interface Lane<Item> {
  readonly items: Item[];
  isOver: boolean;
}

class Run<Item extends object> extends JobRun<Item> {
  readonly #maxAhead: number;
  readonly #weightOf: (item: Item) => number;
  /** Jobs that have begun and were not handed out to their end, in their order. */
  readonly #lanes: Lane<Item>[] = [];
  /** Functions that wake the waiting jobs. */
  #held: (() => void)[] = [];
  #ahead = 0;

  constructor(jobs: Iterable<Job<Item>>, { maxAhead, weightOf = () => 1, signal }: InOrderOptions<Item>) {
    super(jobs, signal);
    this.#maxAhead = maxAhead;
    this.#weightOf = weightOf;
  }

  protected async runOne(items: AsyncIterable<Item>): Promise<void> {
    const lane: Lane<Item> = { items: [], isOver: false };
    this.#lanes.push(lane);
    for await (const item of items) {
      if (this.isLeft) return;
      lane.items.push(item);
      this.#ahead += this.#weightOf(item);
      this.wake();
      while (!this.isLeft && !this.#mayGoOn(lane)) await new Promise<void>((resolve) => this.#held.push(resolve));
      if (this.isLeft) return;
    }
    lane.isOver = true;
    this.wake();
  }

  protected take(): Item | undefined {
    for (;;) {
      const [head] = this.#lanes;
      const item = head?.items.shift();
      if (item !== undefined) {
        this.#ahead -= this.#weightOf(item);
        this.release();
        return item;
      }
      if (head?.isOver !== true) return undefined;
      this.#lanes.shift();
      this.release();
    }
  }

  protected release(): void {
    for (const resolve of this.#held.splice(0)) resolve();
  }

  #mayGoOn(lane: Lane<Item>): boolean {
    return lane === this.#lanes[0] ? lane.items.length === 0 : this.#ahead < this.#maxAhead;
  }
}
