import fc from "fast-check";
import { expect, test } from "vitest";

import { VirtualClock } from "../../test/virtual-clock.js";
import { type RateLimit, RateLimiter } from "./rate-limiter.js";

/** Takes a start at each of the given times; returns the times at which the starts were granted, by caller. */
async function grants(
  limiter: RateLimiter,
  clock: VirtualClock,
  times: readonly number[],
): Promise<(number | undefined)[]> {
  const granted = times.map((): number | undefined => undefined);
  for (const [caller, time] of times.entries()) {
    await clock.passTo(time);
    void limiter.take().then((left) => {
      granted[caller] = clock.elapsed();
      left();
    });
  }
  await clock.passTo(1e7);
  return granted;
}

const gaps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 120 });
const limits = fc.record({ requests: fc.integer({ min: 1, max: 20 }), perSeconds: fc.integer({ min: 1, max: 3 }) });

test("where requests leave at once, each starts at the earliest time that limit and order allow", async () => {
  const check = async (steps: readonly number[], limit: RateLimit): Promise<void> => {
    const clock = new VirtualClock();
    let time = 0;
    const times = steps.map((gap) => (time += gap));
    const ideal: number[] = [];
    for (const [caller, asked] of times.entries()) {
      const room = (ideal[caller - limit.requests] ?? -Infinity) + limit.perSeconds * 1000 + 20;
      ideal.push(Math.max(asked, ideal[caller - 1] ?? 0, room));
    }
    expect(await grants(new RateLimiter(limit, clock), clock, times)).toEqual(ideal);
  };
  await fc.assert(fc.asyncProperty(gaps, limits, check));
});

test("however long requests take to leave, no window holds more of them than the limit, and nobody is left behind", async () => {
  const requests = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2500 })), {
    maxLength: 80,
  });
  const check = async (plan: readonly (readonly [gap: number, hold: number])[], limit: RateLimit): Promise<void> => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(limit, clock);
    const order: number[] = [];
    const departures: number[] = [];
    let time = 0;
    for (const [caller, [gap, hold]] of plan.entries()) {
      await clock.passTo((time += gap));
      void limiter.take().then(async (left) => {
        order.push(caller);
        await clock.sleep(hold);
        departures.push(clock.elapsed());
        left();
        left();
      });
    }
    await clock.passTo(1e7);
    expect(order).toEqual([...plan.keys()]);
    const crowded = departures.filter(
      (at, index) => at - (departures[index - limit.requests] ?? -Infinity) < limit.perSeconds * 1000,
    );
    expect(crowded).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(requests, limits, check));
});

test("a caller who leaves the queue takes no start, and nobody keeps time for an empty queue", async () => {
  const clock = new VirtualClock();
  const limiter = new RateLimiter({ requests: 1, perSeconds: 1 }, clock);
  (await limiter.take())();
  const leaving = new AbortController();
  const gone = limiter.take(leaving.signal);
  const stayed: number[] = [];
  leaving.abort(new Error("no longer wanted"));
  await expect(gone).rejects.toThrow("no longer wanted");
  await clock.passTo(10);
  expect(clock.sleepers).toBe(0);
  void limiter.take().then(() => stayed.push(clock.elapsed()));
  await clock.passTo(5000);
  expect(stayed).toEqual([1020]);
});

test("an aborted signal gets no start even where there is room", async () => {
  const limiter = new RateLimiter({ requests: 1, perSeconds: 1 }, new VirtualClock());
  await expect(limiter.take(AbortSignal.abort(new Error("too late")))).rejects.toThrow("too late");
  await limiter.take();
});

test("after a throttle answer nobody starts for a time, the later end holds, and then half as many as before", async () => {
  const clock = new VirtualClock();
  const limiter = new RateLimiter({ requests: 2, perSeconds: 1 }, clock);
  limiter.throttled(3000);
  limiter.throttled(500);
  // Two again from the first window after the answer on: by then the pause has lasted longer.
  expect(await grants(limiter, clock, [0, 0, 0])).toEqual([3000, 3000, 4020]);
  const clockOfSlowed = new VirtualClock();
  const busy = new RateLimiter({ requests: 8, perSeconds: 1 }, clockOfSlowed);
  busy.throttled(0);
  busy.throttled(0);
  const starts = await grants(
    busy,
    clockOfSlowed,
    Array.from({ length: 24 }, () => 0),
  );
  const counts = new Map<number | undefined, number>();
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  expect([...counts]).toEqual([
    [0, 4],
    [1020, 5],
    [2040, 6],
    [3060, 7],
    [4080, 2],
  ]);
});

test("it is idle again when the window, the pause and the slowness are over", async () => {
  const clock = new VirtualClock();
  const limiter = new RateLimiter({ requests: 4, perSeconds: 1 }, clock);
  expect(limiter.idle).toBe(true);
  const left = await limiter.take();
  expect(limiter.idle).toBe(false);
  left();
  expect(limiter.idle).toBe(false);
  await clock.passTo(1020);
  expect(limiter.idle).toBe(true);
  limiter.throttled(100);
  await clock.passTo(1020 + 1020);
  expect(limiter.idle).toBe(false);
  await clock.passTo(1020 + 2040);
  expect(limiter.idle).toBe(true);
});

test("whenever the service complains, no window holds more than the limit, and nobody waits forever", async () => {
  const steps = fc.array(fc.oneof(fc.constant("throttled" as const), fc.constant("call" as const)), { maxLength: 60 });
  const check = async (plan: readonly ("call" | "throttled")[], gap: number, limit: RateLimit): Promise<void> => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(limit, clock);
    const departures: number[] = [];
    for (const [index, step] of plan.entries()) {
      await clock.passTo(index * gap);
      if (step === "throttled") limiter.throttled(gap);
      else
        void limiter.take().then((left) => {
          departures.push(clock.elapsed());
          left();
        });
    }
    await clock.passTo(1e7);
    expect(departures).toHaveLength(plan.filter((step) => step === "call").length);
    const crowded = departures.filter(
      (at, index) => at - (departures[index - limit.requests] ?? -Infinity) < limit.perSeconds * 1000,
    );
    expect(crowded).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(steps, fc.integer({ min: 0, max: 700 }), limits, check));
});

test("without a limit everybody starts at once, but a pause still holds", async () => {
  const clock = new VirtualClock();
  const limiter = new RateLimiter(undefined, clock);
  expect(await grants(limiter, clock, [0, 0, 0])).toEqual([0, 0, 0]);
  const paused = new RateLimiter(undefined, new VirtualClock());
  let started = false;
  paused.throttled(1);
  void paused.take().then(() => (started = true));
  await Promise.resolve();
  expect(started).toBe(false);
});

test("a sleep that a test replaced with nothing does not hang the queue", async () => {
  const limiter = new RateLimiter({ requests: 1, perSeconds: 1 }, { elapsed: () => 0, sleep: async () => undefined });
  let started = 0;
  for (; started < 100; started++) (await limiter.take())();
  expect(started).toBe(100);
});
