import { platform } from "#platform";
import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { createClock } from "../base/clock.js";
import type { TencentCredentials } from "../credentials/credentials.js";
import { Answer } from "../transport/answer.js";
import type { WireRequest } from "../transport/exchange.js";
import { deriveTc3Keys, signTc3, type SignedParts, tc3CanonicalRequest, tc3StringToSign } from "./sign-tc3.js";

const documentedId = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
const documentedKey = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
const stars = "*".repeat(32);
// The documents write the two Chinese words as escapes, and these bytes are what is signed.
const cvmBody = String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`;
const seedQuery =
  "AllLocalImages=false&UpdatedLocalImageCnt=1&LocalImageIds.0=xx&AllRegistryImages=false&UpdatedRegistryImageCnt=1&RegistryImageIds.0=xx&ImageSourceType=ASSETIMAGE";

interface Vector {
  readonly name: string;
  readonly key: string;
  readonly timestamp: number;
  readonly date: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly request: SignedParts;
  readonly canonicalHash?: string;
  readonly signature: string;
}

const cvm = { timestamp: 1551113065, date: "2019-02-25", service: "cvm" };
const tcss = { key: documentedKey, timestamp: 1733500000, date: "2024-12-06", service: "tcss" };
const short = ["content-type", "host"];
const long = ["content-type", "host", "x-tc-action"];
const cvmPost = {
  method: "POST",
  query: "",
  body: cvmBody,
  headers: {
    "content-type": "application/json; charset=utf-8",
    host: "cvm.tencentcloudapi.com",
    "x-tc-action": "DescribeInstances",
  },
} as const;
const intl = "tcss.intl.tencentcloudapi.com";
const form = "application/x-www-form-urlencoded";

const vectors: readonly Vector[] = [
  {
    name: "A, the current example of the documents",
    ...cvm,
    key: stars,
    signedHeaders: long,
    request: cvmPost,
    canonicalHash: "7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84",
    signature: "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f",
  },
  {
    name: "B, the older example",
    ...cvm,
    key: documentedKey,
    signedHeaders: short,
    request: cvmPost,
    canonicalHash: "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031",
    signature: "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
  },
  {
    name: "B with the key that ends in asterisks",
    ...cvm,
    key: "Gu5t9xGARNpq86cd98joQYCN3*******",
    signedHeaders: short,
    request: cvmPost,
    signature: "2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c",
  },
  {
    name: "C, GET",
    key: documentedKey,
    timestamp: 1539084154,
    date: "2018-10-09",
    service: "cvm",
    signedHeaders: short,
    request: {
      method: "GET",
      query: "Limit=10&Offset=0",
      body: "",
      headers: { "content-type": form, host: "cvm.tencentcloudapi.com" },
    },
    canonicalHash: "91c9c192c14460df6c1ffc69e34e6c5e90708de2a6d282cccf957dbf1aa7f3a7",
    signature: "5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474",
  },
  {
    name: "D, POST outside mainland China",
    ...tcss,
    signedHeaders: short,
    request: { method: "POST", query: "", body: "{}", headers: { "content-type": "application/json", host: intl } },
    canonicalHash: "b9d423042e9e7aa0cf20dbca8f00b74f350d62724a4499d10eadeff8886b59ed",
    signature: "527e09570332da4e934c8563ae87ebbcd26e0c72583cf8e1dadaac3ec98f9919",
  },
  {
    name: "D, POST in mainland China",
    ...tcss,
    signedHeaders: short,
    request: {
      method: "POST",
      query: "",
      body: "{}",
      headers: { "content-type": "application/json", host: "tcss.tencentcloudapi.com" },
    },
    canonicalHash: "8e84243f83bdb81c83489afa75024e46eaca9b682178ff42dce1c39f5470f1be",
    signature: "412b55043a07729e7d85fde693bc83d62ce372d0eaa9157b00b5701ad0c19637",
  },
  {
    name: "D, POST with the action signed",
    ...tcss,
    signedHeaders: long,
    request: {
      method: "POST",
      query: "",
      body: "{}",
      headers: {
        "content-type": "application/json; charset=utf-8",
        host: intl,
        "x-tc-action": "DescribeAssetImageList",
      },
    },
    canonicalHash: "8d9f5a107ec0fef7f07b73085bd74f51db83ffbf7ba3657054a2d06f230f8811",
    signature: "495c2f93ae63fd0ce2517a65c602b206d809896b1ea5e544da81017e712a9c7d",
  },
  {
    name: "D, GET with parameters",
    ...tcss,
    signedHeaders: short,
    request: {
      method: "GET",
      query: "TaskId=1&Limit=10&Offset=0",
      body: "",
      headers: { "content-type": form, host: intl },
    },
    canonicalHash: "b3e4196292eb3f44e11b5b167f5dc2e7ca508a84933cb4e6495d0e2b8aa43441",
    signature: "44241d2902f79b2de0288c3006a77f4a7976bbe0fe64ab6605fe832730960299",
  },
  {
    name: "D, GET with the documented request of ModifyImageAuthorized",
    ...tcss,
    signedHeaders: short,
    request: { method: "GET", query: seedQuery, body: "", headers: { "content-type": form, host: intl } },
    canonicalHash: "1ce81c3c077b375bca3c7a96195a6235d6d0953b721e26260afaff4ecd77aacf",
    signature: "99d6d891c9acd0f61c0942df25f0253000b4e3d0d008c8ba9773393af0125ab0",
  },
];

test.for(vectors)("signs vector $name", async (vector) => {
  const { key, timestamp, date, service, signedHeaders, request, canonicalHash } = vector;
  const canonical = await tc3CanonicalRequest(request, signedHeaders);
  if (canonicalHash !== undefined) expect(await platform.sha256Hex(canonical)).toBe(canonicalHash);
  const { secretSigning } = await deriveTc3Keys(key, date, service);
  const toSign = await tc3StringToSign(canonical, { timestamp, scope: `${date}/${service}/tc3_request` });
  expect(await platform.hmacHex(secretSigning, toSign)).toBe(vector.signature);
});

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test.for([
  {
    name: "A",
    given: [stars, "2019-02-25", "cvm"],
    want: [
      "da98fb70dcf6b112dc21038d1eeeb3a95c74b4dcb12c1131f864f6066bd02be0",
      "8d70cbefb03939f929db64d32dc2ba89b1095620119fe3e050e2b18c5bd2752f",
      "b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af",
    ],
  },
  {
    name: "B",
    given: [documentedKey, "2019-02-25", "cvm"],
    want: [
      "d1308c81fe71cfd4e06437bbc067b2b8a3d2d8c0e375d547f15c41d5214b395a",
      "3c7cb7c7795393edc14fd2e0e6434a518564b4504b88e94f5d11bf59ba3e7050",
      "ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1",
    ],
  },
  {
    name: "D",
    given: [documentedKey, "2024-12-06", "tcss"],
    want: [
      "a3c0c733cee82ef246b826af1e6053a1e644d3b30b1ee73ba301a3331c500df1",
      "8698099ddb29193c47c1ef2951137bb8dc2eaa01fad0a996fb50295df6508c4c",
      "f0f0acb0f1d0bbdc83c41c95d48ad64a89ff9d1d24584e3ea12d30d63669b6d7",
    ],
  },
] as const)("derives the keys of vector $name", async ({ given: [key, date, service], want }) => {
  const { secretDate, secretService, secretSigning } = await deriveTc3Keys(key, date, service);
  expect([secretDate, secretService, secretSigning].map(hexOf)).toEqual(want);
});

const request: WireRequest = {
  operation: operations.tcss.DescribeAssetImageList,
  method: "POST",
  query: "",
  body: "{}",
  headers: { "content-type": "application/json; charset=utf-8", "x-tc-action": "DescribeAssetImageList" },
  signal: undefined,
  timeoutMs: undefined,
  deadline: Infinity,
  attempt: 1,
  refusedKey: undefined,
  key: undefined,
  onSent: () => undefined,
};

/** Signs once for each pair of a time in seconds and a key, with one stage; returns the headers that went out. */
async function signAll(steps: readonly { readonly seconds: number; readonly credentials: TencentCredentials }[]) {
  let step = steps[0];
  const sent: Readonly<Record<string, string>>[] = [];
  const sign = signTc3({
    host: intl,
    service: "tcss",
    clock: createClock({ now: () => (step?.seconds ?? 0) * 1000 }),
  })(async ({ headers }) => {
    sent.push(headers);
    return new Answer({ status: 200, headers: {}, text: "" });
  });
  for (step of steps) {
    const { secretId: id, secretKey: secret, token } = step.credentials;
    await sign({ ...request, key: { id, secret, token, given: undefined } });
  }
  return sent;
}

const documented: TencentCredentials = { secretId: documentedId, secretKey: documentedKey };

test("sends the signature of vector D, with the time and without a token", async () => {
  const [headers] = await signAll([{ seconds: 1733500000, credentials: documented }]);
  expect(headers).toEqual({
    ...request.headers,
    "x-tc-timestamp": "1733500000",
    authorization: `TC3-HMAC-SHA256 Credential=${documentedId}/2024-12-06/tcss/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=495c2f93ae63fd0ce2517a65c602b206d809896b1ea5e544da81017e712a9c7d`,
  });
});

test.for([
  { seconds: 1733529599, date: "2024-12-06" },
  { seconds: 1733529600, date: "2024-12-07" },
  { seconds: 1733443200, date: "2024-12-06" },
])("the scope has the UTC date of the time that is sent: $seconds is on $date", async ({ seconds, date }) => {
  const [headers] = await signAll([{ seconds, credentials: documented }]);
  expect(headers?.["x-tc-timestamp"]).toBe(String(seconds));
  expect(headers?.["authorization"]).toContain(`Credential=${documentedId}/${date}/tcss/tc3_request, `);
});

test("the content type that is sent is the one that is signed", async () => {
  const signed = async (type: string): Promise<string | undefined> => {
    let authorization: string | undefined;
    const stage = signTc3({ host: intl, service: "tcss", clock: createClock({ now: () => 1733500000_000 }) })(async ({
      headers,
    }) => {
      authorization = headers["authorization"];
      return new Answer({ status: 200, headers: {}, text: "" });
    });
    const key = { id: documentedId, secret: documentedKey, token: undefined, given: undefined };
    await stage({ ...request, key, headers: { ...request.headers, "content-type": type } });
    return authorization;
  };
  expect(await signed("application/json")).toContain("SignedHeaders=content-type;host;x-tc-action,");
  expect(await signed("application/json")).not.toBe(await signed("application/x-www-form-urlencoded"));
});

test("sends the session token of temporary keys, unsigned", async () => {
  const [plain, temporary] = await signAll([
    { seconds: 1733500000, credentials: documented },
    { seconds: 1733500000, credentials: { ...documented, token: "session-token" } },
  ]);
  expect(temporary).toEqual({ ...plain, "x-tc-token": "session-token" });
});

test("derives another key when the day or the secret changes, and comes back to the first", async () => {
  const other: TencentCredentials = { secretId: documentedId, secretKey: "another" };
  const day = 86_400;
  const steps = [
    { seconds: 1733500000, credentials: documented },
    { seconds: 1733500000, credentials: other },
    { seconds: 1733500000 + day, credentials: documented },
    { seconds: 1733500000, credentials: documented },
  ];
  const signatures = (await signAll(steps)).map(({ authorization = "" }) => authorization.split("Signature=")[1]);
  expect(new Set(signatures).size).toBe(3);
  expect(signatures[3]).toBe(signatures[0]);
  // Each alone, with a stage that has derived nothing before, comes to the same.
  for (const [index, step] of steps.entries()) {
    const [alone] = await signAll([step]);
    expect(alone?.["authorization"]).toContain(signatures[index]);
  }
});
