import type { Store } from "@plimsoll/store";

import { EXIT } from "../exit-codes.js";
import { CommandFailure } from "../failures.js";
import { fleetFailure } from "../fleet/fleet-failure.js";
import type { Io } from "../io.js";
import { openAnyStore } from "./open-any.js";
import { makeUsualFolder } from "./store-path.js";

/**
 * Opens the store and does work with it. What is wrong with the store ends the command with one line.
 *
 * @param path - From `storePath`.
 * @param options - `readOnly` beside a process that writes.
 * @throws {CommandFailure} when it cannot be opened, is in use, or fails.
 */
export async function withStore<Result>(
  path: string,
  { io, readOnly }: { readonly io: Io; readonly readOnly: boolean },
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  if (!readOnly) await makeUsualFolder(path, io);
  try {
    await using store = await openAnyStore(path, { io, readOnly });
    return await work(store);
  } catch (error) {
    throw await storeFailure(error);
  }
}

/** An error of the store as the failure of a command; any other error as it is. */
export async function storeFailure(error: unknown): Promise<unknown> {
  const { StoreError } = await import("@plimsoll/store");
  if (!(error instanceof StoreError)) return fleetFailure(error);
  const message = error.message.replace("See runs() for those it has.", "See them: plimsoll history list.");
  return new CommandFailure(EXIT.error, error.code, message);
}
