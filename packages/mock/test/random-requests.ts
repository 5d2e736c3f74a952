import { actionsOf, referenceOf } from "@plimsoll/validators/reference";
import fc from "fast-check";

import { toUtf8 } from "./broken.js";
import type { Key } from "./sign.js";
import { signAcs3, signRpc1, signTc3, signV1 } from "./sign.js";

/** The keys to sign with, and the actions to call. */
export interface Targets {
  readonly tencent: Key;
  readonly alibaba: Key;
  readonly tcssActions: readonly string[];
  readonly sasActions: readonly string[];
}

/** Names of the parameters of each action of TCSS. */
const parameterNames = new Map<string, readonly string[]>(
  await Promise.all(
    actionsOf("tcss").map(
      async (action) => [action, Object.keys((await referenceOf("tcss", action))?.request.properties ?? {})] as const,
    ),
  ),
);

const anyText = fc.string({ unit: "binary", maxLength: 60 });
const methods = fc.constantFrom("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD");
const form = "application/x-www-form-urlencoded";

/** Requests of any kind: not signed, signed in each of the four ways, and signed but changed on the way. */
export function anyRequest(targets: Targets): fc.Arbitrary<Request> {
  const signed = fc.oneof(v3Json(targets), v3Query(targets), v1(targets), acs3(targets), rpc1(targets));
  return fc.oneof(unsigned, { arbitrary: signed, weight: 4 }, { arbitrary: changed(signed), weight: 3 });
}

const names = fc
  .array(fc.constantFrom("Filters", "Values", "Name", "Id", "Images", "Limit", "Offset", "By", "0", "1", "__proto__"), {
    minLength: 1,
    maxLength: 20,
  })
  .map((parts) => parts.join("."));

/** Texts that a signature and a URL leave alone both. */
const queries = fc
  .array(fc.tuple(fc.oneof(names, anyText), fc.oneof(anyText, fc.integer().map(String))), { maxLength: 8 })
  .map((given) => given.map((pair) => pair.map(encodeText).join("=")).join("&"));

const parameters = fc.dictionary(fc.oneof(names, fc.constantFrom("Format", "Language", "Uuids"), anyText), anyText);

const unsigned = fc
  .record({
    method: methods,
    query: fc.oneof(
      queries,
      fc.constantFrom(
        "Action=A&SecretId=x&Signature=y",
        "AccessKeyId=x&Signature=y&Format=XML",
        "%",
        "&&==",
        "Version=2018-12-03&Action=%3CA%3E",
      ),
    ),
    headers: fc.dictionary(
      fc.constantFrom(
        "accept",
        "authorization",
        "content-type",
        "x-tc-action",
        "x-tc-language",
        "x-tc-timestamp",
        "x-tc-traceid",
        "x-tc-version",
        "x-acs-action",
        "x-acs-date",
      ),
      fc.constantFrom("", "TC3-", "ACS3-", "DescribeAssetImageList", "2020-11-01", "1795262400", "zh-CN", form, "a/b"),
    ),
    body: fc.uint8Array({ maxLength: 200 }),
  })
  .map(({ method, query, headers, body }) => {
    const hasBody = method !== "GET" && method !== "HEAD";
    return new Request(`http://mock.test/?${query}`, { method, headers, ...(hasBody ? { body } : {}) });
  });

function v3Json({ tencent: key, tcssActions }: Targets): fc.Arbitrary<Request> {
  return fc.constantFrom(...tcssActions).chain((action) => {
    const members = parameterNames.get(action) ?? [];
    const objects =
      members.length === 0
        ? fc.constant("{}")
        : fc.dictionary(fc.constantFrom(...members), fc.jsonValue()).map((value) => JSON.stringify(value));
    const deep = fc.nat(500).map((depth) => `{"Filters":${"[".repeat(depth)}${"]".repeat(depth)}}`);
    return fc
      .oneof({ arbitrary: objects, weight: 5 }, fc.json(), anyText, deep)
      .map((body) =>
        signTc3({ key, action, body, headers: { "x-tc-language": body.length % 2 === 0 ? "zh-CN" : "" } }),
      );
  });
}

function v3Query({ tencent: key, tcssActions }: Targets): fc.Arbitrary<Request> {
  return fc
    .tuple(fc.constantFrom(...tcssActions), queries)
    .filter(([, query]) => new URL(`http://mock.test/?${query}`).search === (query === "" ? "" : `?${query}`))
    .map(([action, query]) => signTc3({ key, action, method: "GET", query }));
}

function v1({ tencent: key, tcssActions }: Targets): fc.Arbitrary<Request> {
  return fc
    .tuple(fc.constantFrom(...tcssActions), parameters, fc.constantFrom("GET", "POST"))
    .map(([Action, given, method]) => signV1({ key, method, parameters: { ...wellFormed(given), Action } }));
}

function acs3({ alibaba: key, sasActions }: Targets): fc.Arbitrary<Request> {
  return fc
    .tuple(fc.constantFrom(...sasActions), parameters, fc.constantFrom("form", "query"), methods)
    .map(([action, given, place, method]) => {
      const usable = { Uuids: "a", ...wellFormed(given) };
      return place === "form" && method !== "GET" && method !== "HEAD"
        ? signAcs3({ key, action, method, form: usable })
        : signAcs3({ key, action, method, query: usable });
    });
}

function rpc1({ alibaba: key, sasActions }: Targets): fc.Arbitrary<Request> {
  return fc
    .tuple(fc.constantFrom(...sasActions), parameters, fc.constantFrom("GET", "POST"))
    .map(([Action, given, method]) =>
      signRpc1({ key, method, parameters: { Uuids: "a", ...wellFormed(given), Action } }),
    );
}

/** One header of a request made another, which most often spoils the signature and sometimes only the meaning. */
function changed(requests: fc.Arbitrary<Request>): fc.Arbitrary<Request> {
  const values = fc.oneof(
    fc.constantFrom(
      "",
      "0",
      "null",
      "a,b",
      form,
      "application/json",
      "text/html",
      "0".repeat(5000),
      "2026-11-21T12:00:00Z",
    ),
    fc.stringMatching(/^[!-~]{1,40}$/),
  );
  return fc.tuple(requests, fc.nat(), values).map(([request, at, value]) => {
    const present = [...request.headers.keys()];
    const name = present[at % (present.length + 1)] ?? "accept";
    request.headers.set(name, value);
    return request;
  });
}

/** Half a surrogate pair cannot be percent-encoded. */
function wellFormed(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map((pair) => pair.map(toUtf8)));
}

function encodeText(text: string): string {
  return encodeURIComponent(toUtf8(text));
}
