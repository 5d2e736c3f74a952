import { x } from "tinyexec";

import { plainEnvironment } from "./plain-environment.ts";

/**
 * Runs a program to its end in the plain environment.
 *
 * @param cwd - Folder to run it in. @default that of this process
 * @returns What it printed to stdout.
 * @throws {Error} when it fails; the message holds everything it printed.
 */
export async function run(
  program: string,
  parameters: readonly string[],
  cwd: string = process.cwd(),
): Promise<string> {
  // The library adds to the environment of this process; only a variable without a value is left out.
  const cleared = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));
  const running = x(program, parameters, {
    nodePath: false,
    nodeOptions: { cwd, env: { ...cleared, ...plainEnvironment() }, stdio: ["ignore", "pipe", "pipe"] },
  });
  // Otherwise the library decodes each piece by itself, and a character that is in two pieces is lost.
  for (const stream of [running.process?.stdout, running.process?.stderr]) stream?.setEncoding("utf8");
  const { exitCode, stdout, stderr } = await running;
  if (exitCode === 0) return stdout;
  throw new Error(`${program} ${parameters.join(" ")} ended with ${exitCode ?? "a signal"}\n${stdout}${stderr}`);
}
