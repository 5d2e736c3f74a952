import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type PieceFile, writePieces } from "./write-pieces.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-pieces-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function* stream<T>(pieces: Iterable<T>): AsyncGenerator<T> {
  yield* pieces;
}

/** A file that counts the writes that are under way at once. */
function watched(file: PieceFile): { readonly file: PieceFile; readonly most: () => number } {
  let open = 0;
  let most = 0;
  const writeFile = async (bytes: Uint8Array): Promise<void> => {
    most = Math.max(most, ++open);
    await file.writeFile(bytes);
    open -= 1;
  };
  return { file: { writeFile }, most: () => most };
}

const filler = fc.record({
  text: fc.string({ unit: "binary", minLength: 1 }),
  times: fc.integer({ min: 0, max: 3000 }),
});
const piece = fc.oneof(
  filler.map(({ text, times }) => text.repeat(times)),
  fc.uint8Array({ maxLength: 1000 }),
  fc.integer({ min: 500_000, max: 1_100_000 }).map((length) => new Uint8Array(length).fill(length)),
  fc.integer({ min: 170_000, max: 180_000 }).map((length) => "€".repeat(length)),
);

test("pieces of every length and kind are in the file in their order, and one write is under way at a time", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const handle = await open(join(folder, "file"), "w");
      const { file, most } = watched(handle);
      await writePieces(file, stream(pieces));
      await handle.close();
      const wanted = Buffer.concat(pieces.map((one) => (typeof one === "string" ? Buffer.from(one) : one)));
      expect(wanted.equals(await readFile(join(folder, "file")))).toBe(true);
      expect(most()).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 },
  );
});

test("the next pieces are made while a write is under way", async () => {
  const ends: (() => void)[] = [];
  const file = { writeFile: () => new Promise<void>((resolve) => void ends.push(resolve)) };
  let made = 0;
  const pieces = (async function* () {
    for (; made < 3; made++) yield new Uint8Array(400_000);
  })();
  const writing = writePieces(file, pieces);
  await expect.poll(() => ends.length).toBe(1);
  expect(made).toBe(2);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await expect.poll(() => ends.length).toBe(3);
  ends[2]?.();
  await writing;
});

test("a write that fails is thrown, though the pieces are not at their end", async () => {
  let asked = 0;
  const pieces = (async function* () {
    for (;;) {
      asked += 1;
      yield new Uint8Array(400_000);
    }
  })();
  const file = { writeFile: () => Promise.reject(new Error("no space left")) };
  await expect(writePieces(file, pieces)).rejects.toThrow("no space left");
  expect(asked).toBeLessThan(5);
});

test("pieces that end with an error give that error once the write under way has ended", async () => {
  let isWritten = false;
  const file = {
    writeFile: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      isWritten = true;
    },
  };
  const pieces = (async function* () {
    yield new Uint8Array(400_000);
    yield new Uint8Array(400_000);
    throw new Error("the cloud failed");
  })();
  await expect(writePieces(file, pieces)).rejects.toThrow("the cloud failed");
  expect(isWritten).toBe(true);
});
