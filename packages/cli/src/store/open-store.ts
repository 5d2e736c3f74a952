import type { Store } from "@plimsoll/store";

import { EXIT } from "../exit-codes.js";
import { CommandFailure } from "../failures.js";
import type { Io } from "../io.js";

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
  const { StoreError, openStore } = await import("@plimsoll/store");
  try {
    await using store = await openStore(path, { readOnly, now: io.now });
    return await work(store);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new CommandFailure(EXIT.error, error.code, error.rawMessage);
  }
}
