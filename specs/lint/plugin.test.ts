import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { plugin } from "./plugin.ts";
import { lint } from "./testing/redocly-cli.ts";
import { validFiles } from "./testing/valid-files.ts";

const { configs, rules } = plugin();

test("every rule that has a file is in the plugin and in its config", () => {
  const files = readdirSync(new URL("rules/", import.meta.url)).filter((file) => !file.endsWith(".test.ts"));
  const ids = files.map((file) => file.slice(0, -".ts".length));
  expect(Object.keys(rules.oas3).sort()).toEqual(ids.sort());
  expect(configs["all"]?.rules).toEqual(Object.fromEntries(ids.map((id) => [`plimsoll/${id}`, "error"])));
});

test("every rule has a test", () => {
  const files = readdirSync(new URL("rules/", import.meta.url));
  expect(files.filter((file) => file.endsWith(".test.ts")).sort()).toEqual(
    Object.keys(rules.oas3)
      .map((id) => `${id}.test.ts`)
      .sort(),
  );
});

test("the valid description of the tests breaks none of the rules", async () => {
  expect(await lint({ extends: ["plimsoll/all"] }, [validFiles()])).toEqual([[]]);
});

test("redocly.yaml refuses an example that does not fit its schema, wherever it stands", async () => {
  const [problems = []] = await lint(fileURLToPath(new URL("../redocly.yaml", import.meta.url)), [
    validFiles({
      "#/paths/~1DescribeThingList/post/requestBody/content/application~1json/examples/documented/value": {
        Limit: 101,
      },
      "#/paths/~1ModifyThing/post/parameters/1/examples/documented/value": 1,
      "#/paths/~1ModifyThing/post/responses/200/content/application~1json/examples/documented/value": { Id: 1 },
      "schemas/Thing.json#/properties/Id/examples": [true],
    }),
  ]);
  expect(
    problems.filter(({ rule }) => rule.startsWith("no-invalid-")).map(({ rule, place }) => `${rule} ${place}`),
  ).toEqual([
    "no-invalid-media-type-examples #/paths/~1DescribeThingList/post/requestBody/content/application~1json/examples/documented/value/Limit",
    "no-invalid-schema-examples schemas/Thing.json#/properties/Id/examples/0",
    "no-invalid-parameter-examples #/paths/~1ModifyThing/post/parameters/1/examples/documented/value",
    "no-invalid-media-type-examples #/paths/~1ModifyThing/post/responses/200/content/application~1json/examples/documented/value/Id",
  ]);
});
