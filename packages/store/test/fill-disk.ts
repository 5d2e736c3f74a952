/** Reads day after day into a store on a small disk until it is full, and says what is there then. A test starts it. */
import { DatabaseSync } from "node:sqlite";

import { StoreError, openStore } from "../src/index.js";
import { dayOf } from "./long-world.js";
import { readDay } from "./read-day.js";

const path = process.argv[2] ?? "";
let committed = 0;
let open = -1;
let code = "";
{
  await using store = await openStore(path);
  const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
  while (code === "" && committed < 1000)
    try {
      await readDay(store, scope, dayOf(committed + 1));
      committed += 1;
      open = await countOpen(store);
    } catch (error) {
      code = error instanceof StoreError ? error.code : String(error);
    }
}

/** Numbers of the last runs, from a store that is read only: to open it for writing may need room. */
await using store = await openStore(path, { readOnly: true });
const runs = (await store.runs()).filter(({ committedAt }) => committedAt !== undefined).length;
const database = new DatabaseSync(path, { readOnly: true });
const check = Object.values(database.prepare("pragma integrity_check").get() ?? {})[0];
process.stdout.write(JSON.stringify({ code, committed, runs, check, open, openNow: await countOpen(store) }));

async function countOpen(one: Awaited<ReturnType<typeof openStore>>): Promise<number> {
  let count = 0;
  for await (const _ of one.findings()) count += 1;
  return count;
}
