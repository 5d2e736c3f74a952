import type { Store } from "@plimsoll/store";
import type { Command } from "commander";

import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { withStore } from "../../store/open-store.js";
import type { StoreOption } from "../../store/store-option.js";
import { storePath } from "../../store/store-path.js";
import { scopesOf } from "../report/wanted-scopes.js";

/** Surroundings of a command of `plimsoll history`. */
export interface HistoryContext {
  readonly store: Store;
  /** Names of the accounts that are wanted. */
  readonly accounts: readonly string[];
  readonly globals: Globals;
}

/** Opens the store for reading and does work with the accounts that are wanted. Nothing is called. */
export async function withHistory<Result>(
  { store: given }: StoreOption,
  { io, command }: { readonly io: Io; readonly command: Command },
  work: (context: HistoryContext) => Promise<Result>,
): Promise<Result> {
  const globals = globalsOf(command, io);
  return withStore(storePath(given, io), { io, readOnly: true }, async (store) =>
    work({ store, globals, accounts: await scopesOf(store, globals.account) }),
  );
}
