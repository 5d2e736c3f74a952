import { CommanderError } from "commander";

import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Io } from "./io.js";
import { buildProgram } from "./program.js";
import { reportFailure } from "./report-failure.js";

/**
 * Runs one command line. Everything it touches comes with `io`.
 *
 * @param args - Arguments without the name of the program.
 * @returns How the process is to end.
 */
export async function run(args: readonly string[], version: string, io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  const finish = (next: ExitCode): void => {
    code = next;
  };
  try {
    const program = await buildProgram({ args, version, io, finish });
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // The parser has printed its own messages; help and version are no failures.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    return reportFailure(error, io, asksForJson(args));
  }
}

/** Decided from the raw words: the command line may be what is wrong. */
function asksForJson(args: readonly string[]): boolean {
  return args.some((word, index) => {
    const value = /^(?:-o|--output)=?(.*)$/.exec(word)?.[1];
    return value !== undefined && /^(nd)?json$/.test(value === "" ? (args[index + 1] ?? "") : value);
  });
}
