import { type RuleSettings, planRule, readRuleSettings } from "@plimsoll/core";
import { type Command, InvalidArgumentError, Option } from "commander";

import { type SetExitCode, commandOf } from "../../../command.js";
import { usageFailure } from "../../../failures.js";
import type { Io } from "../../../io.js";
import { globalsOf, listOf } from "../../../options/globals.js";
import { visible } from "../../../output/visible.js";
import { readData } from "../../../read-data.js";
import { addChangeOptions } from "./change-options.js";
import { type MakeChangeOptions, makeChange } from "./make-change.js";

interface SetOptions extends MakeChangeOptions {
  readonly file?: string;
  readonly allHosts?: true;
  readonly hostId?: readonly string[];
  readonly hostName?: readonly string[];
  readonly exceptHostId?: readonly string[];
  readonly maxPerDay?: number | "unlimited";
  readonly enable?: true;
  readonly disable?: true;
  readonly scan?: boolean;
}

/** `plimsoll license rule set` */
export function ruleSetCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("set", "Change the rule: hosts, daily limit, on or off", [
    ["plimsoll license rule set --max-per-day 20", "everything else stays as it is"],
    ["plimsoll license rule set --host-name web-1,web-2 --max-per-day 5 --enable", "only images on two hosts"],
    ["plimsoll license rule set --file rule.yaml --dry-run", "what would change, old and new"],
    ["plimsoll license rule show -o yaml --query settings > rule.yaml", "the file to begin with"],
  ])
    .option("-f, --file <file>", "settings as YAML or JSON, - for standard input; options override them")
    .addOption(new Option("--all-hosts", "license images of every host").conflicts(["hostId", "hostName"]))
    .addOption(
      new Option("--host-id <ids>", "only images on hosts with these IDs").argParser(listOf).conflicts("hostName"),
    )
    .option("--host-name <names>", "only images on hosts with these names; found when the rule is saved", listOf)
    .option("--except-host-id <ids>", "with --host-name, hosts to leave out, by their IDs", listOf)
    .option("--max-per-day <number>", "licenses that the rule may use in a day, 1 or more, or unlimited", perDay)
    .addOption(new Option("--enable", "switch it on").conflicts("disable"))
    .option("--disable", "switch it off")
    .option("--scan", "scan an image as soon as it is licensed (documented for the mainland site only)")
    .option("--no-scan", "do not")
    .addHelpText(
      "after",
      `
A file has the settings enabled (true or false), hosts (all, a list of IDs, or names and except), maxPerDay (a number or
unlimited) and scan. What is left out stays as it is; a first rule needs hosts and maxPerDay, and is off unless it is enabled.
Each change is written to a journal of the account before and after it is sent, and the rule is read back.
`,
    );
  addChangeOptions(command);
  return command.action(async (options: SetOptions) => {
    const settings = await settingsIn(options, io);
    setExitCode(
      await makeChange((reading) => planRule(reading, settings), options, { io, globals: globalsOf(command, io) }),
    );
  });
}

/** Reads the settings before any call. */
async function settingsIn(options: SetOptions, io: Io): Promise<Partial<RuleSettings>> {
  const { file } = options;
  const base = file === undefined ? {} : await readData("--file", file === "-" ? "-" : `@${file}`, io);
  if (typeof base !== "object" || base === null || Array.isArray(base))
    throw usageFailure("--file: a rule is a list of names and values, such as maxPerDay: 20.");
  const given = fromOptions(options);
  if (file === undefined && Object.keys(given).length === 0)
    throw usageFailure("license rule set takes at least one setting, such as --max-per-day 20. See --help.");
  const result = readRuleSettings({ ...base, ...given });
  if (result.code === "read") return result.settings;
  throw usageFailure(
    `the settings of the rule are invalid, and nothing was sent:\n  ${result.problems.map(visible).join("\n  ")}`,
  );
}

function fromOptions(options: SetOptions): Record<string, unknown> {
  const { allHosts, hostId, hostName, exceptHostId, maxPerDay, enable, disable, scan } = options;
  if (exceptHostId !== undefined && hostName === undefined)
    throw usageFailure(
      "--except-host-id leaves out some hosts of --host-name. The service accepts it only together with --host-name.",
    );
  const hosts = allHosts === true ? "all" : (hostId ?? hostName);
  const entries: Record<string, unknown> = {
    enabled: enable ?? (disable === true ? false : undefined),
    hosts: hostName === undefined ? hosts : { names: hostName, except: exceptHostId ?? [] },
    maxPerDay,
    scan,
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

/** Parses a limit a day. */
function perDay(text: string): number | "unlimited" {
  if (text === "unlimited") return text;
  const limit = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  if (limit === 0)
    throw new InvalidArgumentError(
      "It takes a whole number, 1 or more, or unlimited: 0 would mean no limit at the service. To license nothing, use --disable.",
    );
  if (!Number.isSafeInteger(limit)) throw new InvalidArgumentError("It takes a whole number, 1 or more, or unlimited.");
  return limit;
}
