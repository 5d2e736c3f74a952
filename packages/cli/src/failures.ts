import { EXIT, type ExitCode } from "./exit-codes.js";

/** An expected end of a command with a message and an exit code; it is printed without a stack. */
export class CommandFailure extends Error {
  override name = "CommandFailure" as const;
  /** How the process ends. */
  readonly exitCode: ExitCode;
  /** Short and stable, for scripts. */
  readonly code: string;

  constructor(exitCode: ExitCode, code: string, message: string) {
    super(message);
    this.exitCode = exitCode;
    this.code = code;
  }
}

/** The command line is wrong. Nothing was sent. */
export function usageFailure(message: string): CommandFailure {
  return new CommandFailure(EXIT.usage, "Usage", message);
}
