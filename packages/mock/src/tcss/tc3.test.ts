import { expect, test } from "vitest";

import { TENCENT_KEY } from "../../test/sign.js";
import type { Account } from "../gateway/accounts.js";
import { createAccounts } from "../gateway/accounts.js";
import type { WireRequest } from "../wire/message.js";
import { isSignedByTc3, parseTc3 } from "./tc3.js";

const asterisks = "*".repeat(32);

/** The vendor's key of the older examples, the masked one of the newer, and one masked in part. */
const [example, masked, partlyMasked] = [
  TENCENT_KEY,
  { id: `AKID${asterisks}`, secret: asterisks },
  { id: TENCENT_KEY.id, secret: "Gu5t9xGARNpq86cd98joQYCN3*******" },
].map((key): Account => {
  const account = createAccounts([{ cloud: "tencent", ...key }]).tcss.get(key.id);
  if (account === undefined) throw new Error("no account");
  return account;
});

interface Vector {
  readonly name: string;
  readonly account: Account | undefined;
  readonly method?: string;
  readonly host: string;
  readonly type?: string;
  readonly action?: string;
  readonly query?: string;
  readonly body?: string;
  readonly timestamp: string;
  readonly scope: string;
  readonly signedHeaders?: string;
  readonly signature: string;
}

const payload = String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`;
const cvm = { host: "cvm.tencentcloudapi.com", timestamp: "1551113065", scope: "2019-02-25/cvm", body: payload };
const tcss = {
  account: example,
  host: "tcss.intl.tencentcloudapi.com",
  timestamp: "1733500000",
  scope: "2024-12-06/tcss",
  body: "{}",
};
const form = "application/x-www-form-urlencoded";

const vectors: readonly Vector[] = [
  {
    name: "current example of the documentation",
    account: masked,
    ...cvm,
    type: "application/json; charset=utf-8",
    action: "DescribeInstances",
    signedHeaders: "content-type;host;x-tc-action",
    signature: "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f",
  },
  {
    name: "older example of the documentation",
    account: example,
    ...cvm,
    type: "application/json; charset=utf-8",
    signature: "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
  },
  {
    name: "older example with a key that is masked in part",
    account: partlyMasked,
    ...cvm,
    type: "application/json; charset=utf-8",
    signature: "2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c",
  },
  {
    name: "GET of the page on common parameters",
    account: example,
    method: "GET",
    host: "cvm.tencentcloudapi.com",
    type: form,
    query: "Limit=10&Offset=0",
    timestamp: "1539084154",
    scope: "2018-10-09/cvm",
    signature: "5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474",
  },
  {
    name: "TCSS, international",
    ...tcss,
    signature: "527e09570332da4e934c8563ae87ebbcd26e0c72583cf8e1dadaac3ec98f9919",
  },
  {
    name: "TCSS, mainland China",
    ...tcss,
    host: "tcss.tencentcloudapi.com",
    signature: "412b55043a07729e7d85fde693bc83d62ce372d0eaa9157b00b5701ad0c19637",
  },
  {
    name: "TCSS with the action signed",
    ...tcss,
    type: "application/json; charset=utf-8",
    action: "DescribeAssetImageList",
    signedHeaders: "content-type;host;x-tc-action",
    signature: "495c2f93ae63fd0ce2517a65c602b206d809896b1ea5e544da81017e712a9c7d",
  },
  {
    name: "TCSS by GET",
    ...tcss,
    method: "GET",
    type: form,
    query: "TaskId=1&Limit=10&Offset=0",
    signature: "44241d2902f79b2de0288c3006a77f4a7976bbe0fe64ab6605fe832730960299",
  },
  {
    name: "TCSS by GET with lists",
    ...tcss,
    method: "GET",
    type: form,
    query:
      "AllLocalImages=false&UpdatedLocalImageCnt=1&LocalImageIds.0=xx&AllRegistryImages=false&UpdatedRegistryImageCnt=1&RegistryImageIds.0=xx&ImageSourceType=ASSETIMAGE",
    signature: "99d6d891c9acd0f61c0942df25f0253000b4e3d0d008c8ba9773393af0125ab0",
  },
];

function verify(
  { account, method = "POST", host, type = "application/json", action, query = "", ...vector }: Vector,
  change: Partial<WireRequest> = {},
): boolean {
  const { body = "", timestamp, scope, signedHeaders = "content-type;host", signature } = vector;
  const authorization = parseTc3(
    `TC3-HMAC-SHA256 Credential=${account?.id}/${scope}/tc3_request, SignedHeaders=${signedHeaders}, Signature=${signature}`,
  );
  if (account === undefined || authorization === undefined) throw new Error("the vector is malformed");
  const sent = method === "GET" ? Buffer.alloc(0) : Buffer.from(body);
  const headers = { "content-type": type, ...(action === undefined ? {} : { "x-tc-action": action }) };
  const request = { method, path: "/", query, headers, hosts: [host], body: sent, bodyBytes: sent.length, ...change };
  return isSignedByTc3(request, authorization, { account, timestamp });
}

test.each(vectors)("accepts the $name", (vector) => {
  expect(verify(vector)).toBe(true);
});

test.each(vectors)("refuses the $name with anything changed", (vector) => {
  const otherDigit = vector.signature.startsWith("0") ? "1" : "0";
  expect(verify({ ...vector, signature: `${otherDigit}${vector.signature.slice(1)}` })).toBe(false);
  expect(verify({ ...vector, timestamp: String(Number(vector.timestamp) + 1) })).toBe(false);
  expect(verify(vector, { hosts: ["other.tencentcloudapi.com"] })).toBe(false);
  expect(
    verify(vector, vector.method === "GET" ? { query: `${vector.query}&More=1` } : { body: Buffer.from("{ }") }),
  ).toBe(false);
  expect(verify({ ...vector, type: "text/plain" })).toBe(false);
});

test("accepts the host with and without its port, and any of several", () => {
  const [, , , , vector] = vectors;
  if (vector === undefined) throw new Error("no vector");
  expect(verify(vector, { hosts: [`${vector.host}:8080`] })).toBe(true);
  expect(verify({ ...vector, host: "127.0.0.1:8080" }, { hosts: [vector.host, "127.0.0.1:8080"] })).toBe(true);
  expect(verify({ ...vector, host: "127.0.0.1:8080" })).toBe(false);
});

test("refuses a scope of another day and headers that leave out the host or the type", () => {
  const [, , , , vector] = vectors;
  if (vector === undefined) throw new Error("no vector");
  expect(verify({ ...vector, scope: "2024-12-07/tcss" })).toBe(false);
  expect(verify({ ...vector, signedHeaders: "host" })).toBe(false);
  expect(verify({ ...vector, signedHeaders: "content-type" })).toBe(false);
});

test("a body of a GET is not signed, and the query of a POST neither", () => {
  for (const vector of vectors) {
    const change = vector.method === "GET" ? { body: Buffer.from("more") } : { query: "More=1" };
    expect(verify(vector, change)).toBe(true);
  }
});

test("headers are signed without the blanks around them", () => {
  for (const vector of vectors.filter(({ action }) => action === undefined))
    expect(verify(vector, { headers: { "content-type": ` ${vector.type ?? "application/json"} ` } })).toBe(true);
});

test("does not keep more derived keys than a mock needs", () => {
  const [, , , , vector] = vectors;
  if (vector?.account === undefined) throw new Error("no vector");
  for (let index = 0; index < 1000; index++) verify({ ...vector, scope: `2024-12-06/service${index}` });
  expect(vector.account.derivedKeys.size).toBeLessThanOrEqual(64);
  expect(verify(vector)).toBe(true);
});

test.each([
  "",
  "SKIP",
  "TC3-HMAC-SHA256",
  `TC3-HMAC-SHA1 Credential=a/2024-12-06/tcss/tc3_request, SignedHeaders=host, Signature=${"0".repeat(64)}`,
  `TC3-HMAC-SHA256 Credential=a/2024-12-06/tcss/tc3_request, SignedHeaders=host, Signature=${"0".repeat(63)}`,
  `TC3-HMAC-SHA256 Credential=a/6.12.2024/tcss/tc3_request, SignedHeaders=host, Signature=${"0".repeat(64)}`,
  `TC3-HMAC-SHA256 Credential=a/2024-12-06/tcss/tc4_request, SignedHeaders=host, Signature=${"0".repeat(64)}`,
  `x TC3-HMAC-SHA256 Credential=a/2024-12-06/tcss/tc3_request, SignedHeaders=host, Signature=${"0".repeat(64)}`,
  `TC3-HMAC-SHA256 Credential=a/2024-12-06/tcss/tc3_request, SignedHeaders=host, Signature=${"0".repeat(64)}0`,
])("finds an Authorization header malformed: %s", (authorization) => {
  expect(parseTc3(authorization)).toBeUndefined();
});

test("takes an Authorization header apart as the vendor's SDKs write it", () => {
  const signature = "0".repeat(64);
  expect(
    parseTc3(
      `TC3-HMAC-SHA256 Credential=id/2024-12-06/localhost:8080/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`,
    ),
  ).toEqual({
    secretId: "id",
    date: "2024-12-06",
    service: "localhost:8080",
    signedHeaders: ["content-type", "host"],
    signature,
  });
});
