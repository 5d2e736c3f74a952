import {
  FINDING_LISTS,
  type Finding,
  type FindingReader,
  type Image,
  type ListOutcome,
  type ReadPart,
  type Subject,
  createFinding,
  listOf,
  readFindings,
  readersOfAccount,
  readingTargets,
} from "@plimsoll/core";
import { type Store, openStore } from "@plimsoll/store";
import { expect, test } from "vitest";

import { newFolder } from "../../../test/folder.js";
import { offlineReaders } from "../findings/offline-readers.js";
import { GateSubjects } from "./gate-subjects.js";

const IMAGES = 230;
const KINDS = ["vulnerability", "secret", "vulnerability", "malware", "build-risk", "vulnerability"] as const;

test("offline, images and their findings come in the order in which one reading of all lists gives them", async () => {
  using folder = newFolder();
  await using store = await openStore(`${folder.path}/store.db`);
  const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
  const images = Array.from({ length: IMAGES }, (_, index) => imageOf(index));
  await using run = await store.beginRun(scope, { program: "test" });
  const { targets } = await run.stageImages(images);
  for (const { reading } of targets) {
    const index = Number.parseInt(reading.image.slice(-8), 16);
    await run.stageFindings({ findings: findingsOf(index), outcomes: outcomesOf(reading.image, index) });
  }
  await run.commit({ sources: [{ source: "tencent-host", received: IMAGES, complete: true }] });
  const accounts = [{ scope, run: (await store.runs())[0] }] as Parameters<typeof offlineReaders>[0]["accounts"]; // it was committed
  const { readers } = await offlineReaders(
    { store, accounts, [Symbol.asyncDispose]: async () => undefined },
    undefined,
  );
  const lists = FINDING_LISTS.map((list) => readerOfAll(store, list));
  const subjects = await subjectsBy(images, readers);
  expect(subjects).toEqual(await subjectsBy(images, readersOfAccount(lists, "one")));
  expect(subjects).toHaveLength(IMAGES);
  expect(subjects.map(({ places: [{ id }] }) => id)).not.toEqual(images.map(({ id }) => id));
});

async function subjectsBy(images: readonly Image[], readers: readonly FindingReader[]): Promise<readonly Subject[]> {
  const gate = new GateSubjects();
  for (const image of images) gate.add(image);
  const whole = await readingTargets(images);
  gate.begin(whole);
  const subjects = [...gate.ready()];
  for await (const part of readFindings({ targets: whole.targets, readers, order: "plan" })) {
    for (const finding of part.findings) gate.addFinding(finding);
    gate.end(part);
    subjects.push(...gate.ready());
  }
  return [...subjects, ...gate.rest()];
}

/** Looks through all findings for those of one list. */
function readerOfAll(store: Store, list: FindingReader["list"]): FindingReader {
  return {
    name: "all",
    cloud: "tencent",
    list,
    takes: () => true,
    async *read(targets): AsyncGenerator<ReadPart> {
      const wanted = new Set([...targets].map(({ reading }) => reading.image));
      for await (const part of store.parts()) {
        const findings = part.findings.filter(
          ({ kind, image: { id = "" } }) => listOf(kind) === list && wanted.has(id),
        );
        const outcomes = part.outcomes.filter((outcome) => outcome.list === list && wanted.has(outcome.image));
        if (findings.length > 0 || outcomes.length > 0) yield { findings, outcomes };
      }
    },
  };
}

function idOf(index: number): string {
  return `sha256:${index.toString(16).padStart(64, "0")}`;
}

/** Some images have a list that is empty by the inventory, and few have none that is read. */
function imageOf(index: number): Image {
  const counts = { vulnerabilities: index % 40, malware: index % 3, sensitive: index % 5, buildRisks: index % 5 };
  return {
    cloud: "tencent",
    account: "one",
    source: "tencent-host",
    kind: "host",
    key: idOf(index),
    id: idOf(index),
    name: `app-${index}:1`,
    repository: `app-${index}`,
    scanStatus: "done",
    scannedAt: "2026-11-01T00:00:00.000Z",
    scanErrors: {},
    findings: index % 50 === 0 ? { vulnerabilities: 0, malware: 0, sensitive: 0, buildRisks: 0 } : counts,
    raw: { index },
  } as unknown as Image; // the members that the store and the gate look at
}

function findingsOf(index: number): readonly Finding[] {
  return Array.from({ length: (index * 7) % 43 }, (_, number) =>
    createFinding({
      kind: KINDS[number % KINDS.length] ?? "vulnerability",
      cloud: "tencent",
      image: { key: idOf(index), id: idOf(index) },
      id: `ID-${(index * 13 + number * 5) % 97}-${number}`,
      severity: number % 2 === 0 ? "critical" : "low",
      raw: undefined,
    }),
  );
}

function outcomesOf(image: string, index: number): readonly ListOutcome[] {
  return FINDING_LISTS.map((list, place) => ({
    image,
    cloud: "tencent",
    list,
    reader: "test",
    verdict:
      index % 11 === place ? { code: "incomplete", reason: "missing-rows" } : { code: "complete", compared: true },
  }));
}
