import { createTcssClient, isPlimsollError } from "@plimsoll/client";
import {
  type ReadPart,
  type SourceOutcome,
  readFindings,
  readInventory,
  tcssFindingReaders,
  tcssHostImages,
  tcssRegistryImages,
} from "@plimsoll/core";
import { type FaultRule, type Mock, createMock } from "@plimsoll/mock";

import type { ReadContext, ReadScope, Reading } from "../src/index.js";

/**
 * Ill of an account: its key is refused, it never answers (`hangs`), or not once its images and some findings are told (`stops`), or it
 * answers too late (`late`), its lists count more than they have, it refuses every call for now, or its reader throws.
 */
export type Ill = "denied" | "hangs" | "late" | "lies" | "stops" | "throttles" | "throws";

/** Longer than any test, so that only answers that never come are late, however slow the machine is. */
const HOUR_MS = 3_600_000;

/** Faults of the emulator for some of them. */
const FAULTS: Readonly<Partial<Record<Ill, FaultRule>>> = {
  late: { kind: "stall" },
  lies: { kind: "moving-total" },
  throttles: { kind: "throttle" },
};

/** Emulated accounts, each with an estate of its own. */
export interface Emulated {
  /** Images of each account. @default 6 */
  readonly images?: number;
  /** Milliseconds that each answer takes. @default none */
  readonly latencyMs?: number;
  /** Ills of some accounts, by number of the account. @default nothing */
  readonly sick?: Readonly<Record<string, Ill>>;
}

const mocks = new Map<string, Mock>();

/** The account of a number: the same number is the same estate in every process. */
export function accountMock(account: string, images = 6): Mock {
  const mock = mocks.get(account) ?? createMock({ images, seed: Number(account), rateLimit: false });
  mocks.set(account, mock);
  return mock;
}

/** Reads accounts of Tencent Cloud from the emulator with core, as a program does. */
export function emulatedReader({ images, latencyMs = 0, sick = {} }: Emulated = {}): ReadScope {
  return async ({ account }, context) => {
    const state = sick[account];
    if (state === "throws") throw new Error("[AuthFailure] the key AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE is wrong");
    const mock = accountMock(account, images);
    let calls = 0;
    const ask = async (request: Request): Promise<Response> => {
      calls += 1;
      if (state === "hangs") await untilAborted(context.signal);
      if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
      return mock.fetch(request);
    };
    const credentials =
      state === "denied" ? { secretId: "AKIDunknown00000000", secretKey: "none" } : mock.credentials.tencent;
    await using client = createTcssClient({
      credentials,
      fetch: ask,
      rateLimit: false,
      timeoutMs: HOUR_MS,
      attemptTimeoutMs: state === "late" ? 100 : HOUR_MS,
      retry: { limit: 1 },
      sleep: async () => undefined,
    });
    const rule = state === undefined ? undefined : FAULTS[state];
    const fault = rule === undefined ? undefined : mock.faults.add(rule);
    try {
      return { ...(await readAll(client, context, state === "stops")), calls };
    } finally {
      fault?.remove();
    }
  };
}

async function readAll(
  client: ReturnType<typeof createTcssClient>,
  { run, signal }: ReadContext,
  stops: boolean,
): Promise<Reading> {
  const inventory = readInventory([tcssHostImages(client), tcssRegistryImages(client)], { signal });
  const { targets } = await run.stageImages(inventory);
  for await (const part of readFindings({ targets, readers: tcssFindingReaders(client), signal })) {
    await run.stageFindings(part satisfies ReadPart);
    if (stops && part.findings.length > 0) await untilAborted(signal);
  }
  return {
    sources: inventory.outcomes.map((outcome, index) => ({
      source: index === 0 ? ("tencent-host" as const) : ("tencent-registry" as const),
      received: outcome.received,
      complete: outcome.status === "read" && outcome.complete,
      ...reasonOf(outcome),
    })),
  };
}

/** Reason for which a list was not read completely, in a word. */
function reasonOf(outcome: SourceOutcome): { readonly reason?: string } {
  if (outcome.status === "failed") return isPlimsollError(outcome.error) ? { reason: outcome.error.code } : {};
  return outcome.status === "read" && outcome.reason !== undefined ? { reason: outcome.reason } : {};
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const give = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error("aborted"));
    if (signal.aborted) give();
    else signal.addEventListener("abort", give, { once: true });
  });
}
