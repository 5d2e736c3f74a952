import { expect, test } from "vitest";

import type { Io } from "../io.js";
import { printFields } from "./print-fields.js";

const ID = `sha256:${"0123456789abcdef".repeat(4)}`;

test("on a narrow terminal a text is wrapped at blanks, and an ID stays whole so that it can be copied", async () => {
  let stdout = "";
  const io: Io = {
    env: { NO_COLOR: "1" },
    stdout: { write: (text) => (stdout += text), isTTY: true, columns: 40 },
    stderr: { write: () => undefined },
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  const advice = "Connect the registry again, and repeat the scan.";
  await printFields(
    "Image",
    [
      ["image ID", ID],
      ["advice", advice],
      ["digest", undefined],
    ],
    io,
  );
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toContain(`image ID  ${ID}`);
  expect(lines.filter((line) => line.length > 40)).toEqual([`image ID  ${ID}`]);
  expect(stdout).not.toContain("digest");
});
