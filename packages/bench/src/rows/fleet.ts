import { type PostgresServer, startPostgres } from "@plimsoll/postgres-server";

import type { Row } from "../row.ts";
import { newPlace, startWorker, untilComplete } from "./fleet-place.ts";

const WHO = "@plimsoll/fleet";
/** Images of an account in the rows that are about time. */
const IMAGES = 20;
/** Latency at which the services, and not the processor, are waited for. */
const LATENCY_MS = 150;

/** Many accounts by one worker, and by four. */
export const fleetWorkers: Row = {
  name: "fleet-workers",
  group: "fleet",
  async measure({ findings }) {
    // A thousand findings of the other rows are an account here: 200 accounts by default.
    const accounts = Math.max(8, Math.round(findings / 1000));
    await using server = await startPostgres({ settings: { max_connections: 200 } });
    const one = await wall(server, { accounts, workers: 1 });
    const four = await wall(server, { accounts, workers: 4 });
    const ratio = one / four;
    return [
      {
        what: `${accounts} accounts of ${IMAGES} images at ${LATENCY_MS} ms: four workers of four slots, against one`,
        who: WHO,
        figure: { value: four, unit: "seconds" },
        against: { value: one, unit: "seconds" },
        ratio: { median: ratio, min: ratio, max: ratio },
        bar: { of: "ratio", limit: "at least", value: 3.5 },
      },
    ];
  },
};

/** A worker that is killed while it reads: seconds until another one reads. */
export const fleetRecovery: Row = {
  name: "fleet-recovery",
  group: "fleet",
  async measure() {
    await using server = await startPostgres();
    await using place = await newPlace(server, { accounts: 1, images: IMAGES, latencyMs: 2000 });
    const killed = startWorker(place.input);
    await killed.until("ready");
    await place.fleet.sync();
    await killed.until("reading");
    const other = startWorker(place.input);
    await other.until("ready");
    const at = performance.now();
    killed.child.kill("SIGKILL");
    await other.until("reading");
    const seconds = (performance.now() - at) / 1000;
    other.child.kill("SIGKILL");
    return [
      {
        what: "kill -9 of a worker that reads: until another one goes on",
        who: WHO,
        figure: { value: seconds, unit: "seconds" },
        bar: { of: "figure", limit: "at most", value: 15 },
      },
    ];
  },
};

/** Most memory of a worker, with a small account and with a large one. */
export const fleetMemory: Row = {
  name: "fleet-memory",
  group: "fleet",
  async measure({ findings }) {
    await using server = await startPostgres();
    const large = Math.max(2000, Math.round(findings / 20));
    const small = await peak(server, 1000);
    const most = await peak(server, large);
    return [
      {
        what: `memory of a worker at ${large.toLocaleString("en")} images, against 1,000`,
        who: WHO,
        figure: { value: most, unit: "bytes" },
        against: { value: small, unit: "bytes" },
        ratio: { median: most / small, min: most / small, max: most / small },
        bar: { of: "figure", limit: "at most", value: 200 * 1024 * 1024 },
      },
    ];
  },
};

async function wall(
  server: PostgresServer,
  { accounts, workers }: { readonly accounts: number; readonly workers: number },
): Promise<number> {
  await using place = await newPlace(server, { accounts, images: IMAGES, latencyMs: LATENCY_MS });
  const all = Array.from({ length: workers }, () => startWorker(place.input));
  for (const worker of all) await worker.until("ready");
  const at = performance.now();
  await place.fleet.sync();
  await untilComplete(place);
  const seconds = (performance.now() - at) / 1000;
  for (const { child } of all) child.kill("SIGKILL");
  return seconds;
}

async function peak(server: PostgresServer, images: number): Promise<number> {
  await using place = await newPlace(server, { accounts: 1, images, latencyMs: 0 });
  const worker = startWorker(place.input);
  await worker.until("ready");
  await place.fleet.sync();
  await untilComplete(place);
  worker.child.kill("SIGTERM");
  return (await worker.until("ended")).peak ?? 0;
}
