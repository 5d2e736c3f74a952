import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { differences } from "./compare.js";
import { DEVIATIONS } from "./deviations.js";
import { parseModels, sdkModels } from "./sdk-models.js";
import { specModels } from "./spec-models.js";

const sources = readFileSync(join(import.meta.dirname, "../../../../specs/tcss/SOURCES.md"), "utf8");

test("the spec of TCSS differs from the models of Tencent's SDK in the listed deviations and in nothing else", () => {
  expect([...differences(specModels(), sdkModels())].sort()).toEqual(Object.keys(DEVIATIONS).sort());
});

for (const [difference, number] of Object.entries(DEVIATIONS))
  test(`the sources explain as ${number} why ${difference}`, () => {
    const field = /\.(\w+):/.exec(difference)?.[1];
    const row = sources.split("\n").find((line) => line.startsWith(`| ${number} `));
    expect(row).toContain(`\`${field}\``);
  });

test("reads every request, answer and data type of the spec from the SDK", () => {
  const { models } = specModels();
  expect(Object.keys(models)).toEqual(
    expect.arrayContaining([
      "AssetFilters",
      "ImagesInfo",
      "AutoAuthorizedImageInfo",
      "ImageInfo",
      "ModifyImageAuthorizedRequest",
    ]),
  );
  const published = sdkModels();
  expect(Object.keys(models).filter((name) => published[name] === undefined)).toEqual([]);
});

test("notices each kind of difference", () => {
  const spec = {
    sent: new Set(["Requested"]),
    models: {
      Requested: {
        Same: typed("string"),
        Demanded: typed("string"),
        Other: typed("number", true),
        New: typed("boolean"),
      },
      Answered: { Loose: typed("string", true) },
      Gone: {},
    },
  };
  const sdk = parseModels(`
/** Text about the request. */
export interface Requested {
    /**
     * Some text.
export interface NotThis {
     */
    Same?: string;
    Demanded: string;
    Other: Array<string>;
    Old?: Array<number | bigint>;
}
export interface Answered {
    Loose?: string;
}
export type Nothing = null;
`);
  expect(differences(spec, sdk)).toEqual([
    "Requested.Demanded: optional in the spec, required in the SDK",
    "Requested.Other: number in the spec, Array<string> in the SDK",
    "Requested.New: only in the spec",
    "Requested.Old: only in the SDK",
    "Gone: only in the spec",
  ]);
});

test("refuses declarations that it cannot read instead of skipping them", () => {
  expect(() => parseModels("export interface A extends B {\n}")).toThrow(
    "no declaration of a model: export interface A extends B {",
  );
});

function typed(type: string, required = false): { type: string; required: boolean } {
  return { type, required };
}
