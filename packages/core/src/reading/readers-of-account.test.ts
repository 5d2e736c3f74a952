import { expect, test } from "vitest";

import { complete, finding, hostImage, outcome, readAll, readerOf, targetsOf } from "../../test/readings.js";
import { readFindings } from "./read-findings.js";
import { readersOfAccount, unreadableAccount } from "./readers-of-account.js";

const both = () =>
  targetsOf({ ...hostImage("x", { VulCnt: 1 }), account: "a" }, { ...hostImage("x", { VulCnt: 1 }), account: "b" });

const reader = readerOf(async function* (targets) {
  for (const { reading } of targets)
    yield { findings: [finding(reading.image, "CVE-1")], outcomes: [outcome(reading.image, complete)] };
});

test("each account is read by its own readers, and its findings name it", async () => {
  const readers = [...readersOfAccount([reader], "a"), ...readersOfAccount([reader], "b")];
  const reading = readFindings({ targets: await both(), readers });
  const { findings } = await readAll(reading);
  expect(new Set(findings.map(({ image }) => image.account))).toEqual(new Set(["a", "b"]));
  expect(findings).toHaveLength(2);
  expect(reading.complete).toBe(true);
});

test("an account that cannot be read fails with its error, and the others are read", async () => {
  const error = new Error("no catalog");
  const readers = [...unreadableAccount("tencent", "a", error), ...readersOfAccount([reader], "b")];
  const reading = readFindings({ targets: await both(), readers });
  const { findings } = await readAll(reading);
  expect(findings.map(({ image }) => image.account)).toEqual(["b"]);
  expect(reading.totals.problems).toMatchObject([{ verdict: { code: "incomplete", reason: "failed" }, error }]);
});
