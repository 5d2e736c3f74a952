import { fromTcssImage } from "../src/sources/tcss-image.js";
import type { ApplyOptions } from "../src/license/apply-run.js";
import { type Journal, createMemoryJournal } from "../src/license/journal.js";
import type { LicenseState, Licenser } from "../src/license/licenser.js";
import { type PlanInput, makeLicensePlan } from "../src/license/make-plan.js";
import type { LicensePlan, LicenseTarget } from "../src/license/plan.js";
import { imagesInfo } from "./images.js";

/** The place of the plans of the tests. */
export const target: LicenseTarget = {
  cloud: "tencent",
  account: "100000000001",
  region: null,
  endpoint: "https://tcss.intl.tencentcloudapi.com",
};

/** A plan that licenses exactly these images. */
export function planFor(ids: readonly string[], input: Partial<PlanInput> = {}): LicensePlan {
  const images = ids.map((id) => fromTcssImage(imagesInfo({ ImageID: id })));
  const verdict = makeLicensePlan({ target, images, complete: true, now: new Date(0), ...input });
  if (verdict.code !== "planned") throw new Error(verdict.code);
  return verdict.plan;
}

/** Behavior for one request. `late` and `lost-late` act only after so many milliseconds. */
export type Fault = "answer-lost" | "lost-late" | "ok" | "refused" | "request-lost";

/** Behavior of a service. */
export interface ServiceOptions {
  /** Licenses in the account. @default no end */
  readonly pool?: number;
  /** Behavior for each request, in order. @default "ok" */
  readonly faults?: readonly Fault[];
  /** Milliseconds after which a request of the kind `lost-late` acts. @default 30000 */
  readonly lateMs?: number;
}

/** A service in memory with a clock of its own, which passes only while somebody waits. */
export function createService({ pool = Infinity, faults = [], lateMs = 30_000 }: ServiceOptions = {}) {
  const waits: number[] = [];
  const ledger = createLedger(pool);
  let calls = 0;
  let reads = 0;
  const licenser: Licenser = {
    async license({ LocalImageIds: ids = [] }) {
      const fault = faults[calls++] ?? "ok";
      if (fault === "refused") throw new Error("refused");
      if (fault === "request-lost") throw new Error("lost");
      if (fault === "lost-late") {
        ledger.later(lateMs, ids);
        throw new Error("lost");
      }
      ledger.act(ids);
      if (fault === "answer-lost") throw new Error("lost");
      return { requestId: `r${calls}` };
    },
    failureOf: (error) => {
      const word = error instanceof Error ? error.message : "";
      return { code: word, mayHaveActed: word === "lost", imageGone: word === "gone" };
    },
    async read(ids) {
      reads += 1;
      return ledger.read(ids);
    },
  };
  return {
    ...ledger,
    licenser,
    /** Milliseconds of each wait. */
    waits,
    calls: () => calls,
    reads: () => reads,
    /** Options of a run against this service. */
    options: (journal: Journal = createMemoryJournal(), more: Partial<ApplyOptions> = {}): ApplyOptions => ({
      target,
      licenser,
      journal,
      now: () => new Date(ledger.nowMs()),
      sleep: async (ms) => {
        waits.push(ms);
        ledger.passTo(ledger.nowMs() + ms);
      },
      ...more,
    }),
  };
}

/** Images with a license, and requests whose outcome is not known yet. */
function createLedger(pool: number) {
  let nowMs = 0;
  const licensed = new Set<string>();
  const gone = new Set<string>();
  const unclear = new Set<string>();
  /** Image IDs of each request that the service accepted. */
  const accepted: (readonly string[])[] = [];
  let due: { readonly atMs: number; readonly ids: readonly string[] }[] = [];
  const act = (ids: readonly string[]): void => {
    if (ids.some((id) => gone.has(id))) throw new Error("gone");
    const fresh = ids.filter((id) => !licensed.has(id));
    if (licensed.size + fresh.length > pool) throw new Error("refused");
    accepted.push(ids);
    for (const id of fresh) licensed.add(id);
  };
  const stateOf = (id: string): LicenseState => {
    if (unclear.has(id)) return "unknown";
    return licensed.has(id) ? "licensed" : "unlicensed";
  };
  return {
    licensed,
    gone,
    unclear,
    accepted,
    act,
    nowMs: () => nowMs,
    later: (ms: number, ids: readonly string[]) => void due.push({ atMs: nowMs + ms, ids }),
    passTo(ms: number): void {
      nowMs = ms;
      const ripe = due.filter(({ atMs }) => atMs <= nowMs);
      due = due.filter(({ atMs }) => atMs > nowMs);
      for (const { ids } of ripe) act(ids);
    },
    read: (ids: readonly string[]): ReadonlyMap<string, LicenseState> =>
      new Map(ids.filter((id) => !gone.has(id)).map((id) => [id, stateOf(id)])),
  };
}
