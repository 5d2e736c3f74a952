import { expect, test } from "vitest";

import { describeEngines } from "../../test/engines.js";
import { readDay } from "../../test/read-day.js";
import { all } from "../../test/temporary.js";
import type { WorldFinding, WorldImage } from "../../test/world.js";

const DAY_MS = 86_400_000;
const one = (problem: number, severity: WorldFinding["severity"] = "high"): WorldFinding => ({
  list: "vulnerability",
  problem,
  occurrence: 0,
  severity,
});

/** The first of six days is the first of January. */
const DAYS: readonly (readonly WorldFinding[])[] = [
  [one(0)],
  [one(0), one(1)],
  [one(0, "critical"), one(1, "low"), one(2)],
  [one(0, "critical"), one(1, "low")],
  [one(0, "critical"), one(1, "low"), one(2), one(3)],
];

describeEngines((engine) => {
  test("a finding without a time of the cloud has that of the run that saw it first, unless that was the first run", async () => {
    const place = engine.newPlace();
    let now = new Date(0);
    await using store = await engine.open(place, { now: () => now });
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    for (const [index, findings] of DAYS.entries()) {
      now = new Date(Date.UTC(2026, 0, 1) + index * DAY_MS);
      await readDay(store, scope, {
        hours: 24,
        images: [imageOf(index, findings)],
        hostsComplete: true,
        registriesComplete: true,
      });
    }
    const seen = async (findings: AsyncIterable<{ readonly id: string; readonly firstSeenAt?: string }>) =>
      Object.fromEntries((await all(findings)).map(({ id, firstSeenAt }) => [id, firstSeenAt?.slice(0, 10)]));
    const wanted = {
      "VULNERABILITY-0": undefined,
      // Another severity since.
      "VULNERABILITY-1": "2026-01-02",
      // Gone on the fourth day.
      "VULNERABILITY-2": "2026-01-03",
      "VULNERABILITY-3": "2026-01-05",
    };
    expect(await seen(store.findings())).toEqual(wanted);
    const { "VULNERABILITY-3": _, ...before } = wanted;
    expect(await seen((await store.asOf(3)).findings())).toEqual(before);
    const parts = await all(store.parts());
    expect(
      parts.flatMap(({ findings }) => findings).map(({ id, firstSeenAt }) => [id, firstSeenAt?.slice(0, 10)]),
    ).toEqual(expect.arrayContaining(Object.entries(wanted)));
  });
});

function imageOf(scan: number, findings: readonly WorldFinding[]): WorldImage {
  return {
    identity: 1,
    scan,
    findings,
    emptyLists: ["malware", "risk"],
    verdicts: { vulnerability: { code: "complete", compared: true } },
    repositories: [0],
    running: true,
  };
}
