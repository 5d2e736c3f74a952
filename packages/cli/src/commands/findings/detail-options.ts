import type { SasDetailProgress, SasVulnerabilityDictionaryOptions } from "@plimsoll/core";
import type { Command } from "commander";

import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { countingNumber } from "../../options/numbers.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import type { DetailCache } from "./detail-cache.js";
import { detailCachePath } from "./detail-cache-path.js";

/** Options about the details of vulnerabilities, which Alibaba Cloud has a call for each of. */
export interface DetailChoice {
  readonly withoutDetails?: true;
  /** False if details of earlier runs are not used. */
  readonly cache: boolean;
  /** Days for which a detail is kept. */
  readonly cacheDays: number;
}

/** Adds the options about details. */
export function addDetailOptions(command: Command): Command {
  return command
    .option(
      "--without-details",
      "do not read details of vulnerabilities of Alibaba Cloud, one call each; their severities and texts are then unknown",
    )
    .option("--no-cache", "read the details of vulnerabilities again, even if an earlier run has kept them")
    .option(
      "--cache-days <days>",
      "days to keep details of vulnerabilities, 1 or more (env: PLIMSOLL_CACHE_DIR, the folder; those of an emulator are kept only there)",
      countingNumber,
      30,
    );
}

/** Details of a reading, as they are read and kept. */
export interface OpenDetails {
  /** Options of the readers; `false` if no details are read. */
  readonly forReaders: SasVulnerabilityDictionaryOptions | false;
  /** Keeps what was read for the next run. That it cannot be kept is told, and is not a failure. */
  readonly keep: () => Promise<void>;
}

/**
 * Opens the file of earlier runs.
 *
 * @param onProgress - Called with each detail that is read.
 */
export async function openDetails(
  { withoutDetails, cache, cacheDays }: DetailChoice,
  { io, globals, onProgress }: DetailSurroundings,
): Promise<OpenDetails> {
  if (withoutDetails === true) return { forReaders: false, keep: async () => undefined };
  const path = await detailCachePath(globals, io.env);
  const store = path === undefined ? undefined : await openAt(path, { io, reads: cache, days: cacheDays });
  return {
    forReaders: { store, onProgress },
    async keep() {
      try {
        await store?.save();
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const text = `plimsoll: details of vulnerabilities are not kept for the next run: ${visible(reason)}`;
        io.stderr.write(`${wrapMessage(text, io.stderr)}\n`);
      }
    },
  };
}

interface DetailSurroundings {
  readonly io: Io;
  readonly globals: Pick<Globals, "endpoint">;
  readonly onProgress: (progress: SasDetailProgress) => void;
}

async function openAt(
  path: string,
  { io, reads, days }: { readonly io: Io; readonly reads: boolean; readonly days: number },
): Promise<DetailCache> {
  const { openDetailCache } = await import("./detail-cache.js");
  return openDetailCache({ path, now: io.now, reads, days });
}
