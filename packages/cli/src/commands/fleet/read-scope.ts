import type { ConfiguredAccount } from "@plimsoll/core";
import type { FleetScope, ReadScope } from "@plimsoll/fleet";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import type { DetailChoice } from "../findings/detail-options.js";
import { openReaders } from "../findings/open-readers.js";
import { openSources } from "../images/open-sources.js";
import { sourceOf, stageFindings, stageInventory } from "../sync/sync-account.js";
import { SyncCallCounter } from "../sync/sync-calls.js";

/** Images whose findings are read at once: some 30 MB of them, and far more than are asked for at the same time. */
const AT_ONCE = 10_000;

/** Surroundings of the reader of a worker. */
export interface ScopeReading {
  readonly io: Io;
  readonly globals: Globals;
  readonly details: DetailChoice;
}

/** Reads the accounts of a fleet as `plimsoll sync` does. A key is found by its reference, on the machine of the worker. */
export function scopeReader({ io: given, globals: all, details }: ScopeReading): ReadScope {
  return async (scope, { run, signal, store }) => {
    const { alias, cloud } = scope;
    const calls = new SyncCallCounter(given.now, given.calls);
    const io: Io = { ...given, signal, calls, env: { ...given.env, PLIMSOLL_SAS_UUIDS: "" } };
    const globals: Globals = {
      output: all.output,
      timeout: all.timeout,
      ...(all.endpoint === undefined ? {} : { endpoint: all.endpoint }),
      ...(all.endpoints === undefined ? {} : { endpoints: all.endpoints }),
      loaded: { path: "the fleet", config: { version: 1, accounts: { [alias]: accountOf(scope) } } },
    };
    await using open = await openSources({ cloud }, io, globals);
    const [connected] = open.accounts;
    if (connected === undefined) throw new Error("an account was given, so there is one");
    const parts = { io, globals, open, store, details, readers: openReaders, onProgress: () => undefined };
    const { targets: first, outcomes } = await stageInventory(run, connected, { ...parts, most: AT_ONCE });
    for (let targets = first; targets.length > 0; targets = await run.moreTargets(AT_ONCE))
      await stageFindings(run, targets, { ...parts, connected });
    const { calls: made, throttled } = calls.factsOf(connected.account.name);
    return { sources: outcomes.map(sourceOf), calls: made, throttles: throttled };
  };
}

function accountOf({ alias, settings }: FleetScope): ConfiguredAccount {
  const { account } = settings;
  if (typeof account === "string") return JSON.parse(account) as ConfiguredAccount; // written by scopes import, which checked it
  throw new CommandFailure(
    EXIT.usage,
    "NoAccount",
    `the scope ${alias} was not made by plimsoll fleet scopes import, so it does not say how its account is read. Import it.`,
  );
}
