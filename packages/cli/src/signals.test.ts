import { expect, test } from "vitest";

import { interruptible, signalHandler, abortReasonOf } from "./signals.js";

function handled(times: readonly number[]): readonly string[] {
  const effects: string[] = [];
  let at = 0;
  const onSignal = signalHandler({
    stop: ({ name, message }) => effects.push(`${name}: ${message}`),
    exit: (code) => effects.push(`exit ${code}`),
    now: () => at,
  });
  for (const time of times) {
    at = time;
    onSignal("SIGINT");
  }
  return effects;
}

const stopped = "AbortError: stopped by Ctrl-C before the end";

test("the first Ctrl-C ends in good order, the second at once with a documented code", () => {
  expect(handled([0])).toEqual([stopped]);
  expect(handled([0, 300])).toEqual([stopped, "exit 1"]);
});

test("one Ctrl-C that a runner of packages passes on once more is still one", () => {
  expect(handled([0, 1, 299])).toEqual([stopped]);
});

test("a signal has its name", () => {
  expect(abortReasonOf("SIGHUP").message).toBe("stopped by SIGHUP before the end");
});

test("work gives what it gives and throws what it throws", () => {
  const failure = new Error("no");
  expect(interruptible(() => ["a"])).toEqual(["a"]);
  expect(() =>
    interruptible(() => {
      throw failure;
    }),
  ).toThrow(failure);
});
