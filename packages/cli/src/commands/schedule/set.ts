import {
  type RegistrySchedule,
  applyScheduleChange,
  describeSchedule,
  diffSchedule,
  readSchedule,
  tcssRegistrySchedule,
  toScheduleRequest,
} from "@plimsoll/core";
import type { Command } from "commander";

import { oneAccount } from "../../accounts/one-account.js";
import { type SetExitCode, commandOf } from "../../command.js";
import { confirm } from "../../confirm.js";
import { connectTcss } from "../../connect.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf, listOf } from "../../options/globals.js";
import { wholeNumber } from "../../options/numbers.js";
import { renderValue } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { readData } from "../../read-data.js";
import { outcomeLines } from "./apply-planned.js";

interface SetOptions {
  readonly file?: string;
  readonly every?: number;
  readonly at?: string;
  readonly until?: string;
  readonly timeZone?: string;
  readonly find?: readonly string[];
  readonly images?: readonly string[];
  readonly latestOnly?: true;
  readonly runningOnly?: true;
  readonly registry?: readonly string[];
  readonly namespace?: readonly string[];
  readonly disable?: true;
  readonly yes?: true;
  readonly dryRun?: true;
}

/** `plimsoll schedule set` */
export function scheduleSetCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("set", "Set the scheduled scan of registry images on Tencent Cloud", [
    ["plimsoll schedule set --every 1 --at 02:00 --until 06:00 --latest-only", "every night, newest tags only"],
    ["plimsoll schedule set --file schedule.yaml --dry-run", "print the request without sending it"],
    ["plimsoll schedule set --every 7 --at 02:00 --disable --yes", "switch it off"],
  ])
    .option("-f, --file <file>", "schedule as YAML or JSON, - for standard input; options override it")
    .option("--every <days>", "days from one scan to the next", wholeNumber)
    .option("--at <time>", "time of day at which a scan starts, HH:MM, in --time-zone")
    .option("--until <time>", "time of day after which no scan starts, HH:MM")
    .option("--time-zone <zone>", "zone of the times (default: Asia/Shanghai, the one assumed for the service)")
    .option("--find <kinds>", "vulnerabilities, malware, sensitive-data (default: all)", listOf)
    .option("--images <which>", "all, recommended, or numbers of registry images (default: all)", listOf)
    .option("--latest-only", "only the newest tag of each repository")
    .option("--running-only", "only images from which a container runs")
    .option("--registry <kinds>", "only these kinds of registry: tcr, ccr, harbor, ...", listOf)
    .option("--namespace <names>", "only these namespaces", listOf)
    .option("--disable", "switch the schedule off")
    .option("--yes", "set it without asking")
    .option("--dry-run", "print the request without sending it")
    .addHelpText("after", "\nAn account has one schedule; setting it replaces the previous one.\n");
  return command.action(async (options: SetOptions) => setExitCode(await set(options, io, globalsOf(command, io))));
}

async function set(options: SetOptions, io: Io, globals: Globals): Promise<ExitCode> {
  const schedule = await readOptions(options, io);
  const request = toScheduleRequest(schedule);
  if (options.dryRun) {
    await renderValue(request, { format: globals.output, query: globals.query, io, names: "exact" });
    io.stderr.write(`${wrapMessage(visible(describeSchedule("registry", schedule)), io.stderr)}\nNothing was set.\n`);
    return EXIT.clean;
  }
  if (
    !(await confirm(
      io,
      `${describeSchedule("registry", schedule)} Replace the schedule of the account?`,
      options.yes === true,
    ))
  ) {
    io.stderr.write("Nothing was set.\n");
    return EXIT.clean;
  }
  await using client = await connectTcss(io, globals);
  const store = tcssRegistrySchedule(client, { signal: io.signal });
  const [kept] = await store.read();
  const change = diffSchedule("registry", schedule, kept);
  if (change.action === "none") {
    await renderValue(schedule, { format: globals.output, query: globals.query, io });
    io.stderr.write("The service has this schedule already. Nothing was sent.\n");
    return EXIT.clean;
  }
  const outcome = await applyScheduleChange(store, change);
  if (outcome.code !== "applied") {
    const account = oneAccount(globals, "tencent").name;
    const { action, fields } = change;
    for (const line of outcomeLines({ account, kind: "registry", action, fields, unsaid: [] }, outcome))
      io.stderr.write(`${wrapMessage(visible(line), io.stderr)}\n`);
    return EXIT.error;
  }
  const { requestId } = outcome;
  const printed = { ...schedule, ...(requestId === undefined ? {} : { requestId }) };
  await renderValue(printed, { format: globals.output, query: globals.query, io });
  io.stderr.write(`${wrapMessage(`Set. ${visible(describeSchedule("registry", schedule))}`, io.stderr)}\n`);
  return EXIT.clean;
}

async function readOptions(options: SetOptions, io: Io): Promise<RegistrySchedule> {
  const base =
    options.file === undefined ? {} : await readData("--file", options.file === "-" ? "-" : `@${options.file}`, io);
  if (typeof base !== "object" || base === null)
    throw usageFailure("--file: a schedule is a list of names and values.");
  const result = readSchedule({ ...base, ...fromOptions(options) }, { now: io.now() });
  if (result.code === "read") return result.schedule;
  throw usageFailure(
    `the schedule is incomplete or invalid:\n  ${result.problems.map(visible).join("\n  ")}\nGive at least --every and --at, see plimsoll schedule set --help.`,
  );
}

/** The options in the words of a schedule file. */
function fromOptions(options: SetOptions): Record<string, unknown> {
  const { every, at, until, timeZone, find, images, latestOnly, runningOnly, registry, namespace, disable } = options;
  const entries: Record<string, unknown> = {
    everyDays: every,
    at,
    until,
    timeZone,
    find,
    images: images === undefined ? undefined : imagesOf(images),
    latestOnly,
    runningOnly,
    registries: registry,
    namespaces: namespace,
    enabled: disable === true ? false : undefined,
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

function imagesOf(images: readonly string[]): unknown {
  const [first] = images;
  if (images.length === 1 && (first === "all" || first === "recommended")) return first;
  return images.map((text) => (/^[0-9]+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text));
}
