import { hash } from "node:crypto";

import fc from "fast-check";
import { expect, test } from "vitest";

import { createFinding } from "./create-finding.js";
import { maskEvidence } from "./mask-evidence.js";
import { maskedRaw } from "./masked-raw.js";

const TOKEN = "ghp_16C7e42F292c6912E7710c838347Ae178B4a";

test.each([
  { name: "ENV with an equals sign", given: "/bin/sh -c #(nop)  ENV ROOTPASSWD=2473", want: "ENV ROOTPASSWD=***" },
  {
    name: "the time and line break of the registry list",
    given: "2024-05-06 10:49:58\n/bin/sh -c #(nop)  ENV ROOTPASSWD=2473",
    want: "ENV ROOTPASSWD=***",
  },
  { name: "ENV with a blank", given: "ENV DB_PASSWORD hunter2 and more", want: "ENV DB_PASSWORD ***" },
  { name: "ENV with many", given: "ENV A=1 DB_PASSWORD=hunter2", want: "ENV A=***" },
  { name: "ENV with a URL", given: "/bin/sh -c #(nop)  ENV PWD=postgresql://1.1.1.1:xxx@yyy", want: "ENV PWD=***" },
  { name: "ENV without a value", given: "/bin/sh -c #(nop) ENV ROOTPASSWD", want: "ENV ***" },
  { name: "ARG", given: "ARG TOKEN=abc", want: "ARG TOKEN=***" },
  { name: "RUN", given: "/bin/sh -c #(nop) RUN curl -u admin:hunter2 x.test", want: "RUN ***" },
  { name: "the user with all rights", given: "/bin/sh -c #(nop) USER root", want: "USER root" },
  { name: "another user", given: "USER hunter2", want: "USER ***" },
  { name: "a file by its digest", given: "/bin/sh -c #(nop) ADD file:805cb5 in / ", want: "ADD file:805cb5 in /" },
  { name: "a key and a value", given: "aws_secret_access_key = abcd/efgh", want: "aws_secret_access_key=***" },
  { name: "YAML", given: "  - password: 'a: b'\n  user: root", want: "password: ***" },
  { name: "JSON", given: '{"user":"root","password":"hunter2"}', want: '{ "user": "***", "password": "***" }' },
  { name: "half of JSON", given: '"password": "hunter2", "user"', want: "password: ***" },
  { name: "a URL", given: "https://x:y@z.test/T000/B000?token=1", want: "https://***" },
  {
    name: "a private key",
    given: "x-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----\ny",
    want: "-----BEGIN RSA PRIVATE KEY----- ***",
  },
  {
    name: "a private key without its end",
    given: "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbn",
    want: "-----BEGIN OPENSSH PRIVATE KEY----- ***",
  },
  { name: "a bare word", given: "hunter2", want: "***" },
  { name: "a bare word with a sign", given: "hunter2:correct=horse", want: "***" },
  { name: "base64, which ends like a name", given: "cGFzc3dvcmR0b2tlbg==", want: "***" },
  { name: "a sentence", given: "the password is hunter2", want: "***" },
  { name: "nothing", given: " ", want: "" },
])("evidence: $name", ({ given, want }) => {
  expect(maskEvidence(given).excerpt).toBe(want);
});

test("only a value that cannot be found by trying has a hash", () => {
  expect(maskEvidence(`ENV TOKEN="${TOKEN}"`).sha256).toBe(hash("sha256", TOKEN));
  expect(maskEvidence(`token: ${TOKEN}`).sha256).toBe(hash("sha256", TOKEN));
  for (const text of [
    "ENV A=2473",
    "ENV A=a1b2c3d4e5f6g7h8i9j0k1l",
    "ENV A=correct-horse-battery-staple-1",
    `ENV A=${"1".repeat(40)}`,
    `ENV A=${TOKEN} B=1`,
    TOKEN,
  ])
    expect(maskEvidence(text).sha256).toBeUndefined();
});

test("a private key has one hash, however its lines are broken", () => {
  const body = `MIIEpAIBAAKCAQEA${TOKEN.slice(4)}`;
  const pem = (sign: string) =>
    `-----BEGIN RSA PRIVATE KEY-----${sign}${body.slice(0, 20)}${sign}${body.slice(20)}${sign}-----END RSA PRIVATE KEY-----`;
  expect(maskEvidence(pem("\n")).sha256).toBe(hash("sha256", body));
  for (const sign of ["\r\n", "\\n"]) expect(maskEvidence(pem(sign))).toEqual(maskEvidence(pem("\n")));
});

/** Forms in which a secret stands in evidence; `certain` ones say where it is. */
const FORMS: readonly { readonly certain: boolean; readonly write: (secret: string) => string }[] = [
  { certain: true, write: (secret) => `/bin/sh -c #(nop)  ENV ROOT_PW=${secret}` },
  { certain: true, write: (secret) => `2024-05-06 10:49:58\n/bin/sh -c #(nop) ENV ROOT_PW=${secret} B=1` },
  { certain: true, write: (secret) => `ENV ROOT_PW "${secret}"` },
  { certain: true, write: (secret) => `api_key=${secret}` },
  { certain: true, write: (secret) => `token: '${secret}'\nq: 1` },
  { certain: true, write: (secret) => `redis://:${secret}@q.test:6379` },
  { certain: true, write: (secret) => `https://q.test/?k=${secret}` },
  { certain: true, write: (secret) => `-----BEGIN EC PRIVATE KEY-----\n${secret}\n-----END EC PRIVATE KEY-----` },
  { certain: true, write: (secret) => JSON.stringify({ q: secret }) },
  { certain: false, write: (secret) => secret },
  { certain: false, write: (secret) => `q ${secret}` },
  { certain: false, write: (secret) => `/bin/sh -c #(nop) RUN q ${secret}` },
  { certain: false, write: (secret) => `q: "${secret}` },
];

/** Signs that no name or word of the forms has, so that what is found is the secret. */
const secretText = fc
  .stringMatching(/^[G-OS-Z5-9!#$%&+,.:=@?{}[\]^|~ '"/-]{8,40}$/)
  .filter((text) => text.trim() === text && !text.includes("-----") && !/^[={[]/.test(text));

test("no six characters of a secret are left in any member of a finding or its record", () => {
  fc.assert(
    fc.property(secretText, fc.constantFrom(...FORMS), fc.nat({ max: 40 }), (secret, { certain, write }, cut) => {
      const part = secret.slice(Math.min(cut, secret.length - 6));
      const text = `${part} qqq ${secret}`;
      const finding = createFinding({
        kind: "secret",
        cloud: "tencent",
        image: { key: "sha256:01" },
        id: certain ? text : "3",
        aliases: [text],
        rule: { name: text, item: text, class: secret },
        path: certain ? `/root/${secret}` : "/root/q",
        layer: { command: `/bin/sh -c ${secret}` },
        package: { name: text, version: secret, path: text },
        evidenceText: write(secret),
        raw: {
          InstructionContent: write(secret),
          Desc: text,
          deep: [{ Other: secret, Promt: write(secret), LayerCmd: secret }],
        },
      });
      const shown = textsOf(finding).join("\n\n");
      for (let at = 0; at + 6 <= secret.length; at++) expect(shown).not.toContain(secret.slice(at, at + 6));
    }),
    { numRuns: 1000 },
  );
});

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test("a record without secrets is handed back, with all its digits", () => {
  const raw = { CVEID: "CVE-2024-1", Size: 9_007_199_254_740_993n, Components: [{ Name: "a" }], Des: null };
  expect(maskedRaw(raw)).toBe(raw);
  const masked = maskedRaw({ ...raw, Promt: "password: hunter2", Desc: "it is hunter2" });
  expect(masked).toEqual({ ...raw, Promt: "password: ***", Desc: "it is ***" });
});

test("a member called __proto__ is masked like any other", () => {
  const raw: unknown = JSON.parse('{"__proto__": {"Promt": "password: hunter2"}, "a": 1}');
  expect(JSON.stringify(maskedRaw(raw))).toBe('{"__proto__":{"Promt":"password: ***"},"a":1}');
});

test("the layers of a vulnerability are masked, and its package stays readable", () => {
  const LayerCmd = "/bin/sh -c #(nop) COPY file:0a in vpp-saas.jar ";
  const secret = "/bin/sh -c #(nop) ENV PW=vpp-saas";
  const row = { Path: "/app/vpp-saas.jar", LayerInfos: [{ LayerCmd }, { LayerCmd: "/bin/sh -c cp vpp-saas.jar" }] };
  const finding = createFinding({
    kind: "vulnerability",
    cloud: "tencent",
    image: { key: "a" },
    id: "CVE-2024-1",
    package: { name: "vpp", path: row.Path },
    layer: { command: secret },
    raw: row,
  });
  expect(finding.layer).toEqual({ command: "ENV PW=***" });
  expect(finding.package?.path).toBe("app/vpp-saas.jar");
  expect(finding.raw).toEqual({
    Path: "/app/vpp-saas.jar",
    LayerInfos: [{ LayerCmd: "COPY file:0a in vpp-saas.jar" }, { LayerCmd: "***" }],
  });
});

test("the path of a file is shown where its text cannot be told apart", () => {
  const text = "found in /root/.ssh/config";
  const finding = createFinding({
    kind: "secret",
    cloud: "alibaba",
    image: { key: "a" },
    id: "ssh",
    path: "/root/.ssh/config",
    evidenceText: text,
    raw: { FilePath: "/root/.ssh/config", Promt: text },
  });
  expect(finding).toMatchObject({ path: "root/.ssh/config", raw: { FilePath: "/root/.ssh/config", Promt: "***" } });
});

test("a text of a megabyte is masked without searching for it", () => {
  const finding = createFinding({
    kind: "secret",
    cloud: "alibaba",
    image: { key: "a" },
    id: "key",
    rule: { name: "abc" },
    evidenceText: `password=${"x".repeat(1_000_000)}`,
    raw: {},
  });
  expect(finding).toMatchObject({ evidence: { excerpt: "password=***" }, rule: { name: "***" } });
});
