import { inParallel } from "./in-parallel.ts";
import { type ClientName, loadClient } from "../measured-clients.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface CallUnderLimitInput {
  readonly client: ClientName;
  readonly origin: string;
  readonly calls: number;
  /** Calls at the same time. */
  readonly workers: number;
  /** Images that each answer must hold. */
  readonly images: number;
}

/** Output of the program, as JSON. */
export interface CallUnderLimitOutput {
  /** Calls that ended with the service's refusal. */
  readonly refused: number;
  /** Seconds from the first call to the last answer. */
  readonly seconds: number;
}

const input = JSON.parse(process.argv[2] ?? "") as CallUnderLimitInput; // from runProgram
const { client, origin, calls, workers, images } = input;
const call = (await loadClient(client))(origin);
let refused = 0;

async function counted(): Promise<void> {
  try {
    const found = await call();
    if (found !== images) throw new Error(`${client}: an answer with ${found} images instead of ${images}`);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "RequestLimitExceeded")) throw error;
    refused++;
  }
}

const start = performance.now();
await inParallel(workers, calls, counted);
const output: CallUnderLimitOutput = { refused, seconds: (performance.now() - start) / 1000 };
process.stdout.write(JSON.stringify(output), () => process.exit());
