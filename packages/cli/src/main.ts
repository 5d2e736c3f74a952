import { fstatSync } from "node:fs";
import { addAbortSignal } from "node:stream";
import { isatty } from "node:tty";

import { decodeText } from "./decode-text.js";
import { fileOutput } from "./file-output.js";
import type { Io, Output } from "./io.js";
import { run } from "./run.js";
import { interruptible, onSignals, signalHandler } from "./signals.js";
import { streamOutput } from "./stream-output.js";

/** Connects a command to this process. */
export async function main(args: readonly string[], version: string): Promise<void> {
  const stop = new AbortController();
  const onSignal = signalHandler({
    stop: (reason) => stop.abort(reason),
    exit: (code) => process.exit(code),
    now: () => performance.now(),
  });
  onSignals(onSignal);
  // Where nobody can be told anything, the command goes on: what it was asked to do counts.
  process.stderr.on("error", () => undefined);
  process.exitCode = await run(args, version, processIo(stop, onSignal));
}

function processIo(stop: AbortController, onSignal: (signal: string) => void): Io {
  // Not by `process.stdin`: making the stream takes 2 ms, and few commands read it.
  const interactive = isatty(0) && isatty(2);
  return {
    env: process.env,
    stdout: results(stop),
    stderr: process.stderr,
    readStdin: () => readStdin(stop.signal),
    ...(interactive ? { ask: (question: string) => ask(question, stop.signal, onSignal) } : {}),
    signal: stop.signal,
    interruptible,
    now: () => new Date(),
    cwd: () => process.cwd(),
    uid: process.getuid?.(),
  };
}

function results(stop: AbortController): Output {
  const onEnd = (why: Error): void => stop.abort(why);
  const stats = fstatSync(1);
  const isFile = stats.isFile() || (stats.isCharacterDevice() && !isatty(1));
  const output = isFile ? fileOutput(1, onEnd) : streamOutput(process.stdout, { onEnd, signal: stop.signal });
  // oxlint-disable-next-line no-console -- the library for completion prints with it, and is not told about failures
  console.log = (text: unknown) => output.write(`${String(text)}\n`);
  return output;
}

async function readStdin(signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of addAbortSignal(signal, process.stdin)) chunks.push(Buffer.from(chunk as Uint8Array)); // no encoding is set
  return decodeText(Buffer.concat(chunks), "standard input");
}

/** Ctrl-D is an empty answer. Ctrl-C comes as a key here, not as a signal. */
async function ask(question: string, signal: AbortSignal, onSignal: (signal: string) => void): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  terminal.on("SIGINT", () => onSignal("SIGINT"));
  const ended = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  try {
    return await Promise.race([terminal.question(question, { signal }), ended]);
  } finally {
    terminal.close();
  }
}
