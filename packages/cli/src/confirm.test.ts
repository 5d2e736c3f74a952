import { expect, test } from "vitest";

import { confirm } from "./confirm.js";
import type { Io } from "./io.js";

const io: Io = {
  env: {},
  stdout: { write: () => true },
  stderr: { write: () => true },
  readStdin: async () => "",
  signal: new AbortController().signal,
  now: () => new Date(0),
};

test.each(["y", "Y", "yes", "YES", "Yes", " y ", "yes\n", "\tyEs\r"])("%j agrees", async (answer) => {
  expect(await confirm({ ...io, ask: async () => answer }, "Buy?", false)).toBe(true);
});

test.each([
  "",
  " ",
  "n",
  "no",
  "ye",
  "yep",
  "yess",
  "yy",
  "y y",
  "yes please",
  "y\nn",
  "oyes",
  "ja",
  "1",
  "true",
  "Ｙ",
])("%j does not agree", async (answer) => {
  expect(await confirm({ ...io, ask: async () => answer }, "Buy?", false)).toBe(false);
});

test("--yes agrees without a question, and without a terminal nothing else does", async () => {
  const ask = () => Promise.reject(new Error("asked"));
  expect(await confirm({ ...io, ask }, "Buy?", true)).toBe(true);
  await expect(confirm(io, "Buy?", false)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining("--yes"),
  });
});
