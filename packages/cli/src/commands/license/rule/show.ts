import {
  type RuleHost,
  type RuleReading,
  describeRule,
  settingsOf,
  tcssLicenseRule,
  tcssLicenseTasks,
} from "@plimsoll/core";
import { isApiError } from "@plimsoll/client";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../../command.js";
import { connectTcss } from "../../../connect.js";
import { EXIT, type ExitCode } from "../../../exit-codes.js";
import { CommandFailure } from "../../../failures.js";
import type { Io } from "../../../io.js";
import { type Globals, globalsOf } from "../../../options/globals.js";
import { printTable } from "../../../output/print-table.js";
import { renderRows, renderValue } from "../../../output/render.js";
import type { View } from "../../../output/view.js";
import { visible } from "../../../output/visible.js";
import { writeResults } from "../../../output/write-results.js";

const hostView: View<RuleHost> = [
  { title: "Host", value: ({ name }) => name, rank: 0 },
  { title: "ID", value: ({ id }) => id, rank: 0 },
  { title: "Address", value: ({ address }) => address, rank: 2 },
  { title: "Agent", value: ({ status }) => status, rank: 1 },
  { title: "Images", value: ({ images }) => images, align: "right" },
  { title: "Containers", value: ({ containers }) => containers, align: "right" },
];

/** `plimsoll license rule show` */
export function ruleShowCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf(
    "show",
    "Show the rule: whether it is on, its hosts, its daily limit and what it used today",
    [
      ["plimsoll license rule show", "in a sentence, with the chosen hosts"],
      ["plimsoll license rule show -o yaml --query settings > rule.yaml", "as rule set --file takes it"],
    ],
  );
  return command.action(async () => setExitCode(await show(io, globalsOf(command, io))));
}

async function show(io: Io, globals: Globals): Promise<ExitCode> {
  await using client = await connectTcss(io, globals);
  const reading = await tcssLicenseRule(client, { signal: io.signal });
  const usedToday = reading.rule.id === 0 ? undefined : await usedTodayOf(client, io);
  await print({ ...reading, usedToday }, io, globals);
  if (reading.complete) return EXIT.clean;
  throw new CommandFailure(
    EXIT.incomplete,
    "Incomplete",
    "not all hosts of the rule were read. Run the command again.",
  );
}

/** Licenses that the rule has used today, in UTC+8; `undefined` where the service does not say. */
async function usedTodayOf(client: Awaited<ReturnType<typeof connectTcss>>, io: Io): Promise<number | undefined> {
  const tasks = tcssLicenseTasks(client, { since: io.now(), until: io.now(), signal: io.signal });
  let used: number | undefined = 0;
  try {
    for await (const { by, licensed } of tasks)
      if (by === "rule") used = used === undefined || licensed === undefined ? undefined : used + licensed;
  } catch (error) {
    if (!isApiError(error)) throw error;
    io.stderr.write(`It is unknown how many licenses the rule has used today (${visible(error.code)}).\n`);
    return undefined;
  }
  return tasks.result.complete ? used : undefined;
}

interface ShownRule extends RuleReading {
  readonly usedToday: number | undefined;
}

async function print({ rule, complete, usedToday }: ShownRule, io: Io, globals: Globals): Promise<void> {
  const { output: format, query } = globals;
  const { hosts = [] } = rule;
  if (query === undefined && (format === "csv" || format === "ndjson")) {
    await renderRows(hosts, { format, view: hostView, io });
  } else if (query === undefined && format === "table") {
    const used = usedToday === undefined ? "" : ` Used today: ${usedToday}.`;
    writeResults(io, `${visible(describeRule(rule))}${used}\n`);
    if (hosts.length === 0) return;
    writeResults(io, "\n");
    await printTable(hostView, hosts, io);
  } else {
    const { id, scanKinds } = rule;
    const shown = { id, text: describeRule(rule), settings: settingsOf(rule), usedToday, scanKinds, hosts, complete };
    await renderValue(shown, { format, query, io });
  }
}
