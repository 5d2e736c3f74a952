import { spawnSync } from "node:child_process";

import { plainEnvironment } from "./plain-environment.ts";

/**
 * Milliseconds from starting a Node process to its end.
 *
 * @param parameters - Its options, program and parameters.
 * @param environment - Variables it gets besides the plain ones.
 * @throws {Error} when it fails, or prints something that does not fit `prints`.
 */
export function timeProcess(
  parameters: readonly string[],
  { environment = {}, prints = /(?:)/ }: { environment?: Readonly<Record<string, string>>; prints?: RegExp } = {},
): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    env: { ...plainEnvironment(), ...environment },
    encoding: "utf8",
  });
  const ms = performance.now() - start;
  if (status === 0 && prints.test(stdout)) return ms;
  throw new Error(`node ${parameters.join(" ")} ended with ${status}\n${stdout}${stderr}`);
}
