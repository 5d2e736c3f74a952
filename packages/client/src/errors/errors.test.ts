import { expect, test } from "vitest";

import { ApiError, isApiError } from "./api-error.js";
import type { CallContext } from "./call-error.js";
import { CredentialsError, isCredentialsError } from "./credentials-error.js";
import { IndeterminateError, isIndeterminateError } from "./indeterminate-error.js";
import { NetworkError, isNetworkError } from "./network-error.js";
import { PlimsollError, isPlimsollError } from "./plimsoll-error.js";
import { redactHeaders, redactText } from "./redact.js";
import { ResponseShapeError, isResponseShapeError } from "./response-shape-error.js";
import { TextEncodingError } from "./text-encoding-error.js";
import { TimeoutError, isTimeoutError } from "./timeout-error.js";

const context: CallContext = { cloud: "tencent", service: "tcss", action: "DescribeAssetImageList", attempts: 1 };
const api = (code: string): ApiError =>
  new ApiError({ ...context, code, rawMessage: "text", requestId: "7f0f", status: 200, retryable: false });

const all = [
  { error: api("AuthFailure"), guard: isApiError },
  { error: new NetworkError({ ...context, cause: new Error("broken") }), guard: isNetworkError },
  { error: new TimeoutError({ ...context, timeoutMs: 5 }), guard: isTimeoutError },
  { error: new IndeterminateError({ ...context, cause: new Error("broken") }), guard: isIndeterminateError },
  { error: new ResponseShapeError({ ...context, status: 503, problem: "no", body: "" }), guard: isResponseShapeError },
  { error: new CredentialsError({ cloud: "tencent", lookedFor: [], nextStep: "" }), guard: isCredentialsError },
  { error: new TextEncodingError("it is UTF-32"), guard: isPlimsollError },
  { error: new PlimsollError({ code: "Closed", rawMessage: "closed" }), guard: isPlimsollError },
];

test.for([
  {
    name: "what a service says",
    error: api("AuthFailure"),
    want: "[AuthFailure] text (tencent DescribeAssetImageList, request 7f0f)",
  },
  {
    name: "how often it was tried",
    error: new TimeoutError({ ...context, timeoutMs: 50, attempts: 3 }),
    want: "[Timeout] no complete answer within 50 ms (tencent DescribeAssetImageList, 3 attempts)",
  },
  {
    name: "what the network says",
    error: new NetworkError({
      ...context,
      cause: Object.assign(new Error("getaddrinfo ENOTFOUND x"), { code: "ENOTFOUND" }),
    }),
    want: "[ENOTFOUND] getaddrinfo ENOTFOUND x (tencent DescribeAssetImageList) Next step: Check the host name of the endpoint and this machine's DNS.",
  },
  {
    name: "what a fetch hides",
    error: new NetworkError({
      ...context,
      cause: new TypeError("fetch failed", { cause: Object.assign(new Error(""), { code: "ECONNRESET" }) }),
    }),
    want: "[ECONNRESET] ECONNRESET (tencent DescribeAssetImageList)",
  },
  {
    name: "an encoding that is not read",
    error: new TextEncodingError("it is UTF-32"),
    want: "[TextEncoding] it is UTF-32. Next step: Save it as UTF-8; UTF-16 with a byte order mark is read too.",
  },
  {
    name: "a fault without a code",
    error: new NetworkError({ ...context, cause: "?" }),
    want: "[Network] the connection failed (tencent DescribeAssetImageList)",
  },
  {
    name: "how an answer begins",
    error: new ResponseShapeError({ ...context, status: 503, problem: "not JSON", body: `<html>${"x".repeat(500)}` }),
    want: `[ResponseShape] HTTP 503: not JSON: "<html>${"x".repeat(194)}" (tencent DescribeAssetImageList)`,
  },
  {
    name: "that a fate is unknown",
    error: new IndeterminateError({ ...context, action: "ModifyImageAuthorized", cause: new Error("cut") }),
    want: "[Indeterminate] the service may have carried out ModifyImageAuthorized: it got the request, but its answer does not say. cut (tencent ModifyImageAuthorized) Next step: Read back what the call should change, then decide whether to repeat it.",
  },
])("a message says $name, the code first", ({ error, want }) => {
  expect(error.message).toBe(want);
});

test.for(all)("$error.name is known by its guard, from another copy of the package too", ({ error, guard }) => {
  expect(guard(error)).toBe(true);
  expect(isPlimsollError(error)).toBe(true);
  // Another copy has other classes with the same names and fields.
  const copy = Object.assign(new Error(error.message), error);
  expect(guard(copy)).toBe(true);
  expect(isPlimsollError(copy)).toBe(true);
  const others = all.filter((entry) => entry.guard !== guard && entry.guard !== isPlimsollError);
  expect(others.filter((entry) => entry.guard(error) && guard !== isPlimsollError)).toEqual([]);
});

test("guards do not take errors of others", () => {
  const foreign = [
    new DOMException("", "TimeoutError"),
    Object.assign(new Error(), { name: "NetworkError" }),
    "ApiError",
    null,
  ];
  for (const { guard } of all) expect(foreign.filter((error) => guard(error))).toEqual([]);
});

test("isApiError() asks for a code if one is given", () => {
  const error: unknown = api("FailedOperation.AuthorizedNotEnough");
  expect(isApiError(error, "FailedOperation.AuthorizedNotEnough")).toBe(true);
  expect(isApiError(error, "FailedOperation")).toBe(false);
});

test("PlimsollError.from() keeps its own and wraps the rest", () => {
  const own = api("X");
  expect(PlimsollError.from(own)).toBe(own);
  const cause = new RangeError("too long");
  expect(PlimsollError.from(cause)).toMatchObject({ code: "Unexpected", message: "[Unexpected] too long", cause });
  expect(PlimsollError.from("text")).toMatchObject({ rawMessage: "text", cause: "text" });
});

test("signatures and tokens are redacted in headers, in a copy", () => {
  const headers = { Authorization: "Signature=1", "x-tc-token": "t", "x-acs-security-token": "t", "x-tc-action": "A" };
  expect(redactHeaders(headers)).toEqual({
    Authorization: "[redacted]",
    "x-tc-token": "[redacted]",
    "x-acs-security-token": "[redacted]",
    "x-tc-action": "A",
  });
  expect(headers.Authorization).toBe("Signature=1");
});

test("signatures and tokens are redacted in the text of a service", () => {
  const text =
    "server CanonicalRequest is [POST\n/\nx-acs-date:d\nx-acs-security-token:CAIS+/==\nx-acs-version:1] Signature=abc, SecurityToken=xyz&a=1";
  expect(redactText(text)).toBe(
    "server CanonicalRequest is [POST\n/\nx-acs-date:d\nx-acs-security-token:[redacted]\nx-acs-version:1] Signature=[redacted], SecurityToken=[redacted]&a=1",
  );
});
