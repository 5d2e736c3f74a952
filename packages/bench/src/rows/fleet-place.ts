import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { type Fleet, migrateFleet, openFleet } from "@plimsoll/fleet";
import { createMock } from "@plimsoll/mock";
import type { PostgresServer } from "@plimsoll/postgres-server";
import pg from "pg";

import { startServer } from "../measure/start-server.ts";
import type { FleetWorkerInput, FleetWorkerLine } from "../programs/fleet-worker.ts";
import type { MockServerInput } from "../servers/mock-server.ts";

/** Scopes that a worker reads at the same time. */
export const SLOTS = 4;

/** Accounts of a fleet, all of one emulator. */
export interface Estate {
  /** Number of accounts. */
  readonly accounts: number;
  /** Images of each. */
  readonly images: number;
  /** Milliseconds that each answer takes. */
  readonly latencyMs: number;
}

/** A fleet and the emulator that it reads. */
export interface Place extends AsyncDisposable {
  /** The fleet. */
  readonly fleet: Fleet;
  /** Jobs that read or merge and have not ended: one short question, so that the looking takes nothing from what is measured. */
  readonly openJobs: () => Promise<number>;
  /** Input of a worker. */
  readonly input: FleetWorkerInput;
}

/** Makes a fleet in a database of its own, and starts its emulator. */
export async function newPlace(server: PostgresServer, { accounts, images, latencyMs }: Estate): Promise<Place> {
  const opened = new AsyncDisposableStack();
  const input: MockServerInput = { images, latencyMs };
  const mock = opened.use(await startServer(new URL("../servers/mock-server.ts", import.meta.url), input));
  // A mock that is given no keys has the same ones always.
  const keys = opened.use(createMock());
  const url = await server.createDatabase();
  await migrateFleet(url);
  const fleet = opened.use(await openFleet(url));
  const client = new pg.Client(url);
  await client.connect();
  opened.defer(() => client.end());
  const open =
    "select count(*)::int as jobs from plimsoll_jobs.job where name in ('sync', 'commit') and state < 'completed'";
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
    openJobs: async () => (await client.query<{ readonly jobs: number }>(open)).rows[0]?.jobs ?? 0,
    input: { url, origin: mock.url, credentials: keys.credentials.tencent, slots: SLOTS },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/**
 * Waits until all is read and merged.
 *
 * @throws {Error} when a run was not complete: a figure would say nothing.
 */
export async function untilComplete({ fleet, openJobs }: Place): Promise<void> {
  while ((await openJobs()) > 0) await pause(50);
  const { scopes } = await fleet.status();
  const wrong = scopes.find(({ state, verdict }) => state !== "idle" || verdict !== "complete");
  if (wrong !== undefined)
    throw new Error(`${wrong.scope} is ${wrong.state} and ${wrong.verdict}: ${wrong.reason ?? "no reason"}`);
}

/** Options of Node that `deploy/compose.yaml` gives to a worker. */
function deployedOptions(): string {
  const text = readFileSync(new URL("../../../../deploy/compose.yaml", import.meta.url), "utf8");
  const [, options] = /^ +NODE_OPTIONS: (.+)$/m.exec(text) ?? [];
  if (options === undefined) throw new Error("deploy/compose.yaml gives a worker no NODE_OPTIONS");
  return options;
}

/** A worker in a process of its own. */
export interface RunningWorker {
  /** The process. */
  readonly child: ChildProcess;
  /** Waits for a line of a type. */
  until(type: string): Promise<FleetWorkerLine>;
}

/** Starts a worker with the memory that `deploy/` gives it, which whoever starts it has to end. */
export function startWorker(input: FleetWorkerInput): RunningWorker {
  const program = fileURLToPath(new URL("../programs/fleet-worker.ts", import.meta.url));
  const child = spawn(process.execPath, [program, JSON.stringify(input)], {
    env: { ...process.env, NODE_OPTIONS: deployedOptions() },
    stdio: ["ignore", "pipe", "inherit"],
  });
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
