import { expect, test } from "vitest";

import { parseRequest } from "../wire/parsed-request.js";
import { formatOf } from "./format.js";

const header = { "x-acs-action": "A" };

test.each([
  { name: "JSON for an action in a header", headers: header, query: "", want: { format: "json" } },
  { name: "XML for an action in a parameter", headers: {}, query: "Action=A", want: { format: "xml" } },
  { name: "XML by the parameter", headers: header, query: "Format=XML", want: { format: "xml" } },
  { name: "JSON by the parameter", headers: {}, query: "Format=JSON", want: { format: "json" } },
  { name: "the parameter in any case", headers: {}, query: "Format=json", want: { format: "json" } },
  {
    name: "the parameter before Accept",
    headers: { accept: "text/xml" },
    query: "Format=JSON",
    want: { format: "json" },
  },
  { name: "JSON by Accept", headers: { accept: "application/json" }, query: "", want: { format: "json" } },
  { name: "XML by Accept", headers: { ...header, accept: "text/xml;q=1, */*" }, query: "", want: { format: "xml" } },
  {
    name: "the first known type of Accept",
    headers: { accept: "text/html,application/json" },
    query: "",
    want: { format: "json" },
  },
  { name: "the usual one for any type", headers: { ...header, accept: "*/*" }, query: "", want: { format: "json" } },
  { name: "an unknown parameter", headers: header, query: "Format=YAML", want: { format: "json", problem: "Format" } },
  { name: "an empty parameter", headers: {}, query: "Format=", want: { format: "xml" } },
  {
    name: "an unknown Accept",
    headers: { accept: "image/png" },
    query: "",
    want: { format: "xml", problem: "Accept" },
  },
])("finds $name", ({ headers, query, want }) => {
  const body = Buffer.alloc(0);
  expect(formatOf(parseRequest({ method: "GET", path: "/", query, headers, hosts: [], body, bodyBytes: 0 }))).toEqual(
    want,
  );
});
