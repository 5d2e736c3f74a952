import type { Cloud } from "@plimsoll/core";
import type { Command } from "commander";

import { selectAccounts } from "../accounts/select-accounts.js";
import type { Io } from "../io.js";
import type { Globals } from "../options/globals.js";
import { storePath } from "./store-path.js";

/** Option of commands that use the store. */
export interface StoreOption {
  readonly store?: string;
}

/** Adds the option. */
export function addStoreOption(command: Command): Command {
  return command.option(
    "--store <file>",
    "the store, or the address of a fleet's database (env: PLIMSOLL_STORE; default: plimsoll/store.db in the state folder)",
  );
}

/**
 * Path of the store that a command which calls services uses.
 *
 * @throws {CommandFailure} when there is no folder for it, or an emulator is asked and no store is named.
 */
export function storePathOf(
  { store }: StoreOption,
  { io, globals, cloud }: { readonly io: Io; readonly globals: Globals; readonly cloud: Cloud | undefined },
): string {
  return storePath(
    store,
    io,
    selectAccounts(globals, cloud).accounts.some(({ endpoint }) => isLoopback(endpoint)),
  );
}

function isLoopback(endpoint: string): boolean {
  const host = URL.parse(endpoint)?.hostname ?? "";
  return host === "localhost" || host === "[::1]" || host.startsWith("127.");
}
