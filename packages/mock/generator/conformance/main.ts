import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { operationsOf, readSpec } from "@plimsoll/specs/reader";

import { absences } from "./absences.ts";
import { chapters } from "./chapters.ts";
import { readTestedCodes } from "./error-coverage.ts";
import { type CloudPart, conformancePage } from "./page.ts";
import { placed } from "./placed.ts";
import { homes, ofTheSpecs, owners } from "./places.ts";
import { placeReadings, readReadings } from "./readings.ts";

const clouds = (
  [
    ["tcss", "Tencent Cloud"],
    ["sas", "Alibaba Cloud"],
  ] as const
).map(([id, cloud]): CloudPart => ({
  id,
  cloud,
  operations: operationsOf(readSpec(id)),
  isTested: readTestedCodes([id, "gateway", "mock", "controls"]),
}));
const rules = chapters.flatMap((chapter) => chapter.rules);

const readings = placeReadings(await readAllReadings(), {
  actions: clouds.flatMap(({ operations }) => operations.map(({ operationId }) => operationId)),
  placed: new Map([
    ...Object.entries(placed),
    ...rules.flatMap(({ title, readings: numbers = [] }) => numbers.map((number) => [number, [title]] as const)),
    ...ofTheSpecs.map((number) => [number, ["specs"]] as const),
  ]),
  owners,
  homes,
});

const folder = fileURLToPath(new URL("../../../docs/guides/generated/", import.meta.url));
await mkdir(folder, { recursive: true });
await writeFile(
  path.join(folder, "emulator.md"),
  conformancePage({ clouds, chapters, absences, readings, ofTheSpecs }),
);

async function readAllReadings(): Promise<ReturnType<typeof readReadings>> {
  const specs = clouds.map(({ id }) =>
    fileURLToPath(new URL(`${id}/SOURCES.md`, import.meta.resolve("@plimsoll/specs/package.json"))),
  );
  const files = [...specs, fileURLToPath(new URL("../../README.md", import.meta.url))];
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return texts.flatMap((source) => readReadings(source));
}
