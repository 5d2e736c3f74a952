import { expect, test } from "vitest";

import type { Io } from "../io.js";
import { createProgress, endProgress } from "./progress.js";
import { writeResults } from "./write-results.js";

interface Terminals {
  readonly env?: Readonly<Record<string, string>>;
  /** True if standard output is the terminal too. @default false */
  readonly both?: boolean;
  readonly stderrIsTTY?: boolean;
}

function terminal({ env = {}, both = false, stderrIsTTY = true }: Terminals = {}) {
  let written = "";
  let now = 0;
  const write = (text: string): unknown => (written += text);
  const io: Io = {
    env,
    stdout: { write, isTTY: both },
    stderr: { write, isTTY: stderrIsTTY },
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date((now += 1000)),
  };
  return { io, text: () => written };
}

test("progress is one line that goes away", () => {
  const { io, text } = terminal();
  const progress = createProgress(io);
  progress.show("1 image");
  progress.done();
  expect(text()).toBe("\r\u001b[K1 image\r\u001b[K");
});

test.each([{ env: { TERM: "dumb" } }, { stderrIsTTY: false }])("progress is a line a minute with %o", (terminals) => {
  const { io, text } = terminal(terminals);
  const progress = createProgress(io);
  // Each look at the clock is a second later.
  for (let seconds = 1; seconds <= 130; seconds++) progress.show(`${seconds} images\u001b[2J`);
  progress.done();
  expect(text()).toBe("plimsoll: 60 images\\u001b[2J\nplimsoll: 120 images\\u001b[2J\n");
});

test("among JSON a line of progress is JSON too", () => {
  const { io, text } = terminal({ stderrIsTTY: false });
  const progress = createProgress({ ...io, isJson: () => true });
  for (let seconds = 1; seconds <= 60; seconds++) progress.show(`${seconds} images`);
  expect(text()).toBe('{"progress":"60 images"}\n');
});

test("progress ends before results on the same terminal, and does not come back among them", () => {
  const { io, text } = terminal({ both: true });
  const progress = createProgress(io);
  progress.show("1 image");
  writeResults(io, "row\n");
  progress.show("2 images");
  progress.done();
  expect(text()).toBe("\r\u001b[K1 image\r\u001b[Krow\n");
});

test("progress goes on while results go elsewhere, and ends before a message", () => {
  const { io, text } = terminal();
  const progress = createProgress(io);
  writeResults(io, "row\n");
  progress.show("2 images");
  endProgress(io);
  expect(text()).toBe("row\n\r\u001b[K2 images\r\u001b[K");
});

test("what progress shows cannot steer the terminal", () => {
  const { io, text } = terminal();
  createProgress(io).show("a\u001b[2Jb");
  expect(text()).toBe("\r\u001b[Ka\\u001b[2Jb");
});
