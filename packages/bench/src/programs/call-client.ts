import { inParallel } from "./in-parallel.ts";
import { type ClientName, loadClient } from "../measured-clients.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface CallClientInput {
  readonly client: ClientName;
  readonly origin: string;
  readonly calls: number;
  /** Calls at the same time: each number is measured, one after the other. The first of them warms up, too. */
  readonly workers: readonly [number, ...number[]];
  /** Images that each answer must hold. */
  readonly images: number;
  /** Calls before those that are measured. */
  readonly warmUp: number;
}

/** Output of the program, as JSON. */
export interface CallClientOutput {
  /** CPU time of this whole process for one call, in microseconds, for each number of workers. */
  readonly cpuMicroseconds: readonly number[];
  /** The same of the calls before all of them, with the connections and the work of the compiler in it. */
  readonly firstCpuMicroseconds: number;
}

const input = JSON.parse(process.argv[2] ?? "") as CallClientInput; // from runProgram
const { client, origin, calls, workers, images, warmUp } = input;
const call = (await loadClient(client))(origin);

async function checked(): Promise<void> {
  const found = await call();
  if (found !== images) throw new Error(`${client}: an answer with ${found} images instead of ${images}`);
}

async function cpuOf(atOnce: number, count: number): Promise<number> {
  const before = process.cpuUsage();
  await inParallel(atOnce, count, checked);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

// Apart: connections, and what the compiler does until the code is hot. It works in threads of its own, which count too.
const firstCpuMicroseconds = await cpuOf(workers[0], warmUp);
const cpuMicroseconds = [await cpuOf(workers[0], calls)];
for (const atOnce of workers.slice(1)) {
  // More calls at once open more connections and go other ways through the code, which is hot otherwise.
  await cpuOf(atOnce, calls);
  cpuMicroseconds.push(await cpuOf(atOnce, calls));
}
const output: CallClientOutput = { firstCpuMicroseconds, cpuMicroseconds };
process.stdout.write(JSON.stringify(output), () => process.exit());
