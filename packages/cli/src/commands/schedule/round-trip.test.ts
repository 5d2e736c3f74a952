import { readScheduleDocument } from "@plimsoll/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { jsonText, withNumbers } from "../../exact-json.js";
import type { Io } from "../../io.js";
import { yamlText } from "../../output/yaml.js";
import { readScheduleFile } from "./read-schedule-file.js";

const words = fc.array(
  fc.oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.constantFrom("no", "02:00", "0777", "~", "<<", "1e3")),
  {
    maxLength: 3,
  },
);

/** Files of schedules with texts of all kinds. */
const documents = fc
  .record({
    everyDays: fc.integer({ min: 1, max: 365 }),
    minutes: fc.integer({ min: 0, max: 1439 }),
    namespaces: words,
    registries: words,
    clusters: words,
    exclude: fc.array(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), { maxLength: 3 }),
  })
  .map(({ everyDays, minutes, namespaces, registries, clusters, exclude }) => {
    const two = (number: number): string => String(number).padStart(2, "0");
    const at = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    return {
      version: 1,
      host: { everyDays, at, clusters },
      registry: { everyDays, at, namespaces, registries, exclude: withNumbers(exclude) },
      images: [{ everyHours: everyDays, at: "00:00", until: "06:00" }],
    };
  });

test.each([
  { format: "YAML", write: yamlText },
  { format: "JSON", write: (value: unknown) => jsonText(value, 2) },
])("schedules that are written as $format are read as they were", async ({ write }) => {
  await fc.assert(
    fc.asyncProperty(documents, async (stated) => {
      const now = new Date("2026-11-27T00:00:00Z");
      const given = readScheduleDocument(stated, { now });
      if (given.code === "invalid") throw new Error(JSON.stringify(given.problems));
      const text = write({ version: 1, ...given.document.selected });
      const read = await readScheduleFile("-", { readStdin: async () => text, now: () => now } as unknown as Io); // all that is used
      expect(read.selected).toEqual(given.document.selected);
    }),
  );
});
