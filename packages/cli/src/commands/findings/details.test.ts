import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { type Cloud, cli, startCloud } from "../../../test/cli.js";
import { findingsCli } from "../../../test/findings.js";
import { openReaders } from "./open-readers.js";

const folder = mkdtempSync(join(tmpdir(), "plimsoll-cache-"));
afterAll(() => rmSync(folder, { recursive: true }));
let caches = 0;

/** Images of Alibaba Cloud, and a new folder for details. */
async function alibaba(options: Parameters<typeof startCloud>[0] = {}): Promise<Cloud & { readonly cache: string }> {
  const cloud = await startCloud({ images: 3, rateLimit: false, ...options });
  const cache = join(folder, String((caches += 1)));
  const { PLIMSOLL_SAS_UUIDS: _, ...env } = cloud.env;
  return {
    ...cloud,
    cache,
    env: { ...env, PLIMSOLL_CACHE_DIR: cache },
    [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose](),
  };
}

const list = ["findings", "list", "--cloud", "alibaba", "--kind", "vulnerability", "-o", "csv", "--sort", "image,id"];
const columns = ["--columns", "severity,id,package,version,image"];

/** Details that an emulator was asked for so far. */
function detailsAsked({ mock }: Cloud): number {
  return mock.requests().filter(({ action }) => action === "DescribeVulDetails").length;
}

test("a detail that fails is told with its code and the findings that lack a severity, and the exit code is 5", async () => {
  const reader = { cloud: "alibaba", id: "reader", secret: "secret-of-reader", deny: ["DescribeVulDetails"] } as const;
  await using given = await alibaba({ accounts: [reader] });
  const key = { ALIBABA_CLOUD_ACCESS_KEY_ID: reader.id, ALIBABA_CLOUD_ACCESS_KEY_SECRET: reader.secret };
  const cloud = { env: { ...given.env, ...key } };
  const ended = await cli([...list, ...columns], cloud);
  const findings = ended.stdout.trimEnd().split("\n").length - 1;
  expect(ended.code).toBe(5);
  expect(ended.stderr).toMatch(
    new RegExp(
      String.raw`plimsoll: \[NoPermission\] Alibaba Cloud, details of \d+ vulnerabilities not read \(DescribeVulDetails\), so ${findings} findings may lack a severity\.`,
    ),
  );
  const summary = await cli(["findings", "summary", "--cloud", "alibaba", "-o", "json"], cloud);
  expect(JSON.parse(summary.stdout)).toMatchObject({
    complete: false,
    unreadDetails: [{ cloud: "alibaba", code: "NoPermission", findings }],
  });
  expect(summary.code).toBe(5);
});

test("--without-details asks for no details, says that severities are unknown, and is complete", async () => {
  await using cloud = await alibaba();
  const ended = await cli([...list, ...columns, "--without-details"], cloud);
  expect(detailsAsked(cloud)).toBe(0);
  expect(ended.code).toBe(0);
  expect(ended.stdout).toMatch(/^,CVE-/m);
  expect(ended.stderr).toContain("severities of vulnerabilities of Alibaba Cloud are unknown: --without-details");
  const dry = ["findings", "list", "--cloud", "alibaba", "--dry-run", "-o", "json"];
  expect((await cli([...dry, "--without-details"], cloud)).stdout).not.toContain("DescribeVulDetails");
  expect((await cli(dry, cloud)).stdout).toContain("DescribeVulDetails");
});

test("a second run asks for no details, prints the same, and --no-cache asks for all again", async () => {
  await using cloud = await alibaba();
  const first = await cli([...list, ...columns], cloud);
  const asked = detailsAsked(cloud);
  expect(asked).toBeGreaterThan(5);
  const second = await cli([...list, ...columns], cloud);
  expect([second.stdout, detailsAsked(cloud)]).toEqual([first.stdout, asked]);
  await cli([...list, ...columns, "--no-cache"], cloud);
  expect(detailsAsked(cloud)).toBe(2 * asked);
  expect((await cli([...list, "--cache-days", "0"], cloud)).code).toBe(2);
});

test("a damaged file of details is written anew, and the whole lines of it are used", async () => {
  await using cloud = await alibaba();
  const first = await cli([...list, ...columns], cloud);
  const [name = ""] = readdirSync(cloud.cache);
  const path = join(cloud.cache, name);
  const whole = readFileSync(path, "utf8");
  const [kept = ""] = whole.split("\n");
  const asked = detailsAsked(cloud);
  writeFileSync(path, `\u0000\u0001{"cloud":"alibaba"\n${kept}\n[1]\n${kept.slice(0, 50)}`);
  const second = await cli([...list, ...columns], cloud);
  expect([second.stdout, detailsAsked(cloud)]).toEqual([first.stdout, 2 * asked - 1]);
  expect(readFileSync(path, "utf8")).toBe(whole);
});

test("nothing of an account is in the file of details: no key, image, host or address", async () => {
  await using cloud = await alibaba();
  await cli(list, cloud);
  const [name = ""] = readdirSync(cloud.cache);
  const text = readFileSync(join(cloud.cache, name), "utf8");
  const images = await cli(["images", "list", "--cloud", "alibaba", "--raw", "-o", "json"], cloud);
  const own = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string" && value.length >= 6) own.add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  collect(JSON.parse(images.stdout));
  const markers = [...own, ...Object.values(cloud.env), ...cloud.mock.estate.serverUuids, new URL(cloud.url).host];
  expect(markers.length).toBeGreaterThan(20);
  expect(
    markers.filter((marker) => !/^(?:debian|alibaba|medium|critical)$/i.test(marker) && text.includes(marker)),
  ).toEqual([]);
});

test("without a folder that is named, details of an emulator are not kept", async () => {
  await using cloud = await alibaba();
  const { PLIMSOLL_CACHE_DIR: _, ...env } = cloud.env;
  const home = join(folder, "home-of-a-user");
  await cli(list, { env: { ...env, XDG_CACHE_HOME: home } });
  expect(readdirSync(folder)).not.toContain("home-of-a-user");
});

test("that details cannot be kept is told, and is not a failure", async () => {
  await using cloud = await alibaba();
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  const ended = await cli(list, { env: { ...cloud.env, PLIMSOLL_CACHE_DIR: file } });
  expect(ended.code).toBe(0);
  expect(ended.stderr).toMatch(/plimsoll: details of vulnerabilities are not kept for the next run: \S/);
});

test("a terminal shows how many details are read, and how long the rest takes", async () => {
  await using cloud = await alibaba();
  let time = Date.parse("2026-11-21T12:00:00Z");
  const ended = await findingsCli(list.slice(1), {
    ...cloud,
    readers: openReaders,
    columns: 160,
    now: () => new Date((time += 200)),
  });
  expect(ended.stderr).toMatch(/0 findings, 0\/s, \d+ of \d+ details, at least \d+ s left/);
});
