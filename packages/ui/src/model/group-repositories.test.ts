import fc from "fast-check";
import { expect, test } from "vitest";

import { counts } from "../../test/sample-model.js";
import { totalOf } from "./counts.js";
import { groupRepositories } from "./group-repositories.js";

const repository = fc.record({
  repository: fc.string(),
  images: fc.nat(100),
  findings: fc.tuple(fc.nat(9), fc.nat(9)).map(([critical, high]) => counts(critical, high)),
});

test("5,000 repositories are the 200 with the most findings, and all others together", () => {
  const all = Array.from({ length: 5_000 }, (_, index) => ({
    repository: `r${index}`,
    images: 2,
    findings: counts(0, index),
  }));
  const { shown, others } = groupRepositories(all, 200);
  expect([shown[0]?.repository, shown.at(-1)?.repository]).toEqual(["r4999", "r4800"]);
  expect(others).toEqual({ repositories: 4_800, images: 9_600, findings: counts(0, (4_799 * 4_800) / 2) });
});

test("no finding and no repository is lost or counted twice, and none of the others has more than one that is shown", () => {
  fc.assert(
    fc.property(fc.array(repository), fc.nat(30), (all, limit) => {
      const { shown, others } = groupRepositories(all, limit);
      const sum = shown.reduce(
        (total, { findings }) => total + totalOf(findings),
        others ? totalOf(others.findings) : 0,
      );
      expect(sum).toBe(all.reduce((total, { findings }) => total + totalOf(findings), 0));
      expect(shown.length + (others?.repositories ?? 0)).toBe(all.length);
      const most = [...shown].map(({ findings }) => totalOf(findings));
      expect(most).toEqual(most.toSorted((a, b) => b - a));
    }),
  );
});
