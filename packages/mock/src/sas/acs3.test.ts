import { expect, test } from "vitest";

import { sha256Hex } from "../crypto/digest.js";
import type { WireRequest } from "../wire/message.js";
import { coversRequiredHeaders, mismatchOfAcs3, parseAcs3 } from "./acs3.js";

const secret = "YourAccessKeySecret";
const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

interface Vector {
  readonly name: string;
  readonly method?: string;
  readonly host?: string;
  readonly action: string;
  readonly version?: string;
  readonly date?: string;
  readonly nonce: string;
  readonly query: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly canonicalHash: string;
  readonly signature: string;
}

const vectors: readonly Vector[] = [
  {
    name: "example of the documentation",
    host: "ecs.cn-shanghai.aliyuncs.com",
    action: "RunInstances",
    version: "2014-05-26",
    date: "2023-10-26T10:22:32Z",
    nonce: "3156853299f313e23d1673dc12e1703d",
    query: "ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai",
    canonicalHash: "7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259",
    signature: "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
  },
  {
    name: "A, images of two UUIDs",
    action: "DescribeImageInfoList",
    nonce: "0123456789abcdef0123456789abcdef",
    query: "Uuids=391abd09184cbd3743d7f5ec125d0001%2Ce6aeb2a5b6004479398b0bcd11600002",
    canonicalHash: "3be2be9aef1c53251f7f58c5d648e63cb95f0ec823dbdc4f3a7310f09ab94d3e",
    signature: "b3cd1f6b6c9f217681599e853a400a31607570c6f60300a4eeaed2ce92a61d9c",
  },
  {
    name: "B, by GET with a space",
    method: "GET",
    action: "DescribeImageInfoList",
    nonce: "0123456789abcdef0123456789abcdef",
    query: "Uuids=391abd09184cbd3743d7f5ec125d0001%2C%20e6aeb2a5b6004479398b0bcd11600002",
    canonicalHash: "757fda8cca4691712176127ad69b132313d0949b8854d86d6c023f28ba5bd717",
    signature: "ccbea0526a1833896bc9f6c2ee6e99fb53e43063e708be1ac9a7e114230bc6e1",
  },
  {
    name: "C, with a token",
    host: "tds.ap-southeast-1.aliyuncs.com",
    action: "DescribeImageInfoList",
    nonce: "00112233445566778899aabbccddeeff",
    query: "Uuids=391abd09184cbd3743d7f5ec125d0001",
    headers: { "x-acs-accesskey-id": "YourAccessKeyId", "x-acs-security-token": "CAISexampleToken==" },
    canonicalHash: "50a90ce67c1761121f111416d18276f56f721100f12faf7656998c4bb6a5b767",
    signature: "e8f2f06bc09536750cd31d812637fd6d4f1aeb7391529ecdef740544f909fd15",
  },
  {
    name: "D, with a form",
    action: "PageImageRegistry",
    nonce: "ffeeddccbbaa99887766554433221100",
    query: "",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "CurrentPage=1&PageSize=20&RegistryNameLike=asa%2A%20b&RegistryTypeInList.1=harbor&RegistryTypeInList.2=CI%2FCD",
    canonicalHash: "d23affc7fd76faec30edbbaf83efa5cb7c4f60ea273e18aa46247b8c90968404",
    signature: "9e4f5a8e812010ae65be864fa9f827b29b791bdc8dcfc95dc6bda97793840cea",
  },
  {
    name: "E, with a list",
    action: "DescribeImageVulList",
    nonce: "00000000000000000000000000000001",
    query: "Type=cve&ScanRange.2=container&ScanRange.1=image&PageSize=10",
    canonicalHash: "cfca7bd0cb0f2f44a06810f1fea601b241c6fe47f545dbfc143164556cc65c70",
    signature: "464e42159c9e40c994f280fb8b0d5693820de8e922a9ac50fc684109be858dd7",
  },
  {
    name: "F, with a list as JSON",
    action: "DescribeImageSensitiveFileList",
    nonce: "00000000000000000000000000000002",
    query: "CurrentPage=1&ScanRange=[%22image%22,%22container%22]",
    canonicalHash: "18dc5b6829872a3ef34407a835023873ac65addf947e4a0d4d456e5e5830bc54",
    signature: "ff83d8d697fb39491c1da2f660c4acd6171d1fbb39f7407fe0347dc44353759c",
  },
];

function toRequest(vector: Vector, change: Partial<WireRequest> = {}): WireRequest {
  const {
    method = "POST",
    host = "tds.cn-shanghai.aliyuncs.com",
    version = "2018-12-03",
    date = "2024-02-20T08:00:00Z",
  } = vector;
  const body = Buffer.from(vector.body ?? "");
  const headers = {
    "x-acs-action": vector.action,
    "x-acs-content-sha256": sha256Hex(body),
    "x-acs-date": date,
    "x-acs-signature-nonce": vector.nonce,
    "x-acs-version": version,
    ...vector.headers,
  };
  return { method, path: "/", query: vector.query, headers, hosts: [host], body, bodyBytes: body.length, ...change };
}

function mismatchOf(vector: Vector, change: Partial<WireRequest> = {}): string | undefined {
  const request = toRequest(vector);
  const names = ["host", ...Object.keys(request.headers)].toSorted().join(";");
  const authorization = parseAcs3(
    `ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=${names},Signature=${vector.signature}`,
  );
  if (authorization === undefined) throw new Error("the vector is malformed");
  return mismatchOfAcs3({ ...request, ...change }, authorization, secret);
}

test.each(vectors)("accepts the $name", (vector) => {
  expect(mismatchOf(vector)).toBeUndefined();
});

test.each(vectors)("refuses the $name with anything changed, and says what it expected", (vector) => {
  const otherDigit = vector.signature.startsWith("0") ? "1" : "0";
  const expected = mismatchOf({ ...vector, signature: `${otherDigit}${vector.signature.slice(1)}` });
  expect(sha256Hex(expected ?? "")).toBe(vector.canonicalHash);
  expect(mismatchOf(vector, { query: `${vector.query}&More=1` })).toContain("More=1");
  expect(mismatchOf(vector, { hosts: ["other.aliyuncs.com"] })).toContain("host:other.aliyuncs.com");
  expect(mismatchOf(vector, { body: Buffer.from("More=1") })).toBeDefined();
});

test("does not accept the time and the nonce that the documentation prints beside its example", () => {
  const [documented] = vectors;
  if (documented === undefined) throw new Error("no vector");
  expect(
    mismatchOf({ ...documented, date: "2023-10-26T09:01:01Z", nonce: "d410180a5abf7fe235dd9b74aca91fc0" }),
  ).toBeDefined();
});

test("accepts a query that leaves signs alone which the signature encodes, as the vendor's Node client sends it", () => {
  const [, vector] = vectors;
  if (vector === undefined) throw new Error("no vector");
  const encoded = { ...vector, query: "Uuids=a%2Cb%20c%2A~%21%27%28%29" };
  const raw = { ...vector, query: "Uuids=a%2Cb%20c*~!%27()" };
  expect(mismatchOf(raw)).toBe(mismatchOf(encoded));
});

test("takes names of signed headers in any case, and the method for what it is", () => {
  const [, vector] = vectors;
  if (vector === undefined) throw new Error("no vector");
  const { signedHeaders } =
    parseAcs3(`ACS3-HMAC-SHA256 Credential=id,SignedHeaders=Host;X-Acs-Date,Signature=${emptyHash}`) ?? {};
  expect(signedHeaders).toEqual(["host", "x-acs-date"]);
  expect(mismatchOf(vector, { method: vector.method === "GET" ? "POST" : "GET" })).toBeDefined();
});

test("accepts any of several hosts", () => {
  const [, vector] = vectors;
  if (vector === undefined) throw new Error("no vector");
  expect(mismatchOf(vector, { hosts: ["127.0.0.1:8080", "tds.cn-shanghai.aliyuncs.com"] })).toBeUndefined();
});

test("wants the host and every x-acs header to be signed", () => {
  const [, vector] = vectors;
  if (vector === undefined) throw new Error("no vector");
  const request = toRequest(vector);
  const names = ["host", ...Object.keys(request.headers)];
  const covers = (signedHeaders: readonly string[]): boolean =>
    coversRequiredHeaders(request, { accessKeyId: "id", signedHeaders, signature: "" });
  expect(covers(names)).toBe(true);
  for (const left of names) expect(covers(names.filter((name) => name !== left))).toBe(false);
});

test("wants the hash of the body to be signed, also where a request has none", () => {
  const [, vector] = vectors;
  if (vector === undefined) throw new Error("no vector");
  const request = toRequest(vector, { headers: {} });
  const covers = (signedHeaders: readonly string[]): boolean =>
    coversRequiredHeaders(request, { accessKeyId: "id", signedHeaders, signature: "" });
  expect([covers(["host"]), covers(["host", "x-acs-content-sha256"])]).toEqual([false, true]);
});

test("signs headers without the blanks around them", () => {
  const [, vector] = vectors;
  if (vector === undefined) throw new Error("no vector");
  const { headers } = toRequest(vector);
  const padded = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      name === "x-acs-content-sha256" ? value : ` ${String(value)} `,
    ]),
  );
  expect(mismatchOf(vector, { headers: padded })).toBeUndefined();
});

test.each([
  "",
  "Bearer token",
  "ACS3-HMAC-SHA256 Credential=id",
  `ACS3-HMAC-SM3 Credential=id,SignedHeaders=host,Signature=${emptyHash}`,
  "ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host,Signature=short",
  `ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host,Signature=${emptyHash}0`,
  `x ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host,Signature=${emptyHash}`,
])("finds an Authorization header malformed: %s", (authorization) => {
  expect(parseAcs3(authorization)).toBeUndefined();
});
