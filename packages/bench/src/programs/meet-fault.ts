import { type FaultClientName, loadFaultClient } from "../fault-clients.ts";

/** Input of the program, as JSON: the call to try. */
export interface MeetFaultInput {
  readonly client: FaultClientName;
  readonly origin: string;
  readonly effect: "read" | "write";
  /** Milliseconds after which a call that has not ended counts as hanging. */
  readonly cutMs: number;
}

/** Output of the program, as JSON. */
export interface MeetFaultOutput {
  /** `unknown` if the error says that nobody knows whether the work was done. */
  readonly outcome: "done" | "error" | "hangs" | "unknown";
  /** Text of the error; empty without one. */
  readonly error: string;
}

const { client, origin, effect, cutMs } = JSON.parse(process.argv[2] ?? "") as MeetFaultInput; // from runProgram
const call = (await loadFaultClient(client))(origin)[effect];
if (call === undefined) throw new Error(`${client} has no ${effect}`);

const output = await Promise.race([tryOnce(call), hang()]);
process.stdout.write(JSON.stringify(output), () => process.exit());

async function tryOnce(call: () => Promise<unknown>): Promise<MeetFaultOutput> {
  try {
    await call();
    return { outcome: "done", error: "" };
  } catch (error) {
    const isUnknown = error instanceof Error && error.name === "IndeterminateError";
    return { outcome: isUnknown ? "unknown" : "error", error: String(error) };
  }
}

function hang(): Promise<MeetFaultOutput> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ outcome: "hangs", error: "" }), cutMs);
  });
}
