import { expect, test } from "vitest";

import type { WireRequest } from "./message.js";
import { hasHeaderLike, headerOf, mediaTypeOf, signableHosts } from "./message.js";

function toRequest(headers: WireRequest["headers"]): WireRequest {
  return { method: "POST", path: "/", query: "", headers, hosts: ["any"], body: Buffer.alloc(0), bodyBytes: 0 };
}

test("joins a repeated header", () => {
  expect(headerOf({ a: ["1", "2"], b: "3" }, "a")).toBe("1, 2");
  expect(headerOf({ b: "3" }, "b")).toBe("3");
  expect(headerOf({}, "b")).toBeUndefined();
});

test("lets only a caller on this machine name the host that was signed", () => {
  const headers = { host: "127.0.0.1:4010", "x-original-host": "tcss.tencentcloudapi.com" };
  expect(signableHosts(headers, "", true)).toEqual(["tcss.tencentcloudapi.com", "127.0.0.1:4010"]);
  expect(signableHosts(headers, "", false)).toEqual(["127.0.0.1:4010"]);
  expect(signableHosts({}, "from-the-url", true)).toEqual(["from-the-url"]);
});

test("finds headers by the start of their name", () => {
  expect(hasHeaderLike({ "x-tc-action": "a" }, "x-tc-")).toBe(true);
  expect(hasHeaderLike({ host: "x-tc-" }, "x-tc-")).toBe(false);
});

test("reads the media type without its parameters, in lower case", () => {
  const form = { "content-type": "Application/X-WWW-Form-Urlencoded; charset=utf-8" };
  expect(mediaTypeOf(toRequest(form))).toBe("application/x-www-form-urlencoded");
  expect(mediaTypeOf(toRequest({}))).toBe("");
});
