import { type Command, Option } from "commander";

import { usageFailure } from "../failures.js";
import { FORMATS } from "../output/formats.js";
import { visible } from "../output/visible.js";

/** Flags of the option as most commands take it. */
const FLAGS = "-o, --output <format>";

/**
 * Adds `-o` as most commands take it, where the last one counts. A command that takes more has an option of its own with this name: then
 * the words are left to it, as the parser gives them to the program before it knows the command.
 */
export function addOutput(program: Command): void {
  program.addOption(
    new Option(FLAGS, "how to print results")
      .choices(FORMATS)
      .default("table")
      .argParser(
        (text: string, previous: unknown): readonly string[] =>
          Array.isArray(previous) ? [...(previous as readonly string[]), text] : [text], // of this function, or the default
      ),
  );
  program.hook("preAction", (_, command) => {
    if (command !== program && hasOwnOutput(command)) return;
    const given = givenOutputs(program);
    for (const text of given) if (!FORMATS.some((format) => format === text)) throw unknownFormat(text);
    const last = given.at(-1);
    if (last !== undefined) program.setOptionValueWithSource("output", last, "cli");
  });
}

/** The values of `-o` in the order of the command line; none if it is not given. */
export function givenOutputs(command: Command): readonly string[] {
  const { output } = command.optsWithGlobals<{ readonly output?: string | readonly string[] }>();
  return typeof output === "object" ? output : [];
}

/** True if the command takes more in `-o` than others do. */
export function hasOwnOutput({ options }: Command): boolean {
  return options.some((option) => option.attributeName() === "output");
}

function unknownFormat(text: string): Error {
  return usageFailure(
    `option '${FLAGS}' argument '${visible(text)}' is invalid. Allowed choices are ${FORMATS.join(", ")}.`,
  );
}
