import { setImmediate } from "node:timers/promises";

import { type CheckedPolicy, type EvaluationTotals, VerdictBook, policyForAdmission } from "@plimsoll/core";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { visible } from "../../output/visible.js";
import type { OpenReaders } from "../findings/open-readers.js";
import { type GateSelection, withEvaluation } from "../gate/open-gate.js";
import { loadPolicy } from "../gate/policy-file.js";

/** Verdicts on all images, by one reading of the inventory. */
export interface Reading {
  readonly book: VerdictBook;
  readonly policy: CheckedPolicy;
  readonly images: EvaluationTotals["images"];
  /** Begin of the reading, in milliseconds since 1970: what changed later is not in it. */
  readonly atMs: number;
}

/** Options of {@link readVerdicts}. */
export interface VerdictOptions {
  readonly selection: GateSelection;
  /** File of the policy, which is read each time. */
  readonly policy: string;
  readonly io: Io;
  readonly globals: Globals;
  readonly readers: OpenReaders;
}

/** Images after which waiting reviews are answered. */
const BETWEEN = 20;

/**
 * Reads policy and inventory, and judges every image as one that is about to run.
 *
 * @throws {CommandFailure} when the policy cannot be used, or no image could be read.
 */
export async function readVerdicts({ selection, policy: file, ...options }: VerdictOptions): Promise<Reading> {
  // The variable narrows an inventory to some servers; what is to run may be anywhere.
  const io = { ...options.io, env: { ...options.io.env, PLIMSOLL_SAS_UUIDS: "" } };
  const at = io.now();
  const policy = await loadPolicy(file, io, at);
  const book = new VerdictBook(visible);
  let images: Reading["images"] | undefined;
  const all = { ...options, io, selection, policy: policyForAdmission(policy), file, at, asRunning: true };
  await withEvaluation(all, async (evaluation) => {
    for await (const image of evaluation.images) {
      book.add(image);
      if (book.images % BETWEEN === 0) await setImmediate();
    }
    book.isWhole = evaluation.head.sources.every(({ complete }) => complete);
    ({ images } = evaluation.totals);
  });
  if (images === undefined)
    throw new CommandFailure(EXIT.incomplete, "NotRead", "no list of images could be read; see the lines above.");
  return { book, policy, images, atMs: at.getTime() };
}
