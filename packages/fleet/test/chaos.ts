/**
 * `pnpm chaos`: workers that are killed and a server that crashes, for a minute or as long as is said, while emulated accounts are read
 * again and again. Ends with 1 if anything is lost, merged twice, or closed by a run that was not complete.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";

import { startPostgres } from "@plimsoll/postgres-server";

import { type Fleet, migrateFleet, openFleet } from "../src/index.js";
import { rowsOf } from "./rows.js";
import { makeImpatient, query } from "./query.js";
import { argumentsOf } from "./run-source.js";
import { stateOf, truthOf } from "./truth.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    accounts: { type: "string", default: "20" },
    workers: { type: "string", default: "4" },
    crashes: { type: "string", default: "3" },
  },
});
const [seconds, accounts, count, crashes] = [values.seconds, values.accounts, values.workers, values.crashes].map(
  Number,
);
if ([seconds, accounts, count, crashes].some((value) => value === undefined || !Number.isInteger(value) || value < 0))
  throw new TypeError("--seconds, --accounts, --workers and --crashes take whole numbers");
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const KILL_EVERY_MS = 3000;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

await using server = await startPostgres({ settings: { max_connections: 200 } });
const url = await server.createDatabase();
await migrateFleet(url);
await makeImpatient(url, 1000);
await using fleet = await openFleet(url);
await fleet.importScopes(rowsOf(accounts ?? 0));

let killed = 0;
const workers: ChildProcess[] = [];
const start = (): ChildProcess =>
  spawn(process.execPath, [...argumentsOf("worker.ts"), JSON.stringify({ url, latencyMs: 20 })], {
    stdio: ["ignore", "ignore", "inherit"],
  });
for (let index = 0; index < (count ?? 0); index++) workers.push(start());

const begin = performance.now();
const lastMs = (seconds ?? 0) * 1000;
let crashed = 0;
let wishes = 0;
for (let round = 1; performance.now() - begin < lastMs; round++) {
  await wait(KILL_EVERY_MS);
  const index = Math.floor(Math.random() * workers.length);
  workers[index]?.kill("SIGKILL");
  workers[index] = start();
  killed += 1;
  if (crashed < (crashes ?? 0) && performance.now() - begin > ((crashed + 1) * lastMs) / ((crashes ?? 0) + 1)) {
    await server.crash();
    await server.start();
    crashed += 1;
  }
  wishes += await wish(fleet);
}
const calm = performance.now();
for (const worker of workers.splice(0)) worker.kill("SIGKILL");
for (let index = 0; index < (count ?? 0); index++) workers.push(start());
await untilDone(fleet);
const recovery = (performance.now() - calm) / 1000;
for (const worker of workers) {
  worker.kill("SIGTERM");
  if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
}

const problems: string[] = [];
for (const { alias, account } of await fleet.scopes())
  if (JSON.stringify(await stateOf(fleet.store, alias)) !== JSON.stringify(await truthOf(account)))
    problems.push(`${alias} is not as its cloud says`);
const doubled = await query(
  url,
  "select from plimsoll.finding where closed_run is null group by scope, subject, problem having count(*) > 1",
);
const closed = await query(url, "select from plimsoll.finding where closed_run is not null");
const verdicts = await query<{ verdict: string; reason: string | null; runs: number }>(
  url,
  "select verdict, reason, count(*)::int as runs from plimsoll.run group by verdict, reason order by verdict, reason",
);
/** Reasons of runs that a killed worker or a crash may leave behind; whatever they read is read again by the next run. */
const EXPECTED = /^its process was ended$|^the server of the store has crashed$/;
for (const { verdict, reason, runs } of verdicts)
  if (verdict !== "complete" && !EXPECTED.test(reason ?? "")) problems.push(`${runs} runs ${verdict}: ${reason}`);
const last = await query<{ alias: string }>(
  url,
  `select alias from plimsoll.scope
   where (select verdict from plimsoll.run where scope = scope.id order by id desc limit 1) is distinct from 'complete'`,
);
if (last.length > 0) problems.push(`the last run of ${last.map(({ alias }) => alias).join(", ")} is not complete`);
if (doubled.length > 0) problems.push(`${doubled.length} findings are there twice`);
if (closed.length > 0) problems.push(`${closed.length} findings were closed, although nothing has changed`);
const failed = await fleet.failed();
if (failed.length > 0) problems.push(`${failed.length} jobs were given up: ${failed[0]?.reason}`);
print(
  `${accounts} accounts, ${count} workers, ${seconds} seconds: ${killed} workers killed, ${crashed} crashes of the server, ${wishes} wishes`,
);
for (const { verdict, reason, runs } of verdicts)
  print(`${runs} runs ${verdict}${reason === null ? "" : `: ${reason}`}`);
print(`after the last kill, of all workers at once: ${recovery.toFixed(1)} s until everything is merged`);
for (const problem of problems) print(problem);
print(problems.length === 0 ? "nothing lost, doubled or wrongly closed" : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Wants everything to be read again; while the server recovers, nobody hears it. */
async function wish(of: Fleet): Promise<number> {
  try {
    return (await of.sync()).queued.length;
  } catch {
    return 0;
  }
}

async function untilDone(of: Fleet): Promise<void> {
  for (;;) {
    const { scopes } = await of.status();
    if (scopes.every(({ state, completeAt }) => state === "idle" && completeAt !== undefined)) return;
    await wait(200);
  }
}
