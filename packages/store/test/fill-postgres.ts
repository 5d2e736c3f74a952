/** Reads day after day into a store whose tables are on a small disk until it is full, and says what is there then. A test starts it. */
import { chmodSync } from "node:fs";

import { startPostgres } from "@plimsoll/postgres-server";
import pg from "pg";

import { StoreError } from "../src/index.js";
import { openPostgresStore } from "../src/postgres.js";
import { dayOf } from "./long-world.js";
import { readDay } from "./read-day.js";

const disk = process.argv[2] ?? "";
chmodSync(disk, 0o777);
await using server = await startPostgres();
const url = await server.createDatabase();
const admin = new pg.Client(url);
await admin.connect();
// The server makes its own folder there, as the user that it runs as. A program that reads nothing may end before it is written to, which fails.
await admin.query(`copy (select 1) to program 'mkdir ${disk}/tables && cat > /dev/null'`);
await admin.query(`create tablespace small location '${disk}/tables'`);
await admin.query(`alter database ${new URL(url).pathname.slice(1)} set default_tablespace = small`);

await using store = await openPostgresStore({ url, partitions: 2 });
const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
let committed = 0;
let open = 0;
let code = "";
while (code === "" && committed < 1000)
  try {
    await readDay(store, scope, dayOf(committed + 1));
    committed += 1;
    open = await countOpen();
  } catch (error) {
    code = error instanceof StoreError ? error.code : String(error);
  }
const runs = (await store.runs()).filter(({ committedAt }) => committedAt !== undefined).length;
const openNow = await countOpen();
await admin.end();
process.stdout.write(JSON.stringify({ code, committed, runs, open, openNow }));

async function countOpen(): Promise<number> {
  let count = 0;
  for await (const _ of store.findings()) count += 1;
  return count;
}
