import {
  type ApplyOutcome,
  type FieldChange,
  type KeptSchedule,
  type ScheduleChange,
  type ScheduleKind,
  applyScheduleChange,
  diffSchedule,
  diffSchedules,
  switchSchedule,
} from "@plimsoll/core";

import { usageFailure } from "../../failures.js";
import { visible } from "../../output/visible.js";
import type { DeclaredSchedules } from "./declared-schedules.js";
import type { AnyStore, StoreReading } from "./schedule-accounts.js";

/** A change of one schedule of one account. */
export interface PlannedChange {
  readonly account: string;
  readonly kind: ScheduleKind;
  /** ID at the service; absent for a new schedule, and where an account has only one. */
  readonly id?: string;
  readonly action: ScheduleChange["action"];
  readonly fields: readonly FieldChange[];
  /** Fields of the service that our words cannot say. */
  readonly unsaid: readonly string[];
  /** Sets it and reads it back. */
  readonly apply: () => Promise<ApplyOutcome>;
}

/**
 * Compares what is declared with what was read.
 *
 * @throws {CommandFailure} when it is not clear which schedule of the service a declared one is.
 */
export function plannedChanges(
  declared: readonly DeclaredSchedules[],
  readings: readonly StoreReading[],
  prune: boolean,
): readonly PlannedChange[] {
  const problems: string[] = [];
  const planned = readings
    .filter(({ error }) => error === undefined)
    .flatMap((reading) => {
      const own = declared.find(({ store }) => store === reading.store);
      const { account, store } = reading;
      if (own === undefined) return [];
      if (store.kind === "images") {
        const { images = [] } = own.schedules;
        const kept = reading.kept as readonly KeptSchedule<"images">[]; // those of this store
        const diff = diffSchedules(images, kept, { prune });
        problems.push(...diff.problems.map((problem) => `${account.name}: ${problem}`));
        return diff.changes.map((change) => plan(account.name, change, () => applyScheduleChange(store, change)));
      }
      return planSingle(own, reading);
    });
  if (problems.length > 0) throw usageFailure(`${problems.map(visible).join("\n")}\nNothing was set.`);
  return planned;
}

function planSingle(
  { account, store, schedules }: DeclaredSchedules,
  { kept }: StoreReading,
): readonly PlannedChange[] {
  const { host, registry } = schedules;
  if (store.kind === "host" && host !== undefined) {
    const change = diffSchedule("host", host, kept[0] as KeptSchedule<"host"> | undefined); // those of this store
    return [plan(account.name, change, () => applyScheduleChange(store, change))];
  }
  if (store.kind === "registry" && registry !== undefined) {
    const change = diffSchedule("registry", registry, kept[0] as KeptSchedule<"registry"> | undefined); // as above
    return [plan(account.name, change, () => applyScheduleChange(store, change))];
  }
  return [];
}

/** Plans to switch one schedule; `undefined` if it was never set. */
export function plannedSwitch(
  account: string,
  { store, kept }: { readonly store: AnyStore; readonly kept: KeptSchedule },
  enabled: boolean,
): PlannedChange | undefined {
  const change = switchSchedule(store.kind, kept, enabled);
  if (change === undefined) return undefined;
  // A store takes what was read from it.
  return plan(account, change, () => applyScheduleChange<ScheduleKind>(store as never, change));
}

function plan(
  account: string,
  { kind, action, kept, fields }: ScheduleChange,
  apply: PlannedChange["apply"],
): PlannedChange {
  return {
    account,
    kind,
    ...(kept?.id === undefined ? {} : { id: kept.id }),
    action,
    fields,
    unsaid: kept?.unsaid ?? [],
    apply,
  };
}

/** True for a change that has something to be done. */
export function isDue({ action }: Pick<PlannedChange, "action">): boolean {
  return action !== "none" && action !== "unmanaged";
}
