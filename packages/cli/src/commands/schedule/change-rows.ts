import type { Io } from "../../io.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { type PlannedChange, isDue } from "./planned-changes.js";
import { kindText, valueText } from "./schedule-words.js";

/** One field that differs, as `schedule diff` prints it. A schedule that is deleted has one row without a field. */
export interface ChangeRow {
  readonly account: string;
  readonly schedule: PlannedChange["kind"];
  readonly id?: string;
  readonly change: PlannedChange["action"];
  readonly field?: string;
  /** Value at the service; absent for none. */
  readonly from?: unknown;
  /** Value in the file. */
  readonly to?: unknown;
}

/** The rows of what is to be done. */
export function changeRows(planned: readonly PlannedChange[]): readonly ChangeRow[] {
  return planned.filter(isDue).flatMap(({ account, kind, id, action, fields }) => {
    const base = { account, schedule: kind, ...(id === undefined ? {} : { id }), change: action };
    return fields.length === 0 ? [base] : fields.map((field) => ({ ...base, ...field }));
  });
}

/** Columns of `schedule diff`. */
export const changeView: View<ChangeRow> = [
  { title: "Account", value: ({ account }) => account, rank: 2 },
  { title: "Schedule", value: ({ schedule }) => schedule, rank: 0 },
  { title: "ID", value: ({ id }) => id, rank: 3 },
  { title: "Change", value: ({ change }) => change, rank: 1 },
  { title: "Field", value: ({ field }) => field, rank: 0 },
  { title: "Service", value: ({ from }) => (from === undefined ? undefined : valueText(from)), rank: 0 },
  { title: "File", value: ({ to }) => (to === undefined ? undefined : valueText(to)), rank: 0 },
];

/** Says on standard error what is to be done, before it is asked for. */
export function writePlan(planned: readonly PlannedChange[], io: Io): void {
  for (const { account, kind, id, action, fields } of planned.filter(isDue)) {
    io.stderr.write(`${visible(`${account}: ${action} ${kindText(kind, id ?? "new")}`)}\n`);
    for (const { field, from, to } of fields)
      io.stderr.write(
        `${visible(`  ${field}: ${from === undefined ? "" : `${valueText(from)} → `}${valueText(to)}`)}\n`,
      );
  }
}

/** Names what the service has and no field of ours can say: it is replaced. */
export function writeUnsaid(planned: readonly PlannedChange[], io: Io): void {
  for (const { account, kind, id, unsaid } of planned.filter(({ action }) => action === "update"))
    if (unsaid.length > 0)
      io.stderr.write(
        `${visible(`${account}: ${kindText(kind, id)} has settings that this version cannot express, and is replaced: ${unsaid.join("; ")}`)}\n`,
      );
}

/** Names schedules of the service that the file does not have. */
export function writeUnmanaged(planned: readonly PlannedChange[], io: Io): void {
  for (const { account, kind, id } of planned.filter(({ action }) => action === "unmanaged"))
    io.stderr.write(
      `${visible(`${account}: ${kindText(kind, id)} is not in the file and stays as it is; --prune deletes it.`)}\n`,
    );
}
