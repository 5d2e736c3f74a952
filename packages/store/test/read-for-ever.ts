/** Reads day after day into the store that it is given, and says each step before it is made, until it is killed. */
import { openStore } from "../src/index.js";
import { dayOf } from "./long-world.js";
import { readDay } from "./read-day.js";

const path = process.argv[2] ?? "";
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const START = Date.UTC(2026, 2, 1);

let day = 0;
const now = (): Date => new Date(START + day * 86_400_000);
await using store = await openStore(path, { now });
const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
say("ready");
for (;;) {
  day = (await store.runs()).filter(({ committedAt }) => committedAt !== undefined).length + 1;
  const { resumed, read } = await readDay(store, scope, dayOf(day), { onStep: () => say("step") });
  say(`committed ${day}${resumed ? ` resumed ${read}` : ""}`);
}
