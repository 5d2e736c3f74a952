import fc from "fast-check";
import { expect, test } from "vitest";

import { parseImageReference, referenceText, registryHost } from "./image-reference.js";

const hex = "0123456789abcdef".repeat(4);

test.each([
  { given: "nginx", want: "docker.io/library/nginx:latest" },
  { given: "nginx:1.27", want: "docker.io/library/nginx:1.27" },
  { given: "docker.io/nginx", want: "docker.io/library/nginx:latest" },
  { given: "index.docker.io/library/nginx:1", want: "docker.io/library/nginx:1" },
  { given: "team/cart", want: "docker.io/team/cart:latest" },
  { given: "registry.test:443/cart:1", want: "registry.test/cart:1" },
  { given: "localhost/cart:1", want: "localhost/cart:1" },
  { given: "registry.test:5000/team/cart", want: "registry.test:5000/team/cart:latest" },
  { given: "Registry.Test/team/cart:V1", want: "registry.test/team/cart:V1" },
  { given: "[::1]:5000/cart:1", want: "[::1]:5000/cart:1" },
  { given: `cart:1@sha256:${hex}`, want: `docker.io/library/cart@sha256:${hex}` },
  { given: `sha256:${hex}`, want: `sha256:${hex}` },
  { given: `@sha256:${hex}`, want: `sha256:${hex}` },
  {
    given: "shop-registry-vpc.cn-hangzhou.cr.aliyuncs.com/a/b:1",
    want: "shop-registry.cn-hangzhou.cr.aliyuncs.com/a/b:1",
  },
  { given: "registry-internal.cn-hangzhou.aliyuncs.com/a/b:1", want: "registry.cn-hangzhou.aliyuncs.com/a/b:1" },
  {
    given: "crpi-a1-vpc.cn-hangzhou.personal.cr.aliyuncs.com/a/b:1",
    want: "crpi-a1.cn-hangzhou.personal.cr.aliyuncs.com/a/b:1",
  },
  { given: "shop-vpc.tencentcloudcr.com/a/b:1", want: "shop.tencentcloudcr.com/a/b:1" },
])("reads $given as a runtime does", ({ given, want }) => {
  const reference = parseImageReference(given);
  expect(reference === undefined ? undefined : referenceText(reference)).toBe(want);
});

test.each([
  "",
  " ",
  "Nginx",
  "nginx:",
  "nginx:a b",
  "a//b",
  "a...b",
  "-a",
  "/a",
  "a/",
  "nginx@sha256:12",
  `a@sha256:${hex}@sha256:${hex}`,
  hex,
  "nginx\n",
  "x".repeat(601),
])("takes %j for no image", (given) => {
  expect(parseImageReference(given)).toBeUndefined();
});

test("a reference that is written whole is read as the same", () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const name = fc.record({
    host: fc.constantFrom("docker.io", "registry.test", "localhost:5000", "a-registry.eu.cr.aliyuncs.com"),
    path: fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => parts.join("/")),
    tag: fc.stringMatching(/^\w[\w.-]{0,20}$/),
  });
  fc.assert(
    fc.property(name, (reference) => {
      expect(parseImageReference(referenceText(reference))).toEqual(reference);
    }),
  );
});

test("no text makes it throw or takes long", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "-", ".", ":", "/", "@", "[", "A", "é"), maxLength: 600 }),
      (text) => {
        const reference = parseImageReference(text);
        if (reference !== undefined) expect(parseImageReference(referenceText(reference))).toEqual(reference);
      },
    ),
  );
});

test("registries of the clouds keep their names where nothing says that they are inside a network", () => {
  expect(registryHost("shop-registry.cn-hangzhou.cr.aliyuncs.com")).toBe("shop-registry.cn-hangzhou.cr.aliyuncs.com");
  expect(registryHost("vpc.tencentcloudcr.com.evil.test")).toBe("vpc.tencentcloudcr.com.evil.test");
});
