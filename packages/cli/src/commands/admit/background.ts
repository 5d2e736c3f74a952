import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { count } from "../../output/count.js";
import { reportFailure } from "../../report-failure.js";
import type { AdmitOptions } from "./admit.js";
import { keepFresh } from "./keep-fresh.js";
import type { AdmissionMetrics } from "./metrics.js";
import { pause } from "./pause.js";
import { type VerdictOptions, readVerdicts } from "./read-verdicts.js";
import { type ServerIdentity, followIdentity, readIdentity } from "./server-identity.js";
import type { LatestReading } from "./latest-reading.js";

const MINUTE_MS = 60_000;
/** Time between two looks at the files of the certificate. */
const lookMs = 3000;

/** Parts that the work in the background has in common. */
export interface Background {
  readonly options: AdmitOptions;
  readonly reading: VerdictOptions;
  readonly latest: LatestReading;
  readonly metrics: AdmissionMetrics;
  readonly log: (text: string) => void;
  /** Ends the work. */
  readonly signal: AbortSignal;
}

/**
 * Reads the inventory again and again, until the end.
 *
 * @throws {CommandFailure} of usage by the first reading: who has just typed the command sees a mistake at once.
 */
export async function keepInventory({ options, reading, latest, metrics, log, signal }: Background): Promise<void> {
  const { io } = reading;
  await keepFresh({
    read: async () => {
      const read = await readVerdicts(reading);
      const { book, images } = read;
      const isUsed = latest.offer(read);
      metrics.reading(book.isWhole ? "read" : "partial");
      const verdicts = `${count(book.images, "image")}: ${images.fail} fail, ${images.unknown} unknown, ${images.pass} pass`;
      if (book.isWhole) log(`the inventory was read. ${verdicts}.`);
      else if (isUsed) log(`the inventory lacks a list of images, so that a tag alone does not pass. ${verdicts}.`);
      else log("the inventory lacks a list of images; the last whole one is used.");
      return book.isWhole;
    },
    everyMs: options.refresh * MINUTE_MS,
    wait: (ms) => pause(ms, { ...io, signal }),
    onFailure: (error, nextMs) => {
      if (signal.aborted) return;
      const isMistake = error instanceof CommandFailure && error.exitCode === EXIT.usage;
      if (isMistake && !latest.isReady) throw error;
      metrics.reading("failed");
      report(error, reading);
      const kept = latest.isReady ? "the last inventory is used" : "there is no inventory";
      log(`${kept}. Next reading in ${Math.ceil(nextMs / 1000)} s.`);
    },
  });
}

/** Takes new certificates over, until the end. */
export async function keepIdentity(
  { options, reading, metrics, log, signal }: Background,
  current: ServerIdentity,
  use: (identity: ServerIdentity) => void,
): Promise<void> {
  await followIdentity({
    current,
    read: () => readIdentity(options, signal),
    wait: () => pause(lookMs, { ...reading.io, signal }),
    onChange: (next) => {
      use(next);
      metrics.certificate(next.expiresAtMs);
      log(`the certificate was renewed; it ends on ${new Date(next.expiresAtMs).toISOString()}.`);
    },
    onFailure: (error) => signal.aborted || report(error, reading),
  });
}

function report(error: unknown, { io, globals: { output } }: VerdictOptions): void {
  reportFailure(error, io, output === "json" || output === "ndjson");
}
