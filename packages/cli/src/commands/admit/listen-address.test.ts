import { expect, test } from "vitest";

import { addressText, listenAddress } from "./listen-address.js";

test.each([
  { given: "127.0.0.1:8443", want: { host: "127.0.0.1", port: 8443 } },
  { given: "localhost:0", want: { host: "localhost", port: 0 } },
  { given: "[::1]:8443", want: { host: "::1", port: 8443 } },
  { given: ":8443", want: { port: 8443 } },
])("reads $given", ({ given, want }) => {
  expect(listenAddress(given)).toEqual(want);
});

test.each(["", "8443", "host", "host:", "::1:8443", "host:65536", "host:8e3", "a b:1", "http://host:1", "host:1/x"])(
  "refuses %j and says what it takes",
  (given) => {
    expect(() => listenAddress(given)).toThrow("It takes HOST:PORT, such as 127.0.0.1:8443");
  },
);

test("an address of IPv6 has brackets in a URL", () => {
  expect(addressText({ host: "::", port: 1 })).toBe("[::]:1");
  expect(addressText({ host: "127.0.0.1", port: 1 })).toBe("127.0.0.1:1");
});
