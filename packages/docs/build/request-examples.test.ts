import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { cliExample, shellWord } from "./cli-example.ts";
import { clientExample, pagesExample } from "./client-example.ts";
import type { RequestExample } from "./examples.ts";
import { operations } from "./catalog.ts";
import { goExample } from "./go-example.ts";
import { pythonExample } from "./python-example.ts";
import { harborOperation } from "./fixtures/harbor.ts";
import type { Operation } from "./operation.ts";
import { wireExample } from "./wire-example.ts";

const list = harborOperation("tcss");
const look = harborOperation("sas");

function example({ requests }: Operation, id: string): RequestExample {
  const found = requests.find((request) => request.id === id);
  if (found === undefined) throw new Error(`There is no example ${id}`);
  return found;
}

test("writes a TC3 request as it travels", () => {
  expect(wireExample(list, example(list, "plain"))).toBe(`POST / HTTP/1.1
Host: harbor.example.com
Content-Type: application/json
X-TC-Action: ListShips
X-TC-Timestamp: 1733500000
Authorization: TC3-HMAC-SHA256 Credential=<SecretId>/2024-12-06/tcss/tc3_request, SignedHeaders=content-type;host, Signature=<signature>

{ "Limit": 1 }`);
});

test("writes an ACS3 request as it travels, with its lists counted from 1 and its headers signed", () => {
  const emptyBody = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  expect(wireExample(look, example(look, "both"))).toBe(`POST /?Ids.1=a%20b&Ids.2=c%2A&Deep=true HTTP/1.1
Host: harbor.example.com
Accept: application/json
x-acs-action: LookShips
x-acs-content-sha256: ${emptyBody}
Authorization: ACS3-HMAC-SHA256 Credential=<AccessKeyId>,SignedHeaders=host;x-acs-action;x-acs-content-sha256,Signature=<signature>`);
});

test("writes a complete file for the client", () => {
  expect(clientExample(look, example(look, "both")))
    .toBe(`import { alibabaFromEnvironment, createSasClient } from "@plimsoll/client";

await using sas = createSasClient({ credentials: alibabaFromEnvironment(process.env) });
const answer = await sas.call("LookShips", { Ids: ["a b", "c*"], Deep: true });
console.log(answer);
`);
});

test("reads pages without naming one, and only where there are pages", () => {
  expect(pagesExample(list)).toContain(`tcss.paginate("ListShips", { Filters: [{ Name: "it's" }] })`);
  expect(pagesExample(list)).toContain("console.log(item.ShipId);");
  expect(pagesExample(look)).toBeUndefined();
  if (list.pagination === undefined) throw new Error("a list has pages");
  const severalFields = { ...list, pagination: { ...list.pagination, identity: ["ShipId", "Berth"] } };
  expect(pagesExample(severalFields)).toContain("console.log(item.ShipId, item.Berth);");
});

test("prints items that are texts as they are", () => {
  const { pagination } = list;
  if (pagination === undefined) throw new Error("a list has pages");
  const { identity: _identity, ...ofTexts } = pagination;
  expect(pagesExample({ ...list, pagination: ofTexts })).toContain("console.log(item);");
});

test("writes flags where every parameter is one word, else one JSON text in quotes", () => {
  expect(cliExample(list, example(list, "plain"))).toBe("plimsoll api tcss ListShips --Limit 1");
  expect(cliExample(list, example(list, "nested"))).toBe(
    String.raw`plimsoll api tcss ListShips --data '{ "Limit": 2, "Filters": [{ "Name": "it'\''s" }] }'`,
  );
});

test.each([
  ["04:00:00", "04:00:00"],
  ["a b", "'a b'"],
  ["*", "'*'"],
  ["", "''"],
  ["it's", String.raw`'it'\''s'`],
])("quotes %j for a shell where needed", (given, want) => {
  expect(shellWord(given)).toBe(want);
});

test("writes a complete file for the vendors' SDKs of Python", () => {
  expect(pythonExample(list, example(list, "nested"))).toContain(
    `print(client.call_json("ListShips", { "Limit": 2, "Filters": [{ "Name": "it's" }] }))`,
  );
  expect(pythonExample(look, example(look, "both"))).toContain(`"Deep": True`);
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;

test.skipIf(!hasPython)("every example in Python is Python", () => {
  const sources = operations.flatMap((operation) =>
    operation.requests.map((request) => pythonExample(operation, request)),
  );
  const check = "import ast, json, sys\nfor source in json.load(sys.stdin): ast.parse(source)";
  const { stderr } = spawnSync("python3", ["-c", check], { input: JSON.stringify(sources), encoding: "utf8" });
  expect(stderr).toBe("");
});

test("writes the request for the vendors' SDKs of Go as JSON between backquotes, or quoted where it holds one", () => {
  expect(goExample(list, example(list, "plain"))).toContain('request.SetActionParameters(`{ "Limit": 1 }`)');
  expect(goExample(look, example(look, "both"))).toContain(
    'json.Unmarshal([]byte(`{ "Ids": ["a b", "c*"], "Deep": true }`), &query)',
  );
  const quoted = { ...example(list, "plain"), request: { Name: "a`b" } };
  expect(goExample(list, quoted)).toContain(String.raw`SetActionParameters("{ \"Name\": \"a${"`"}b\" }")`);
});
