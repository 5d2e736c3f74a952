import type { ApplyOutcome, FieldLeft } from "@plimsoll/core";

import { EXIT, type ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { type PlannedChange, isDue } from "./planned-changes.js";
import { inOurWords } from "./schedule-accounts.js";
import { kindText, valueText } from "./schedule-words.js";

/** Outcome of one change, as `schedule apply` prints it. */
export interface AppliedRow {
  readonly account: string;
  readonly schedule: PlannedChange["kind"];
  readonly id?: string;
  readonly change: PlannedChange["action"];
  /** `applied`; `differs`, `conflict` or `doubled`, the service has something else; `unverified`, unknown; `failed`; `not-sent`. */
  readonly outcome: ApplyOutcome["code"] | "failed" | "not-sent";
  readonly requestId?: string;
  /** The fields that are not as they were asked for. */
  readonly fields?: readonly FieldLeft[];
}

const view: View<AppliedRow> = [
  { title: "Account", value: ({ account }) => account, rank: 2 },
  { title: "Schedule", value: ({ schedule }) => schedule, rank: 0 },
  { title: "ID", value: ({ id }) => id, rank: 2 },
  { title: "Change", value: ({ change }) => change, rank: 1 },
  { title: "Outcome", value: ({ outcome }) => outcome, rank: 0 },
];

/**
 * Applies changes one after the other and prints what came of each. One that fails does not stop the others; a signal does, and
 * what was not sent is named.
 *
 * @returns `error` if any schedule is not as it was asked for, or the code of the first failure.
 */
export async function applyPlanned(planned: readonly PlannedChange[], io: Io, globals: Globals): Promise<ExitCode> {
  const { output: format, query } = globals;
  const rows: AppliedRow[] = [];
  const failures: unknown[] = [];
  for (const change of planned.filter(isDue)) {
    const { apply, account, kind, id, action } = change;
    const base = { account, schedule: kind, ...(id === undefined ? {} : { id }), change: action };
    if (io.signal.aborted) {
      rows.push({ ...base, outcome: "not-sent" });
      continue;
    }
    try {
      const outcome = await apply();
      rows.push({ ...base, ...rowOf(outcome) });
      for (const line of outcomeLines(change, outcome)) io.stderr.write(`${visible(line)}\n`);
    } catch (error) {
      // A request that was under way when the signal came may have reached the service.
      rows.push({ ...base, outcome: io.signal.aborted ? "unverified" : "failed" });
      failures.push(error);
    }
  }
  await renderRows(rows, { format, query, view, io: unpaced(io) });
  io.stderr.write(`${sumOf(rows)}\n`);
  io.signal.throwIfAborted();
  const codes = await reportAll(failures, io, format === "json" || format === "ndjson");
  const [first = EXIT.error] = codes;
  return rows.every(({ outcome }) => outcome === "applied") ? EXIT.clean : first;
}

/** After a signal nobody is waited for any more, and what was done is printed all the same. The rows are few. */
function unpaced(io: Io): Io {
  const { isTTY, columns } = io.stdout;
  return { ...io, stdout: { write: (text) => io.stdout.write(text), isTTY, columns } };
}

function rowOf(outcome: ApplyOutcome): Pick<AppliedRow, "fields" | "id" | "outcome" | "requestId"> {
  const { id, requestId, fields } = outcome as Partial<Pick<AppliedRow, "fields" | "id" | "requestId">>; // of those that have them
  return {
    ...(id === undefined ? {} : { id }),
    outcome: outcome.code,
    ...(requestId === undefined ? {} : { requestId }),
    ...(fields === undefined ? {} : { fields }),
  };
}

/** Says an outcome to a person, with what to do next. */
export function outcomeLines(
  { account, kind, id }: Omit<PlannedChange, "apply">,
  outcome: ApplyOutcome,
): readonly string[] {
  const which = `${account}: ${kindText(kind, id ?? "new")}`;
  switch (outcome.code) {
    case "applied":
      return [
        ...(outcome.lost
          ? [`${which}: the answer to the request was lost, but a later read shows that it was carried out.`]
          : []),
        ...(outcome.notTaken.length > 0
          ? [`${which}: the service does not accept ${outcome.notTaken.join(", ")} back, although it reports it.`]
          : []),
      ];
    case "conflict":
      return [
        `${which} was changed by somebody else since it was compared; nothing was sent. The service does not say by whom.`,
        ...outcome.fields.map(({ field, from, to }) => `  ${field}: ${valueText(from)} → ${valueText(to)}`),
        "Look at it and run the command again.",
      ];
    case "differs":
      return [
        `${which} was set, but the service now has something else: it changed what was asked for, or somebody else set it at the same time. The service does not say which.`,
        ...outcome.fields.map(
          ({ field, from, to, before }) =>
            `  ${field}: asked for ${valueText(to)}, has ${valueText(from)}, had ${valueText(before)}`,
        ),
        "Compare again with: plimsoll schedule diff",
      ];
    case "doubled":
      return [
        `${which}: somebody else has created one that says the same: ${outcome.ids.join(", ")}. ${outcome.ids.length > 1 ? "Delete one of them with: plimsoll schedule apply --prune" : "Nothing was sent. Compare again with: plimsoll schedule diff"}`,
      ];
    case "not-applied":
      return [`${which}: the request was lost, and nothing changed at the service. Run the command again.`];
    case "unverified":
      return [`${which} was sent, but could not be read back. Compare with: plimsoll schedule diff`];
  }
}

function sumOf(rows: readonly AppliedRow[]): string {
  const outcomes = [...new Set(rows.map(({ outcome }) => outcome))];
  const parts = outcomes.map((outcome) => `${rows.filter((row) => row.outcome === outcome).length} ${outcome}`);
  return `${count(rows.length, "change")}: ${parts.join(", ")}.`;
}

async function reportAll(failures: readonly unknown[], io: Io, json: boolean): Promise<readonly ExitCode[]> {
  if (failures.length === 0) return [];
  const { reportFailure } = await import("../../report-failure.js");
  return failures.map((failure) => reportFailure(inOurWords(failure), io, json));
}
