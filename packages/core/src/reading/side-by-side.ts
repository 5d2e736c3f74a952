import { type Job, JobRun } from "./job-run.js";

/** Options of {@link sideBySide}. */
export interface SideBySideOptions {
  /** Jobs that run at the same time, a whole number from 1. */
  readonly concurrency: number;
  /** Ends all jobs. @default never */
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
export async function* sideBySide<Item extends NonNullable<unknown>>(
  jobs: Iterable<Job<Item>>,
  { concurrency, signal }: SideBySideOptions,
): AsyncGenerator<Item, void, undefined> {
  signal?.throwIfAborted();
  yield* new Run(jobs, signal).items(concurrency);
}

class Run<Item extends NonNullable<unknown>> extends JobRun<Item> {
  /** Items that wait for the loop, each with the function that resumes its job. */
  readonly #waiting: { readonly item: Item; readonly goOn: () => void }[] = [];

  protected async runOne(items: AsyncIterable<Item>): Promise<void> {
    for await (const item of items) {
      if (this.isLeft) return;
      await new Promise<void>((resolve) => {
        this.#waiting.push({ item, goOn: resolve });
        this.wake();
      });
      if (this.isLeft) return;
    }
  }

  protected take(): Item | undefined {
    const next = this.#waiting.shift();
    next?.goOn();
    return next?.item;
  }

  protected release(): void {
    for (const { goOn } of this.#waiting.splice(0)) goOn();
  }
}
