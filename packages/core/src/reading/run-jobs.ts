import type { ReadingOrder } from "./finding-reader.js";
import { type InOrderOptions, inOrder } from "./in-order.js";
import type { Job } from "./job-run.js";
import { sideBySide } from "./side-by-side.js";

/** Options of {@link runJobs}. */
export interface RunJobsOptions<Item> extends InOrderOptions<Item> {
  /** Order in which items are handed out: as they come, or by the jobs. @default "arrival" */
  readonly order?: ReadingOrder | undefined;
}

/** Runs jobs side by side and hands out their items in an order. */
export function runJobs<Item extends object>(
  jobs: Iterable<Job<Item>>,
  { order, ...options }: RunJobsOptions<Item>,
): AsyncGenerator<Item, void, undefined> {
  return order === "plan" ? inOrder(jobs, options) : sideBySide(jobs, options);
}
