import { startPostgres } from "@plimsoll/postgres-server";

import { runProgram } from "../measure/run-program.ts";
import type { Line } from "../line.ts";
import type { FleetCallsInput, FleetCallsOutput } from "../programs/fleet-calls.ts";
import type { Row } from "../row.ts";
import { type Place, SLOTS, newPlace, startWorker, untilComplete } from "./fleet-place.ts";
import { checkTruth } from "./fleet-truth.ts";

/** Images of each account: two pages of a list. */
const IMAGES = 200;
const WORKERS = 4;
const LATENCY_MS = 150;

/** Two days of many accounts, against the same calls by as many clients at once, which keep nothing. */
export const fleetDays: Row = {
  name: "fleet-days",
  group: "fleet",
  async measure({ findings }) {
    // A thousand findings of the other rows are an account here: 200 accounts by default.
    const accounts = Math.max(WORKERS, Math.round(findings / 1000));
    await using server = await startPostgres({ settings: { max_connections: 200 } });
    await using place = await newPlace(server, { accounts, images: IMAGES, latencyMs: LATENCY_MS });
    const workers = Array.from({ length: WORKERS }, () => startWorker(place.input));
    for (const worker of workers) await worker.until("ready");
    const first = await secondsOf(place);
    const second = await secondsOf(place);
    for (const { child } of workers) child.kill("SIGKILL");
    await checkTruth(place);
    const line = (day: string, value: number, bound: number): Line => ({
      what: `${accounts} accounts of ${IMAGES} images at ${LATENCY_MS} ms, ${day}: four workers of four slots, against their calls alone`,
      who: "@plimsoll/fleet",
      figure: { value, unit: "seconds" },
      against: { value: bound, unit: "seconds" },
      ratio: { median: value / bound, min: value / bound, max: value / bound },
    });
    return [
      line("first day", first, await boundOf(place, accounts, true)),
      {
        ...line("a day without a change", second, await boundOf(place, accounts, false)),
        bar: { of: "ratio", limit: "at most", value: 1.1 },
      },
    ];
  },
};

async function secondsOf(place: Place): Promise<number> {
  const start = performance.now();
  await place.fleet.sync();
  await untilComplete(place);
  return (performance.now() - start) / 1000;
}

/** Seconds that the calls of a day take in as many processes. */
async function boundOf(
  { input: { origin, credentials } }: Place,
  accounts: number,
  findings: boolean,
): Promise<number> {
  const program = new URL("../programs/fleet-calls.ts", import.meta.url);
  const input: FleetCallsInput = {
    origin,
    credentials,
    accounts: Math.round(accounts / WORKERS),
    slots: SLOTS,
    findings,
  };
  const all = await Promise.all(Array.from({ length: WORKERS }, () => runProgram<FleetCallsOutput>(program, input)));
  return Math.max(...all.map(({ seconds }) => seconds));
}
