import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { type Fleet, migrateFleet, openFleet } from "@plimsoll/fleet";
import { createMock } from "@plimsoll/mock";
import { type PostgresServer, startPostgres } from "@plimsoll/postgres-server";

import { startServer } from "../measure/start-server.ts";
import type { FleetWorkerInput, FleetWorkerLine } from "../programs/fleet-worker.ts";
import type { Row } from "../row.ts";
import type { MockServerInput } from "../servers/mock-server.ts";

const WHO = "@plimsoll/fleet";
/** Images of an account in the rows that are about time. */
const IMAGES = 20;
const SLOTS = 4;
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
        what: `${accounts} accounts of ${IMAGES} images at ${LATENCY_MS} ms: four workers of ${SLOTS}, against one`,
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

interface Estate {
  readonly accounts: number;
  readonly images: number;
  readonly latencyMs: number;
}

interface Place extends AsyncDisposable {
  readonly fleet: Fleet;
  readonly input: FleetWorkerInput;
}

async function newPlace(server: PostgresServer, { accounts, images, latencyMs }: Estate): Promise<Place> {
  const opened = new AsyncDisposableStack();
  const input: MockServerInput = { images, latencyMs };
  const mock = opened.use(await startServer(new URL("../servers/mock-server.ts", import.meta.url), input));
  // A mock that is given no keys has the same ones always.
  const keys = opened.use(createMock());
  const url = await server.createDatabase();
  await migrateFleet(url);
  const fleet = opened.use(await openFleet(url));
  await fleet.importScopes(
    Array.from({ length: accounts }, (_, index) => ({
      cloud: "tencent",
      account: String(index + 1),
      alias: `a${index + 1}`,
      credentials: `profile:a${index + 1}`,
    })),
  );
  return {
    fleet,
    input: { url, origin: mock.url, credentials: keys.credentials.tencent, slots: SLOTS },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

async function wall(
  server: PostgresServer,
  { accounts, workers }: { readonly accounts: number; readonly workers: number },
): Promise<number> {
  await using place = await newPlace(server, { accounts, images: IMAGES, latencyMs: LATENCY_MS });
  const all = Array.from({ length: workers }, () => startWorker(place.input));
  for (const worker of all) await worker.until("ready");
  const at = performance.now();
  await place.fleet.sync();
  await untilComplete(place.fleet);
  const seconds = (performance.now() - at) / 1000;
  for (const { child } of all) child.kill("SIGKILL");
  return seconds;
}

async function peak(server: PostgresServer, images: number): Promise<number> {
  await using place = await newPlace(server, { accounts: 1, images, latencyMs: 0 });
  const worker = startWorker(place.input);
  await worker.until("ready");
  await place.fleet.sync();
  await untilComplete(place.fleet);
  worker.child.kill("SIGTERM");
  return (await worker.until("ended")).peak ?? 0;
}

/** @throws {Error} when a run was not complete: a figure would say nothing. */
async function untilComplete(fleet: Fleet): Promise<void> {
  for (;;) {
    const { scopes } = await fleet.status();
    const wrong = scopes.find(({ verdict }) => verdict === "failed" || verdict === "incomplete");
    if (wrong !== undefined) throw new Error(`${wrong.scope} is ${wrong.verdict}: ${wrong.reason ?? "no reason"}`);
    if (scopes.every(({ state, verdict }) => state === "idle" && verdict === "complete")) return;
    await pause(100);
  }
}

interface RunningWorker {
  readonly child: ChildProcess;
  /** Waits for a line of a type. */
  until(type: string): Promise<FleetWorkerLine>;
}

function startWorker(input: FleetWorkerInput): RunningWorker {
  const program = fileURLToPath(new URL("../programs/fleet-worker.ts", import.meta.url));
  const child = spawn(process.execPath, [program, JSON.stringify(input)], { stdio: ["ignore", "pipe", "inherit"] });
  const said: FleetWorkerLine[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => said.push(JSON.parse(line) as FleetWorkerLine)); // written by the program
  const until = async (type: string): Promise<FleetWorkerLine> => {
    for (;;) {
      const found = said.find((line) => line.type === type);
      if (found !== undefined) return found;
      await Promise.race([once(lines, "line"), once(child, "exit")]);
      if (child.exitCode !== null && !said.some((line) => line.type === type))
        throw new Error(`the worker ended before it said ${type}`);
    }
  };
  return { child, until };
}
