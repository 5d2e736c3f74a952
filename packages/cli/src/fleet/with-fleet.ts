import type { Fleet } from "@plimsoll/fleet";

import type { Io } from "../io.js";
import { visible } from "../output/visible.js";
import { type DatabaseOption, databaseOf } from "./database-option.js";
import { fleetFailure } from "./fleet-failure.js";
import { loadFleet } from "./load-fleet.js";

/**
 * Opens the fleet and does work with it. What is wrong with the fleet ends the command with one line.
 *
 * @param options - `program` names this program where others look at the database.
 * @throws {CommandFailure} when the package is not installed, or the database cannot be used.
 */
export async function withFleet<Result>(
  options: DatabaseOption & { readonly program?: string },
  io: Io,
  work: (fleet: Fleet) => Promise<Result>,
): Promise<Result> {
  const url = databaseOf(options, io);
  const { openFleet } = await loadFleet();
  const onError = (error: unknown): void =>
    void io.stderr.write(`plimsoll: ${visible(error instanceof Error ? error.message : String(error))}\n`);
  try {
    await using fleet = await openFleet({ url, program: options.program ?? "plimsoll", now: io.now, onError });
    return await work(fleet);
  } catch (error) {
    throw fleetFailure(error);
  }
}
