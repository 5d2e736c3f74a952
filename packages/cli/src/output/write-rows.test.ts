import { expect, test } from "vitest";

import type { Io } from "../io.js";
import { paced, writeRows } from "./write-rows.js";

interface Written {
  readonly io: Io;
  readonly texts: readonly string[];
}

function writing(write: (text: string) => void = () => undefined, signal = new AbortController().signal): Written {
  const texts: string[] = [];
  const stdout = {
    write(text: string) {
      write(text);
      texts.push(text);
    },
  };
  const stderr = { write: () => undefined };
  return { texts, io: { env: {}, stdout, stderr, readStdin: async () => "", signal, now: () => new Date(0) } };
}

const lines = (rows: readonly number[]): string => rows.map((row) => `${row}\n`).join("");

test("rows that come without a wait are written together, in their order", async () => {
  const { io, texts } = writing();
  const rows = Array.from({ length: 1000 }, (_, index) => index);
  await writeRows(rows, lines, io);
  expect(texts.join("")).toBe(lines(rows));
  expect(texts).toHaveLength(4);
});

test("a row is written before the next is waited for", async () => {
  let isWritten = (): void => undefined;
  const written = new Promise<void>((resolve) => (isWritten = resolve));
  const { io, texts } = writing(() => isWritten());
  await writeRows(
    (async function* () {
      yield 1;
      await written;
      yield 2;
    })(),
    lines,
    io,
  );
  expect(texts).toEqual(["1\n", "2\n"]);
});

test("whole lines are written of rows that end with a failure", async () => {
  const { io, texts } = writing();
  const failure = new Error("lost");
  const rows = (function* () {
    yield 1;
    yield 2;
    throw failure;
  })();
  await expect(writeRows(rows, lines, io)).rejects.toBe(failure);
  expect(texts.join("")).toBe("1\n2\n");
});

test("a row that cannot be written ends the reading with that", async () => {
  const failure = new Error("full");
  const { io } = writing(() => {
    throw failure;
  });
  let isEnded = false;
  const rows = (async function* () {
    try {
      for (;;) yield await new Promise<number>((resolve) => setImmediate(resolve, 1));
    } finally {
      isEnded = true;
    }
  })();
  await expect(writeRows(rows, lines, io)).rejects.toBe(failure);
  expect(isEnded).toBe(true);
});

test.each([
  ["written", async (rows: Iterable<number>, io: Io): Promise<void> => writeRows(rows, () => "", io)],
  [
    "collected",
    async (rows: Iterable<number>, io: Io): Promise<void> => {
      for await (const _ of paced(rows, io));
    },
  ],
])("a signal is heard while rows without end are %s", async (_name, take) => {
  const stop = new AbortController();
  const { io } = writing(undefined, stop.signal);
  setImmediate(() => stop.abort(new Error("Ctrl-C")));
  const endless = (function* () {
    for (;;) yield 1;
  })();
  await expect(take(endless, io)).rejects.toThrow("Ctrl-C");
});
