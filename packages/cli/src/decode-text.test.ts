import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";

import { cli, startCloud } from "../test/cli.js";
import { decodeText } from "./decode-text.js";

const encodings = {
  "UTF-8": (text: string) => Buffer.from(text),
  "UTF-8 with a mark": (text: string) => Buffer.from(`\uFEFF${text}`),
  "UTF-16, little end first": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16, big end first": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
};

const broken = {
  "bytes that are not UTF-8": { bytes: Buffer.from([0x7b, 0xff, 0x7d]), want: "it is not valid UTF-8" },
  "UTF-16 without a mark": { bytes: Buffer.from("{}", "utf16le"), want: "it has NUL characters" },
  "half a character of UTF-16": { bytes: Buffer.from([0xff, 0xfe, 0x7b]), want: "it is not valid UTF-16" },
  "UTF-32, little end first": { bytes: Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), want: "it is UTF-32" },
  "UTF-32, big end first": { bytes: Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]), want: "it is UTF-32" },
};

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-text-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("every text is read from every encoding as it was", async () => {
  const text = fc.string({ unit: "grapheme" }).filter((value) => !/[\0\uFEFF]/.test(value));
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...Object.values(encodings)), async (value, encode) => {
      expect(await decodeText(encode(value), "x")).toBe(value);
    }),
  );
});

test.each(Object.entries(encodings))("plans, schedules and parameters may be %s", async (_, encode) => {
  await using cloud = await startCloud();
  const path = (name: string): string => join(folder, name);
  await writeFile(path("data.json"), encode('{\r\n"Limit": 2}'));
  const data = ["api", "tcss", "DescribeAssetImageList", "--data", `@${path("data.json")}`, "-o", "json"];
  expect((await cli([...data, "--query", "length(List)"], cloud)).stdout).toBe("2\n");

  await writeFile(path("schedule.yaml"), encode("everyDays: 7\r\nat: 04:00\r\n"));
  const schedule = ["schedule", "set", "--file", path("schedule.yaml"), "--dry-run", "-o", "json"];
  expect(await cli(schedule, cloud)).toMatchObject({ code: 0 });

  const plan = await cli(["license", "plan", "--max", "1", "-o", "json"], cloud);
  await writeFile(path("plan.json"), encode(plan.stdout));
  expect(await cli(["license", "apply", path("plan.json"), "--dry-run"], cloud)).toMatchObject({ code: 0 });
});

test.each(Object.entries(broken))("%s is a usage error that says how to save it", async (_, { bytes, want }) => {
  const path = join(folder, "input");
  await writeFile(path, bytes);
  const lines = [
    ["api", "tcss", "DescribeAssetImageList", "--data", `@${path}`],
    ["schedule", "set", "--file", path],
    ["license", "apply", path, "--dry-run"],
    ["mock", "images", "add", "--file", path],
    ["mock", "sync", "--file", path],
  ];
  for (const line of lines) {
    const ended = await cli(line);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(new RegExp(`^plimsoll: .*${path}: ${want}.* Save it as UTF-8`));
  }
});

test("data that is nested too deeply is a usage error, not a bug", async () => {
  const path = join(folder, "deep.json");
  await writeFile(path, `{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`);
  const ended = await cli(["api", "tcss", "DescribeAssetImageList", "--data", `@${path}`]);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toBe("plimsoll: --data: lists and objects are nested too deeply: more than 200 levels.\n");
});
