import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { operationsOf } from "../operation.ts";
import { services } from "../services.ts";
import { readSpec } from "@plimsoll/specs/reader";
import { absences } from "./absences.ts";
import { collectTests, mockFolder } from "./collect-tests.ts";
import { matchingFiles } from "./file-patterns.ts";
import { groupBy } from "./group-by.ts";
import { chapters, inside } from "./outline.ts";
import { conformancePage, testsOfAction } from "./page.ts";
import { placed } from "./placed.ts";
import { homes, ofTheSpecs, owners } from "./places.ts";
import { placeReadings, readReadings } from "./readings.ts";

const guidesFolder = fileURLToPath(new URL("../../guides/", import.meta.url));
const operations = services.flatMap((service) => operationsOf(service, readSpec(service.id)));
const sections = chapters.flatMap((chapter) => chapter.sections);

const readings = placeReadings(await readAllReadings(), {
  actions: operations.map(({ action }) => action),
  placed: new Map([
    ...Object.entries(placed),
    ...sections.flatMap(({ title, readings: numbers = [] }) => numbers.map((number) => [number, [title]] as const)),
    ...ofTheSpecs.map((number) => [number, ["specs"]] as const),
  ]),
  owners,
  homes,
});
const collected = await collectTests(await shownFiles());
const tests = groupBy(collected, ({ file }) => file);
const page = conformancePage({ operations, chapters, absences, tests, readings, ofTheSpecs });

const folder = path.join(guidesFolder, "generated");
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, "emulator.md"), page);

async function readAllReadings(): Promise<ReturnType<typeof readReadings>> {
  const specs = services.map(({ id }) =>
    fileURLToPath(new URL(`${id}/SOURCES.md`, import.meta.resolve("@plimsoll/specs/package.json"))),
  );
  const files = [...specs, path.join(mockFolder, "../README.md")];
  return (await Promise.all(files.map((file) => readFile(file, "utf8")))).flatMap((source) => readReadings(source));
}

/**
 * The test files of the mock that the page shows: those of the actions, then those of the outline.
 *
 * @throws {Error} when there is one that neither shows nor is about the inside.
 */
async function shownFiles(): Promise<readonly string[]> {
  const names = (await readdir(mockFolder, { recursive: true }))
    .map((name) => name.replaceAll(path.sep, "/"))
    .toSorted();
  const files = names.filter((name) => name.endsWith(".test.ts"));
  const wanted = [
    ...operations.map((operation) => testsOfAction(operation)),
    ...sections.flatMap((section) => section.files),
  ];
  const shown = matchingFiles(files, wanted);
  const lost = files.filter((file) => !shown.includes(file) && !inside.includes(file));
  if (lost.length > 0)
    throw new Error(`Put these tests into a section of outline.ts, or into "inside": ${lost.join(", ")}`);
  return shown.filter((file) => !inside.includes(file));
}
