import {
  type ChangeRuleOptions,
  type LicenseTarget,
  type RuleChange,
  type RuleJournal,
  type RuleJournalEntry,
  type RuleOutcome,
  type RuleReading,
  type RuleService,
  type RuleVerdict,
  changeRule,
  describeRule,
  readRuleJournalEntry,
  settingsOf,
  settleRuleChanges,
  tcssLicensePool,
  tcssLicenseRule,
  tcssRuleService,
} from "@plimsoll/core";
import { randomUUID } from "node:crypto";

import { confirm } from "../../../confirm.js";
import { connectTcss } from "../../../connect.js";
import { EXIT, type ExitCode } from "../../../exit-codes.js";
import { type CommandFailure, usageFailure } from "../../../failures.js";
import type { Io } from "../../../io.js";
import type { Globals } from "../../../options/globals.js";
import { renderRows, renderValue } from "../../../output/render.js";
import { visible } from "../../../output/visible.js";
import { wrapMessage } from "../../../output/wrap-message.js";
import { ruleRecord } from "../account-record.js";
import { createFileJournal } from "../file-journal.js";
import { type LockWords, describeHolder, lockPlan } from "../plan-lock.js";
import { targetOf } from "../target.js";
import { differenceText, differenceView, outcomeFailure, questionOf } from "./words.js";

/** Options of a command that changes the rule. */
export interface MakeChangeOptions {
  /** True if the user has agreed on the command line. */
  readonly yes?: boolean | undefined;
  /** True to print the change and make none. */
  readonly dryRun?: boolean | undefined;
  /** Seconds that the service may take to show a change. */
  readonly settle: number;
}

/** Decides what is to be changed. */
export type PlanChange = (reading: RuleReading) => RuleVerdict;

const words: LockWords = {
  locked: "the rule",
  doing: "is changing the rule of this account",
  nothing: "Nothing was set",
};

type Client = Awaited<ReturnType<typeof connectTcss>>;

/** Reads the rule, shows what would change, asks, writes to the journal, sends, reads back, and says what came of it. */
export async function makeChange(
  plan: PlanChange,
  options: MakeChangeOptions,
  { io, globals }: { readonly io: Io; readonly globals: Globals },
): Promise<ExitCode> {
  await using client = await connectTcss(io, globals);
  if (options.dryRun === true)
    return await dryRun(plan(await tcssLicenseRule(client, { signal: io.signal })), io, globals);
  const target = await targetOf(io, globals);
  const record = await ruleRecord(target, io.env);
  await using lock = record && (await lockPlan(record.lock, io.now, words));
  if (lock?.takenOverFrom !== undefined)
    io.stderr.write(`${describeHolder(lock.takenOverFrom)} ended unexpectedly while it was changing the rule.\n`);
  if (record === undefined)
    io.stderr.write(
      "No folder for a record of the account: set HOME, or XDG_STATE_HOME. This change is not recorded in a journal.\n",
    );
  const service = tcssRuleService(client, { signal: io.signal });
  const journal = record ? createFileJournal(record.journal, readRuleJournalEntry) : memoryJournal();
  const change = { service, journal, id: randomUUID(), ...waitsOf(options, io, globals) };
  await settleEarlier(change, io);
  return await changeNow(plan(await service.read()), { client, change, options, target, io, globals });
}

function waitsOf(
  { settle }: MakeChangeOptions,
  io: Io,
  globals: Globals,
): Omit<ChangeRuleOptions, "id" | "journal" | "service"> {
  return { now: io.now, timeLimitMs: globals.timeout * 1000, serviceDelayMs: settle * 1000, signal: io.signal };
}

/** A journal for one run, where there is no folder for one that lasts. */
function memoryJournal(): RuleJournal {
  const entries: RuleJournalEntry[] = [];
  return {
    async append(entry) {
      entries.push(entry);
    },
    read: async () => entries,
  };
}

async function settleEarlier(change: ChangeRuleOptions, io: Io): Promise<void> {
  for (const { reading, differences } of await settleRuleChanges(change)) {
    const came = differences.length === 0 ? "It took effect" : "It did not take effect";
    const text = `An earlier change was interrupted. ${came}: ${visible(describeRule(reading.rule))}`;
    io.stderr.write(`${wrapMessage(text, io.stderr)}\n`);
  }
}

async function dryRun(verdict: RuleVerdict, io: Io, { output: format, query }: Globals): Promise<ExitCode> {
  const change = changeIn(verdict);
  if (change === undefined) return unchanged(io);
  const { differences, request } = change;
  if (query === undefined && (format === "table" || format === "csv"))
    await renderRows(differences, { format, view: differenceView, io });
  else await renderValue({ differences, request }, { format, query, io });
  io.stderr.write("Nothing was set.\n");
  return EXIT.clean;
}

interface ChangeNow {
  readonly client: Client;
  readonly change: ChangeRuleOptions & { readonly service: RuleService };
  readonly options: MakeChangeOptions;
  readonly target: LicenseTarget;
  readonly io: Io;
  readonly globals: Globals;
}

async function changeNow(verdict: RuleVerdict, now: ChangeNow): Promise<ExitCode> {
  const { client, change, options, target, io, globals } = now;
  const planned = changeIn(verdict);
  if (planned === undefined) return unchanged(io);
  const { differences } = planned;
  io.stderr.write(`${differences.map((difference) => visible(differenceText(difference))).join("\n")}\n`);
  const pool = await tcssLicensePool(client, { signal: io.signal });
  if (!(await confirm(io, questionOf(planned, pool, target.account), options.yes === true))) {
    io.stderr.write("Nothing was set.\n");
    return EXIT.clean;
  }
  const outcome = await outcomeOf(planned, change, io);
  const { rule } = outcome.reading;
  const text = `${outcome.code === "set" ? "Set." : "The rule now:"} ${visible(describeRule(rule))}`;
  io.stderr.write(`${wrapMessage(text, io.stderr)}\n`);
  const result = {
    outcome: outcome.code,
    differences,
    settings: settingsOf(rule),
    ...("requestId" in outcome ? { requestId: outcome.requestId } : {}),
  };
  await renderResult(result, io, globals);
  if (outcome.code !== "set") throw outcomeFailure(outcome);
  return EXIT.clean;
}

async function renderResult(
  result: { readonly differences: RuleChange["differences"] },
  io: Io,
  { output: format, query }: Globals,
): Promise<void> {
  if (query === undefined && (format === "table" || format === "csv"))
    await renderRows(result.differences, { format, view: differenceView, io });
  else await renderValue(result, { format, query, io });
}

/** However a run ends after the request was sent, it says what is unknown and how to find out. */
async function outcomeOf(planned: RuleChange, change: ChangeRuleOptions, io: Io): Promise<RuleOutcome> {
  let isSent = false;
  const { service } = change;
  const watched: RuleService = {
    ...service,
    send(request) {
      isSent = true;
      return service.send(request);
    },
  };
  try {
    return await changeRule(planned, { ...change, service: watched });
  } catch (error) {
    const isRefused = isSent && !service.failureOf(error).mayHaveActed && !io.signal.aborted;
    io.stderr.write(
      !isSent || isRefused
        ? "Nothing was set.\n"
        : "It is not known yet whether the rule was set. To find out, run the command again: it reads the rule first.\n",
    );
    throw error;
  }
}

function changeIn(verdict: RuleVerdict): RuleChange | undefined {
  if (verdict.code === "refused") throw usageRefusal(verdict.problems);
  return verdict.code === "change" ? verdict.change : undefined;
}

function usageRefusal(problems: readonly string[]): CommandFailure {
  return usageFailure(
    `the settings of the rule are invalid, and nothing was set:\n  ${problems.map(visible).join("\n  ")}`,
  );
}

function unchanged(io: Io): ExitCode {
  io.stderr.write("The rule already has these settings. Nothing was set.\n");
  return EXIT.clean;
}
