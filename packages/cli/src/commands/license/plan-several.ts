import { type PlanVerdict, type PlansVerdict, makeLicensePlans } from "@plimsoll/core";

import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import type { Globals } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderRows, renderValue } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { type AccountNow, type PlannedAccount, type ReadOptions, readAccount } from "./plan-account.js";
import type { PlanOut } from "./plan-out.js";
import { type PlanChoice, type PlanRow, codeOf, planView, refusalOf } from "./plan-view.js";
import { type WordOptions, togetherText, verdictText } from "./plan-words.js";

/** The accounts to plan for, and where the plans go. */
export interface SeveralPlans {
  readonly accounts: readonly PlannedAccount[];
  readonly reading: Omit<ReadOptions, "onImage">;
  /** The demands, once all accounts are read: images that are named are found in what was read. */
  readonly choice: () => PlanChoice;
  readonly out: PlanOut;
}

interface Context {
  readonly io: Io;
  readonly globals: Globals;
  readonly words: WordOptions;
}

/** An account that was read, or why not. */
type Reading = { readonly name: string } & (
  | { readonly code: "read"; readonly now: AccountNow }
  | { readonly code: "same"; readonly as: string }
  | { readonly code: "unread"; readonly error: unknown }
);

/** The decision about one account, as it is printed. */
type Planned = PlanVerdict & { readonly name: string; readonly now: AccountNow; readonly file?: string };

/** Makes a plan for each of several accounts. One that cannot be read does not keep the others from being planned. */
export async function planSeveral(
  { accounts, reading, choice: chosen, out }: SeveralPlans,
  context: Context,
): Promise<ExitCode> {
  const { io, globals } = context;
  const readings = withoutCopies(await readAll(accounts, reading, context));
  const unread = await reportUnread(readings, io, globals);
  const read = readings.filter((each) => each.code === "read");
  if (read.length === 0) return unread ?? EXIT.incomplete;
  const choice = chosen();
  const isPart = unread !== undefined || read.some(({ now }) => !now.complete);
  const isLimited = (choice.maxImages ?? choice.budgetUsd ?? choice.budgetLicenses) !== undefined;
  if (isPart && isLimited) throw shared();
  const verdict = makeLicensePlans({
    ...choice,
    accounts: read.map(({ now: { target, images, complete, pool } }) => ({
      target,
      images,
      complete,
      ...omitUndefined({ licensesLeft: pool.left }),
    })),
  });
  const planned = plannedOf(verdict, read, { out, isPart, source: reading.source });
  for (const each of planned) if (each.code === "planned") await out.write(each.name, each.plan);
  await print(planned, io, globals);
  await tell(planned, { readings, out }, context);
  return endOf(planned, unread);
}

/** Says on standard error what each account costs, what there is no plan for, and what comes next. */
async function tell(
  planned: readonly Planned[],
  { readings, out }: { readonly readings: readonly Reading[]; readonly out: PlanOut },
  { io, words }: Context,
): Promise<void> {
  for (const each of readings)
    if (each.code === "same")
      io.stderr.write(`${each.name}: the same account and endpoint as ${each.as}, and planned there.\n`);
  for (const each of planned) io.stderr.write(`${verdictText(each, words)}\n`);
  for (const name of readings.map((each) => each.name).filter((each) => !planned.some(isPlanOf(each))))
    if (await out.hasFile(name))
      io.stderr.write(`${visible(out.fileOf(name) ?? "")} is from an earlier run: there is no plan for ${name} now.\n`);
  io.stderr.write(togetherText(planned));
}

function isPlanOf(account: string): (each: Planned) => boolean {
  return ({ name, code }) => name === account && code === "planned";
}

async function readAll(
  accounts: readonly PlannedAccount[],
  reading: SeveralPlans["reading"],
  { io, globals }: Context,
): Promise<readonly Reading[]> {
  const progress = createProgress(io);
  const seen = { images: 0 };
  const onImage = (): void => progress.show(count(++seen.images, "image"));
  const readings = await Promise.all(
    accounts.map(async (each): Promise<Reading> => {
      const { name } = each.account;
      try {
        return { name, code: "read", now: await readAccount(each, { ...reading, onImage }, { io, globals }) };
      } catch (error) {
        // The options cannot be applied, or the user is leaving: no other account changes that.
        if (error instanceof CommandFailure || io.signal.aborted) throw error;
        return { name, code: "unread", error };
      }
    }),
  );
  progress.done();
  return readings;
}

/** Two names may lead to one account. Its images are bought once. */
function withoutCopies(readings: readonly Reading[]): readonly Reading[] {
  const names = new Map<string, string>();
  return readings.map((each) => {
    if (each.code !== "read") return each;
    const { account, endpoint, region } = each.now.target;
    const key = JSON.stringify([account, endpoint, region]);
    const as = names.get(key);
    if (as !== undefined) return { name: each.name, code: "same", as };
    names.set(key, each.name);
    return each;
  });
}

/** @returns The exit code of the first account that was not read; `undefined` if all were. */
async function reportUnread(readings: readonly Reading[], io: Io, { output }: Globals): Promise<ExitCode | undefined> {
  const unread = readings.filter((each) => each.code === "unread");
  if (unread.length === 0) return undefined;
  const { reportFailure } = await import("../../report-failure.js");
  const json = output === "json" || output === "ndjson";
  return unread.map(({ error, name }) => reportFailure(error, io, json, name))[0];
}

function shared(): CommandFailure {
  return new CommandFailure(
    EXIT.incomplete,
    "incomplete-inventory",
    "--max and --budget apply to all accounts together, and not all of them were read. Nothing was planned. Leave out with --account what cannot be read, or plan without a limit.",
  );
}

function plannedOf(
  verdict: PlansVerdict,
  read: readonly (Reading & { readonly code: "read" })[],
  { out, isPart, source }: { readonly out: PlanOut; readonly isPart: boolean; readonly source: ReadOptions["source"] },
): readonly Planned[] {
  if (verdict.code === "refused") {
    const { exitCode, code, message } = refusalOf(verdict.reasons, source);
    throw new CommandFailure(isPart && code === "unknown-image" ? EXIT.incomplete : exitCode, code, message);
  }
  return verdict.verdicts.flatMap((each, index) => {
    const reading = read[index];
    if (reading === undefined) return [];
    const { name, now } = reading;
    return [{ ...each, name, now, ...omitUndefined({ file: each.code === "planned" ? out.fileOf(name) : undefined }) }];
  });
}

async function print(planned: readonly Planned[], io: Io, { output: format, query }: Globals): Promise<void> {
  if (format !== "table" && format !== "csv")
    return renderValue(
      planned.map(({ now: _now, ...entry }) => entry),
      { format, query, io },
    );
  const rows = planned.flatMap((each): readonly PlanRow[] =>
    each.code === "planned" ? each.plan.images.map((image) => ({ ...image, account: each.name })) : [],
  );
  if (rows.length > 0) await renderRows(rows, { format, query, view: planView(rows), io });
}

function endOf(planned: readonly Planned[], unread: ExitCode | undefined): ExitCode {
  const codes = planned.map((each): ExitCode => {
    if (each.code === "refused") return refusalOf(each.reasons).exitCode;
    return codeOf(each.code === "planned" ? each.plan.skipped : each.skipped);
  });
  if (unread !== undefined || codes.includes(EXIT.incomplete)) return EXIT.incomplete;
  return codes.find((code) => code !== EXIT.clean) ?? EXIT.clean;
}
