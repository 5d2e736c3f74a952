import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";

import { type FileCalls, fileOutput } from "./file-output.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plimsoll-output-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A disk with room for so many bytes, which takes what fits of each write. */
function disk(room: number): FileCalls {
  let left = room;
  return {
    writeSync: (fd, bytes, offset) => {
      const fits = Math.min(left, bytes.length - offset);
      if (fits === 0) throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
      left -= fits;
      return writeSync(fd, bytes, offset, fits);
    },
  };
}

test("a full disk leaves whole lines, whatever is written and wherever it ends", async () => {
  const lines = fc.array(fc.string({ unit: "grapheme" }).map((line) => `${line.replaceAll("\n", "")}\n`));
  await fc.assert(
    fc.asyncProperty(lines, lines, fc.nat({ max: 200 }), async (before, texts, room) => {
      const path = join(folder, "out");
      writeFileSync(path, before.join(""));
      const fd = openSync(path, "a");
      const ends: Error[] = [];
      const output = fileOutput(fd, (why) => ends.push(why), disk(room));
      for (const text of texts) output.write(text);
      const failed = await output.flushed().then(
        () => false,
        () => true,
      );
      closeSync(fd);
      const all = [...before, ...texts];
      const found = readFileSync(path, "utf8");
      const whole = all.filter((_, index) => Buffer.byteLength(all.slice(before.length, index + 1).join("")) <= room);
      expect(found).toBe(whole.join(""));
      expect([failed, ends.length]).toEqual(whole.length < all.length ? [true, 1] : [false, 0]);
    }),
  );
});

test("says what went wrong and what to do, and writes nothing more", async () => {
  const fd = openSync(join(folder, "out"), "w");
  const output = fileOutput(fd, () => undefined, disk(5));
  output.write("one\ntwo\n");
  output.write("x\n");
  await expect(output.ready()).rejects.toMatchObject({
    code: "ENOSPC",
    exitCode: 1,
    message: expect.stringMatching(/^cannot write to standard output: ENOSPC: .* The output is incomplete. Make room/),
  });
  closeSync(fd);
  expect(readFileSync(join(folder, "out"), "utf8")).toBe("one\n");
});
