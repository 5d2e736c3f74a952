import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";

import { plainEnvironment } from "./plain-environment.ts";

/** Request to a server that has just started. */
export interface FirstRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answer of the server, and its time. */
export interface FirstAnswer {
  /** Milliseconds from starting the process to the end of the answer. */
  readonly ms: number;
  readonly body: string;
}

/**
 * Starts a program that listens and prints its port, asks it once, and ends it.
 *
 * @param program - Path of the program.
 * @param requestFor - Makes the request for a host and port.
 * @throws {Error} when it ends instead of listening.
 */
export async function timeToAnswer(program: string, requestFor: (host: string) => FirstRequest): Promise<FirstAnswer> {
  const start = performance.now();
  const child = spawn(process.execPath, [program], { env: plainEnvironment(), stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  try {
    const early = ended.then(([code]) => {
      throw new Error(`${program} ended with code ${String(code)} instead of listening`);
    });
    early.catch(() => undefined);
    const [printed] = await Promise.race([once(child.stdout, "data"), early]);
    const port = Number(String(printed));
    const body = await ask(port, requestFor(`127.0.0.1:${port}`));
    return { ms: performance.now() - start, body };
  } finally {
    child.kill();
    await ended;
  }
}

async function ask(port: number, { headers, body }: FirstRequest): Promise<string> {
  const outgoing = request({ host: "127.0.0.1", port, method: "POST", headers });
  outgoing.end(body);
  const [incoming] = await once(outgoing, "response");
  return text(incoming);
}
