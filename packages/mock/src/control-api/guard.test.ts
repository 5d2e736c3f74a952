import { inspect } from "node:util";

import { expect, test } from "vitest";

import { createStillMock } from "../../test/call.js";
import { createGuard } from "./guard.js";
import { Problem } from "./problem.js";

const token = "0123456789-abcdef";

/** The code of the refusal; `undefined` if the request passes. */
function codeOf(
  headers: Readonly<Record<string, string>>,
  peer: "loopback" | "network" | undefined,
  expected?: string,
): string | undefined {
  const hosts = [headers["host"] ?? ""];
  const request = { method: "GET", path: "/state", query: "", headers, hosts, body: Buffer.alloc(0), bodyBytes: 0 };
  try {
    createGuard(expected)(peer === undefined ? request : { ...request, peer });
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

test.each([
  { host: "127.0.0.1:8321", want: undefined },
  { host: "localhost", want: undefined },
  { host: "LOCALHOST:8321", want: undefined },
  { host: "mock.localhost:8321", want: undefined },
  { host: "[::1]:8321", want: undefined },
  { host: "[::1]", want: undefined },
  { host: "localhost.evil.test", want: "ForeignHost" },
  { host: "127.0.0.1.evil.test:8321", want: "ForeignHost" },
  { host: "", want: "ForeignHost" },
])("without a token, a caller on this machine that names $host: $want", ({ host, want }) => {
  expect(codeOf({ host }, "loopback")).toBe(want);
});

test("without a token, nobody from the network passes, whatever they name", () => {
  expect(codeOf({ host: "127.0.0.1" }, "network")).toBe("NotLocal");
  expect(codeOf({ host: "127.0.0.1", authorization: `Bearer ${token}` }, "network")).toBe("NotLocal");
});

test("without a token, the process itself passes by any name", () => {
  expect(codeOf({ host: "mock.test" }, undefined)).toBeUndefined();
});

test.each([
  { origin: "http://evil.test", want: "ForeignOrigin" },
  { origin: "null", want: "ForeignOrigin" },
  { origin: "http://127.0.0.1:9999", want: "ForeignOrigin" },
  { origin: "http://127.0.0.1:8321", want: undefined },
])("a web page of $origin: $want", ({ origin, want }) => {
  expect(codeOf({ host: "127.0.0.1:8321", origin }, "loopback")).toBe(want);
  expect(codeOf({ host: "127.0.0.1:8321", origin, authorization: `Bearer ${token}` }, "network", token)).toBe(want);
});

test.each([
  { authorization: `Bearer ${token}`, want: undefined },
  { authorization: `bearer  ${token}`, want: undefined },
  { authorization: `Bearer ${token}x`, want: "TokenWrong" },
  { authorization: `Bearer ${token.slice(0, -1)}`, want: "TokenWrong" },
  { authorization: `Basic ${token}`, want: "TokenMissing" },
  { authorization: "", want: "TokenMissing" },
])("with a token, $authorization: $want, from wherever it comes", ({ authorization, want }) => {
  for (const peer of ["loopback", "network", undefined] as const)
    expect(codeOf({ host: "mock", authorization }, peer, token)).toBe(want);
});

test.each(["short", "has blanks in it, and is long", "ümlaute-are-not-for-headers"])("refuses %j as a token", (bad) => {
  expect(() => createGuard(bad)).toThrow(RangeError);
});

test("serves the control API over a port, with its refusals, and shows the token nowhere", async () => {
  await using mock = createStillMock({ images: 0, controlToken: token });
  await using server = await mock.listen();
  const url = `${server.url}/_plimsoll/health`;
  const refused = await fetch(url);
  expect(refused.status).toBe(401);
  expect(refused.headers.get("www-authenticate")).toBe("Bearer");
  expect(await refused.text()).not.toContain(token);
  const answered = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  expect(await answered.json()).toEqual({ status: "ok" });
  expect(inspect(mock, { depth: 10, getters: true })).not.toContain(token);
  expect(mock.requests()).toEqual([]);
});

test("serves the control API over HTTPS as well", async () => {
  await using mock = createStillMock({ images: 3 });
  await using server = await mock.listen({ tls: true });
  const { request } = process.getBuiltinModule("node:https");
  const status = await new Promise((resolve, reject) => {
    request(`${server.url}/_plimsoll/state`, { ca: server.ca }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
  expect(status).toBe(200);
});
