import { askOn } from "./ask.js";
import { EXIT } from "./exit-codes.js";
import type { Io } from "./io.js";
import { run } from "./run.js";

/** Connects a command to this process. */
export async function main(args: readonly string[], version: string): Promise<void> {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort(stopReason()));
  process.once("SIGTERM", () => stop.abort(stopReason()));
  process.once("SIGHUP", () => stop.abort(stopReason()));
  // A terminal that is gone does not end a purchase half way.
  process.stderr.on("error", () => undefined);
  // `plimsoll images list | head` closes the pipe early; that is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? EXIT.clean : EXIT.error);
  });
  process.exitCode = await run(args, version, processIo(stop.signal));
}

function processIo(signal: AbortSignal): Io {
  const interactive = process.stdin.isTTY && process.stderr.isTTY;
  return {
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    readStdin,
    ...(interactive ? { ask: (question) => askOn(process.stdin, process.stderr, question) } : {}),
    signal,
    now: () => new Date(),
  };
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array)); // no encoding is set
  return Buffer.concat(chunks).toString("utf8");
}

function stopReason(): DOMException {
  return new DOMException("stopped by the user", "AbortError");
}
