import { execFile } from "node:child_process";

/** A test that runs a program waits at most this long for it. */
const TIMEOUT_MS = 60_000;

/**
 * Runs a program to its end, with nothing of the environment but where programs and the home folder are: what pnpm sets
 * for its scripts would reach npm.
 *
 * @returns What it printed to stdout.
 * @throws {Error} when it fails; the message holds everything it printed.
 */
export function run(program: string, parameters: readonly string[], cwd: string): Promise<string> {
  const { PATH = "", HOME = "" } = process.env;
  return new Promise((resolve, reject) => {
    execFile(
      program,
      parameters,
      { cwd, env: { PATH, HOME }, timeout: TIMEOUT_MS, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`${program} ${parameters.join(" ")} failed\n${stdout}${stderr}`, { cause: error }));
      },
    );
  });
}
