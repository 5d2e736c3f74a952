import fc from "fast-check";
import { expect, test } from "vitest";

import { createTimers } from "./timers.js";

/** Timers that are started to see what they are. */
const probes = 1;

/** A runtime whose time passes when a test says so. Its timers can be told that nobody waits for them. */
function createRuntime() {
  let time = 0;
  let started = 0;
  const timers = new Set<{ readonly at: number; readonly onEnd: () => void; held: boolean }>();
  return {
    now: () => time,
    setTimer: (onEnd: () => void, ms: number): unknown => {
      const one = { at: time + ms, onEnd, held: true };
      started += 1;
      timers.add(one);
      const hold = (held: boolean) => () => void (one.held = held);
      return { ref: hold(true), unref: hold(false), clear: () => timers.delete(one) };
    },
    clearTimer: (handle: unknown) => (handle as { readonly clear: () => void }).clear(), // made above
    /** Timers that were started. */
    started: () => started,
    /** True if the process would wait for a timer. */
    waits: () => [...timers].some(({ held }) => held),
    pass(ms: number) {
      const end = time + ms;
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at);
        if (next === undefined) break;
        timers.delete(next);
        time = next.at;
        next.onEnd();
      }
      time = end;
    },
  };
}

test("timers of one length share one of the runtime, and each ends at its own time", () => {
  const runtime = createRuntime();
  const startTimer = createTimers(runtime);
  const ended: string[] = [];
  startTimer(1000, () => ended.push(`first ${runtime.now()}`));
  runtime.pass(400);
  startTimer(1000, () => ended.push(`second ${runtime.now()}`));
  expect(runtime.started() - probes).toBe(1);
  runtime.pass(5000);
  expect(ended).toEqual(["first 1000", "second 1400"]);
});

test("no process waits for a timer that was stopped, and a later one is waited for again", () => {
  const runtime = createRuntime();
  const startTimer = createTimers(runtime);
  const ended: number[] = [];
  startTimer(1000, () => ended.push(0))();
  expect(runtime.waits()).toBe(false);
  runtime.pass(999);
  startTimer(1000, () => ended.push(runtime.now()));
  expect(runtime.waits()).toBe(true);
  runtime.pass(999);
  expect(ended).toEqual([]);
  runtime.pass(1);
  expect(ended).toEqual([1999]);
  expect(runtime.waits()).toBe(false);
});

test("a timer that ends may start and stop others of its length", () => {
  const runtime = createRuntime();
  const startTimer = createTimers(runtime);
  const ended: string[] = [];
  startTimer(10, () => {
    ended.push(`outer ${runtime.now()}`);
    stopOther();
    startTimer(10, () => ended.push(`inner ${runtime.now()}`));
  });
  const stopOther = startTimer(10, () => ended.push("stopped"));
  runtime.pass(100);
  expect(ended).toEqual(["outer 10", "inner 20"]);
});

test("where a runtime cannot be told that nobody waits, no timer is shared, and none is left behind", () => {
  const left = new Set<number>();
  const setTimer = (): number => left.add(left.size).size - 1;
  const startTimer = createTimers({ setTimer, clearTimer: (handle) => void left.delete(handle as number) }); // from setTimer
  startTimer(1000, () => undefined)();
  startTimer(1000, () => undefined)();
  expect([...left]).toEqual([]);
});

test("whatever is started, stopped and waited for, each timer ends once, at its time, unless it was stopped before", () => {
  const step = fc.record({
    ms: fc.constantFrom(5, 10, 1000),
    stopAfter: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    pass: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const runtime = createRuntime();
      const startTimer = createTimers(runtime);
      const ended: string[] = [];
      const wanted: string[] = [];
      const stops: { readonly at: number; readonly stop: () => void }[] = [];
      const passTo = (end: number): void => {
        for (const { at, stop } of stops.splice(0).toSorted((one, other) => one.at - other.at)) {
          if (at > end) stops.push({ at, stop });
          else {
            runtime.pass(at - runtime.now());
            stop();
          }
        }
        runtime.pass(end - runtime.now());
      };
      for (const [index, { ms, stopAfter, pass }] of steps.entries()) {
        const end = runtime.now() + ms;
        const stop = startTimer(ms, () => ended.push(`${index} at ${runtime.now()}`));
        if (stopAfter !== undefined) stops.push({ at: runtime.now() + stopAfter, stop });
        if (stopAfter === undefined || stopAfter >= ms) wanted.push(`${index} at ${end}`);
        passTo(runtime.now() + pass);
      }
      passTo(runtime.now() + 5000);
      expect(ended.toSorted()).toEqual(wanted.toSorted());
      expect(runtime.waits()).toBe(false);
    }),
  );
});
