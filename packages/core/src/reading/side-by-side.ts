/** Reads items and yields each as it is read. */
export type Job<Item> = (signal: AbortSignal) => AsyncIterable<Item>;

/** Options of {@link sideBySide}. */
export interface SideBySideOptions {
  /** Jobs that run at the same time, a whole number from 1. */
  readonly concurrency: number;
  /** Ends all jobs. @default nothing ends them early */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs jobs side by side and hands out their items as they arrive. Each job is at most one item ahead of the loop, so that a loop
 * that is slow slows the jobs, and memory does not grow.
 *
 * @param jobs - Taken one after the other, as there is room.
 * @param options - See {@link SideBySideOptions}.
 * @throws {Error} the error of the first job that fails; the other jobs are ended then, as they are when the loop is left.
 */
export async function* sideBySide<Item>(
  jobs: Iterable<Job<Item>>,
  { concurrency, signal }: SideBySideOptions,
): AsyncGenerator<Item, void, undefined> {
  signal?.throwIfAborted();
  const run = new Run(jobs, signal);
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

class Run<Item> {
  readonly #jobs: Iterator<Job<Item>>;
  readonly #stop = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #follow = (): void => this.#stop.abort(this.#outer?.reason);
  /** Items that wait for the loop, each with the function that resumes its job. */
  readonly #waiting: { readonly item: Item; readonly goOn: () => void }[] = [];
  #working = 0;
  #isLeft = false;
  #hasJobs = true;
  #failure: { readonly error: unknown } | undefined;
  #wake = (): void => undefined;

  constructor(jobs: Iterable<Job<Item>>, signal: AbortSignal | undefined) {
    this.#jobs = jobs[Symbol.iterator]();
    this.#outer = signal;
    // AbortSignal.any takes as long as the findings of a small list.
    signal?.addEventListener("abort", this.#follow);
  }

  /** False once the last job has begun. */
  get hasJobs(): boolean {
    return this.#hasJobs;
  }

  async *items(): AsyncGenerator<Item, void, undefined> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure.error;
      const next = this.#waiting.shift();
      if (next !== undefined) {
        next.goOn();
        yield next.item;
      } else if (this.#working === 0) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  /** Runs one job after the other. It never rejects: the error of a job is thrown in the loop. */
  async work(): Promise<void> {
    this.#working += 1;
    try {
      for (let job = this.#next(); job !== undefined && !this.#isLeft; job = this.#next())
        for await (const item of job(this.#stop.signal)) {
          if (this.#isLeft) break;
          await this.#put(item);
          if (this.#isLeft) break;
        }
    } catch (error) {
      this.#failure ??= { error };
    } finally {
      this.#working -= 1;
      this.#wake();
    }
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
    for (const { goOn } of this.#waiting.splice(0)) goOn();
  }

  #put(item: Item): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ item, goOn: resolve });
      this.#wake();
    });
  }
}
