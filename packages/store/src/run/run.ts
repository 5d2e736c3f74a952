import type { Image, ListOutcome, ReadPart, ReadingTarget, ReadingTargets } from "@plimsoll/core";

import { StoreError } from "../errors/store-error.js";
import { type RunResult, type RunSource, discardRun, failRun, mergeRun } from "./end-run.js";
import type { RunSession } from "./run-session.js";
import { FindingStage } from "./stage-findings.js";
import { nextTargets } from "./more-targets.js";
import { type StageImagesOptions, stageImages } from "./stage-images.js";
import { sealRun } from "./sealed-run.js";
import type { Merging, Staging } from "./staging.js";

/** Facts that a run ends with. */
export interface CommitOptions {
  /** Outcome of each list of images that was to be read. Images of a list that is not named here stay. */
  readonly sources: readonly RunSource[];
  /** Outcomes of lists of findings that were not in any part. @default none */
  readonly lists?: readonly ListOutcome[] | undefined;
}

/** One reading of a scope into a store. Nothing of it is seen by readers before it is committed. */
export interface Run extends AsyncDisposable {
  /** Number of the run. */
  readonly id: number;
  /** True if it continues what a process that was ended has read. */
  readonly resumed: boolean;
  /**
   * Records which images exist.
   *
   * @param images - The inventory; each place once.
   * @param options - See {@link StageImagesOptions}.
   * @returns Images whose findings are to be read, as `readingTargets` of core: not those whose scan stamp is still the one of
   * their last whole reading.
   * @throws {StoreError} when the run has ended, or could not write before (`RunEnded`).
   */
  stageImages(images: AsyncIterable<Image> | Iterable<Image>, options?: StageImagesOptions): Promise<ReadingTargets>;
  /**
   * Gives the next images whose findings are to be read, where {@link Run.stageImages} has given some of them only; each is given once.
   * Findings of the others are refused from now on, and a list of theirs without an outcome counts as not read.
   *
   * @param most - Most images, a whole number from 1.
   * @returns none at the end.
   * @throws {StoreError} when the run has ended, or could not write before (`RunEnded`).
   */
  moreTargets(most: number): Promise<readonly ReadingTarget[]>;
  /**
   * Records a part of the findings, as `readFindings` of core gives it.
   *
   * @param part - Findings, and the outcomes of the lists that end with this part.
   * @throws {StoreError} when one is of an image that is not among the targets (`UnknownImage`), or the run has ended (`RunEnded`).
   */
  stageFindings(part: ReadPart): Promise<void>;
  /**
   * Merges everything in one transaction. A list of findings without an outcome counts as not read.
   *
   * @param options - See {@link CommitOptions}.
   * @throws {StoreError} when the run has ended, or could not write before (`RunEnded`).
   */
  commit(options: CommitOptions): Promise<RunResult>;
  /**
   * Ends the reading, and leaves the run to {@link Store.commitRun} of this process or another. Until then it may be continued, as
   * after a process was ended; a run that begins without naming it commits it first.
   *
   * @param options - See {@link CommitOptions}.
   * @throws {StoreError} when the run has ended, or could not write before (`RunEnded`).
   */
  seal(options: CommitOptions): Promise<void>;
  /**
   * Ends the run without a change to what is known.
   *
   * @param reason - Why, for `runs()`.
   * @throws {StoreError} when it has ended (`RunEnded`).
   */
  fail(reason: string): Promise<RunResult>;
  /**
   * Ends the run as if it had never begun: nothing of it remains, not even in `runs()`.
   *
   * @throws {StoreError} when it has ended (`RunEnded`).
   */
  discard(): Promise<void>;
}

/** Makes a run that has begun. */
export function createRun(staging: Staging, options: RunOptions): Run {
  return new StagedRun(staging, options);
}

/** Surroundings of a run. */
export interface RunOptions {
  readonly resumed: boolean;
  readonly session: RunSession;
  readonly now: () => Date;
}

class StagedRun implements Run {
  readonly #staging: Staging;
  readonly #options: RunOptions;
  readonly #findings: FindingStage;
  #isOpen = true;
  /** Number of the image after which those stand that were not given; absent if all were. */
  #rest: number | undefined;

  constructor(staging: Staging, options: RunOptions) {
    this.#staging = staging;
    this.#options = options;
    this.#findings = new FindingStage(staging);
  }

  get id(): number {
    return this.#staging.run;
  }

  get resumed(): boolean {
    return this.#options.resumed;
  }

  stageImages(
    images: AsyncIterable<Image> | Iterable<Image>,
    options: StageImagesOptions = {},
  ): Promise<ReadingTargets> {
    return this.#write(async () => {
      const { isCut, ...given } = await stageImages(this.#staging, images, options);
      if (isCut) this.#rest = 0;
      return given;
    });
  }

  moreTargets(most: number): Promise<readonly ReadingTarget[]> {
    return this.#write(async () => {
      if (this.#rest === undefined) return [];
      // Lists that have an outcome are not read again.
      await this.#findings.flush();
      while (this.#rest !== undefined) {
        const next = await nextTargets(this.#staging, { after: this.#rest, most });
        this.#rest = next?.last;
        if (next !== undefined && next.targets.length > 0) return next.targets;
      }
      return [];
    });
  }

  stageFindings(part: ReadPart): Promise<void> {
    return this.#write(() => this.#findings.add(part));
  }

  async commit({ sources, lists = [] }: CommitOptions): Promise<RunResult> {
    await this.#flush(lists);
    const { session, now } = this.#options;
    return this.#end((inside) => mergeRun(inside, sources, now()), session.merging);
  }

  async seal({ sources, lists = [] }: CommitOptions): Promise<void> {
    await this.#flush(lists);
    await this.#end((inside) => sealRun(inside, sources), this.#options.session.durably);
  }

  fail(reason: string): Promise<RunResult> {
    return this.#end((inside) => failRun(inside, { sources: [], reason }));
  }

  discard(): Promise<void> {
    return this.#end(discardRun);
  }

  #flush(lists: readonly ListOutcome[]): Promise<void> {
    return this.#write(async () => {
      await this.#findings.add({ findings: [], outcomes: lists });
      await this.#findings.flush();
    });
  }

  /** Leaves the run to be continued later: what it has staged stays. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isOpen = false;
    await this.#options.session.release();
  }

  /** A run with a part that could not be written must not be committed. */
  async #write<T>(work: () => Promise<T>): Promise<T> {
    this.#check();
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreError && error.code === "UnknownImage")) await this[Symbol.asyncDispose]();
      this.#staging.dictionaries.forget();
      throw error;
    }
  }

  async #end<Result>(
    work: (inside: Merging) => Promise<Result>,
    during: (transaction: () => Promise<Result>) => Promise<Result> = (transaction) => transaction(),
  ): Promise<Result> {
    this.#check();
    const { db } = this.#staging;
    try {
      return await during(() => db.transaction().execute((trx) => work({ ...this.#staging, db: trx })));
    } finally {
      await this[Symbol.asyncDispose]();
    }
  }

  #check(): void {
    if (!this.#isOpen)
      throw new StoreError("RunEnded", `run ${this.id} has ended, or could not write before. Begin another one.`);
  }
}
