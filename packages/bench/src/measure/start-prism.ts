import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { manifestOfInstalled } from "../install/resolve.ts";
import { listen } from "../servers/listen.ts";
import { plainEnvironment } from "./plain-environment.ts";
import type { RunningServer } from "./start-server.ts";

/** Loaded into Prism first: ends the process when the pipe to its parent closes, even if the parent was killed. */
const END_WITH_PARENT = `data:text/javascript,process.stdin.on("close",()=>process.exit()).resume()`;

/** Prism starts in half a second; this is for a machine that is busy with other things. */
const START_TIMEOUT_MS = 30_000;

/**
 * Starts Prism in mock mode, without logging, which doubles its rate.
 *
 * @param document - Path of the OpenAPI document whose examples it answers with.
 * @returns Once it listens.
 * @throws {Error} when it does not within 30 seconds.
 */
export async function startPrism(document: string): Promise<RunningServer> {
  const port = await freePort();
  const parameters = ["mock", document, "--port", String(port)];
  const child = spawn(
    process.execPath,
    ["--import", END_WITH_PARENT, prismProgram(), ...parameters, "--verboseLevel", "silent"],
    { env: plainEnvironment(), stdio: ["pipe", "ignore", "ignore"] },
  );
  const ended = once(child, "exit");
  const end = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (!(await accepts(port))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await end();
      throw new Error(`Prism does not listen at port ${port}`);
    }
    await pause(50);
  }
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, [Symbol.asyncDispose]: end };
}

/** A silent Prism does not say which port it took, so it gets one that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, "close");
  return port;
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect({ host: "127.0.0.1", port });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

function prismProgram(): string {
  const manifest = manifestOfInstalled("@stoplight/prism-cli");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly bin: { readonly prism: string } }; // npm has accepted it
  return join(dirname(manifest), bin.prism);
}
