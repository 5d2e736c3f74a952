/** Works on the fleet that it is given until it is ended, and says what happens, a line of JSON for each event. */
import { openFleet } from "../src/index.js";
import { type Emulated, emulatedReader } from "./emulated.js";

/** What the process is given, as JSON. */
export interface WorkerSettings extends Emulated {
  readonly url: string;
  readonly slots?: number;
  readonly stageLimit?: number;
  /** Milliseconds that the clock of the process is wrong. @default 0 */
  readonly clockMs?: number;
}

const { url, slots = 4, stageLimit, clockMs = 0, ...emulated } = JSON.parse(process.argv[2] ?? "{}") as WorkerSettings; // given by startWorker
const say = (event: object): void => void process.stdout.write(`${JSON.stringify(event)}\n`);
const onError = (error: unknown): void =>
  say({ type: "error", message: error instanceof Error ? error.message : error });
const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());

await using fleet = await openFleet({ url, onError, now: () => new Date(Date.now() + clockMs) });
const worker = await fleet.worker({
  read: emulatedReader(emulated),
  slots,
  pollSeconds: 0.5,
  stageLimit,
  signal: stop.signal,
  onEvent: say,
});
say({ type: "ready" });
await worker.ended;
