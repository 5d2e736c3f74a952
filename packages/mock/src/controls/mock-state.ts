import type { Accounts } from "../gateway/accounts.js";
import type { MockClock } from "../state/clock.js";
import type { FaultRule } from "../faults/fault-rule.js";
import type { MockFaults } from "../faults/faults.js";
import type { RequestLog } from "../server/request-log.js";
import type { StateStorage } from "../storage/state-storage.js";
import type { Snapshot } from "../storage/snapshots.js";
import type { ScanSchedule } from "../state/schedules.js";

/** An account without its secrets. */
export interface AccountState {
  /** Cloud of the key. */
  readonly cloud: "alibaba" | "tencent";
  /** SecretId or AccessKeyId. */
  readonly id: string;
  /** Sub-account that the key belongs to. */
  readonly owner: string;
  /** False if the key cannot sign. */
  readonly isEnabled: boolean;
  /** True if requests must carry a token. */
  readonly isTemporary: boolean;
  /** Time at which the token expires, in milliseconds; `null` if it never does. */
  readonly expiresAtMs: number | null;
  /** Actions that the key may call; `null` for all. */
  readonly allow: readonly string[] | null;
  /** Actions that it may not call. */
  readonly deny: readonly string[];
}

/** A fault rule and the number of requests that it applied to. */
export interface FaultState {
  /** Number of the rule. */
  readonly id: number;
  /** Requests that it applied to. */
  readonly met: number;
  /** The rule, as it was added. */
  readonly rule: FaultRule;
}

/** Summary of the contents of a mock, as plain data without secrets. */
export interface MockState {
  /** Numbers of hosts, images and servers. */
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
    /** Milliseconds that it is ahead of the underlying clock. */
    readonly shiftMs: number;
  };
  /** The license pool of TCSS. */
  readonly licenses: { readonly total: number; readonly used: number };
  /** The schedule of registry scans; `null` until one was set. */
  readonly schedule: ScanSchedule | null;
  /** The fault rules. */
  readonly faults: readonly FaultState[];
  /** The keys with which callers can sign. */
  readonly accounts: readonly AccountState[];
  /** The snapshots. */
  readonly snapshots: readonly Snapshot[];
  /** Number of requests in the log, and of older ones that it no longer holds. */
  readonly requests: { readonly remembered: number; readonly forgotten: number };
}

/** The parts of a mock that its state is read from. */
export interface StateParts {
  readonly storage: StateStorage;
  readonly clock: MockClock;
  readonly faults: MockFaults;
  readonly requestLog: RequestLog;
  readonly accounts: Accounts;
}

/** Reads the state, after scans that are due have run. */
export function readState({ storage, clock, faults, requestLog, accounts }: StateParts): MockState {
  const { store } = storage;
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
    clock: { nowMs, shiftMs: storage.shiftMs },
    licenses: { total: store.licenses.total, used: store.licenses.used },
    schedule: store.schedules.current ?? null,
    faults: faults.list().map(toFaultState),
    accounts: accountStates(accounts),
    snapshots: storage.snapshots,
    requests: { remembered: requestLog.entries.length, forgotten: requestLog.forgotten },
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
