import { x } from "tinyexec";

/** A test that runs a program waits at most this long for it. */
const TIMEOUT_MS = 300_000;

/**
 * Runs a program to its end, with nothing of the environment but where programs and the home folder are: what pnpm sets
 * for its scripts would reach npm.
 *
 * @returns What it printed to stdout.
 * @throws {Error} when it fails; the message holds everything it printed.
 */
export async function run(program: string, parameters: readonly string[], cwd: string): Promise<string> {
  const running = x(program, parameters, {
    timeout: TIMEOUT_MS,
    nodePath: false,
    nodeOptions: { cwd, env: onlyPathAndHome(), stdio: ["ignore", "pipe", "pipe"] },
  });
  // Otherwise the library decodes each piece by itself, and a character that is in two pieces is lost.
  for (const stream of [running.process?.stdout, running.process?.stderr]) stream?.setEncoding("utf8");
  const { exitCode, stdout, stderr } = await running;
  if (exitCode === 0) return stdout;
  throw new Error(`${program} ${parameters.join(" ")} ended with ${exitCode ?? "a signal"}\n${stdout}${stderr}`);
}

/** The library adds to the environment of this process; only a variable without a value is left out. */
function onlyPathAndHome(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { ...Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined])), PATH, HOME };
}
