import { expect, test } from "vitest";

import { evaluated, found, policyOf, scanned } from "../../test/policies.js";
import type { Image } from "../image/image.js";
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

test("a failed scan that is the newest passes nothing, and what was found still fails", async () => {
  const policy = await policyOf({ rules: [rules[0]] });
  const failed = { ...registry, scanStatus: "failed" } as Image; // a status
  const { images } = await evaluated(policy, [inPlaces([host, failed]), inPlaces([host, failed], [found()])]);
  expect(images.map(({ verdict, rules: [rule] }) => [verdict, rule?.reason])).toEqual([
    ["unknown", "the last scan failed"],
    ["fail", "denied: CVE-2024-0001"],
  ]);
});

test("parts that failed count in the scan that decides, and in no other", async () => {
  const policy = await policyOf({ rules: [{ id: "complete", require: { complete: true } }] });
  const part = { scanErrors: { malware: "timeout" } };
  const verdictOf = async (places: readonly [Image, ...Image[]]) =>
    (await evaluated(policy, [inPlaces(places)])).images[0]?.verdict;
  expect(await verdictOf([{ ...host, ...part }, registry])).toBe("pass");
  expect(await verdictOf([host, { ...registry, ...part }])).toBe("fail");
});
