import { type Command, InvalidArgumentError, Option } from "commander";

import type { Io } from "../io.js";
import { FORMATS, type Format } from "../output/formats.js";
import { positiveNumber } from "./numbers.js";

/** The options that every command takes. */
export interface Globals {
  readonly output: Format;
  readonly query?: string;
  readonly endpoint?: string;
  readonly region?: string;
  readonly timeout: number;
  readonly debug?: true;
  readonly debugBodies?: true;
}

/** Adds the options that every command takes. */
export function addGlobals(program: Command): void {
  program
    .addOption(new Option("-o, --output <format>", "how to print results").choices(FORMATS).default("table"))
    .addOption(new Option("--query <jmespath>", "select from the results, see https://jmespath.org"))
    .option("--endpoint <url>", "where both services are, for example a mock (env: PLIMSOLL_ENDPOINT)")
    .option("--region <region>", "region to call (env: PLIMSOLL_REGION)")
    .addOption(
      new Option("--timeout <seconds>", "time for one call, retries included; Infinity for no limit")
        .argParser(seconds)
        .default(60),
    )
    .option("--no-color", "print no colors (env: NO_COLOR; FORCE_COLOR=1 prints them everywhere)")
    .option("--debug", "print a line for each request and answer to standard error, and errors whole; no secrets")
    .option("--debug-bodies", "the same with headers and bodies; texts that may hold secrets are masked");
}

/** The options that every command takes, from the command line or else from the environment. */
export function globalsOf(command: Command, { env }: Io): Globals {
  const { PLIMSOLL_ENDPOINT: endpoint, PLIMSOLL_REGION: region } = env;
  return {
    ...(endpoint === undefined || endpoint === "" ? {} : { endpoint }),
    ...(region === undefined || region === "" ? {} : { region }),
    ...command.optsWithGlobals<Globals>(),
  };
}

/** Parses a time: a number above 0, or `Infinity` for no limit. */
function seconds(text: string): number {
  return text.trim() === "Infinity" ? Infinity : positiveNumber(text);
}

/** Parses `a,b` and may be given several times. */
export function listOf(text: string, previous: readonly string[] = []): readonly string[] {
  const items = text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (items.length === 0) throw new InvalidArgumentError("It takes one or more values, separated by commas.");
  return [...previous, ...items];
}
