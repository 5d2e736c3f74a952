/** Works on the fleet that it is given until it is ended, and says what happens, a line of JSON for each event. */
import { migrateFleet, openFleet } from "../src/index.js";
import { type Emulated, emulatedReader } from "./emulated.js";
import { QUICK } from "./quick.js";

/** Settings of the process, as JSON. */
export interface WorkerSettings extends Emulated {
  readonly url: string;
  readonly slots?: number;
  readonly stageLimit?: number;
  /** Brings the tables up to date first. @default false */
  readonly migrate?: boolean;
}

const {
  url,
  slots = 4,
  stageLimit,
  migrate = false,
  ...emulated
} = JSON.parse(process.argv[2] ?? "{}") as WorkerSettings; // given by startWorker
const say = (event: object): void => void process.stdout.write(`${JSON.stringify(event)}\n`);
const onError = (error: unknown): void =>
  say({ type: "error", message: error instanceof Error ? error.message : error });
const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());

if (migrate) await migrateFleet(url);
await using fleet = await openFleet({ url, onError });
const worker = await fleet.worker({
  read: emulatedReader(emulated),
  slots,
  ...QUICK,
  stageLimit,
  signal: stop.signal,
  onEvent: say,
});
say({ type: "ready" });
await worker.ended;
