/** Reads items and yields each as it is read. */
export type Job<Item> = (signal: AbortSignal) => AsyncIterable<Item>;

/** Reason for which jobs are ended whose items nobody takes any more. */
const LEFT = new DOMException("The loop was left.", "AbortError");

/**
 * Jobs that run side by side, and a loop that takes their items. In which order the loop gets them, and how far a job may be ahead of
 * it, is the choice of those who extend it.
 */
export abstract class JobRun<Item> {
  readonly #jobs: Iterator<Job<Item>>;
  readonly #stop = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #follow = (): void => this.#stop.abort(this.#outer?.reason);
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

  /** True once nobody takes items any more. */
  protected get isLeft(): boolean {
    return this.#isLeft;
  }

  /** Does a job to its end, or until the loop was left. */
  protected abstract runOne(items: AsyncIterable<Item>): Promise<void>;

  /** The next item for the loop; nothing if none is there now. */
  protected abstract take(): Item | undefined;

  /** Resumes every waiting job, since the loop was left. */
  protected abstract release(): void;

  /** Wakes the loop. */
  protected wake(): void {
    this.#wake();
  }

  /**
   * Runs the jobs and gives their items.
   *
   * @throws {Error} the error of the first job that fails; the other jobs are ended then, as they are when the loop is left.
   */
  async *items(concurrency: number): AsyncGenerator<Item, void, undefined> {
    const workers: Promise<void>[] = [];
    while (workers.length < concurrency && this.#hasJobs) workers.push(this.#work());
    try {
      yield* this.#taken();
    } finally {
      this.#leave();
      await Promise.all(workers);
    }
  }

  async *#taken(): AsyncGenerator<Item, void, undefined> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure.error;
      const item = this.take();
      if (item !== undefined) yield item;
      else if (this.#working === 0) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  /** Runs one job after the other. It never rejects: the error of a job is thrown in the loop. */
  async #work(): Promise<void> {
    this.#working += 1;
    try {
      for (let job = this.#next(); job !== undefined && !this.#isLeft; job = this.#next())
        await this.runOne(job(this.#stop.signal));
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

  #leave(): void {
    this.#isLeft = true;
    this.#outer?.removeEventListener("abort", this.#follow);
    if (this.#working > 0) this.#stop.abort(LEFT);
    this.release();
  }
}
