import type { Cloud, KeptSchedule, ScheduleKind } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { confirm } from "../../confirm.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { visible } from "../../output/visible.js";
import { applyPlanned } from "./apply-planned.js";
import { writePlan } from "./change-rows.js";
import { type PlannedChange, isDue, plannedSwitch } from "./planned-changes.js";
import { reportUnread } from "./report-unread.js";
import { type StoreReading, openScheduleAccounts, readAccounts } from "./schedule-accounts.js";
import { kindText } from "./schedule-words.js";

interface SwitchOptions {
  readonly cloud?: Cloud;
  readonly yes?: true;
}

interface SwitchTarget {
  /** `host`, `registry`, `images`, or the beginning of an ID. @default all schedules */
  readonly name: string | undefined;
  readonly enabled: boolean;
}

/** Digits of an ID that are enough. */
const MIN_ID = 6;

/** `plimsoll schedule enable` and `plimsoll schedule disable` */
export function scheduleSwitchCommand(verb: "disable" | "enable", io: Io, setExitCode: SetExitCode): Command {
  const what = verb === "enable" ? "on" : "off";
  const command = commandOf(verb, `Switch schedules ${what}; everything else stays as it is`, [
    [`plimsoll schedule ${verb} registry`, "the schedule of registry images"],
    [`plimsoll schedule ${verb} 2cdbdeba --yes`, "one of Alibaba Cloud, by the beginning of its ID; without asking"],
    [`plimsoll schedule ${verb}`, "all schedules of the accounts that are selected"],
  ])
    .argument("[schedule]", "host, registry, images, or the first 6 or more digits of an ID (default: all)")
    .addOption(cloudOption())
    .option("--yes", "do it without asking");
  return command.action(async (name: string | undefined, options: SwitchOptions) =>
    setExitCode(
      await switchAll({ name, enabled: verb === "enable" }, options, { io, globals: globalsOf(command, io) }),
    ),
  );
}

async function switchAll(
  target: SwitchTarget,
  { cloud, yes }: SwitchOptions,
  { io, globals }: { readonly io: Io; readonly globals: Globals },
): Promise<ExitCode> {
  await using opened = await openScheduleAccounts(io, globals, cloud);
  const isKind = (kind: ScheduleKind): boolean =>
    target.name === undefined || target.name === kind || !["host", "registry", "images"].includes(target.name);
  const accounts = opened.accounts.map((account) => ({
    ...account,
    stores: account.stores.filter(({ kind }) => isKind(kind)),
  }));
  const readings = await readAccounts(accounts);
  const unread = await reportUnread(readings, { io, format: globals.output });
  if (readings.length > 0 && readings.every(({ error }) => error !== undefined)) return unread;
  const planned = plannedSwitches(target, readings, io);
  const due = planned.filter(isDue);
  if (due.length === 0) {
    io.stderr.write(
      `${planned.length === 0 ? "There is nothing to switch" : `It is ${target.enabled ? "on" : "off"} already`}. Nothing was sent.\n`,
    );
    return unread;
  }
  writePlan(due, io);
  if (!(await confirm(io, `Switch ${count(due.length, "schedule")} ${target.enabled ? "on" : "off"}?`, yes === true))) {
    io.stderr.write("Nothing was sent.\n");
    return unread;
  }
  const applied = await applyPlanned(due, io, globals);
  return applied === EXIT.clean ? unread : applied;
}

/** @throws {CommandFailure} when the name is of no schedule, or of several by their IDs. */
function plannedSwitches(
  { name, enabled }: SwitchTarget,
  readings: readonly StoreReading[],
  io: Io,
): readonly PlannedChange[] {
  const all = readings.flatMap(({ account, store, kept }) =>
    kept.map((one) => ({ account: account.name, store, kept: one })),
  );
  const byKind = name === undefined || all.some(({ store }) => store.kind === name) ? all : undefined;
  const found = byKind ?? all.filter(({ kept }) => isNamed(kept, name));
  if (found.length === 0 && name !== undefined && name !== "images")
    throw notFound(
      name,
      all.map(({ kept }) => kept),
    );
  if (byKind === undefined && found.length > 1)
    throw new CommandFailure(
      EXIT.usage,
      "Usage",
      `${visible(name ?? "")} begins ${count(found.length, "ID")}: ${found.map(({ kept }) => visible(kept.id ?? "")).join(", ")}. Give more digits.`,
    );
  return found.flatMap(({ account, store, kept }) => {
    const planned = plannedSwitch(account, { store, kept }, enabled);
    if (planned === undefined && name === store.kind)
      io.stderr.write(
        `${visible(`${account}: ${kindText(store.kind)} was never set. Declare it with: plimsoll schedule apply`)}\n`,
      );
    return planned ?? [];
  });
}

function isNamed({ id }: KeptSchedule, name: string | undefined): boolean {
  return name !== undefined && id !== undefined && (id === name || (name.length >= MIN_ID && id.startsWith(name)));
}

function notFound(name: string, all: readonly KeptSchedule[]): CommandFailure {
  const ids = all.flatMap(({ id }) => id ?? []);
  const known = ["host", "registry", ...ids].map(visible).join(", ");
  return new CommandFailure(
    EXIT.error,
    "NotFound",
    `no schedule is named ${visible(name)}. There are ${known}. See them with: plimsoll schedule show`,
  );
}
