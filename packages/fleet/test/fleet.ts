import { type PostgresServer, startPostgres } from "@plimsoll/postgres-server";
import { onTestFinished } from "vitest";

import { type Fleet, type FleetOptions, migrateFleet, openFleet } from "../src/index.js";
import { missSooner } from "./query.js";
import { rowsOf } from "./rows.js";

/** A fleet in a database of its own, closed with the test. */
export interface TestFleet {
  readonly url: string;
  readonly fleet: Fleet;
}

/** Makes a fleet with so many emulated accounts. */
export async function newFleet(
  server: PostgresServer,
  accounts: number,
  options: Omit<FleetOptions, "url"> = {},
): Promise<TestFleet> {
  const url = await server.createDatabase();
  await migrateFleet(url);
  await missSooner(url);
  const fleet = await openFleet({ url, ...options });
  onTestFinished(() => fleet[Symbol.asyncDispose]());
  await fleet.importScopes(rowsOf(accounts));
  return { url, fleet };
}

/** A server for the tests of a file. */
export function startServer(settings: Readonly<Record<string, number | string>> = {}): Promise<PostgresServer> {
  return startPostgres({ settings: { max_connections: 60, ...settings } });
}

/** Opens a fleet once more, with other options; closed with the test. */
export async function openAgain(options: FleetOptions): Promise<Fleet> {
  const fleet = await openFleet(options);
  onTestFinished(() => fleet[Symbol.asyncDispose]());
  return fleet;
}

/** Waits until something is so. */
export async function waitUntil(what: string, isSo: () => Promise<boolean>, seconds = 30): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`it did not come so far: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until nothing waits or runs any more. */
export function untilIdle(fleet: Fleet, seconds?: number): Promise<void> {
  return waitUntil("idle", async () => (await fleet.status()).scopes.every(({ state }) => state === "idle"), seconds);
}
