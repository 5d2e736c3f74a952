import { EXIT, type ExitCode } from "./exit-codes.js";

/** An expected end of a command with a message and an exit code; it is printed without a stack. */
export class CommandFailure extends Error {
  override name = "CommandFailure" as const;
  /** Code that the process ends with. */
  readonly exitCode: ExitCode;
  /** Short and stable, for scripts. */
  readonly code: string;

  constructor(exitCode: ExitCode, code: string, message: string) {
    super(message);
    this.exitCode = exitCode;
    this.code = code;
  }
}

/** Whoever read standard output has gone, as `head` does when it has enough. That is not a failure of ours. */
export class BrokenPipe extends Error {
  override name = "BrokenPipe" as const;
}

/** Why nothing more can be written to standard output. */
export function outputFailure(error: NodeJS.ErrnoException): CommandFailure | BrokenPipe {
  if (error.code === "EPIPE") return new BrokenPipe("nobody reads standard output any more");
  const advice = error.code === "ENOSPC" || error.code === "EDQUOT" ? "Make room, or write elsewhere, and run" : "Run";
  return new CommandFailure(
    EXIT.error,
    error.code ?? "Output",
    `cannot write to standard output: ${error.message}. The output is incomplete. ${advice} the command again.`,
  );
}

/** The command line is wrong. Nothing was sent. */
export function usageFailure(message: string): CommandFailure {
  return new CommandFailure(EXIT.usage, "Usage", message);
}

/** Data has more levels than can be read, queried or printed: each takes a level of the stack. */
export function tooDeepFailure(): CommandFailure {
  return new CommandFailure(
    EXIT.error,
    "TooDeep",
    "lists and objects in the data are nested too deeply to be read, queried or printed. Take a part of the data.",
  );
}
