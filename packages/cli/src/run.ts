import { type Command, CommanderError } from "commander";

import type { CallCounter } from "./call-counter.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { BrokenPipe } from "./failures.js";
import type { Io } from "./io.js";
import { joinSort } from "./options/join-sort.js";
import { buildProgram } from "./program.js";
import { quietIo } from "./quiet.js";

/**
 * Runs one command line. Everything it touches comes with `given`.
 *
 * @param words - Arguments without the name of the program.
 * @returns How the process is to end.
 */
export async function run(words: readonly string[], version: string, given: Io): Promise<ExitCode> {
  const args = joinSort(words);
  let code: ExitCode = EXIT.clean;
  const setExitCode = (next: ExitCode): void => {
    code = next;
  };
  // The same as the variable, which everybody who paints looks at. Like `-o json` it counts wherever it stands.
  const env = args.includes("--no-color") ? { ...given.env, NO_COLOR: "1" } : given.env;
  const debug = args.some((word) => word === "--debug" || word === "--debug-bodies");
  const base: Io = { ...given, env, debug };
  const spoken = args.some((word) => word === "-q" || word === "--quiet") ? quietIo(base) : base;
  const counter = args.some((word) => word === "-v" || word === "--verbose")
    ? await callCounter(spoken.stderr)
    : undefined;
  let json = asksForJson(args);
  const isJson = (): boolean => json;
  const io: Io = { ...spoken, isJson, ...(counter === undefined ? {} : { calls: counter }) };
  let reported: unknown;
  let program: Command | undefined;
  const onFormat = (format: string): void => {
    json = format === "json" || format === "ndjson";
  };
  try {
    program = buildProgram({ args, version, io, setExitCode, onFormat });
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    reported = causeOf(error, io);
    // A reader may close the pipe early, as `head` does. The exit code of the work still counts.
    if (!(reported instanceof BrokenPipe)) code = await endOf(reported, { io, json, program, args });
  }
  counter?.report();
  try {
    await io.stdout.flushed?.();
  } catch (error) {
    if (error === reported || error instanceof BrokenPipe) return code;
    return report(error, io, json);
  }
  return code;
}

/** Libraries say of an abort only that it was one; the signal knows why. */
function causeOf(error: unknown, { signal }: Io): unknown {
  return signal.aborted && error instanceof Error && error.name === "AbortError" ? signal.reason : error;
}

interface Ending {
  readonly io: Io;
  readonly json: boolean;
  /** The commands; absent if they could not be built. */
  readonly program: Command | undefined;
  readonly args: readonly string[];
}

/** Help and the version were printed, something on the command line is wrong, or the command failed. */
async function endOf(error: unknown, { io, json, program, args }: Ending): Promise<ExitCode> {
  if (!(error instanceof CommanderError)) return report(error, io, json);
  if (error.exitCode === 0) return EXIT.clean;
  if (error.code === "commander.help") return EXIT.usage;
  const { parserFailure } = await import("./parser-failure.js");
  return report(parserFailure(error, program, args), io, json);
}

/** Few ask for it, so it is loaded for those. */
async function callCounter(stderr: Io["stderr"]): Promise<CallCounter> {
  const { CallCounter: Counter } = await import("./call-counter.js");
  return new Counter(stderr);
}

/** Most commands end well, so the code that reports a failure is loaded when there is one. */
async function report(error: unknown, io: Io, json: boolean): Promise<ExitCode> {
  const { reportFailure } = await import("./report-failure.js");
  return reportFailure(error, io, json);
}

/** Decided from the raw words: the command line may be what is wrong. */
function asksForJson(args: readonly string[]): boolean {
  return args.some((word, index) => {
    const value = /^(?:-o|--output)=?(.*)$/.exec(word)?.[1];
    return value !== undefined && /^(nd)?json$/.test(value === "" ? (args[index + 1] ?? "") : value);
  });
}
