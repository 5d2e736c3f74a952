import type { Cloud, Site } from "@plimsoll/core";
import { type Command, InvalidArgumentError, Option } from "commander";

import type { LoadedConfig } from "../config/load-config.js";
import { usageFailure } from "../failures.js";
import type { Io } from "../io.js";
import type { Format } from "../output/formats.js";
import { type Endpoints, endpointsOf } from "./endpoint.js";
import { positiveNumber } from "./numbers.js";
import { addOutput } from "./output-option.js";

/** The options that every command takes. */
export interface Globals {
  readonly output: Format;
  readonly query?: string;
  /** Where both services are. */
  readonly endpoint?: string;
  /** Where the service of one cloud is; goes before `endpoint`. */
  readonly endpoints?: Partial<Readonly<Record<Cloud, string>>>;
  readonly region?: string;
  /** True if the region comes from the variable, which selects nothing. */
  readonly isRegionOfEnvironment?: boolean;
  /** Names of accounts, which may have `*` in them. */
  readonly account?: readonly string[];
  /** Profile of the vendors' command-line tools, instead of the accounts of a file. */
  readonly profile?: string;
  readonly site?: Site;
  /** The configuration; absent where there is none, and for commands that use none. */
  readonly loaded?: LoadedConfig;
  readonly timeout: number;
  readonly debug?: true;
  readonly debugBodies?: true;
}

/** The options as the parser has them. */
interface GivenOptions extends Omit<Globals, "endpoint" | "endpoints"> {
  readonly endpoint?: Endpoints;
}

/** Adds the options that every command takes. */
export function addGlobals(program: Command): void {
  addOutput(program);
  program
    .addOption(new Option("--query <jmespath>", "select from the results, see https://jmespath.org"))
    .option(
      "--config <file>",
      "configuration with accounts, see: plimsoll help config (env: PLIMSOLL_CONFIG; off for none)",
    )
    .option("--no-config", "use no configuration")
    .option(
      "--account <names>",
      "only these accounts of the configuration; * for any text (env: PLIMSOLL_ACCOUNT)",
      listOf,
    )
    .option("--profile <name>", "the key of this profile of tccli and aliyun, instead of the configuration's accounts")
    .addOption(new Option("--site <site>", "the vendors' site of the accounts").choices(["international", "mainland"]))
    .addOption(
      new Option(
        "--endpoint <url>",
        "where both services are, for example a mock; or tencent=<url>, alibaba=<url> (env: PLIMSOLL_ENDPOINT)",
      ).argParser(endpointsOf),
    )
    .option("--region <region>", "region to call; selects the accounts that name it (env: PLIMSOLL_REGION)")
    .addOption(
      new Option("--timeout <seconds>", "time for one call, retries included; Infinity for no limit")
        .argParser(seconds)
        .default(60),
    )
    .addOption(
      new Option("-q, --quiet", "no progress and no notes on standard error; failures only").conflicts("verbose"),
    )
    .option("-v, --verbose", "print which accounts and endpoints are used, and at the end how often each was called")
    .option("--no-color", "print no colors (env: NO_COLOR; FORCE_COLOR=1 prints them everywhere)")
    .option("--debug", "print a line for each request and answer to standard error, and full errors; no secrets")
    .option("--debug-bodies", "the same with headers and bodies; texts that may hold secrets are masked");
}

/**
 * The options that every command takes, from the command line or else from the environment.
 *
 * @throws {CommandFailure} when a variable has a value that its option would not take.
 */
export function globalsOf(command: Command, { env }: Io): Globals {
  const { PLIMSOLL_REGION: region = "", PLIMSOLL_ACCOUNT: account = "" } = env;
  const { endpoint: given, ...options } = command.optsWithGlobals<GivenOptions>();
  const { both: endpoint, byCloud: endpoints } = given ?? endpointsOfEnvironment(env);
  return {
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(endpoints === undefined ? {} : { endpoints }),
    ...(region === "" || options.region !== undefined ? {} : { region, isRegionOfEnvironment: true }),
    // A profile is used without the file's accounts, so a variable that names some of them says nothing.
    ...(account.trim() === "" || options.profile !== undefined ? {} : { account: listOf(account) }),
    ...options,
  };
}

function endpointsOfEnvironment({ PLIMSOLL_ENDPOINT: text = "" }: Io["env"]): Endpoints {
  if (text === "") return {};
  try {
    return endpointsOf(text);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw usageFailure(`PLIMSOLL_ENDPOINT: ${error.message}`);
  }
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
