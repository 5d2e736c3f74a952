import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

import { plainEnvironment } from "./plain-environment.ts";

/**
 * Runs one of the programs in a Node of its own and hands back what it printed.
 *
 * @param program - Its URL.
 * @param input - What it is to do, as JSON in its first parameter.
 * @param nodeOptions - Options of its Node. @default none
 * @throws {Error} when it fails; the message holds everything it printed.
 */
export function runProgram<Output>(program: URL, input: object, nodeOptions: readonly string[] = []): Promise<Output> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...nodeOptions, fileURLToPath(program), JSON.stringify(input)],
      { env: plainEnvironment() },
      (error, stdout, stderr) => {
        if (error === null) resolve(JSON.parse(stdout) as Output); // each program documents what it prints
        else reject(new Error(`${fileURLToPath(program)} failed\n${stdout}${stderr}`, { cause: error }));
      },
    );
  });
}
