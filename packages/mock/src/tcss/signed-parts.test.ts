import { createHash, createHmac } from "node:crypto";

import { expect, test } from "vitest";

import { createStillMock, readTcss, tencentKey } from "../../test/call.js";
import { NOW_MS, TENCENT_KEY, signTc3, signV1 } from "../../test/sign.js";
import { type Account, createAccounts } from "../gateway/accounts.js";
import { parsePairs } from "../wire/query-string.js";
import type { WireRequest } from "../wire/message.js";
import { isSignedByTc3, parseTc3 } from "./tc3.js";
import { isSignedByV1 } from "./v1.js";

const host = "tcss.intl.tencentcloudapi.com";
const timestamp = String(NOW_MS / 1000);
const header = `TC3-HMAC-SHA256 Credential=id/2026-11-21/tcss/tc3_request, SignedHeaders=content-type;host, Signature=${"0".repeat(64)}`;

function newAccount(): Account {
  const account = createAccounts([{ cloud: "tencent", ...TENCENT_KEY }]).tcss.get(TENCENT_KEY.id);
  if (account === undefined) throw new Error("no account");
  return account;
}

/** Sends a signed request with changes made after signing. */
function arrived(request: Request, change: Partial<WireRequest> = {}): WireRequest {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: "/",
    query: url.search.slice(1),
    headers: Object.fromEntries(request.headers),
    hosts: [url.host],
    body: Buffer.alloc(0),
    bodyBytes: 0,
    ...change,
  };
}

function isSigned(request: WireRequest, account: Account = newAccount()): boolean {
  const authorization = parseTc3(String(request.headers["authorization"]));
  if (authorization === undefined) throw new Error("the header is malformed");
  return isSignedByTc3(request, authorization, { account, timestamp });
}

test.each([
  { name: "as the documentation writes it", given: header, want: true },
  { name: "without blanks after the commas", given: header.replaceAll(", ", ","), want: true },
  { name: "with something before it", given: `Bearer ${header}`, want: false },
  { name: "with something after it", given: `${header} and more`, want: false },
  { name: "with something between its parts", given: header.replaceAll(", ", ",and"), want: false },
  { name: "with something before the headers alone", given: header.replace(", Signed", ",xSigned"), want: false },
  {
    name: "with something before the signature alone",
    given: header.replace(", Signature", ",xSignature"),
    want: false,
  },
])("an Authorization header is taken $name: $want", ({ given, want }) => {
  expect(parseTc3(given) !== undefined).toBe(want);
});

test("blanks around the value of a signed header are not signed", () => {
  const request = arrived(
    signTc3({ key: TENCENT_KEY, method: "GET", signedHeaders: ["content-type", "host", "x-tc-action"] }),
  );
  const headers = { ...request.headers, "x-tc-action": "  DescribeAssetImageList \t" };
  expect(isSigned({ ...request, headers })).toBe(true);
});

test("the body of a GET is not signed, that of a POST is", () => {
  const body = Buffer.from("{}");
  const get = arrived(signTc3({ key: TENCENT_KEY, method: "GET", query: "Limit=1" }), { body });
  expect(isSigned(get)).toBe(true);
  const post = arrived(signTc3({ key: TENCENT_KEY, body: "" }), { body });
  expect(isSigned(post)).toBe(false);
});

test("a derived key is kept for each scope, up to 64, and then all are made anew", () => {
  const account = newAccount();
  const request = arrived(signTc3({ key: TENCENT_KEY, method: "GET" }));
  const authorization = parseTc3(String(request.headers["authorization"]));
  if (authorization === undefined) throw new Error("the header is malformed");
  const sizes = Array.from({ length: 66 }, (_, index) => {
    isSignedByTc3(request, { ...authorization, service: `service${index}` }, { account, timestamp });
    return account.derivedKeys.size;
  });
  expect(sizes).toEqual([...Array.from({ length: 64 }, (_, index) => index + 1), 1, 2]);
});

test("signature v1 is made for the host with its port or without", () => {
  const text = "Action=DescribeAssetImageList&Nonce=1";
  const signatureFor = (signed: string): string =>
    createHmac("sha1", TENCENT_KEY.secret).update(`GET${signed}/?${text}`).digest("base64");
  const request = arrived(new Request(`http://${host}/`), { hosts: ["127.0.0.1:8080"] });
  const isTaken = (signed: string): boolean =>
    isSignedByV1(
      request,
      parsePairs(`${text}&Signature=${encodeURIComponent(signatureFor(signed))}`),
      TENCENT_KEY.secret,
    );
  expect([isTaken("127.0.0.1:8080"), isTaken("127.0.0.1"), isTaken("127.0.0.2")]).toEqual([true, true, false]);
});

test.each(["x1764000000", "1764000000x", "1764000000 1"])("names a time that is not a number: %s", async (value) => {
  await using mock = createStillMock();
  const request = signTc3({ key: tencentKey(mock), headers: { "x-tc-timestamp": value } });
  expect(await readTcss(await mock.fetch(request))).toMatchObject({
    Error: { Code: expect.stringMatching(/^InvalidParameter/), Message: expect.stringContaining("Timestamp") },
  });
});

test.each([
  { name: "letters before it", Nonce: "x1" },
  { name: "letters behind it", Nonce: "1x" },
])("a nonce of signature v1 is digits and nothing else: $name", async ({ Nonce }) => {
  await using mock = createStillMock();
  const parameters = { Action: "DescribeAssetImageList", Nonce };
  expect(await readTcss(await mock.fetch(signV1({ key: tencentKey(mock), parameters })))).toMatchObject({
    Error: { Code: "InvalidParameter", Message: "Parameter `Nonce` type error." },
  });
});

test.each([
  { signedHeaders: ["content-type", "host"], want: true },
  { signedHeaders: ["host"], want: false },
  { signedHeaders: ["content-type"], want: false },
])("a right signature counts only if it covers host and type: $signedHeaders → $want", ({ signedHeaders, want }) => {
  expect(isSigned(arrived(signTc3({ key: TENCENT_KEY, method: "GET", signedHeaders })))).toBe(want);
});

test.each([
  { date: "2026-11-21", want: true },
  { date: "2026-11-20", want: false },
  { date: "2026-11-22", want: false },
])("a right signature counts only on the day of its time: $date → $want", ({ date, want }) => {
  const request = arrived(signTc3({ key: TENCENT_KEY, method: "GET" }));
  const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
  const hmac = (key: Buffer | string, text: string): Buffer => createHmac("sha256", key).update(text).digest();
  const type = String(request.headers["content-type"]);
  const canonical = `GET\n/\n\ncontent-type:${type}\nhost:${host}\n\ncontent-type;host\n${sha256("")}`;
  const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${date}/tcss/tc3_request\n${sha256(canonical)}`;
  const key = hmac(hmac(hmac(`TC3${TENCENT_KEY.secret}`, date), "tcss"), "tc3_request");
  const authorization = `TC3-HMAC-SHA256 Credential=id/${date}/tcss/tc3_request, SignedHeaders=content-type;host, Signature=${hmac(key, toSign).toString("hex")}`;
  expect(isSigned({ ...request, headers: { ...request.headers, authorization } })).toBe(want);
});
