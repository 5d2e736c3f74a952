import { readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { newHistory } from "../../../test/history.js";

const now = (): Date => new Date("2026-11-03T09:00:00Z");

const threeDays = () =>
  newHistory([
    { at: "2026-11-01T08:00:00Z", images: [{ name: "shop/cart:1", findings: ["critical", "low"] }] },
    { at: "2026-11-02T08:00:00Z", images: [{ name: "shop/cart:1", findings: ["critical"] }] },
    { account: "team", at: "2026-11-02T09:00:00Z", images: [{ name: "shop/pay:1", findings: [] }] },
  ]);

test("export parquet writes the last run of each account, tells the rows, and writes no run twice", async () => {
  using history = await threeDays();
  using folder = newFolder({});
  const out = join(folder.path, "lake");
  const args = ["export", "parquet", "--store", history.path, "--out", out];
  const ended = await cli([...args, "--columns-are-not-an-option"]);
  expect(ended.code).toBe(2);
  const first = await cli([...args, "-o", "json"], { now });
  expect(first.code).toBe(0);
  const files = JSON.parse(first.stdout) as readonly { readonly path: string }[];
  expect(files).toMatchObject([
    { account: "shop", table: "findings", date: "2026-11-02", run: 2, complete: true, rows: 1 },
    { account: "shop", table: "images", date: "2026-11-02", run: 2, rows: 1 },
    { account: "team", table: "findings", date: "2026-11-02", run: 3, rows: 0 },
    { account: "team", table: "images", date: "2026-11-02", run: 3, rows: 1 },
  ]);
  for (const { path } of files) expect(readdirSync(join(path, ".."))).toHaveLength(1);
  const again = await cli(args, { now });
  expect(again.stdout.split("\n").filter((line) => /\bthere\b/.test(line))).toHaveLength(4);
  const days = await cli([...args, "--since", "2d", "--account", "sh*", "-o", "csv"], { now });
  expect(
    days.stdout
      .split("\n")
      .slice(1, -1)
      .map((line) => line.split(",").slice(0, 6).join()),
  ).toEqual([
    "shop,findings,2026-11-01,1,true,2",
    "shop,images,2026-11-01,1,true,1",
    "shop,findings,2026-11-02,2,true,",
    "shop,images,2026-11-02,2,true,",
  ]);
});

test("export parquet without a folder, a store, an account or a reading says so", async () => {
  using history = await threeDays();
  using folder = newFolder({ file: "text" });
  const args = ["export", "parquet", "--out", folder.path];
  expect(await cli(["export", "parquet", "--store", history.path])).toMatchObject({ code: 2, stdout: "" });
  expect(await cli([...args, "--store", `${history.path}.not`])).toMatchObject({ code: 1, stdout: "" });
  expect(await cli([...args, "--store", history.path, "--account", "nobody"])).toMatchObject({ code: 2, stdout: "" });
  expect(await cli([...args, "--store", history.path, "--since", "soon"])).toMatchObject({ code: 2, stdout: "" });
  const late = await cli([...args, "--store", history.path, "--since", "2027-01-01"], { now });
  expect(late).toMatchObject({ code: 0, stderr: "No run since 2027-01-01T00:00:00.000Z.\n" });
  const onFile = ["export", "parquet", "--store", history.path, "--out", join(folder.path, "file")];
  expect(await cli(onFile)).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/\[CannotWrite\] cannot write .*export again/s),
  });
  using empty = await newHistory([]);
  expect((await cli([...args, "--store", empty.path])).stderr).toContain("plimsoll sync");
});
