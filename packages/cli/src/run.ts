import { type Command, CommanderError } from "commander";

import type { CallCounter } from "./call-counter.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { BrokenPipe, usageFailure } from "./failures.js";
import type { Io } from "./io.js";
import { visible } from "./output/visible.js";
import { buildProgram } from "./program.js";
import { quietIo } from "./quiet.js";

/**
 * Runs one command line. Everything it touches comes with `given`.
 *
 * @param args - Arguments without the name of the program.
 * @returns How the process is to end.
 */
export async function run(args: readonly string[], version: string, given: Io): Promise<ExitCode> {
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
  const io: Io = counter === undefined ? spoken : { ...spoken, calls: counter };
  let reported: unknown;
  let program: Command | undefined;
  let json = asksForJson(args);
  const onFormat = (format: string): void => {
    json = format === "json" || format === "ndjson";
  };
  try {
    program = buildProgram({ args, version, io, setExitCode, onFormat });
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    reported = causeOf(error, io);
    // A reader may close the pipe early, as `head` does. The exit code of the work still counts.
    if (!(reported instanceof BrokenPipe))
      code = await endOf(reported, { io, json, usage: () => usageOf(program, args) });
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
  /** Line that shows the arguments of the command. */
  readonly usage: () => string;
}

async function endOf(error: unknown, ending: Ending): Promise<ExitCode> {
  return error instanceof CommanderError ? endParsing(error, ending) : report(error, ending.io, ending.json);
}

/** Help and the version were printed, or something on the command line is wrong. */
function endParsing(
  { code, exitCode, message }: CommanderError,
  { io, json, usage }: Ending,
): ExitCode | Promise<ExitCode> {
  if (exitCode === 0) return EXIT.clean;
  if (code === "commander.help") return EXIT.usage;
  // The parser's suggestion is on a line of its own; what else breaks the line was on the command line.
  const lines = message.replace(/^error: /, "").split(/\n(?=\(Did you mean )/);
  // The parser names one argument. Which there are, and in which order, is the next question.
  if (code === "commander.missingArgument" || code === "commander.excessArguments") lines.push(usage());
  return report(usageFailure(lines.map(visible).join("\n")), io, json);
}

/** `Usage: plimsoll gate explain [options] <image> <rule>`, of the command that the words reach. */
function usageOf(program: Command | undefined, args: readonly string[]): string {
  let reached = program;
  const path: string[] = [];
  for (const word of args) {
    const next = reached?.commands.find((command) => command.name() === word);
    if (next === undefined) continue;
    path.push(word);
    reached = next;
  }
  return `Usage: ${["plimsoll", ...path, reached?.usage() ?? ""].join(" ")}`;
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
