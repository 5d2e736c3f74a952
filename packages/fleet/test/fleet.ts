import { type PostgresServer, startPostgres } from "@plimsoll/postgres-server";
import { onTestFinished } from "vitest";

import { type Fleet, type FleetOptions, migrateFleet, openFleet } from "../src/index.js";
import { missAfter } from "./query.js";
import { rowsOf } from "./rows.js";

/** A fleet in a database of its own, closed with the test. */
export interface TestFleet {
  readonly url: string;
  readonly fleet: Fleet;
}

/** Seconds after which a worker is missed that a test ends or cuts off. Another one that only waits for its machine may be missed as well. */
export const SOON = 3;

/** Seconds in which every test has ended. */
export const NEVER = 86_400;

/**
 * Makes a fleet with so many emulated accounts.
 *
 * @param missedSeconds - Seconds after which a worker is missed. @default no worker is, however slow its machine is
 */
export async function newFleet(server: PostgresServer, accounts: number, missedSeconds = NEVER): Promise<TestFleet> {
  const url = await server.createDatabase();
  await migrateFleet(url);
  await missAfter(url, missedSeconds);
  const fleet = await openFleet({ url });
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

/** Milliseconds after which a test has to say what it waits for: on a slow machine everything comes, but later. */
const AT_MOST_MS = 200_000;

/** Waits until something is so. */
export async function waitUntil(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + AT_MOST_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`it did not come so far: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until nothing waits or runs any more. */
export function untilIdle(fleet: Fleet): Promise<void> {
  return waitUntil("idle", async () => (await fleet.status()).scopes.every(({ state }) => state === "idle"));
}
