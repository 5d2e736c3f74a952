import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { at, isNode, nodeOf } from "./nodes.ts";
import { parametersOf } from "./operation.ts";

const SERVICES = ["tcss", "sas"] as const;
const RULES = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "default"];

/**
 * Every rule and default of a request, in the order of its parameters, and where it is from: the vendor's page, or the
 * deviation in `SOURCES.md` that gives the reason.
 */
const ORIGINS: Readonly<Record<string, string>> = {
  "tcss Limit minimum": "T20",
  "tcss Limit maximum": "page",
  "tcss Limit default": "page",
  "tcss Offset minimum": "T20",
  "tcss Offset default": "page",
  "tcss MaxDailyCount minimum": "T105",
  "tcss ImageID minLength": "T83",
  "tcss OnlyShowLatest default": "page",
  "tcss StartTime pattern": "T59",
  "tcss EndTime pattern": "T59",
  "tcss UpdatedLocalImageCnt minimum": "T31",
  "tcss UpdatedRegistryImageCnt minimum": "T31",
  "tcss ScanPeriod minimum": "T6",
  "tcss ScanTime pattern": "T5",
  "tcss ScanEndTime pattern": "T5",
  "tcss Id.items minimum": "T103",
  "tcss ExcludeImageAssetIds.items minimum": "T103",
  "sas Uuids minLength": "S2",
  "sas LogicalExp default": "page",
  "sas CurrentPage minimum": "S34",
  "sas CurrentPage default": "page",
  "sas PageSize minimum": "S34",
  "sas PageSize default": "page",
  "sas Lang default": "page",
  "sas NoGroupTrace default": "page",
};

const documents = SERVICES.map((service) => {
  const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  return { service, spec: nodeOf(JSON.parse(read(`bundled/${service}.json`))), sources: read(`${service}/SOURCES.md`) };
});

test("each limit and default of a request is on the vendor's page or a numbered deviation", () => {
  const found = documents.flatMap(({ service, spec }) =>
    operationsIn(spec).flatMap((operation) =>
      requestProperties(operation, spec).flatMap(([name, schema]) =>
        rulesIn(name, schema, spec).map((rule) => `${service} ${rule}`),
      ),
    ),
  );
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(ORIGINS).toSorted());
  const numbers = documents.flatMap(({ sources }) =>
    [...sources.matchAll(/^\| ([TS]\d+) /gm)].map(([, number]) => number),
  );
  expect(Object.values(ORIGINS).filter((origin) => origin !== "page" && !numbers.includes(origin))).toEqual([]);
});

test("deviations are numbered without gaps", () => {
  for (const { sources } of documents) {
    const numbers = [...sources.matchAll(/^\| [TS](\d+) /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
});

test.each([
  ["AuthFailure", "CAM refused the signature or the authentication."],
  ["FailedOperation.AuthorizedNotEnough", "There are not enough licenses."],
  ["InternalError.MainDBFail", "A database operation failed."],
  ["InvalidParameter.MissingParameter", "A required parameter is missing."],
  ["ResourceNotFound", "The resource does not exist."],
])("%s means in every action of TCSS what the vendor says", (code, meaning) => {
  const meanings = documents
    .filter(({ service }) => service === "tcss")
    .flatMap(({ spec }) => operationsIn(spec).map((operation) => at(operation, "x-errors", code, "meaning")))
    .filter((found) => found !== undefined);
  expect(new Set(meanings)).toEqual(new Set([meaning]));
});

test("parameters of the mainland site alone are decided alike: optional, with a note, and listed in T1", () => {
  const [, listed = ""] = /^\| T1 \| ([^|]+) /m.exec(documents[0]?.sources ?? "") ?? [];
  const marked = documents.flatMap(({ spec }) =>
    operationsIn(spec).flatMap((operation) =>
      requestProperties(operation, spec)
        .filter(([, schema]) => /site of\s+mainland China/.test(String(schema["description"])))
        .map(([name]) => ({ action: String(operation["operationId"]), name, required: requiredIn(operation) })),
    ),
  );
  expect(marked.map(({ name }) => name).toSorted()).toEqual(["AutoScanEnabled", "ExcludeImageAssetIds", "ScanType"]);
  for (const { action, name, required } of marked) {
    expect(listed).toContain(`\`${action}\``);
    expect(listed).toContain(`\`${name}\``);
    expect(required).not.toContain(name);
  }
});

test("DescribeImageInfoList says itself where UUIDs come from", () => {
  const operation = nodeOf(at(documents[1]?.spec, "paths", "/DescribeImageInfoList", "post"));
  expect(operation["description"]).toContain("`DescribeCloudCenterInstances`");
  const uuids = parametersOf(operation).find(({ name }) => name === "Uuids");
  expect(uuids?.["description"]).toContain("`DescribeCloudCenterInstances`");
});

test("sorting is never closed to the names that are documented", () => {
  const closed = documents.flatMap(({ spec }) =>
    operationsIn(spec).flatMap((operation) =>
      requestProperties(operation, spec).filter(([name, schema]) => name === "By" && schema["enum"] !== undefined),
    ),
  );
  expect(closed).toEqual([]);
});

type Schema = Readonly<Record<string, unknown>>;

function operationsIn(spec: Schema): readonly Schema[] {
  return Object.values(nodeOf(spec["paths"])).map((item) => nodeOf(at(item, "post")));
}

function requiredIn(operation: Schema): readonly unknown[] {
  return [at(operation, "requestBody", "content", "application/json", "schema", "required")].flat();
}

function requestProperties(operation: Schema, spec: Schema): readonly (readonly [string, Schema])[] {
  const body = at(operation, "requestBody", "content", "application/json", "schema", "properties");
  if (isNode(body)) return Object.entries(body).map(([name, schema]) => [name, target(schema, spec)]);
  return parametersOf({ parameters: [operation["parameters"]].flat().map((one) => target(one, spec)) })
    .filter((parameter) => parameter["in"] === "query")
    .map((parameter) => [String(parameter["name"]), nodeOf(parameter["schema"])]);
}

function rulesIn(name: string, schema: Schema, spec: Schema): readonly string[] {
  const node = target(schema, spec);
  const inside = Object.entries(nodeOf(node["properties"])).flatMap(([key, value]) =>
    rulesIn(`${name}.${key}`, nodeOf(value), spec),
  );
  const items = isNode(node["items"]) ? rulesIn(`${name}.items`, node["items"], spec) : [];
  return [...RULES.filter((rule) => node[rule] !== undefined).map((rule) => `${name} ${rule}`), ...inside, ...items];
}

function target(node: unknown, spec: Schema): Schema {
  const reference = at(node, "$ref");
  return typeof reference === "string" ? nodeOf(at(spec, ...reference.slice(2).split("/"))) : nodeOf(node);
}
