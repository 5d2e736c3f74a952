import { fileURLToPath } from "node:url";

import { run } from "./run.ts";

/**
 * Runs one of the programs in a Node of its own and hands back what it printed.
 *
 * @param program - Its URL.
 * @param input - Its task, as JSON in its first parameter.
 * @param nodeOptions - Options of its Node. @default none
 * @throws {Error} when it fails; the message holds everything it printed.
 */
export async function runProgram<Output>(
  program: URL,
  input: object,
  nodeOptions: readonly string[] = [],
): Promise<Output> {
  const printed = await run(process.execPath, [...nodeOptions, fileURLToPath(program), JSON.stringify(input)]);
  return JSON.parse(printed) as Output; // each program documents what it prints
}
