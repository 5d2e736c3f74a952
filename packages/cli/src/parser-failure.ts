import type { Command, CommanderError, Option } from "commander";

import { type CommandFailure, usageFailure } from "./failures.js";
import { visible } from "./output/visible.js";

/** The failure of a command line that the parser refuses: its words, and what it does not tell of the command that was meant. */
export function parserFailure(
  { code, message }: CommanderError,
  program: Command | undefined,
  args: readonly string[],
): CommandFailure {
  const { command, path } = reachedBy(program, args);
  // The parser names one option, by its form alone, and there may be others.
  const missing = code === "commander.missingMandatoryOptionValue" ? missingOptions(command) : [];
  if (missing.length > 0) return usageFailure(missing.map(missingText).join("\n"));
  // The parser's suggestion is on a line of its own; what else breaks the line was on the command line.
  const lines = message.replace(/^error: /, "").split(/\n(?=\(Did you mean )/);
  // The parser names one argument. Which there are, and in which order, is the next question.
  if (code === "commander.missingArgument" || code === "commander.excessArguments")
    lines.push(`Usage: ${["plimsoll", ...path, command?.usage() ?? ""].join(" ")}`);
  return usageFailure(lines.map(visible).join("\n"));
}

/** The command that the words reach, and its names. */
function reachedBy(
  program: Command | undefined,
  args: readonly string[],
): { readonly command: Command | undefined; readonly path: readonly string[] } {
  let command = program;
  const path: string[] = [];
  for (const word of args) {
    const next = command?.commands.find((known) => known.name() === word);
    if (next === undefined) continue;
    path.push(word);
    command = next;
  }
  return { command, path };
}

function missingOptions(command: Command | undefined): readonly Option[] {
  return (command?.options ?? []).filter(
    (option) => option.mandatory && command?.getOptionValue(option.attributeName()) === undefined,
  );
}

function missingText({ flags, description, argChoices }: Option): string {
  const choices = argChoices === undefined ? "" : ` (${argChoices.join(", ")})`;
  return `${flags} is missing: ${description}${choices}`;
}
