import * as fc from "fast-check";
import { expect, test } from "vitest";

import { Scrubber } from "./scrubber.js";

const secrets = ["AKIDexample0real0secret0id", "real/secret+key=with&signs"];
const scrubber = new Scrubber({ secrets, hide: ["project-x"], hostNames: false });

function scrubBody(body: object | string, of: Scrubber = scrubber): string {
  return of.scrub({ parameters: "{}", body: typeof body === "string" ? body : JSON.stringify(body) }).body;
}

function scrubObject(body: object, of?: Scrubber): unknown {
  return JSON.parse(scrubBody(body, of)) as unknown;
}

test("leaves names, digests, versions, times, sizes, UUIDs and numbers as they were written", () => {
  const body = `{ "ImageName":"registry.example/a/b:1.2.3.4",
  "ImageID": "sha256:${"123456789012".padEnd(64, "a")}", "Uuid": "ff9ca084-7faa-4ab2-8728-690247550001",
  "Version": "2.31.0.1", "Size": 123456789012, "ScanTime": "2026-11-21 12:00:00", "Huge": 12345678901234567890123,
  "VulCnt": 3, "Ratio": 0.250, "SecretCount": "7", "TokenType": "bearer", "Text": "\\u00e9 at 127.0.0.1:80" }`;
  expect(scrubBody(body.replace("b:1.2.3.4", "b:v1.2.3.4"))).toBe(body.replace("b:1.2.3.4", "b:v1.2.3.4"));
});

test("replaces values by the names of their members, strings and numbers alike", () => {
  const scrubbed = scrubObject({
    Uin: "100012345678",
    AppId: 1_250_000_001,
    OwnerUin: 100_012_345_678,
    Password: "hunter2",
    Auth: { AccessKeySecret: "abc", tokens: ["one", "two"] },
    Filters: [{ Name: "Password", Values: ["swordfish"] }],
  });
  expect(scrubbed).toMatchObject({
    Uin: expect.stringMatching(/^1\d{11}$/),
    AppId: expect.any(Number),
    Password: expect.stringMatching(/^scrubbed-[0-9a-f]{16}$/),
    Auth: {
      AccessKeySecret: expect.stringMatching(/^scrubbed-/),
      tokens: Array(2).fill(expect.stringMatching(/^scrubbed-/)),
    },
    Filters: [{ Name: "Password", Values: [expect.stringMatching(/^scrubbed-/)] }],
  });
  const { Uin, OwnerUin } = scrubbed as { Uin: string; OwnerUin: number }; // the members that were put in
  expect(OwnerUin).toBe(Number(Uin));
  expect(Uin).not.toBe("100012345678");
});

test("a value that its name reveals is replaced in the whole exchange", () => {
  const { parameters, body } = scrubber.scrub({
    parameters: '{"Bucket":"logs-1250000001"}',
    body: '{"AppId":1250000001,"Message":"bucket logs-1250000001, password opensesame","Password":"opensesame"}',
  });
  const { AppId, Message, Password } = JSON.parse(body) as Record<string, string>; // the members that were put in
  expect(JSON.parse(parameters)).toEqual({ Bucket: `logs-${AppId}` });
  expect(Message).toBe(`bucket logs-${AppId}, password ${Password}`);
});

test("replaces secrets that have a form of their own, in any text", () => {
  const text = scrubBody(
    "mail Jo.Doe+x@corp.test from 10.1.2.3, [2400:3200::1] or ::ffff:8.8.8.8, role/1234567890123456 of uin100012345678 " +
      "with LTAI5tAbCdEfGhIjKlMn, Signature=abc%2Bdef, eyJhbGciOiJI.eyJzdWIiOiIx.c2ln, -----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----",
  );
  expect(text).toMatch(
    /^mail user-[0-9a-f]{8}@example\.com from (?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+, \[2001:db8::[0-9a-f:]+\] or 2001:db8::[0-9a-f:]+, role\/1\d{15} of uin1\d{11} with scrubbed-[0-9a-f]{16}, Signature=scrubbed-[0-9a-f]{16}, scrubbed-[0-9a-f]{16}, scrubbed-[0-9a-f]{16}$/,
  );
});

const random = "Zx9Qw3Er5Ty7Ui1Op2As4Df6";
const leaks = [
  ...[
    "pwd",
    "passwd",
    "Pwd",
    "ApiKey",
    "api_key",
    "x-api-key",
    "API-KEY",
    "passphrase",
    "MYSQL_PASS",
    "AccessKeyId",
  ].map((name) => ({ what: `the member ${name}`, body: { [name]: random } })),
  { what: "a variable in a list", body: { Env: [`MYSQL_ROOT_PASSWORD=${random}`, "PATH=/bin"] } },
  { what: "a variable with signs in it", body: { Env: [`DB_PASSWORD=a&b c;'${random}"`] } },
  { what: "a token in a variable", body: { Env: [`GITHUB_TOKEN=${random}`, `NPM_API_KEY="${random}"`] } },
  { what: "a name and a value", body: { Env: [{ Key: "DB_PWD", Value: random }] } },
  {
    what: "a shell line",
    body: { Command: `export API_TOKEN='${random}' && run --password ${random} --api-key=${random}` },
  },
  { what: "a build instruction", body: { History: `ENV DB_PASSWORD ${random}\nARG npm_token=${random}` } },
  { what: "a line of a configuration", body: { Text: `user: x\npassword: ${random}\nsecretKey: "${random}"\n` } },
  { what: "JSON in a text", body: { Text: `sent {"api_key":"${random}","n":1} and {\\"pwd\\":\\"${random}\\"}` } },
  { what: "a query", body: { Url: `https://x.test/?access_token=${random}&Limit=5` } },
  { what: "a header", body: { Text: `Authorization: Bearer ${random}` } },
  { what: "a bearer token alone", body: { Text: `sent with bearer ${random}.` } },
  { what: "a basic login", body: { Text: `authorization: Basic ${random}==` } },
  {
    what: "a URL with a login",
    body: { Url: `https://user:${random}@git.test/a.git`, Also: `amqp://:p@${random}@mq` },
  },
  { what: "a URL with a token", body: { Url: `https://${random}@git.test/a.git` } },
  ...[
    "ghp_",
    "gho_",
    "github_pat_",
    "glpat-",
    "xoxb-",
    "xoxp-",
    "xoxa-",
    "AKIA",
    "LTAI",
    "AKID",
    "sk-",
    "sk-ant-",
    "npm_",
    "pypi-",
    "hf_",
  ].map((prefix) => ({ what: `a token that begins with ${prefix}`, body: { Text: `is '${prefix}${random}' here` } })),
  { what: "a web token", body: { Text: `eyJhbGciOiJI.eyJ${random}.${random}` } },
  {
    what: "an encrypted key",
    body: {
      Text: `-----BEGIN RSA PRIVATE KEY-----\nDEK-Info: AES-128-CBC,F\n\n${random}\n-----END RSA PRIVATE KEY-----`,
    },
  },
];

test.each(leaks)("replaces $what", ({ body }) => {
  const written = scrubBody(body);
  expect(written).not.toContain(random);
  expect(written).toContain("scrubbed-");
  expect(JSON.parse(written)).toBeTypeOf("object");
  expect(scrubBody(Object.values(body).join("\n"))).not.toMatch(new RegExp(`[=: ]${random}`));
});

test("keeps values that are only about secrets", () => {
  const body = {
    Message:
      "The token is wrong. Specified SecurityToken is expired; InvalidSecurityToken.Expired, see task-0123456789abcdefgh",
    Env: ["PATH=/usr/bin", "TOKEN_TYPE=bearer", "Limit=5"],
    Digest: `sha256:${"ab12".repeat(16)}`,
    Url: "https://registry.test:5000/a/b@sha256:0123",
  };
  expect(JSON.parse(scrubBody(body))).toEqual(body);
});

test("goes into JSON in strings, into XML and into the names of members", () => {
  const scrubbed = scrubObject({ Detail: JSON.stringify({ Password: "p4", ip: "10.9.8.7" }), "100012345678": 1 });
  expect(JSON.stringify(scrubbed)).not.toMatch(/p4|10\.9\.8\.7|100012345678/);
  expect(JSON.parse((scrubbed as { Detail: string }).Detail)).toHaveProperty("Password"); // the member that was put in
  const xml = scrubBody("<A><RequestId>1-2</RequestId><Password>a&amp;b</Password><M>a&amp;b at 10.9.8.7</M><E/></A>");
  expect(xml).toMatch(
    /^<A><RequestId>0{8}-0{4}-0{4}-0{4}-0{12}<\/RequestId><Password>scrubbed-\w+<\/Password><M>a&amp;b at [\d.]+<\/M><E\/><\/A>$/,
  );
});

test("the same value gets the same placeholder in every recording with the same keys, and others with other keys", () => {
  const body = { Uin: "100012345678", Mail: "a@b.test", Ip: "10.1.1.1", Password: "secret" };
  const again = new Scrubber({ secrets, hide: [], hostNames: true });
  const other = new Scrubber({ secrets: ["another secret key"], hide: [], hostNames: false });
  expect(scrubObject(body, again)).toEqual(scrubObject(body));
  for (const [name, value] of Object.entries(scrubObject(body, other) as object))
    // the members that were put in
    expect([name, value]).not.toEqual([name, (scrubObject(body) as Record<string, unknown>)[name]]); // the same
});

test("different IP addresses stay different", () => {
  const addresses = Array.from({ length: 762 }, (_, index) => `10.0.${index >> 8}.${index & 255}`);
  const scrubbed = scrubObject(addresses, new Scrubber({ secrets, hide: [], hostNames: false }));
  expect(new Set(scrubbed as string[]).size).toBe(762); // one text for each
});

test("names of hosts are only hidden if that is asked for", () => {
  const body = { HostName: "build-7", NodeName: "n1", ImageName: "app" };
  expect(scrubObject(body)).toEqual(body);
  expect(scrubObject(body, new Scrubber({ secrets, hide: [], hostNames: true }))).toEqual({
    HostName: expect.stringMatching(/^host-[0-9a-f]{8}$/),
    NodeName: expect.stringMatching(/^host-[0-9a-f]{8}$/),
    ImageName: "app",
  });
});

// A text that is gone through over and over takes minutes here, far beyond what a test may.
test.each([
  "eyJ",
  "eyJaaaaaaaa.",
  "a@",
  "a.b-c+",
  "a:",
  "1.",
  "1",
  "Signature=",
  "-----BEGIN PRIVATE KEY-----",
  "-----BEGIN PRIVATE KEY-----a-",
  "token",
  "token ",
  "token=",
  "token=.",
  "token: ",
  "password=\\'",
  "--token",
  "a_",
  "bearer ",
  "a://",
  "a://b",
  "ENV ",
  "<a>",
  "<",
])("goes through a long text of %s once", (piece) => {
  const body = piece.repeat(600_000 / piece.length);
  expect(scrubBody(JSON.stringify(body))).toMatch(/^".*"$/s);
  expect(scrubBody(body)).not.toBe("");
});

const digitsOf = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[1-8][0-9]{${length - 1}}$`)).filter((digits) => !/^(\d)\1+$/.test(digits));
const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9+/=_-]{15,40}$/);

/** Values that must not be in a recording. */
const world = fc.record({
  keys: fc.array(word, { minLength: 1, maxLength: 4 }),
  hidden: word,
  password: fc.string({ minLength: 8, maxLength: 30 }).filter((text) => text.trim().length >= 8),
  uin: digitsOf(12),
  uid: digitsOf(16),
  appId: digitsOf(10),
  email: fc
    .stringMatching(/^[a-z][a-z0-9.+_]{6,20}@[a-z]{3,10}\.(?:test|com)$/)
    .filter((text) => !text.endsWith("@example.com")),
  ipv4: fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 11, max: 126 }))).map((parts) => parts.join(".")),
});

test("no secret is in the output, wherever it was in the input", () => {
  fc.assert(
    fc.property(
      world,
      fc.boolean(),
      fc.jsonValue(),
      ({ keys, hidden, password, uin, uid, appId, email, ipv4 }, isXml, noise) => {
        const everything = [...keys, hidden, password, uin, uid, appId, email, ipv4];
        const plain = [...keys, ...keys.map(encodeURIComponent), hidden, uin, uid, email, ipv4];
        const body = {
          AppId: Number(appId),
          SubUin: uin,
          Password: password,
          Noise: noise,
          List: plain.map((text) => ({ Text: text, Sentence: `of ${text}.`, Quoted: `'${text}', (${text})` })),
          Numbers: [Number(uin), uid].map(Number),
          Nested: JSON.stringify({ a: plain, b: JSON.stringify(plain) }),
          Also: [`password ${password}!`, `bucket-${appId}`],
          [uin]: { [`mail ${email}`]: ipv4 },
        };
        const answer = isXml
          ? `<A><AppId>${appId}</AppId><Password>${escape(password)}</Password><T>${escape(plain.join(" "))}</T></A>`
          : JSON.stringify(body);
        const scrubbed = new Scrubber({ secrets: keys, hide: [hidden], hostNames: false }).scrub({
          parameters: JSON.stringify({ Filters: [{ Name: "Uin", Values: [uin, appId] }], Ips: [ipv4] }),
          body: answer,
        });
        const written = scrubbed.parameters + scrubbed.body;
        const rest = JSON.stringify(noise);
        for (const text of everything)
          if (!rest.includes(text))
            for (const spelling of [text, JSON.stringify(text).slice(1, -1), escape(text)])
              expect(written).not.toContain(spelling);
        if (!isXml) expect(Object.keys(JSON.parse(scrubbed.body) as object)).toHaveLength(9); // still the same object
      },
    ),
    { numRuns: 300 },
  );
});

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
