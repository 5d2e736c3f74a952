import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import {
  at,
  isNode,
  listOf,
  type Node,
  nodeOf,
  operationsOf,
  readSpec,
  requestSchema,
  SERVICES,
  type SpecOperation,
} from "../reader/index.ts";

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
  "tcss PocID minLength": "T133",
  "tcss Id minimum": "T134",
  "tcss Id.items minimum": "T103",
  "tcss ExcludeImageAssetIds.items minimum": "T103",
  "tcss ExcludeImageList.items minimum": "T223",
  "tcss RegistryIds.items minimum": "T223",
  "tcss TaskID minimum": "T223",
  "tcss Timeout minimum": "T224",
  "tcss Timeout default": "T190",
  "tcss ScanScope default": "T190",
  "tcss IsOneClickScanningTask default": "T190",
  "sas Uuids minLength": "S2",
  "sas LogicalExp default": "page",
  "sas CurrentPage minimum": "S34",
  "sas CurrentPage default": "page",
  "sas PageSize minimum": "S34",
  "sas PageSize default": "page",
  "sas PageSize pattern": "S77",
  "sas Lang default": "page",
  "sas NoGroupTrace default": "page",
  "sas ImageUuid minLength": "S119",
  "sas Name minLength": "S119",
  "sas ConfigId minLength": "S122",
  "sas Digest minLength": "S122",
  "sas FirstDateStr minimum": "S151",
  "sas Images minLength": "S122",
  "sas IntervalPeriod minimum": "S151",
  "sas TargetEndTime maximum": "S149",
  "sas TargetEndTime minimum": "S149",
  "sas TargetStartTime maximum": "S149",
  "sas TargetStartTime minimum": "S149",
  "sas TaskId minLength": "S122",
};

const documents = SERVICES.map((service) => ({
  service,
  operations: operationsOf(readSpec(service)),
  sources: readFileSync(new URL(`../${service}/SOURCES.md`, import.meta.url), "utf8"),
}));

test("each limit and default of a request is on the vendor's page or a numbered deviation", () => {
  const found = documents.flatMap(({ service, operations }) =>
    operations.flatMap((operation) =>
      requestProperties(operation).flatMap(([name, schema]) =>
        rulesIn(name, schema).map((rule) => `${service} ${rule}`),
      ),
    ),
  );
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(ORIGINS).toSorted());
  const numbers = documents.flatMap(({ sources }) =>
    [...sources.matchAll(/^\| ([TS]\d+) /gm)].map(([, number]) => number),
  );
  expect(Object.values(ORIGINS).filter((origin) => origin !== "page" && !numbers.includes(origin))).toEqual([]);
});

test("deviations are numbered in order, and no number is there twice", () => {
  for (const { sources } of documents) {
    const numbers = [...sources.matchAll(/^\| [TS](\d+) /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
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
    .flatMap(({ operations }) => operations.map((operation) => at(operation, "x-errors", code, "meaning")))
    .filter((found) => found !== undefined);
  expect(new Set(meanings)).toEqual(new Set([meaning]));
});

test("Security Center has a code for each required parameter, and each code that names a parameter names one of its operation", () => {
  const operations = documents.filter(({ service }) => service === "sas").flatMap((document) => document.operations);
  for (const operation of operations) {
    const { operationId, properties, required, codes } = {
      operationId: operation.operationId,
      properties: requestProperties(operation).map(([name]) => name),
      required: listOf(requestSchema(operation)["required"]).map((name) => `Missing${String(name)}`),
      codes: Object.keys(nodeOf(at(operation, "x-errors"))),
    };
    expect({ operationId, missing: codes.filter((code) => code.startsWith("Missing")) }).toEqual({
      operationId,
      missing: required.toSorted(),
    });
    const invalid = codes.flatMap((code) => /^Invalid(?!Param$)(.+)/.exec(code)?.[1] ?? []);
    expect({ operationId, invalid: invalid.filter((name) => !properties.includes(name)) }).toEqual({
      operationId,
      invalid: [],
    });
  }
});

test("fields of Security Center that may hold a secret say so", () => {
  const schemas = nodeOf(at(readSpec("sas"), "components", "schemas"));
  const texts = [
    ["SensitiveFile", "Promt"],
    ["BuildRisk", "Promt"],
    ["BuildRisk", "LayerCmd"],
  ].map(([schema = "", field = ""]) => at(schemas, schema, "properties", field, "description"));
  for (const text of texts) expect(text).toMatch(/secret/);
});

test("parameters of the mainland site alone are decided alike: optional, with a note, and listed in T1", () => {
  const [, listed = ""] = /^\| T1 \| ([^|]+) /m.exec(documents[0]?.sources ?? "") ?? [];
  const marked = documents.flatMap(({ operations }) =>
    operations.flatMap((operation) =>
      requestProperties(operation)
        .filter(([, schema]) => /site of\s+mainland China/.test(String(schema["description"])))
        .map(([name]) => ({
          action: operation.operationId,
          name,
          required: listOf(requestSchema(operation)["required"]),
        })),
    ),
  );
  expect(marked.map(({ name }) => name).toSorted()).toEqual([
    "AutoScanEnabled",
    "ExcludeImageAssetIds",
    "ScanType",
    "TaskID",
    "TaskID",
  ]);
  for (const { action, name, required } of marked) {
    expect(listed).toContain(`\`${action}\``);
    expect(listed).toContain(`\`${name}\``);
    expect(required).not.toContain(name);
  }
});

test("DescribeImageInfoList says itself where UUIDs come from", () => {
  const operation = documents[1]?.operations.find(({ operationId }) => operationId === "DescribeImageInfoList");
  expect(operation?.description).toContain("`DescribeCloudCenterInstances`");
  const uuids = operation?.parameters.find(({ name }) => name === "Uuids");
  expect(uuids?.description).toContain("`DescribeCloudCenterInstances`");
});

test("sorting is never closed to the names that are documented", () => {
  const closed = documents.flatMap(({ operations }) =>
    operations.flatMap((operation) =>
      requestProperties(operation).filter(([name, schema]) => name === "By" && schema["enum"] !== undefined),
    ),
  );
  expect(closed).toEqual([]);
});

function requestProperties(operation: SpecOperation): readonly (readonly [name: string, schema: Node])[] {
  return Object.entries(nodeOf(requestSchema(operation)["properties"])).map(([name, schema]) => [name, nodeOf(schema)]);
}

function rulesIn(name: string, schema: Node): readonly string[] {
  const inside = Object.entries(nodeOf(schema["properties"])).flatMap(([key, value]) =>
    rulesIn(`${name}.${key}`, nodeOf(value)),
  );
  const items = isNode(schema["items"]) ? rulesIn(`${name}.items`, schema["items"]) : [];
  return [...RULES.filter((rule) => schema[rule] !== undefined).map((rule) => `${name} ${rule}`), ...inside, ...items];
}
