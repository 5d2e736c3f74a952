import { parseImageReference } from "@plimsoll/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { type ImageReference, readReference } from "../check/image-reference.js";

test("a name means the same image to plimsoll check and to plimsoll admit", () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "1", "-", "_", ".", ":", "/", "@", "[", "]"), maxLength: 40 }),
    fc
      .tuple(
        fc.constantFrom(
          "",
          "docker.io/",
          "x-vpc.tencentcloudcr.com/",
          "x-registry-vpc.eu.cr.aliyuncs.com/",
          "Reg.test:443/",
          "localhost/",
        ),
        fc.constantFrom("nginx", "a/b", "a__b/c-d", "a..b"),
        fc.constantFrom("", ":1", ":latest", ":"),
        fc.constantFrom("", `@sha256:${"0".repeat(64)}`, "@sha256:1"),
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (name) => {
      const checked = readReference(name);
      expect(parseImageReference(name)).toEqual("problem" in checked ? undefined : readOf(checked.reference));
    }),
    { numRuns: 2000 },
  );
});

function readOf({ registry: host, path, tag, digest }: ImageReference): object {
  return { host, path, ...(digest === undefined ? { tag } : { digest }) };
}
