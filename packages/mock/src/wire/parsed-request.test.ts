import { expect, test } from "vitest";

import type { WireRequest } from "./message.js";
import { parseRequest } from "./parsed-request.js";

function toRequest(type: string, body: string): WireRequest {
  const headers = { "content-type": type };
  return {
    method: "POST",
    path: "/",
    query: "b=2",
    headers,
    hosts: [],
    body: Buffer.from(body),
    bodyBytes: body.length,
  };
}

test("parses the query and a form in the body, the query first", () => {
  const request = parseRequest(toRequest("Application/X-WWW-Form-Urlencoded; charset=utf-8", "a=1"));
  expect(request.queryPairs).toMatchObject([{ name: "b", value: "2" }]);
  expect(request.formPairs).toMatchObject([{ name: "a", value: "1" }]);
  expect(request.pairs.map(({ name }) => name)).toEqual(["b", "a"]);
});

test("finds no form in a body of another type", () => {
  expect(parseRequest(toRequest("application/json", "a=1")).formPairs).toEqual([]);
});
