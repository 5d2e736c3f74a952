import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { detailCachePath } from "./detail-cache-path.js";
import { openDetailCache } from "./detail-cache.js";

const folder = mkdtempSync(join(tmpdir(), "plimsoll-cache-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (time: string) => () => new Date(time);
const detail = (Summary = "text") => ({ stamp: "s", entries: [{ VulLevel: "high", Summary }] });

test("a detail is kept for 30 days, and one from the future for no longer than a clock may be wrong", async () => {
  const path = join(folder, "age.jsonl");
  const cache = await openDetailCache({ path, now: at("2026-11-01T00:00:00Z") });
  cache.set("a", detail());
  await cache.save();
  const found = async (time: string, days?: number) =>
    (await openDetailCache({ path, now: at(time), days })).get("a") !== undefined;
  expect(await found("2026-11-30T23:59:59Z")).toBe(true);
  expect(await found("2026-12-01T00:00:00Z")).toBe(false);
  expect(await found("2026-11-02T00:00:00Z", 1)).toBe(false);
  expect(await found("2026-10-31T12:00:00Z")).toBe(true);
  expect(await found("2026-10-30T12:00:00Z")).toBe(false);
});

test("two runs at a time both keep what they read, and the file is for its owner alone", async () => {
  const path = join(folder, "two", "details.jsonl");
  const now = at("2026-11-01T00:00:00Z");
  const [one, two] = [await openDetailCache({ path, now }), await openDetailCache({ path, now })];
  one.set("a", detail());
  two.set("b", detail());
  await one.save();
  await two.save();
  const after = await openDetailCache({ path, now });
  expect([after.get("a"), after.get("b")]).toMatchObject([detail(), detail()]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a file that is full leaves out the details that were read first", async () => {
  const path = join(folder, "full.jsonl");
  for (const [day, name] of ["a", "b", "c"].entries()) {
    const cache = await openDetailCache({ path, now: at(`2026-11-0${day + 1}T00:00:00Z`), maxCharacters: 2500 });
    cache.set(name, detail("x".repeat(1000)));
    await cache.save();
  }
  expect(readFileSync(path, "utf8").length).toBeLessThanOrEqual(2500);
  const cache = await openDetailCache({ path, now: at("2026-11-04T00:00:00Z") });
  expect(["a", "b", "c"].map((name) => cache.get(name) !== undefined)).toEqual([false, true, true]);
});

test("lines of another cloud, language or form are not details", async () => {
  const path = join(folder, "forms.jsonl");
  const good = { cloud: "alibaba", name: "a", language: "en", readAt: "2026-11-01T00:00:00Z", ...detail() };
  const wrong = [
    { ...good, cloud: "tencent" },
    { ...good, language: "zh" },
    { ...good, name: 1 },
    { ...good, stamp: null },
    { ...good, readAt: "yesterday" },
    { ...good, entries: "none" },
    { ...good, entries: [{ VulLevel: 1 }] },
    { ...good, entries: [null] },
  ];
  writeFileSync(path, wrong.map((line) => JSON.stringify(line)).join("\n"));
  expect((await openDetailCache({ path, now: at("2026-11-01T00:00:00Z") })).get("a")).toBeUndefined();
});

test("what is not a regular file is neither read nor written", async () => {
  const path = join(folder, "folder.jsonl");
  mkdirSync(path);
  const cache = await openDetailCache({ path, now: at("2026-11-01T00:00:00Z") });
  cache.set("a", detail());
  await expect(cache.save()).rejects.toThrow("is not a regular file");
});

test("the file is in the cache folder of the user; another place has a file of its own where a folder is named", async () => {
  const name = "alibaba-vulnerabilities-en.jsonl";
  const home = join(folder, "home");
  mkdirSync(home);
  const own = await detailCachePath({}, { HOME: home });
  expect(own).toBe(join(home, ".cache", "plimsoll", name));
  expect(await detailCachePath({}, { HOME: home, XDG_CACHE_HOME: "/x" })).toBe(join("/x", "plimsoll", name));
  expect(await detailCachePath({ endpoint: "https://tds.cn-shanghai.aliyuncs.com" }, { HOME: home })).toBe(own);
  expect(await detailCachePath({}, { HOME: join(folder, "gone") })).toBeUndefined();
  expect(await detailCachePath({}, { PLIMSOLL_CACHE_DIR: "relative", HOME: home })).toBeUndefined();
  const emulator = { endpoint: "http://127.0.0.1:4010" };
  expect(await detailCachePath(emulator, { HOME: home })).toBeUndefined();
  expect(await detailCachePath(emulator, { PLIMSOLL_CACHE_DIR: "/x" })).toMatch(
    /^\/x\/alibaba-vulnerabilities-en-[0-9a-f]{12}\.jsonl$/,
  );
});
