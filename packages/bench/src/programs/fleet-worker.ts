import { openFleet } from "@plimsoll/fleet";

import { type EmulatedAccounts, readAccount } from "../fleet-reading.ts";

/** Input of the program, as JSON: the worker to be, until it is told to end. */
export interface FleetWorkerInput extends EmulatedAccounts {
  /** Address of the database. */
  readonly url: string;
  /** Scopes that it reads at the same time. */
  readonly slots: number;
}

/** Lines of the program, as JSON. */
export interface FleetWorkerLine {
  readonly type: string;
  /** Most memory of the process, when it ends: bytes. */
  readonly peak?: number;
}

const { url, slots, ...accounts } = JSON.parse(process.argv[2] ?? "") as FleetWorkerInput; // from rows/fleet.ts
const say = (line: FleetWorkerLine): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());

await using fleet = await openFleet(url);
await using worker = await fleet.worker({
  read: (_scope, context) => readAccount(accounts, context),
  slots,
  pollSeconds: 0.5,
  signal: stop.signal,
  onEvent: say,
});
say({ type: "ready" });
await worker.ended;
say({ type: "ended", peak: process.resourceUsage().maxRSS * 1024 });
