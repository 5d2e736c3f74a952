import { createHash, createHmac } from "node:crypto";

import { expect, test } from "vitest";

import { alibabaKey, createStillMock, readSas, sendSas } from "../../test/call.js";
import { NOW_MS, signAcs3, signRpc1, toSeconds } from "../../test/sign.js";
import { parseAcs3 } from "./acs3.js";

const header = `ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host;x-acs-date,Signature=${"0".repeat(64)}`;
const Uuids = "a";

test.each([
  { name: "as the documentation writes it", given: header, want: true },
  { name: "with blanks after the commas", given: header.replaceAll(",", ",  "), want: true },
  { name: "with something before it", given: `Bearer ${header}`, want: false },
  { name: "with something after it", given: `${header} and more`, want: false },
  { name: "with something before the headers", given: header.replace(",Signed", ",xSigned"), want: false },
  { name: "with something before the signature", given: header.replace(",Signature", ",xSignature"), want: false },
])("an Authorization header is taken $name: $want", ({ given, want }) => {
  expect(parseAcs3(given) !== undefined).toBe(want);
});

test("a malformed Authorization header is an incomplete signature", async () => {
  await using mock = createStillMock();
  const signed = signAcs3({ key: alibabaKey(mock), query: { Uuids } });
  const headers = new Headers(signed.headers);
  headers.set("authorization", "ACS3-HMAC-SHA256 and nothing else");
  expect(await readSas(await mock.fetch(new Request(signed.url, { method: "POST", headers })))).toMatchObject({
    answer: { Code: "IncompleteSignature" },
  });
});

test.each([
  { header: "x-acs-date", Code: "MissingTimestamp" },
  { header: "x-acs-signature-nonce", Code: "MissingSignatureNonce" },
])("a request without $header says so", async ({ header: name, Code }) => {
  await using mock = createStillMock();
  const signed = signAcs3({ key: alibabaKey(mock), query: { Uuids } });
  for (const value of [undefined, ""]) {
    const headers = new Headers(signed.headers);
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
    const { answer } = await readSas(await mock.fetch(new Request(signed.url, { method: "POST", headers })));
    expect(answer).toMatchObject({ Code });
  }
});

test("names of parameters may be signed as they are, as the vendor's client for Node does", async () => {
  await using mock = createStillMock();
  const key = alibabaKey(mock);
  const name = "Odd name";
  const signed = signAcs3({ key, query: { [name]: "1", Uuids } });
  const headers = new Headers(signed.headers);
  const canonical = [
    "POST",
    "/",
    `${name}=1&Uuids=${Uuids}`,
    [...signedNames(headers)]
      .map((each) => `${each}:${each === "host" ? new URL(signed.url).host : headers.get(each)}\n`)
      .join(""),
    signedNames(headers).join(";"),
    headers.get("x-acs-content-sha256"),
  ].join("\n");
  const toSign = `ACS3-HMAC-SHA256\n${createHash("sha256").update(canonical).digest("hex")}`;
  const signature = createHmac("sha256", key.secret).update(toSign).digest("hex");
  headers.set("authorization", String(headers.get("authorization")).replace(/[0-9a-f]{64}$/, signature));
  expect(await readSas(await mock.fetch(new Request(signed.url, { method: "POST", headers })))).toMatchObject({
    status: 200,
  });
});

test("the older spelling of the time in RPC 1.0 goes before the newer", async () => {
  await using mock = createStillMock();
  const parameters = { Uuids, TimeStamp: toSeconds(NOW_MS), Timestamp: toSeconds(0) };
  expect(await readSas(await mock.fetch(signRpc1({ key: alibabaKey(mock), parameters })))).toMatchObject({
    status: 200,
  });
});

test.each([`on ${toSeconds(NOW_MS)}`, `${toSeconds(NOW_MS)}[UTC]`])(
  "a time is taken in one form only: %s",
  async (date) => {
    await using mock = createStillMock();
    expect(await sendSas(mock, { query: { Uuids }, date })).toMatchObject({
      answer: { Code: "InvalidTimeStamp.Format" },
    });
  },
);

test("where a token would stand in a refusal, stars stand", async () => {
  const account = {
    cloud: "alibaba",
    id: "auditor",
    secret: "s",
    token: "the/token",
    expiresAtMs: NOW_MS + 60_000,
  } as const;
  await using mock = createStillMock({ accounts: [account] });
  const { answer } = await sendSas(mock, {
    key: { id: "auditor", secret: "wrong" },
    query: { Uuids },
    headers: { "x-acs-security-token": account.token },
  });
  expect(answer.Message).toContain("x-acs-security-token:***\n");
  expect(answer.Message).not.toContain(account.token);
});

function signedNames(headers: Headers): readonly string[] {
  return /SignedHeaders=([^,]+),/.exec(String(headers.get("authorization")))?.[1]?.split(";") ?? [];
}
