import { expect, test } from "vitest";

import { toCertifiedHost } from "./host-names.js";

test.each([
  { host: "127.0.0.1", want: "7f000001" },
  { host: "::1", want: `${"0".repeat(31)}1` },
  { host: "::", want: "0".repeat(32) },
  { host: "2001:DB8::5", want: `20010db8${"0".repeat(23)}5` },
  { host: "fe80::1:2.3.4.5%lo", want: "fe800000000000000000000102030405" },
  { host: "1:2:3:4:5:6:7:8", want: "00010002000300040005000600070008" },
])("reads the address $host", ({ host, want }) => {
  const certified = toCertifiedHost(host);
  expect(certified.kind === "address" && certified.bytes.toString("hex")).toBe(want);
});

test.each(["localhost", "Mock-1.Internal", "tcss.tencentcloudapi.com", "a"])("reads the name %s", (host) => {
  expect(toCertifiedHost(host)).toEqual({ kind: "name", name: host.toLowerCase() });
});

test.each([
  "",
  "a b",
  "-a",
  "a-",
  "a..b",
  "*.test",
  "a/b",
  "a:80",
  "https://a",
  "x".repeat(64),
  "a.".repeat(127) + "ab",
])("refuses %j", (host) => {
  expect(() => toCertifiedHost(host)).toThrow(RangeError);
});
