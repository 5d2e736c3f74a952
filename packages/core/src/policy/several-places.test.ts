import { expect, test } from "vitest";

import { evaluated, found, policyOf, scanned } from "../../test/policies.js";
import type { Image } from "../image/image.js";
import type { SourceOutcome } from "../inventory/source-outcome.js";
import type { Subject } from "./subject.js";

const host = scanned("shop/cart:1.4", { scannedAt: "2026-11-01T00:00:00Z" });
const registry = scanned("registry.test/shop/cart:1.4", { scannedAt: "2026-11-20T00:00:00Z" });
const never = scanned("other.test/shop/cart:1.4", { scanStatus: "never", scannedAt: undefined as never });

function inPlaces(places: readonly [Image, ...Image[]], findings: Subject["findings"] = []): Subject {
  return { places, findings, lists: {} };
}

const rules = [
  { id: "no-critical", deny: { severity: "critical" } },
  { id: "scanned", require: { scanned: true } },
];

test("an image is judged by its newest scan and named by its first place", async () => {
  const policy = await policyOf({ defaults: { maxScanAge: "7d" }, rules });
  for (const places of [
    [never, host, registry],
    [registry, host, never],
    [host, registry],
  ] as const) {
    const { images } = await evaluated(policy, [inPlaces([...places])]);
    expect(images[0]).toMatchObject({
      name: places[0].name,
      scannedAt: registry.scannedAt,
      scanStatus: "done",
      verdict: "pass",
    });
    const { scannedPlace = 0 } = images[0] ?? {};
    expect(images[0]?.places[scannedPlace]?.name).toBe(registry.name);
  }
});

test("beside a newer scan that failed nothing passes, and what an older one found still fails", async () => {
  const policy = await policyOf({ rules });
  const failed = { ...registry, scanStatus: "failed" } as Image; // a status
  const { images } = await evaluated(policy, [inPlaces([host, failed]), inPlaces([host, failed], [found()])]);
  expect(images.map(({ scannedAt, rules: all }) => [scannedAt, ...all.map(({ verdict }) => verdict)])).toEqual([
    [host.scannedAt, "unknown", "pass"],
    [host.scannedAt, "fail", "pass"],
  ]);
  expect(images[0]?.rules[0]?.reason).toBe("the last scan failed");
});

test("parts that failed count in the scan that decides, and in no other", async () => {
  const policy = await policyOf({ rules: [{ id: "complete", require: { complete: true } }] });
  const part = { scanErrors: { malware: "timeout" } };
  const verdictOf = async (places: readonly [Image, ...Image[]]) =>
    (await evaluated(policy, [inPlaces(places)])).images[0]?.verdict;
  expect(await verdictOf([{ ...host, ...part }, registry])).toBe("pass");
  expect(await verdictOf([host, { ...registry, ...part }])).toBe("fail");
});

test("a demand on the scan is undecided while a list is missing in which a newer one may be; a finding fails all the same", async () => {
  const policy = await policyOf({ defaults: { maxScanAge: "7d" }, rules });
  const outcome = {
    source: "registry images",
    cloud: "tencent",
    received: 0,
    status: "failed",
    error: new Error("reset"),
  };
  const sources = [outcome as unknown as SourceOutcome]; // what is looked at
  for (const image of [host, never]) {
    const whole = await evaluated(policy, [inPlaces([image])]);
    expect([whole.images[0]?.rules[1]?.verdict, whole.totals.exitCode]).toEqual(["fail", 3]);
    const partial = await evaluated(policy, [inPlaces([image])], { sources });
    expect([partial.images[0]?.rules[1]?.verdict, partial.totals.exitCode]).toEqual(["unknown", 5]);
    expect(partial.images[0]?.rules[1]?.reason).toContain("a newer scan may be in a list of images");
    const other = await evaluated(policy, [inPlaces([{ ...image, account: "other" }])], { sources });
    expect(other.images[0]?.rules[1]?.verdict).toBe("fail");
  }
  const denied = await evaluated(policy, [inPlaces([host], [found()])], { sources });
  expect([denied.images[0]?.verdict, denied.totals.exitCode]).toEqual(["fail", 3]);
});
