import { parseImageReference, referenceText, registryHost } from "@plimsoll/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { readReference } from "./read-reference.js";

const digest = `sha256:${"a".repeat(64)}`;

test.each([
  ["nginx", "docker.io/library/nginx:latest"],
  ["nginx:1.27", "docker.io/library/nginx:1.27"],
  ["docker.io/library/nginx:1.27", "docker.io/library/nginx:1.27"],
  ["index.docker.io/nginx:1.27", "docker.io/library/nginx:1.27"],
  ["shop/cart", "docker.io/shop/cart:latest"],
  ["localhost/app:1", "localhost/app:1"],
  ["localhost:5000/app:1", "localhost:5000/app:1"],
  ["Registry.Example:5000/shop/cart:1.4", "registry.example:5000/shop/cart:1.4"],
  [`registry.example:5000/shop/cart:1.4@${digest}`, `registry.example:5000/shop/cart:1.4@${digest}`],
  [`shop/cart@${digest}`, `docker.io/shop/cart@${digest}`],
  ["[::1]:5000/app:1", "[::1]:5000/app:1"],
  ["registry-vpc.cn-hangzhou.aliyuncs.com/shop/cart:1", "registry.cn-hangzhou.aliyuncs.com/shop/cart:1"],
  ["shop-registry-vpc.cn-hangzhou.cr.aliyuncs.com/a/b:1", "shop-registry.cn-hangzhou.cr.aliyuncs.com/a/b:1"],
  ["shop-vpc.tencentcloudcr.com/a/b:1", "shop.tencentcloudcr.com/a/b:1"],
])("%s is %s", (text, want) => {
  const read = readReference(text);
  expect("reference" in read ? referenceText(read.reference) : read.problem).toBe(want);
});

test.each([
  ["{{ .Values.image }}:1", "render it first"],
  ["shop/cart:${TAG}", "render it first"],
  ["shop/cart:$TAG", "render it first"],
  ["shop/cart@sha256:12", "no digest after @"],
  ["shop/cart@sha512:aa", "no digest after @"],
  ["Shop/Cart:1", "is not a name of an image"],
  ["shop/cart:-1", "not a valid tag"],
  ["shop//cart:1", "is not a name of an image"],
  ["host_.example:x/cart", "not a valid host name"],
  [digest, "is not a name"],
  ["", "is not a name of an image"],
  [".", "is not a name of an image"],
  ["a".repeat(600), "more than 512 characters"],
  ["shop/cart 1", "is not a name of an image"],
])("%s is refused", (text, want) => {
  expect(readReference(text)).toMatchObject({ problem: expect.stringContaining(want) as string });
});

test("any text is a name or is refused, and a name that was read is read again as the same", () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,5}$/);
  const name = fc.tuple(part, part, part).map(([host, path, tag]) => `${host}.example/${path}:${tag}`);
  fc.assert(
    fc.property(fc.oneof(fc.string(), name), (text) => {
      const read = readReference(text);
      if ("reference" in read) expect(readReference(referenceText(read.reference))).toEqual(read);
    }),
  );
});

test("a host that only looks like one of a cloud keeps its name", () => {
  expect(registryHost("app-vpc.example.com")).toBe("app-vpc.example.com");
  expect(registryHost("registry.example:443")).toBe("registry.example");
});

test("a name means the same image to plimsoll check and to plimsoll admit, but for the tag beside a digest", () => {
  const part = fc.constantFrom("a", "1", "-", "_", ".", ":", "/", "@", "[", "]", `@${digest}`);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      const read = readReference(text);
      if (!("reference" in read)) return;
      const { host, path, tag, digest: found } = read.reference;
      expect(parseImageReference(text)).toEqual({ host, path, ...(found === undefined ? { tag } : { digest: found }) });
    }),
  );
});
