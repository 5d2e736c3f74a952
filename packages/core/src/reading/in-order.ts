import type { Job } from "./side-by-side.js";

/** Options of {@link inOrder}. */
export interface InOrderOptions<Item> {
  /** Jobs that run at the same time, a whole number from 1. */
  readonly concurrency: number;
  /** Weight of the items that may wait for the turn of their job, from 0. Beyond it only the job whose turn it is goes on. */
  readonly maxAhead: number;
  /** Weight of an item. @default 1 for each */
  readonly weightOf?: ((item: Item) => number) | undefined;
  /** Ends all jobs. @default nothing ends them early */
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
  const run = new Run(jobs, options);
  const workers: Promise<void>[] = [];
  while (workers.length < concurrency && run.hasJobs) workers.push(run.work());
  try {
    yield* run.items();
  } finally {
    run.leave();
    await Promise.all(workers);
  }
}

/** Reason for which jobs are ended whose items nobody takes any more. */
const LEFT = new DOMException("The loop was left.", "AbortError");

/** Items of one job that wait for its turn. */
interface Lane<Item> {
  readonly items: Item[];
  isOver: boolean;
}

class Run<Item extends object> {
  readonly #jobs: Iterator<Job<Item>>;
  readonly #maxAhead: number;
  readonly #weightOf: (item: Item) => number;
  readonly #stop = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #follow = (): void => this.#stop.abort(this.#outer?.reason);
  /** Jobs that have begun and were not handed out to their end, in their order. */
  readonly #lanes: Lane<Item>[] = [];
  /** Functions that let jobs look again if they may go on. */
  #held: (() => void)[] = [];
  #ahead = 0;
  #working = 0;
  #isLeft = false;
  #hasJobs = true;
  #failure: { readonly error: unknown } | undefined;
  #wake = (): void => undefined;

  constructor(jobs: Iterable<Job<Item>>, { maxAhead, weightOf = () => 1, signal }: InOrderOptions<Item>) {
    this.#jobs = jobs[Symbol.iterator]();
    this.#maxAhead = maxAhead;
    this.#weightOf = weightOf;
    this.#outer = signal;
    signal?.addEventListener("abort", this.#follow);
  }

  /** False once the last job has begun. */
  get hasJobs(): boolean {
    return this.#hasJobs;
  }

  async *items(): AsyncGenerator<Item, void, undefined> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure.error;
      const [head] = this.#lanes;
      const item = head?.items.shift();
      if (item !== undefined) {
        this.#ahead -= this.#weightOf(item);
        this.#letGoOn();
        yield item;
      } else if (head?.isOver === true) {
        this.#lanes.shift();
        this.#letGoOn();
      } else if (this.#working === 0) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  /** Runs one job after the other. It never rejects: the error of a job is thrown in the loop. */
  async work(): Promise<void> {
    this.#working += 1;
    try {
      for (let job = this.#next(); job !== undefined && !this.#isLeft; job = this.#next()) await this.#runOne(job);
    } catch (error) {
      this.#failure ??= { error };
    } finally {
      this.#working -= 1;
      this.#wake();
    }
  }

  async #runOne(job: Job<Item>): Promise<void> {
    const lane: Lane<Item> = { items: [], isOver: false };
    this.#lanes.push(lane);
    for await (const item of job(this.#stop.signal)) {
      if (this.#isLeft) return;
      lane.items.push(item);
      this.#ahead += this.#weightOf(item);
      this.#wake();
      while (!this.#isLeft && !this.#mayGoOn(lane)) await new Promise<void>((resolve) => this.#held.push(resolve));
      if (this.#isLeft) return;
    }
    lane.isOver = true;
    this.#wake();
  }

  #mayGoOn(lane: Lane<Item>): boolean {
    return lane === this.#lanes[0] ? lane.items.length === 0 : this.#ahead < this.#maxAhead;
  }

  #letGoOn(): void {
    const held = this.#held;
    if (held.length === 0) return;
    this.#held = [];
    for (const resolve of held) resolve();
  }

  #next(): Job<Item> | undefined {
    const next = this.#jobs.next();
    if (next.done !== true) return next.value;
    this.#hasJobs = false;
    return undefined;
  }

  leave(): void {
    this.#isLeft = true;
    this.#outer?.removeEventListener("abort", this.#follow);
    if (this.#working > 0) this.#stop.abort(LEFT);
    this.#letGoOn();
  }
}
