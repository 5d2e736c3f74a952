import type { Inventory } from "@plimsoll/core";

import { EXIT, type ExitCode } from "../../exit-codes.js";
import { incompleteText } from "../../incomplete.js";
import type { Io } from "../../io.js";
import { reportFailure } from "../../report-failure.js";

/**
 * Says on standard error what is missing from an inventory that was read to its end.
 *
 * @returns `clean`, `incomplete`, or, if no source could be read, the code of the first failure.
 */
export async function reportCompleteness(inventory: Inventory, io: Io, json: boolean): Promise<ExitCode> {
  if (inventory.complete) return EXIT.clean;
  let worst: ExitCode = EXIT.incomplete;
  for (const outcome of inventory.outcomes) {
    if (outcome.status === "failed") {
      const code = await reportFailure(outcome.error, io, json);
      if (inventory.outcomes.every(({ status, received }) => status === "failed" && received === 0)) worst = code;
    } else if (!outcome.complete) {
      io.stderr.write(`plimsoll: ${outcome.source}: ${incompleteText("images", outcome)}\n`);
    }
  }
  return worst;
}
