/** A fleet whose database is on a small disk, which is full while accounts are read and then is not. Says what is there then. */
import { chmodSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { startPostgres } from "@plimsoll/postgres-server";

import { migrateFleet, openFleet } from "../src/index.js";
import { emulatedReader } from "./emulated.js";
import { makeImpatient, query } from "./query.js";
import { QUICK } from "./quick.js";
import { rowsOf } from "./rows.js";
import { stateOf, truthOf } from "./truth.js";

/** Bytes that are left. */
const LEFT = 100_000;

const disk = process.argv[2] ?? "";
chmodSync(disk, 0o777);
await using server = await startPostgres();
const url = await server.createDatabase();
// The server makes its own folder there, as the user that it runs as. A program that reads nothing may end before it is written to, which fails.
await query(url, `copy (select 1) to program 'mkdir ${disk}/tables && cat > /dev/null'`);
await query(url, `create tablespace small location '${disk}/tables'`);
await query(server.url, `alter database ${new URL(url).pathname.slice(1)} set tablespace small`);

await migrateFleet(url);
await makeImpatient(url, 50);
const filler = join(disk, "filler");
const reasons = new Set<string>();
/** Keeps what was said, and makes room. */
const makeRoom = (reason: string): void => {
  reasons.add(reason);
  rmSync(filler, { force: true });
};
const onError = (error: unknown): void => makeRoom(error instanceof Error ? error.message : String(error));
await using fleet = await openFleet({ url, onError });
await fleet.importScopes(rowsOf(2));
const { bavail, bsize } = statfsSync(disk);
writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - LEFT)));
await using worker = await fleet.worker({
  ...QUICK,
  read: emulatedReader(),
  onEvent: (event) => {
    if (event.type === "failed") makeRoom(event.reason);
  },
});
await fleet.sync();
for (;;) {
  const { scopes } = await fleet.status();
  if (scopes.every(({ state, verdict }) => state === "idle" && verdict === "complete")) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
}
await worker.stop();
const isWhole = async (account: string): Promise<boolean> =>
  JSON.stringify(await stateOf(fleet.store, `a${account}`)) === JSON.stringify(await truthOf(account));
const runs = (await fleet.store.runs()).map(({ scope, verdict }) => `${scope} ${verdict}`).toSorted();
const whole = [await isWhole("1"), await isWhole("2")];
process.stdout.write(JSON.stringify({ reasons: [...reasons], runs, whole, failed: await fleet.failed() }));
