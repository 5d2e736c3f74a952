import { expect, test } from "vitest";

import { LightSignal } from "./light-signal.js";
import { untilAborted } from "./until-aborted.js";

/** A signal that counts who listens to it. */
function countedSignal() {
  const listeners = new Set<() => void>();
  return {
    aborted: false,
    reason: undefined as unknown,
    addEventListener: (type: string, listener: () => void): void => void (type === "abort" && listeners.add(listener)),
    removeEventListener: (type: string, listener: () => void): void =>
      void (type === "abort" && listeners.delete(listener)),
    abort(reason: unknown): void {
      this.aborted = true;
      this.reason = reason;
      for (const listener of listeners) listener();
    },
    get listeners() {
      return listeners.size;
    },
  };
}

test("work that is done in time is waited for, and nobody listens to the signal any longer", async () => {
  const signal = countedSignal();
  const waiting = untilAborted(Promise.resolve("done"), signal);
  expect(signal.listeners).toBe(1);
  expect(await waiting).toBe("done");
  expect(signal.listeners).toBe(0);
});

test("work that fails is told, and nobody listens to the signal any longer", async () => {
  const signal = countedSignal();
  await expect(untilAborted(Promise.reject(new Error("failed")), signal)).rejects.toThrow("failed");
  expect(signal.listeners).toBe(0);
});

test("a signal ends the waiting with its reason, before or meanwhile", async () => {
  const never = new Promise<string>(() => undefined);
  const signal = countedSignal();
  const waiting = untilAborted(never, signal);
  signal.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
  await expect(untilAborted(never, signal)).rejects.toThrow("enough");
  expect(signal.listeners).toBe(0);
});

test("without a signal only the work counts", async () => {
  expect(await untilAborted(Promise.resolve(1), undefined)).toBe(1);
});

test("a signal that lets go is forgotten by the outer one, which may live for hours", () => {
  const outer = countedSignal();
  const signal = new LightSignal(outer);
  expect(outer.listeners).toBe(1);
  signal.detach();
  expect(outer.listeners).toBe(0);
});
