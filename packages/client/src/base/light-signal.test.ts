import { expect, test } from "vitest";

import { LightSignal, standardSignal } from "./light-signal.js";

test("follows the outer signal, with its reason, until it lets go", () => {
  const outer = new AbortController();
  const [follows, detached] = [new LightSignal(outer.signal), new LightSignal(outer.signal)];
  const heard: unknown[] = [];
  follows.addEventListener("abort", () => heard.push(follows.reason));
  detached.detach();
  outer.abort("enough");
  expect(heard).toEqual(["enough"]);
  expect([follows.aborted, detached.aborted]).toEqual([true, false]);
});

test("an outer signal that was aborted before counts at once", () => {
  const signal = new LightSignal(AbortSignal.abort("before"));
  expect(signal).toMatchObject({ aborted: true, reason: "before" });
});

test("is aborted once, and tells only those who still listen", () => {
  const signal = new LightSignal(undefined);
  const heard: string[] = [];
  const gone = (): void => void heard.push("gone");
  signal.addEventListener("abort", gone);
  signal.addEventListener("abort", () => heard.push("here"));
  signal.removeEventListener("abort", gone);
  signal.abort("first");
  signal.abort("second");
  expect(heard).toEqual(["here"]);
  expect(signal.reason).toBe("first");
});

test("listeners hear in the order in which they came, each once, whoever left before", () => {
  const signal = new LightSignal(undefined);
  const heard: string[] = [];
  const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => (): void => void heard.push(name));
  for (const listener of [a, a, b, c]) if (listener !== undefined) signal.addEventListener("abort", listener);
  if (a !== undefined) signal.removeEventListener("abort", a);
  if (d !== undefined) signal.addEventListener("abort", d);
  if (b !== undefined) signal.addEventListener("abort", b);
  signal.abort("enough");
  expect(heard).toEqual(["b", "c", "d"]);
});

test("becomes a standard signal for those who need one", () => {
  const standard = new AbortController().signal;
  expect(standardSignal(standard)).toBe(standard);
  const light = new LightSignal(undefined);
  const made = standardSignal(light);
  expect(made.aborted).toBe(false);
  light.abort("enough");
  expect(made).toMatchObject({ aborted: true, reason: "enough" });
  expect(standardSignal(light)).toMatchObject({ aborted: true, reason: "enough" });
});
