import fc from "fast-check";
import { expect, test } from "vitest";

import { byLibrary, packageUrlOf } from "./package-url.js";

test.each([
  {
    given: { name: "libgcc1", version: "1:8.3.0-6", type: "os", os: "debian:10" },
    want: "pkg:deb/debian/libgcc1@1:8.3.0-6?distro=debian-10",
  },
  {
    given: { name: "curl", version: "8.2.1-r0", type: "os", os: "alpine:v3.12" },
    want: "pkg:apk/alpine/curl@8.2.1-r0?distro=alpine-3.12",
  },
  {
    given: { name: "sqlite-libs", version: "0:3.26.0-15.el8", type: "os", os: "CentOS Linux 8" },
    want: "pkg:rpm/centos/sqlite-libs@3.26.0-15.el8?distro=centos-8",
  },
  {
    given: { name: "bind", version: "32:9.11-1", type: "os", os: "centos" },
    want: "pkg:rpm/centos/bind@9.11-1?epoch=32",
  },
  {
    given: { name: "snakeyaml (org.yaml)", version: "1.33", type: "application", path: "app/snakeyaml-1.33.jar" },
    want: "pkg:maven/org.yaml/snakeyaml@1.33",
  },
] as const)("$want is certain", ({ given, want }) => {
  expect(packageUrlOf(given)).toBe(want);
});

test.each([
  { name: "an unknown system", given: { name: "curl", version: "1", type: "os", os: "tlinux 2.4" } },
  { name: "no system", given: { name: "curl", version: "1", type: "os" } },
  { name: "no version", given: { name: "curl", version: "", type: "os", os: "debian:10" } },
  { name: "a package of an application", given: { name: "curl", version: "1", type: "application", os: "debian:10" } },
  { name: "an unknown type", given: { name: "curl", version: "1", os: "debian:10" } },
  { name: "a jar without a group", given: { name: "snakeyaml", version: "1", type: "application", path: "a.jar" } },
  { name: "a group without a jar", given: { name: "snakeyaml (org.yaml)", version: "1", type: "application" } },
  {
    name: "a remark in parentheses",
    given: { name: "snakeyaml (dev)", version: "1", type: "application", path: "a.jar" },
  },
  { name: "a lone surrogate", given: { name: "a\ud800", version: "1", type: "os", os: "debian:10" } },
] as const)("there is no package URL for $name", ({ given }) => {
  expect(packageUrlOf(given)).toBeUndefined();
});

test("is what the library writes, for every sign", () => {
  const text = fc.oneof(
    fc.stringMatching(/^[a-z][\w.+~:-]{0,8}$/),
    fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(text, text, (name, version) => {
      const given = packageUrlOf({ name, version, type: "os", os: "debian:10" });
      const qualifiers = { distro: "debian-10" };
      if (given !== undefined)
        expect(given).toBe(byLibrary("deb", { namespace: "debian", name: name.trim(), version, qualifiers }));
    }),
    {
      examples: [
        ["Curl", "1"],
        ["curl", "1:2~3+4"],
        ["libstdc++", "1"],
        ["a_b", "1_2"],
      ],
    },
  );
});

test("the systems of images that are read in turn are not mixed up", () => {
  const read = (os: string | undefined) => packageUrlOf({ name: "curl", version: "1", type: "os", os });
  const systems = ["debian:10", "alpine:3.20", undefined, "tlinux", "debian:10", "ubuntu:22.04"];
  expect(systems.map(read)).toEqual([
    "pkg:deb/debian/curl@1?distro=debian-10",
    "pkg:apk/alpine/curl@1?distro=alpine-3.20",
    undefined,
    undefined,
    "pkg:deb/debian/curl@1?distro=debian-10",
    "pkg:deb/ubuntu/curl@1?distro=ubuntu-22.04",
  ]);
});
