import { createTcssClient } from "@plimsoll/client";
import { readFindings, readInventory, tcssFindingReaders, tcssHostImages } from "@plimsoll/core";
import { type ReadScope, openFleet } from "@plimsoll/fleet";

/** Input of the program, as JSON: the worker to be, until it is told to end. */
export interface FleetWorkerInput {
  /** Address of the database. */
  readonly url: string;
  /** Origin of the emulator, which every account has. */
  readonly origin: string;
  readonly credentials: { readonly secretId: string; readonly secretKey: string };
  /** Scopes that it reads at the same time. */
  readonly slots: number;
}

/** Lines of the program, as JSON. */
export interface FleetWorkerLine {
  readonly type: string;
  /** Most memory of the process, when it ends: bytes. */
  readonly peak?: number;
}

const { url, origin, credentials, slots } = JSON.parse(process.argv[2] ?? "") as FleetWorkerInput; // from rows/fleet.ts
const say = (line: FleetWorkerLine): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());

const read: ReadScope = async (_scope, { run, signal }) => {
  await using client = createTcssClient({ credentials, endpoint: origin, rateLimit: false });
  const inventory = readInventory([tcssHostImages(client)], { signal });
  const { targets } = await run.stageImages(inventory);
  for await (const part of readFindings({ targets, readers: tcssFindingReaders(client), signal }))
    await run.stageFindings(part);
  return {
    sources: inventory.outcomes.map(({ status, received }) => ({
      source: "tencent-host",
      received,
      complete: status === "read",
    })),
  };
};

await using fleet = await openFleet(url);
await using worker = await fleet.worker({ read, slots, pollSeconds: 0.5, signal: stop.signal, onEvent: say });
say({ type: "ready" });
await worker.ended;
say({ type: "ended", peak: process.resourceUsage().maxRSS * 1024 });
