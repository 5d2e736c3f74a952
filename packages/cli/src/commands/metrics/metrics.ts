import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { withStore } from "../../store/open-store.js";
import { type StoreOption, addStoreOption } from "../../store/store-option.js";
import { storePath } from "../../store/store-path.js";
import { type ListenAddress, listenAddress } from "../admit/listen-address.js";
import { nothingStored, scopesOf } from "../report/wanted-scopes.js";
import type { MetricsText } from "./store-metrics.js";

interface MetricsOptions extends StoreOption {
  readonly listen?: ListenAddress;
}

const AFTER_HELP = `
The metrics come from the store that plimsoll sync fills; no cloud is called. They are served without a password: listen where only
your Prometheus can connect.

Examples:
  # once, for the textfile collector of the node exporter
  plimsoll metrics > plimsoll.prom

  # for a scrape
  plimsoll metrics --listen 127.0.0.1:9464
`;

/** Adds the options and the action of `plimsoll metrics`. */
export function addMetrics(command: Command, io: Io, setExitCode: SetExitCode): void {
  command.option("--listen <host:port>", "serve them at /metrics until Ctrl-C, such as 127.0.0.1:9464", listenAddress);
  addStoreOption(command)
    .addHelpText("after", AFTER_HELP)
    .action(async ({ listen, store: given }: MetricsOptions) => {
      const { account } = globalsOf(command, io);
      const path = storePath(given, io);
      const read = (): Promise<MetricsText> =>
        withStore(path, { io, readOnly: true }, async (store) => {
          const { storeMetrics } = await import("./store-metrics.js");
          const accounts = await scopesOf(store, account);
          if (accounts.length === 0) throw nothingStored(path);
          return storeMetrics(store, accounts, { now: io.now() });
        });
      // Also before it serves: what is wrong with the store is told at once.
      const { text } = await read();
      if (listen === undefined) io.stdout.write(text);
      else await (await import("./serve-metrics.js")).serveMetrics(listen, io, read);
      setExitCode(EXIT.clean);
    });
}
