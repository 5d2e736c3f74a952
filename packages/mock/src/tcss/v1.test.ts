import { expect, test } from "vitest";

import { TENCENT_KEY } from "../../test/sign.js";
import { parsePairs } from "../wire/query-string.js";
import { isSignedByV1 } from "./v1.js";

const documented =
  "Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0&Region=ap-guangzhou&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE&Timestamp=1465185768&Version=2017-03-12";
const log = (method: string): string =>
  `Action=DescribeImageAutoAuthorizedLogList&Limit=10&Nonce=11886&Offset=0&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE&SignatureMethod=${method}&TaskId=1&Timestamp=1733500000&Version=2020-11-01`;
const tcss = "tcss.intl.tencentcloudapi.com";

const vectors = [
  {
    name: "example of the documentation",
    method: "GET",
    host: "cvm.tencentcloudapi.com",
    text: documented,
    signature: "EliP9YW3pW28FpsEdkXt/+WcGeI=",
  },
  {
    name: "SHA-256 by GET",
    method: "GET",
    host: tcss,
    text: log("HmacSHA256"),
    signature: "h/LG+W97Bv9Zi9o1cReC/XrER/WDhSHnHUIHTEPydYk=",
  },
  {
    name: "SHA-256 by POST",
    method: "POST",
    host: tcss,
    text: log("HmacSHA256"),
    signature: "AA9MAf+fWn+6alpNaph1+SfZWu3UVxJKZ4q5Sem9zSc=",
  },
  { name: "SHA-1 by GET", method: "GET", host: tcss, text: log("HmacSHA1"), signature: "8bqMTZCKidTXqZ1rVjHpDCN4sBA=" },
  {
    name: "values with spaces and letters of other scripts",
    method: "POST",
    host: tcss,
    text: `Action=DescribeAssetImageList&Filters.0.Name=ImageName&Filters.0.Values.0=a+b&Filters.0.Values.1=${encodeURIComponent("中")}&Limit=1&Nonce=1&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE&Timestamp=1733500000&Version=2020-11-01`,
    signature: "AobTjDUzJcyJi0C6QCdb1Dseb9E=",
  },
];

function verify({ method, host, text, signature }: Omit<(typeof vectors)[number], "name">): boolean {
  const request = { method, path: "/", query: "", headers: {}, hosts: [host], body: Buffer.alloc(0), bodyBytes: 0 };
  return isSignedByV1(request, parsePairs(`${text}&Signature=${encodeURIComponent(signature)}`), TENCENT_KEY.secret);
}

test.each(vectors)("accepts the vector: $name", (vector) => {
  expect(verify(vector)).toBe(true);
});

test.each(vectors)("does not mind the order of the parameters: $name", (vector) => {
  expect(verify({ ...vector, text: vector.text.split("&").toReversed().join("&") })).toBe(true);
});

test.each(vectors)("refuses the vector with anything changed: $name", (vector) => {
  expect(verify({ ...vector, text: `${vector.text}&More=1` })).toBe(false);
  expect(verify({ ...vector, host: "other.tencentcloudapi.com" })).toBe(false);
  expect(verify({ ...vector, method: vector.method === "GET" ? "POST" : "GET" })).toBe(false);
  expect(verify({ ...vector, signature: "" })).toBe(false);
  for (const signature of [`\n${vector.signature}`, `${vector.signature}\n\n`, `${vector.signature} `])
    expect(verify({ ...vector, signature })).toBe(false);
});

test.each(vectors)("accepts a host that is sent with its port and signed without: $name", (vector) => {
  expect(verify({ ...vector, host: `${vector.host}:8080` })).toBe(true);
});

test("accepts the vector of the key that the documents mask in part", () => {
  const id = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******";
  const text = documented.replace(TENCENT_KEY.id, id);
  const request = {
    method: "GET",
    path: "/",
    query: "",
    headers: {},
    hosts: ["cvm.tencentcloudapi.com"],
    body: Buffer.alloc(0),
    bodyBytes: 0,
  };
  const pairs = parsePairs(`${text}&Signature=${encodeURIComponent("zmmjn35mikh6pM3V7sUEuX4wyYM=")}`);
  expect(isSignedByV1(request, pairs, "Gu5t9xGARNpq86cd98joQYCN3*******")).toBe(true);
});
