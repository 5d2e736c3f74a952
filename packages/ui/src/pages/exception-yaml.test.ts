import fc from "fast-check";
import { expect, test } from "vitest";

import { exceptionYaml, missingFields } from "./exception-yaml.js";

test("an exception without owner, reason or a day that exists is not written", () => {
  expect(missingFields({ id: "CVE-2026-1" })).toEqual(["owner", "reason", "expires"]);
  expect(missingFields({ id: "a", owner: "b", reason: "c", expires: "2026-02-30" })).toEqual(["expires"]);
  expect(missingFields({ id: "a", owner: "b", reason: "c", expires: "2026-02-28" })).toEqual([]);
});

test("each member is one line of quoted text, whatever was typed", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "binary" }), (reason) => {
      const lines = exceptionYaml({ id: "a", owner: "b", reason, expires: "2027-01-31" }).split("\n");
      expect(lines).toHaveLength(5);
      const [, text = ""] = /^ {4}reason: (".*")$/u.exec(lines[1] ?? "") ?? [];
      expect(JSON.parse(text)).toBe(reason);
    }),
  );
});
