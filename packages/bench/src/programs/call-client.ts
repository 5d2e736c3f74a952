import { inParallel } from "./in-parallel.ts";
import { type ClientName, loadClient } from "../measured-clients.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface CallClientInput {
  readonly client: ClientName;
  readonly origin: string;
  readonly calls: number;
  /** Calls at the same time. */
  readonly workers: number;
  /** Images that each answer must hold. */
  readonly images: number;
}

/** Output of the program, as JSON. */
export interface CallClientOutput {
  /** CPU time of this whole process for one call, in microseconds. */
  readonly cpuMicroseconds: number;
}

const input = JSON.parse(process.argv[2] ?? "") as CallClientInput; // from runProgram
const { client, origin, calls, workers, images } = input;
const call = (await loadClient(client))(origin);

async function checked(): Promise<void> {
  const found = await call();
  if (found !== images) throw new Error(`${client}: an answer with ${found} images instead of ${images}`);
}

// Not counted: connections, and what the compiler does until the code is hot.
await inParallel(workers, Math.max(500, calls / 2), checked);
const before = process.cpuUsage();
await inParallel(workers, calls, checked);
const { user, system } = process.cpuUsage(before);
const output: CallClientOutput = { cpuMicroseconds: (user + system) / calls };
process.stdout.write(JSON.stringify(output), () => process.exit());
