import type { PagesResult } from "@plimsoll/client";

import { type ListVerdict, judgeList } from "../../findings/completeness.js";
import { failureOf } from "./tcss-failure.js";

/** Reasons why findings may be missing: the unread part of one vulnerability may concern any image. */
export class ReadingProblems {
  #reason: "failed" | "missing-rows" | "total-moved" | undefined;
  #error: unknown;
  #isForAll = false;
  #isDenied = false;

  /** True if every further call fails, so that none is made. */
  get isForAll(): boolean {
    return this.#isForAll;
  }

  /** The error to report; absent if there was none. */
  get error(): unknown {
    return this.#error;
  }

  /** Notes that a list was not read completely. */
  noteIncomplete(reason: "missing-rows" | "total-moved"): void {
    this.#reason ??= reason;
  }

  /** Notes how a list was read to its end. */
  noteResult({ drifted, complete }: PagesResult): void {
    if (drifted) this.noteIncomplete("total-moved");
    else if (!complete) this.noteIncomplete("missing-rows");
  }

  /** Notes a call that failed. A vulnerability that is gone is in no image. */
  noteError(error: unknown): void {
    const { failure, isForAll } = failureOf(error);
    if (failure === "gone" || this.#isForAll) return;
    if (this.#error !== undefined && !isForAll) return;
    this.#reason = "failed";
    this.#error = error;
    this.#isForAll = isForAll;
    this.#isDenied = failure === "denied";
  }

  /** Lowers the verdict on an image by the problems, unless the inventory's count proves it complete. */
  verdictOf(verdict: ListVerdict): ListVerdict {
    const isProved = (verdict.code === "complete" || verdict.code === "stale") && verdict.compared;
    if (isProved || this.#reason === undefined) return verdict;
    return this.#isDenied ? judgeList("denied") : { code: "incomplete", reason: this.#reason };
  }
}
