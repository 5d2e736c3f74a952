import { type CommandFailure, usageFailure } from "./failures.js";
import type { Io } from "./io.js";
import type { Globals } from "./options/globals.js";

/** The client's error about one of its options. */
export interface ConfigurationProblem {
  /** Name of the client's option. */
  readonly option: string;
  /** Fault of its value. */
  readonly problem: string;
  /** Next step for the user. */
  readonly nextStep: string;
}

/** The failure of a command whose option or variable the client refuses, in the words of the command line. */
export function configurationFailure(error: ConfigurationProblem, io: Io, globals: Globals): CommandFailure {
  const { option, problem, nextStep } = error;
  return usageFailure(`${nameOf(option, io, globals)} ${problem}. Next step: ${nextStep}`);
}

/** A value that is the variable's came from there, as far as anybody can tell. */
function nameOf(option: string, { env }: Io, globals: Globals): string {
  if (option !== "endpoint" && option !== "region") return option;
  const variable = `PLIMSOLL_${option.toUpperCase()}`;
  return env[variable] === globals[option] ? variable : `--${option}`;
}
