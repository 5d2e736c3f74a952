import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import type { ProgramInput, ProgramOutput } from "./trusting-program.js";

const program = fileURLToPath(new URL("./trusting-program.ts", import.meta.url));

/**
 * Runs the vendors' clients in a process of their own.
 *
 * @param caFile - File of an authority that Node is told to trust. @default none
 * @throws {Error} when the program fails as a whole.
 */
export async function runTrustingProgram(input: ProgramInput, caFile?: string): Promise<ProgramOutput> {
  const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
  const env = caFile === undefined ? inherited : { ...inherited, NODE_EXTRA_CA_CERTS: caFile };
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(input)], { env });
  return JSON.parse(stdout) as ProgramOutput; // what the program prints
}
