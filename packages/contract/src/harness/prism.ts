import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** Options of Prism. */
export interface PrismOptions {
  /** Path of a bundled OpenAPI document. */
  readonly document: string;
  /** Origin to forward to. Without it Prism answers with the examples of the document. */
  readonly upstream?: string;
  /**
   * With an upstream: whether a request or an answer that breaks the document is answered with an error of Prism's own.
   * If not, it passes, and the header `sl-violations` of the answer says what is wrong. @default true
   */
  readonly strict?: boolean;
}

/** A running Prism. Disposing of it ends its process. */
export interface Prism extends AsyncDisposable {
  /** Origin at which it listens. */
  readonly url: string;
  /** ID of its process. */
  readonly pid: number;
}

/** Prism starts in half a second; this is for a machine that is busy with other things. */
const START_TIMEOUT_MS = 200_000;

/** Loaded into Prism first: ends the process when the pipe to its parent closes, even if the parent was killed. */
const END_WITH_PARENT = `data:text/javascript,process.stdin.on("close",()=>process.exit()).resume()`;

/**
 * Starts Prism as a process of its own on a free port of the loopback interface.
 *
 * @returns Once Prism listens.
 * @throws {Error} when Prism ends or says nothing for too long; the message holds what it printed.
 */
export async function startPrism({ document, upstream, strict = true }: PrismOptions): Promise<Prism> {
  const target =
    upstream === undefined ? ["mock", document] : ["proxy", document, upstream, ...(strict ? ["--errors"] : [])];
  const child = spawn(process.execPath, ["--import", END_WITH_PARENT, prismProgram(), ...target, "--port", "0"], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };
  try {
    const url = await urlOf(child);
    return { url, pid: child.pid ?? 0, [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Reads what Prism prints until it names its address; Prism chooses the port, so no two can want the same. */
function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const fail = (reason: string): void => reject(new Error(`Prism did not start: ${reason}.\n${printed.trim()}`));
    const timer = setTimeout(() => fail(`nothing after ${START_TIMEOUT_MS} ms`), START_TIMEOUT_MS);
    const read = (chunk: Buffer): void => {
      printed += stripVTControlCharacters(chunk.toString());
      const url = /Prism is listening on (http:\/\/\S+)/.exec(printed)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      for (const stream of [child.stdout, child.stderr]) stream?.off("data", read).resume();
      resolve(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", (error) => fail(error.message));
    child.once("close", (code) => {
      clearTimeout(timer);
      fail(`it ended with code ${code}`);
    });
  });
}

function prismProgram(): string {
  const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
  // The manifest of a package that npm accepted; `bin` of Prism has the one entry.
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly bin: { readonly prism: string } };
  return join(dirname(manifest), bin.prism);
}
