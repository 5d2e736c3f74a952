import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, test } from "vitest";

import { documentSchema } from "./schedule-schema.js";

/** The JSON Schema that editors read, made from the one that this package checks with. `vitest -u` writes it. */
function jsonSchema(): string {
  const schema = toJsonSchema(documentSchema, {
    errorMode: "ignore",
    typeMode: "input",
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === "bigint" ? { type: "integer" } : jsonSchema,
  });
  const title = "Schedules of image scans for plimsoll schedule";
  return `${JSON.stringify({ ...schema, title }, null, 2)}\n`;
}

test("the published JSON Schema is the one that files are checked with", async () => {
  await expect(jsonSchema()).toMatchFileSnapshot("../../config/schedule.schema.json");
});
