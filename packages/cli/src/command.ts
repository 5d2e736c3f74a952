import { Command } from "commander";

import type { ExitCode } from "./exit-codes.js";
import type { Io } from "./io.js";
import type { Format } from "./output/formats.js";

/** Tells the caller how the process is to end. */
export type SetExitCode = (code: ExitCode) => void;

/**
 * Adds a command to its parent and leaves its parts for later: they are added when the parser, or a help page, gets to the
 * command.
 */
export type AddLater = (parent: Command, command: Command, addParts: () => Promise<void>) => void;

/**
 * Makes a command with examples in its help.
 *
 * @param examples - Command lines, each with what it does.
 */
export function commandOf(name: string, summary: string, examples: readonly (readonly [string, string])[]): Command {
  const command = new Command(name).summary(summary).description(`${summary}.`);
  const lines = examples.map(([line, text]) => `  # ${text}\n  ${line}`);
  return lines.length === 0 ? command : command.addHelpText("after", `\nExamples:\n${lines.join("\n\n")}\n`);
}

/** Parts that the command line is made from. */
export interface ProgramOptions {
  /** Called with the format of output that a configuration chooses. @default not called */
  readonly onFormat?: (format: Format) => void;
  /** Arguments without the name of the program. Only completion reads them here: it starts parsing again. */
  readonly args: readonly string[];
  readonly version: string;
  readonly io: Io;
  readonly setExitCode: SetExitCode;
}
