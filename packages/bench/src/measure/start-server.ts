import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { plainEnvironment } from "./plain-environment.ts";

/** A server in a process of its own. Disposing of it ends the process. */
export interface RunningServer extends AsyncDisposable {
  /** Origin at which it listens. */
  readonly url: string;
  /** ID of its process. */
  readonly pid: number;
}

/**
 * Starts one of the servers.
 *
 * @param program - Its URL.
 * @param input - What it is to do.
 * @returns Once it listens.
 * @throws {Error} when it ends instead.
 */
export async function startServer(program: URL, input: object): Promise<RunningServer> {
  const child = fork(fileURLToPath(program), [], { env: plainEnvironment() });
  const ended = once(child, "exit");
  child.send(input);
  const early = ended.then(([code]) => {
    throw new Error(`${fileURLToPath(program)} ended with code ${String(code)} instead of listening`);
  });
  const [{ port }] = (await Promise.race([once(child, "message"), early])) as [{ port: number }]; // what serve.ts sends
  early.catch(() => undefined);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}
