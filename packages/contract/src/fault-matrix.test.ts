import { setImmediate } from "node:timers/promises";

import { FAULTS } from "@plimsoll/client-adapters/faults";
import {
  type AlibabaCredentials,
  type CredentialsProvider,
  type SasClientOptions,
  type TcssClientOptions,
  type TencentCredentials,
  createSasClient,
  createTcssClient,
  isIndeterminateError,
} from "@plimsoll/client";
import { type FaultHandle, type FaultRule, type Mock, type MockAccount, createMock } from "@plimsoll/mock";
import type { RequestOf } from "@plimsoll/types";
import { describe, expect, test } from "vitest";

const timeoutMs = 50_000;
const attemptTimeoutMs = 7_000;

/** Temporary keys of each cloud: the first one has expired where a fault says so, the second is what a refresh brings. */
const accounts: readonly MockAccount[] = (["tencent", "alibaba"] as const).flatMap((cloud) => [
  { cloud, id: "first", secret: "first-secret", token: "first-token" },
  { cloud, id: "second", secret: "second-secret", token: "second-token" },
]);

const order: RequestOf<"tcss", "ModifyImageAuthorized"> = {
  AllLocalImages: true,
  AllRegistryImages: false,
  UpdatedLocalImageCnt: 3,
  UpdatedRegistryImageCnt: 0,
  ImageSourceType: "ASSETIMAGE",
};

/** Time that moves only by what is waited for, with timers that end when they are told to. */
function manualTime(): {
  readonly now: () => number;
  readonly options: Required<Pick<TcssClientOptions, "now" | "random" | "sleep" | "startTimer">>;
  /** Ends the timers of a length, in milliseconds. Returns how many there were. */
  readonly end: (ms: number) => number;
} {
  let nowMs = Date.UTC(2026, 10, 22);
  const timers = new Set<{ readonly ms: number; readonly onEnd: () => void }>();
  const now = (): number => nowMs;
  return {
    now,
    options: {
      now,
      random: () => 0.5,
      sleep: async (ms) => {
        nowMs += ms;
      },
      startTimer: (ms, onEnd) => {
        const timer = { ms, onEnd };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    },
    end: (ms) => {
      const ending = [...timers].filter((timer) => timer.ms === ms);
      for (const timer of ending) {
        timers.delete(timer);
        timer.onEnd();
      }
      return ending.length;
    },
  };
}

type Entrance = "in process" | "over a port";

/** A mock in which things go wrong, and calls of clients that see it happen. */
interface Scene extends AsyncDisposable {
  readonly mock: Mock;
  readonly faults: readonly FaultHandle[];
  readonly read: (service: "sas" | "tcss") => Promise<unknown>;
  readonly write: () => Promise<unknown>;
}

async function setUp(entrance: Entrance, rules: readonly FaultRule[]): Promise<Scene> {
  const time = manualTime();
  const mock = createMock({ images: 40, licenses: 60, licensed: 10, rateLimit: false, accounts, now: time.now });
  const faults = rules.map((rule) => mock.faults.add(rule));
  const { url } = await mock.listen();
  const way = entrance === "over a port" ? { endpoint: url } : { endpoint: "http://mock.invalid", fetch: mock.fetch };
  const options = { ...time.options, ...way, timeoutMs, attemptTimeoutMs };
  const call = async (start: () => Promise<unknown>): Promise<unknown> => endStalls(start(), { faults, end: time.end });
  return {
    mock,
    faults,
    read: (service) => call(() => (service === "tcss" ? readTcss(options) : readSas(options))),
    write: () => call(() => writeTcss(options)),
    [Symbol.asyncDispose]: () => mock.close(),
  };
}

/** Ends the time of an attempt whenever a body has stalled; of a write, whose attempts have none, that of the call. */
async function endStalls(
  call: Promise<unknown>,
  { faults, end }: { readonly faults: readonly FaultHandle[]; readonly end: (ms: number) => number },
): Promise<unknown> {
  const stalls = faults.filter(({ rule }) => rule.kind === "stall");
  const state = { isSettled: false, ended: 0 };
  const settle = (): void => {
    state.isSettled = true;
  };
  call.then(settle, settle);
  while (!state.isSettled) {
    await setImmediate();
    if (stalls.reduce((sum, { met }) => sum + met, 0) <= state.ended) continue;
    state.ended++;
    if (end(attemptTimeoutMs) === 0) end(timeoutMs);
  }
  return call;
}

const tencentKeys: CredentialsProvider<TencentCredentials> = async ({ refused } = {}) =>
  refused === undefined
    ? { secretId: "first", secretKey: "first-secret", token: "first-token" }
    : { secretId: "second", secretKey: "second-secret", token: "second-token" };

const alibabaKeys: CredentialsProvider<AlibabaCredentials> = async ({ refused } = {}) =>
  refused === undefined
    ? { accessKeyId: "first", accessKeySecret: "first-secret", securityToken: "first-token" }
    : { accessKeyId: "second", accessKeySecret: "second-secret", securityToken: "second-token" };

async function readTcss(options: TcssClientOptions): Promise<unknown> {
  await using client = createTcssClient({ ...options, credentials: tencentKeys });
  return await client.call("DescribeAssetImageList", { Limit: 10 });
}

async function readSas(options: SasClientOptions): Promise<unknown> {
  await using client = createSasClient({ ...options, credentials: alibabaKeys });
  return await client.call("DescribeImageInfoList", { Uuids: "unknown" });
}

async function writeTcss(options: TcssClientOptions): Promise<unknown> {
  await using client = createTcssClient({ ...options, credentials: tencentKeys });
  return await client.call("ModifyImageAuthorized", order);
}

/** End of a write: its answer, an error that says that nobody knows, or any other error. */
async function outcomeOf(call: Promise<unknown>): Promise<"done" | "error" | "unknown"> {
  try {
    await call;
    return "done";
  } catch (error) {
    return isIndeterminateError(error) ? "unknown" : "error";
  }
}

const carriedOut = ({ mock }: Scene): number => mock.requests().filter(({ applied }) => applied).length;
const tenMinutesMs = 600_000;

describe.each<Entrance>(["over a port", "in process"])("%s", (entrance) => {
  test.each(FAULTS)("a read of TCSS survives: $name", async ({ rules }) => {
    await using scene = await setUp(entrance, rules);
    await expect(scene.read("tcss")).resolves.toMatchObject({ TotalCount: 40 });
    expect(scene.mock.requests().map(({ faults }) => faults)).toEqual(metByTwo(rules[0]));
  });

  test.each(FAULTS)("a read of Security Center survives: $name", async ({ rules }) => {
    await using scene = await setUp(entrance, rules);
    await expect(scene.read("sas")).resolves.toMatchObject({ ImageInfos: [] });
    expect(scene.mock.requests().map(({ faults }) => faults)).toEqual(metByTwo(rules[0]));
  });

  // Security Center lets a quarter of an hour pass, in both directions.
  test.each([
    { minutes: 10, requests: 1 },
    { minutes: -20, requests: 2 },
  ])("a read of Security Center survives a clock that is $minutes minutes off", async ({ minutes, requests }) => {
    await using scene = await setUp(entrance, [{ kind: "skew", service: "sas", ms: minutes * 60_000 }]);
    await expect(scene.read("sas")).resolves.toMatchObject({ ImageInfos: [] });
    expect(scene.mock.requests()).toHaveLength(requests);
  });

  test.each(FAULTS)("a write is carried out at most once: $name", async ({ rules, write }) => {
    await using scene = await setUp(entrance, rules);
    const { used } = scene.mock.estate.licenses;
    const outcome = await outcomeOf(scene.write());
    expect({ outcome, requests: scene.mock.requests().length, applied: carriedOut(scene) }).toEqual(write);
    expect(scene.mock.estate.licenses.used - used).toBe(write.applied * order.UpdatedLocalImageCnt);
    expect(scene.faults[0]?.met).toBeGreaterThan(0);
  });
});

/** Faults of two requests: a clock stays wrong, and the client follows it; any other fault is over. */
function metByTwo({ kind }: FaultRule): readonly (readonly string[])[] {
  return [[kind], kind === "skew" ? [kind] : []];
}

const kinds = ["reset", "http-503", "http-429", "throttle", "truncated", "stall"] as const;
const seeds = Array.from({ length: 30 }, (_, index) => index);

/** Every fault at random, each with a seed of its own; resets and 503 both before and after the work. */
const mixed = (seed: number): readonly FaultRule[] => [
  { kind: "skew", service: "tcss", ms: seed % 2 === 0 ? tenMinutesMs : 1000 },
  ...kinds.flatMap((kind, index): readonly FaultRule[] => {
    const chance = { rate: 0.12, seed: seed * kinds.length + index };
    if (kind !== "reset" && kind !== "http-503") return [{ kind, ...chance }];
    return (["before", "after"] as const).map((when) => ({ kind, when, ...chance }));
  }),
];

test("a write that was answered was carried out once, a refused one never, and any other at most once, whatever happens", async () => {
  const outcomes = new Set<string>();
  for (const seed of seeds) {
    await using scene = await setUp("over a port", mixed(seed));
    const { used } = scene.mock.estate.licenses;
    const outcome = await outcomeOf(scene.write());
    outcomes.add(outcome);
    const allowed = { done: [1], error: [0], unknown: [0, 1] }[outcome];
    expect(allowed, `${outcome} with seed ${seed}`).toContain(carriedOut(scene));
    expect(scene.mock.estate.licenses.used - used).toBe(carriedOut(scene) * order.UpdatedLocalImageCnt);
  }
  // Otherwise the seeds would show nothing.
  expect([...outcomes]).toEqual(expect.arrayContaining(["done", "unknown"]));
});
