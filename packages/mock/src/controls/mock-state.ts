import type { Accounts } from "../gateway/accounts.js";
import type { MockClock } from "../state/clock.js";
import type { FaultRule } from "../faults/fault-rule.js";
import type { MockFaults } from "../faults/faults.js";
import type { Journal } from "../server/journal.js";
import type { Keeper } from "../storage/state-storage.js";
import type { Snapshot } from "../storage/snapshots.js";
import type { ScanSchedule } from "../state/schedules.js";

/** An account without what is secret about it. */
export interface AccountState {
  /** Cloud of the key. */
  readonly cloud: "alibaba" | "tencent";
  /** SecretId or AccessKeyId. */
  readonly id: string;
  /** Sub-account that the key belongs to. */
  readonly owner: string;
  /** Whether the key can sign. */
  readonly isEnabled: boolean;
  /** Whether requests must carry a token. */
  readonly isTemporary: boolean;
  /** When the token expires, in milliseconds; `null` if it never does. */
  readonly expiresAtMs: number | null;
  /** Actions that the key may call; `null` for all. */
  readonly allow: readonly string[] | null;
  /** Actions that it may not call. */
  readonly deny: readonly string[];
}

/** A fault rule and how often it was met. */
export interface FaultState {
  /** Number of the rule. */
  readonly id: number;
  /** Requests that met it. */
  readonly met: number;
  /** The rule, as it was added. */
  readonly rule: FaultRule;
}

/** What there is in a mock, in plain data without secrets. */
export interface MockState {
  /** How much there is. */
  readonly estate: {
    /** Hosts of TCSS. */
    readonly hosts: number;
    /** Images on hosts. */
    readonly hostImages: number;
    /** Images in registries. */
    readonly registryImages: number;
    /** Images of Security Center. */
    readonly alibabaImages: number;
    /** Servers of Security Center. */
    readonly servers: number;
    /** Number of the newest licensing task. */
    readonly newestTaskId: number;
  };
  /** The clock. */
  readonly clock: {
    /** Its time, in milliseconds since 1970. */
    readonly nowMs: number;
    /** How far it is ahead of what it goes by, in milliseconds. */
    readonly shiftMs: number;
  };
  /** The license pool of TCSS. */
  readonly licenses: { readonly total: number; readonly used: number };
  /** The schedule of registry scans; `null` until one was set. */
  readonly schedule: ScanSchedule | null;
  /** What goes wrong. */
  readonly faults: readonly FaultState[];
  /** The keys that the mock knows. */
  readonly accounts: readonly AccountState[];
  /** The states that were kept. */
  readonly snapshots: readonly Snapshot[];
  /** How many requests are remembered, and how many are not. */
  readonly requests: { readonly remembered: number; readonly forgotten: number };
}

/** What the state is read from. */
export interface StateParts {
  readonly keeper: Keeper;
  readonly clock: MockClock;
  readonly faults: MockFaults;
  readonly journal: Journal;
  readonly accounts: Accounts;
}

/** Reads the state, with everything done that is due. */
export function readState({ keeper, clock, faults, journal, accounts }: StateParts): MockState {
  const { store } = keeper;
  const nowMs = clock.now();
  store.catchUp(nowMs);
  return {
    estate: {
      hosts: store.hosts.size,
      hostImages: store.hostImages.size,
      registryImages: store.registryImages.size,
      alibabaImages: store.alibabaImages.size,
      servers: store.servers.uuids.length,
      newestTaskId: store.licenseTasks.newestId,
    },
    clock: { nowMs, shiftMs: keeper.shiftMs },
    licenses: { total: store.licenses.total, used: store.licenses.used },
    schedule: store.schedules.current ?? null,
    faults: faults.list().map(toFaultState),
    accounts: accountStates(accounts),
    snapshots: keeper.snapshots,
    requests: { remembered: journal.entries.length, forgotten: journal.forgotten },
  };
}

/** A fault rule as plain data. */
export function toFaultState({ id, met, rule }: FaultState): FaultState {
  return { id, met, rule };
}

function accountStates({ tcss, sas }: Accounts): readonly AccountState[] {
  const all = [
    ...[...tcss.values()].map((account) => ({ cloud: "tencent" as const, account })),
    ...[...sas.values()].map((account) => ({ cloud: "alibaba" as const, account })),
  ];
  return all.map(({ cloud, account: { id, owner, isEnabled, token, expiresAtMs, policy } }) => ({
    cloud,
    id,
    owner,
    isEnabled,
    isTemporary: token !== undefined,
    expiresAtMs: Number.isFinite(expiresAtMs) ? expiresAtMs : null,
    allow: policy.allow ?? null,
    deny: policy.deny,
  }));
}
