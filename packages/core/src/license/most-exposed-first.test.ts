import fc from "fast-check";
import { expect, test } from "vitest";

import { imagesInfo } from "../../test/images.js";
import type { TencentImage } from "../image/image.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import { byExposure, exposureOf } from "./exposure.js";

interface Exposure {
  readonly name?: string;
  readonly id?: string;
  /** Absent where the cloud does not say. */
  readonly containers?: number | undefined;
  readonly hosts?: number | undefined;
}

function image({ name = "a:1", id = "a", containers, hosts }: Exposure): TencentImage {
  const whole = fromTcssImage(imagesInfo({ ImageName: name, ImageID: `sha256:${id}` }));
  const { containers: _containers, hosts: _hosts, ...rest } = whole;
  return { ...rest, ...(containers === undefined ? {} : { containers }), ...(hosts === undefined ? {} : { hosts }) };
}

test.each([
  {
    name: "more containers, whatever the hosts",
    first: { containers: 2, hosts: 1 },
    second: { containers: 1, hosts: 9 },
  },
  {
    name: "more hosts, for as many containers",
    first: { containers: 1, hosts: 3 },
    second: { containers: 1, hosts: 2 },
  },
  { name: "a container before an unknown number", first: { containers: 1 }, second: { hosts: 9 } },
  { name: "a host before an unknown number", first: { containers: 1, hosts: 1 }, second: { containers: 1 } },
  { name: "the name, for as much", first: { name: "a:1", id: "z" }, second: { name: "b:1", id: "a" } },
  { name: "the ID, for the same name", first: { id: "a" }, second: { id: "b" } },
])("the more exposed image is licensed first: $name", ({ first, second }) => {
  expect(byExposure(image(first), image(second))).toBeLessThan(0);
  expect(byExposure(image(second), image(first))).toBeGreaterThan(0);
});

test("a number beyond 2^53 is compared like any other", () => {
  const large = { containers: (2n ** 60n) as unknown as number }; // the client gives such an integer as a bigint, whatever the types say
  expect(byExposure(image(large), image({ containers: 5 }))).toBeLessThan(0);
  expect(byExposure(image({ containers: 5 }), image(large))).toBeGreaterThan(0);
});

test("an image is as exposed as itself", () => {
  expect(byExposure(image({ containers: 1, hosts: 1 }), image({ containers: 1, hosts: 1 }))).toBe(0);
});

test("the order does not depend on the order in which the images came", () => {
  const count = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
  const exposure = fc.record({ name: fc.constantFrom("a", "b"), containers: count, hosts: count });
  fc.assert(
    fc.property(fc.array(exposure, { maxLength: 12 }), (exposures) => {
      const images = exposures.map((each, index) => image({ ...each, id: String(index) }));
      const sorted = images.toSorted(byExposure).map(({ id }) => id);
      expect(
        images
          .toReversed()
          .toSorted(byExposure)
          .map(({ id }) => id),
      ).toEqual(sorted);
    }),
  );
});

test.each([
  { given: { containers: 2, hosts: 1 }, want: "2 containers on 1 host, not licensed" },
  { given: { containers: 1, hosts: 2 }, want: "1 container on 2 hosts, not licensed" },
  { given: { containers: 0, hosts: 3 }, want: "on 3 hosts, no container, not licensed" },
  { given: { containers: 0, hosts: 0 }, want: "not licensed" },
  { given: {}, want: "not licensed" },
])("the reason says how exposed an image is: $want", ({ given, want }) => {
  expect(exposureOf(image(given))).toBe(want);
});
