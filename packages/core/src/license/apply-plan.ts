import type { Journal } from "./journal.js";
import type { Licenser } from "./licenser.js";
import { requestFor } from "./make-plan.js";
import type { LicensePlan } from "./plan.js";

/** What applying needs from outside. */
export interface ApplyOptions {
  /** Hands out licenses and reads them back. */
  readonly licenser: Licenser;
  /** Keeps what was about to be done and what came of it. */
  readonly journal: Journal;
  /** The time for the journal. */
  readonly now: () => Date;
  /** Called after each request of the plan, with the number of requests done and of all. @default nobody is told */
  readonly onProgress?: (done: number, of: number) => void;
}

/** What applying did. */
export interface ApplyResult {
  /** Images that this run licensed. */
  readonly licensed: number;
  /** Images that had a license before this run: from an earlier run of the plan, or from someone else. */
  readonly alreadyLicensed: number;
  /** Images of the plan that have no license although the service accepted the request. */
  readonly missing: readonly string[];
}

/**
 * Buys the licenses of a plan. It can be stopped at any point and run again: what is licensed is read back first, and
 * only the rest is asked for, so that no license is spent twice.
 *
 * For each request: read which images have a license, write to the journal that the request will be sent, send it, read
 * back, write what came of it.
 *
 * @throws what {@link Licenser.license} throws, after it was written to the journal. Run the plan again to go on.
 */
export async function applyLicensePlan(plan: LicensePlan, options: ApplyOptions): Promise<ApplyResult> {
  let licensed = 0;
  let alreadyLicensed = 0;
  const missing: string[] = [];
  for (const [index, request] of plan.requests.entries()) {
    const ids = request.LocalImageIds ?? [];
    const before = await options.licenser.licensed(ids);
    alreadyLicensed += before.size;
    const open = ids.filter((id) => !before.has(id));
    if (open.length > 0) {
      const after = await send(plan.id, index, open, options);
      licensed += after.size;
      missing.push(...open.filter((id) => !after.has(id)));
    }
    options.onProgress?.(index + 1, plan.requests.length);
  }
  return { licensed, alreadyLicensed, missing };
}

async function send(
  plan: string,
  request: number,
  ids: readonly string[],
  { licenser, journal, now }: ApplyOptions,
): Promise<ReadonlySet<string>> {
  const stamp = (): { plan: string; request: number; at: string } => ({ plan, request, at: now().toISOString() });
  await journal.append({ state: "sending", ...stamp(), images: ids.length });
  let requestId: string | undefined;
  try {
    ({ requestId } = await licenser.license(requestFor(ids)));
  } catch (error) {
    const { code, mayHaveActed } = licenser.failureOf(error);
    if (!mayHaveActed) {
      await journal.append({ state: "refused", ...stamp(), code });
      throw error;
    }
    await journal.append({ state: "unknown", ...stamp() });
    // The answer was lost, not necessarily the request: what the images say now decides.
    if ((await licenser.licensed(ids)).size < ids.length) throw error;
  }
  const after = await licenser.licensed(ids);
  await journal.append(
    after.size === ids.length
      ? { state: "licensed", ...stamp(), ...(requestId === undefined ? {} : { requestId }) }
      : { state: "incomplete", ...stamp(), licensed: after.size },
  );
  return after;
}
