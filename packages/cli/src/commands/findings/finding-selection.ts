import type { Cloud, FindingConditions, FindingKind, Severity } from "@plimsoll/core";
import { type Command, InvalidArgumentError, Option } from "commander";

import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import { listOf } from "../../options/globals.js";
import { severitiesIn } from "../../options/severities.js";

/** Findings that a command is about. */
export interface FindingSelection {
  readonly cloud?: Cloud;
  readonly kind?: readonly FindingKind[];
  readonly severity?: readonly Severity[];
  /** Only findings in images that run. */
  readonly running?: true;
  readonly fixable?: true;
  /** RFC 3339 in UTC. */
  readonly since?: string;
  readonly image?: readonly string[];
  readonly package?: readonly string[];
  readonly id?: readonly string[];
}

// Written here as well, because core is loaded only by the command that runs.
const KINDS = [
  "vulnerability",
  "malware",
  "secret",
  "baseline",
  "build-risk",
] as const satisfies readonly FindingKind[];
const SEVERITIES = ["critical", "high", "medium", "low", "none"] as const satisfies readonly Severity[];

/** Images that `--running` selects. */
export const RUNNING = "only findings in images from which a container runs";

/** Adds the options by which findings are selected. */
export function addFindingSelection(command: Command, io: Pick<Io, "now">): Command {
  return command
    .addOption(cloudOption())
    .addOption(new Option("--kind <kinds>", `only these kinds: ${KINDS.join(", ")}`).argParser(kinds))
    .addOption(
      new Option(
        "--severity <levels>",
        `only findings of one of these severities: ${SEVERITIES.join(", ")}; high+ is high or worse`,
      ).argParser(severitiesIn(SEVERITIES)),
    )
    .option("--running", RUNNING)
    .option("--fixable", "only findings for which there is a fix")
    .addOption(
      new Option(
        "--since <time>",
        "only findings seen first at this time or later: a date such as 2026-11-21, or an age such as 7d or 12h",
      ).argParser((text) => sinceOf(text, io.now())),
    )
    .option("--image <images>", "only images with this name, image ID, digest or UUID", listOf)
    .option("--package <names>", "only findings in these packages", listOf)
    .option("--id <ids>", "only these CVEs or IDs", listOf);
}

/** One condition of a selection, with words for findings that do not answer it. */
export interface Condition {
  readonly option: string;
  /** Information that such a finding lacks, `a severity`. */
  readonly lacks: string;
  readonly condition: FindingConditions;
}

/** The conditions of a selection. Images that `--image` names are found in the inventory, and only those are read. */
export function conditionsOf(selection: FindingSelection): readonly Condition[] {
  const { kind: kinds, severity: severities, fixable, since, package: packages, id: ids } = selection;
  const all: readonly Condition[] = [
    { option: "--kind", lacks: "a kind", condition: { kinds } },
    { option: "--id", lacks: "an ID", condition: { ids } },
    { option: "--package", lacks: "a package", condition: { packages } },
    { option: "--severity", lacks: "a severity", condition: { severities } },
    { option: "--fixable", lacks: "information about a fix", condition: { fixable } },
    { option: "--since", lacks: "a first-seen time", condition: { since } },
  ];
  return all.filter(({ condition }) => Object.values(condition).some((value) => value !== undefined));
}

function kinds(text: string, previous: readonly FindingKind[] = []): readonly FindingKind[] {
  const given = listOf(text);
  if (!given.every((kind) => (KINDS as readonly string[]).includes(kind)))
    throw new InvalidArgumentError(`Allowed are ${KINDS.join(", ")}.`);
  return [...previous, ...(given as readonly FindingKind[])]; // each was looked at
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 };
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/i;

/**
 * Reads a time or an age.
 *
 * @param text - A date, which begins at midnight in UTC, a time of RFC 3339 with its zone, or an age in hours, days or weeks.
 * @returns RFC 3339 in UTC.
 * @throws {InvalidArgumentError} when it has none of these forms.
 */
export function sinceOf(text: string, now: Date): string {
  const [, number = "", unit = ""] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
  const time = new Date(
    unit === "" ? Date.parse(text) : now.getTime() - Number(number) * (HOURS[unit] ?? 0) * 3_600_000,
  );
  const isReal = unit !== "" || (DATE.test(text) && isDayOfMonth(text));
  if (!isReal || Number.isNaN(time.getTime()))
    throw new InvalidArgumentError(
      "It takes a date such as 2026-11-21, a time with its zone such as 2026-11-21T08:00:00Z, or an age such as 12h, 7d or 2w.",
    );
  return time.toISOString();
}

/** JavaScript takes February 30 for March 2. */
function isDayOfMonth(text: string): boolean {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
}
